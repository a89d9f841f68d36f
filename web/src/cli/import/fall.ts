/** Whether an import would empty the shop: an export that is cut off looks like a shop that has sold out. */
import { isRecord, memberOf, plainCopy } from '../../verify/shapes.ts';
import type { StoreData } from './assemble.ts';
import type { ImportFault } from './refusal.ts';

/** Fewer products may sell out between two imports of a small shop. */
const least = 5;

/**
 * The fault where more than half of the products that had units on hand in the data of before, and five or more, have
 * none now. `before` is the text of the file that would be written over.
 */
export function fallSince(before: string | undefined, data: StoreData, file: string): ImportFault | undefined {
  const had = skusInStock(plainCopy(before ?? ''));
  const has = new Set(skusInStock(data));
  const gone = had.filter((sku) => !has.has(sku));
  if (gone.length < least || gone.length * 2 <= had.length) return undefined;
  const named = `${gone.slice(0, 5).join(', ')}${gone.length > 5 ? ', ...' : ''}`;
  const message = `Of ${had.length} products that had units on hand, ${gone.length} have none now: ${named}. The export may be cut off, and nothing is written. If it is so, give --allow-fall.`;
  return { code: 'too_little', file, message };
}

/** Those with units on hand, units that nobody counts, or units of a supply that they draw on. */
function skusInStock(document: unknown): string[] {
  const [products, supplies] = ['products', 'supplies'].map((name) => recordIn(document, name));
  return Object.entries(products ?? {}).flatMap(([sku, product]) => {
    if (!isRecord(product)) return [];
    const drawn = Object.keys(recordIn(product, 'draws') ?? {});
    const isIn = (holder: unknown) => isRecord(holder) && (holder['counted'] === false || hasUnits(holder['stock']));
    const isThere =
      drawn.length > 0 ? drawn.every((name) => isIn(supplies?.[name] ?? products?.[name])) : isIn(product);
    return isThere ? [sku] : [];
  });
}

/** A cell that cannot be read is a fault by itself, and no fall. */
function hasUnits(stock: unknown): boolean {
  return Array.isArray(stock) && stock.some((row) => isRecord(row) && row['onHand'] !== 0);
}

function recordIn(value: unknown, name: string): Readonly<Record<string, unknown>> | undefined {
  const found = isRecord(value) ? memberOf(value, name) : undefined;
  return isRecord(found) ? found : undefined;
}
