/**
 * The shops whose pages are measured. They are made of the package's sample store, moved to today, so that the elements
 * ask about now by the server's clock, as on a real page.
 */
import { readFileSync } from 'node:fs';
import type { StoreDocument, StoreProduct } from '../../../web/src/engine/types/documents.ts';
import { importedAnyway } from './dist.ts';

const sample = new URL('../../../web/samples/store.json', import.meta.url);
const dayLength = 86_400_000;

/** Now, as documents write it. */
export const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The sample store as of now: every day in it is moved by as many days as it is old. */
function storeOfToday(): StoreDocument {
  const text = readFileSync(sample, 'utf8');
  const { asOf } = JSON.parse(text) as StoreDocument;
  const moved = Date.parse(dayOf(Date.now())) - Date.parse(asOf.slice(0, 10));
  const store = JSON.parse(
    text.replace(/(?<=")\d{4}-\d\d-\d\d(?=["T])/gu, (day) => dayOf(Date.parse(day) + moved)),
  ) as StoreDocument;
  // A benchmark must not outlive its own snapshot.
  return { ...store, asOf: now(), freshForMinutes: 1440 };
}

/** It ships to the United States and to Germany, so its terms come from the rules of both and of the European Union. */
function toTwoCountries(store: StoreDocument): StoreDocument {
  for (const method of Object.values(store.shipping ?? {}))
    if (method.kind !== 'pickup')
      method.lanes = method.lanes.filter(({ to }) => to?.country === 'US' || to?.country === 'DE');
  return store;
}

/** The snapshot that the package under test makes of the store. */
async function planned(store: StoreDocument): Promise<string> {
  const { loadFullEngine } = await importedAnyway<typeof import('../../../web/src/engine/full.ts')>('full.js');
  const { destinationsOf, loadRulePacks } =
    await importedAnyway<typeof import('../../../web/src/rules/index.ts')>('rules.js');
  const opened = (await loadFullEngine()).openStore(store);
  try {
    return JSON.stringify(opened.plan({ rules: await loadRulePacks(destinationsOf(store)) }));
  } finally {
    opened.close();
  }
}

/** The document of one product: in stock, a delivery to come, and backorders beyond it. */
export function oneProduct(): Promise<string> {
  const { products, ...store } = toTwoCountries(storeOfToday());
  const { MUG } = products;
  if (MUG === undefined) throw new Error('The sample store has no mug any more.');
  return planned({ ...store, products: { MUG } });
}

/** A document of so many products: the sample's in turn, with other prices, counts and days. */
export async function manyProducts(count: number): Promise<{ text: string; skus: string[] }> {
  const { store, skus } = storeOf(count);
  return { text: await planned(store), skus };
}

/** The store of these products. */
export function storeOf(count: number): { store: StoreDocument; skus: string[] } {
  const { products, ...store } = toTwoCountries(storeOfToday());
  // Sets draw on products that have other names here.
  const models = Object.entries(products).filter(([, { draws }]) => draws === undefined);
  const made = Array.from({ length: count }, (_, index): [string, StoreProduct] => {
    const [sku, product] = models[index % models.length] as [string, StoreProduct];
    return [`${sku}-${100 + index}`, variation(product, index)];
  });
  return { store: { ...store, products: Object.fromEntries(made) }, skus: made.map(([sku]) => sku) };
}

/** No two are quite alike: a document of copies would compress to nothing. */
function variation(product: StoreProduct, index: number): StoreProduct {
  const { name, price, stock, receipts } = product;
  const later = (day: string) => dayOf(Date.parse(day) + (index % 9) * dayLength);
  return {
    ...product,
    ...(name !== undefined && { name: `${name}, no. ${index + 1}` }),
    ...(price !== undefined && { price: { ...price, minorUnits: price.minorUnits + ((index * 700) % 9100) } }),
    ...(stock !== undefined && { stock: stock.map((each) => ({ ...each, onHand: each.onHand + (index % 7) })) }),
    ...(receipts !== undefined && {
      receipts: receipts.map((each) => ({
        ...each,
        quantity: each.quantity + (index % 11),
        expected: later(each.expected),
      })),
    }),
  };
}
