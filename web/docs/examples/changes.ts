import { readFile } from 'node:fs/promises';
import type { SnapshotDocument, StoreDocument } from 'stockline/engine';
import { loadFullEngine, type StoreChange } from 'stockline/full';
import { destinationsOf, loadRulePacks } from 'stockline/rules';

const document: StoreDocument = JSON.parse(await readFile('store.json', 'utf8'));
const engine = await loadFullEngine();
const store = engine.openStore(document);
const rules = engine.openRules(await loadRulePacks(destinationsOf(document)));

/** The snapshot of the products that have changed; undefined where all of them were taken away. */
export function planChanged(change: StoreChange): SnapshotDocument | undefined {
  store.change(change);
  const { products = {} } = change;
  const skus = Object.keys(products).filter((sku) => products[sku] !== null);
  return skus.length > 0 ? store.plan({ skus, rules }) : undefined;
}
