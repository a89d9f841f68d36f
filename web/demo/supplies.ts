/** Of which supplies a product takes units, as the books have it: a set of several, a pack several of one. */
import type { StoreDocument } from '../src/engine/types/documents.ts';

/**
 * How many units of each supply one unit of the product takes, by name; of a product without `draws` one of its own.
 * The document is a good one: draws lead in no circle.
 *
 *     suppliesOf(store, 'PORCH')
 *     // EBB: 1, THROW: 1
 */
export function suppliesOf({ products }: Pick<StoreDocument, 'products'>, sku: string): Map<string, number> {
  const taken = new Map<string, number>();
  const take = (name: string, units: number): void => {
    const draws = products[name]?.draws;
    if (draws === undefined) taken.set(name, (taken.get(name) ?? 0) + units);
    else for (const [drawn, each] of Object.entries(draws)) take(drawn, units * each);
  };
  take(sku, 1);
  return taken;
}

/** What the books say of a supply: in `supplies`, or as members of the product of its name. */
export function supplyOf({ products, supplies }: Pick<StoreDocument, 'products' | 'supplies'>, name: string) {
  return supplies?.[name] ?? products[name];
}
