/** A folder as `stockline publish` writes it, by the same engine. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadFullEngine } from 'stockline/full';
import { loadRulePacks } from 'stockline/rules';
import type { StoreDocument } from '../../web/src/engine/types/documents.ts';
import { fileNameOf } from '../../web/src/store/file-name.ts';

/** The package's sample store, as of Monday 23 November 2026, 15:05 UTC, fresh for 120 minutes. */
export const sampleStore = (): StoreDocument =>
  JSON.parse(readFileSync(new URL('../../web/samples/store.json', import.meta.url), 'utf8')) as StoreDocument;

/** The store, but for how many mugs there are in Newark. */
export function withMugs(onHand: number, change: (store: StoreDocument) => void = () => {}): StoreDocument {
  const store = sampleStore();
  (store.products['MUG'] as { stock: object[] }).stock = [{ location: 'newark', onHand }];
  change(store);
  return store;
}

/** The sample's shop, where it ships to the United States first, and to Germany and France. */
export function abroad(change: (store: StoreDocument) => void = () => {}): StoreDocument {
  const store = sampleStore();
  const [standard] = Object.values(store.shipping ?? {});
  if (standard === undefined || standard.kind === 'pickup') throw new Error('The sample ships.');
  const lanes = [
    { to: { country: 'US' }, transitDays: [1, 3] as [number, number] },
    { to: { country: 'DE' }, transitDays: [6, 10] as [number, number] },
    { to: { country: 'FR' }, transitDays: [6, 10] as [number, number] },
  ];
  store.shipping = { standard: { ...standard, lanes } };
  for (const product of Object.values(store.products)) delete product.methods;
  change(store);
  return store;
}

export interface PublishOptions {
  /** Absent: the store's own instant. */
  heartbeat?: string;
  held?: Record<string, string>;
  /** Where the products are. */
  products?: string;
}

/** The texts of the files, by their paths in the folder. */
export async function publishedFolder(
  store: StoreDocument,
  { heartbeat = store.asOf, held, products = 'products/' }: PublishOptions = {},
): Promise<Map<string, string>> {
  const engine = await loadFullEngine();
  const opened = engine.openStore(store);
  const rules = engine.openRules(await loadRulePacks());
  const publication = opened.publication({ rules });
  const shared = publication.shopText();
  const revision = revisionOf(shared);
  const files = new Map<string, string>();
  files.set(`shops/${revision}.json`, withMembers(shared, { revision, products }));
  for (const sku of Object.keys(store.products)) {
    const planned = withMembers(publication.productText(sku), { shop: revision });
    files.set(products + (fileNameOf(sku) ?? ''), withMembers(planned, { revision: revisionOf(planned) }));
  }
  const home = publication.homeText();
  for (const country of (JSON.parse(home) as { law?: string[] }).law ?? [])
    files.set(`law/${country}.json`, withMembers(publication.lawText(country), { shop: revision }));
  files.set('shop.json', withMembers(home, { revision, heartbeat, ...(held && { held }), products }));
  for (const each of [publication, rules, opened]) each.close();
  return files;
}

function withMembers(text: string, members: object): string {
  return text.replace('{"version":1,', `{"version":1,${JSON.stringify(members).slice(1, -1)},`);
}

function revisionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
