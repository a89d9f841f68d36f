/** Products of which the files of stock have no row: sold out by nothing but an export that may be cut off. */
import type { StoreData } from './assemble.ts';
import type { Gathered } from './gathered.ts';
import type { KnownTable } from './header-sets.ts';

/** Members with which a product needs no stock. */
const needNone = ['stock', 'draws', 'digital', 'madeToOrder', 'preorder', 'counted'];

/** Warns of them, with the file in which a row is missing. */
export function tellMissingStock({ products }: StoreData, gathered: Gathered, known: readonly KnownTable[]): void {
  const files = known.filter(({ set }) => set.counts === 'stock').map(({ table }) => table.file);
  const skus = Object.keys(products).filter((sku) => {
    if (needNone.some((name) => name in (products[sku] ?? {}))) return false;
    const tellers = [...(gathered.tellers.get(sku) ?? [])];
    // What the file of stock tells of it says enough: that it is not stocked.
    return tellers.length > 0 && !tellers.some((file) => files.includes(file));
  });
  const [first] = skus;
  if (first === undefined) return;
  const file = files[0] ?? gathered.firstPlaces.get(first)?.file ?? '';
  const where = files.length > 0 ? `in ${files.join(', ')}` : 'as no file of stock was read';
  const named = `${skus.slice(0, 5).join(', ')}${skus.length > 5 ? ', ...' : ''}`;
  const message = `${skus.length} of ${Object.keys(products).length} products have no stock row ${where}, and so none on hand: ${named}. See that the export is not cut off`;
  gathered.warnings.push({ file, message });
}
