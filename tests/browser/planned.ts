/** Snapshots of the scenarios' stores, for pages that show them. */
import { readFileSync } from 'node:fs';
import { loadFullEngine } from 'stockline/full';
import type { Query, RulePack, StocklinePromise, StoreDocument } from '../../web/src/engine/types/documents.ts';

export interface Planned {
  text: string;
  quote(query: Query): StocklinePromise;
}

/** The store of a scenario, planned with its rules. */
export async function planned(scenario: string, change: (store: StoreDocument) => void = () => {}): Promise<Planned> {
  const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
  const { store, rules } = read(`tests/scenarios/${scenario}.json`) as { store: StoreDocument; rules?: string[] };
  change(store);
  const engine = await loadFullEngine();
  const opened = engine.openStore(store);
  const snapshot = opened.plan({ rules: (rules ?? []).map((name) => read(`web/rules/${name}.json`) as RulePack) });
  opened.close();
  const loaded = engine.openSnapshot(snapshot);
  return { text: JSON.stringify(snapshot), quote: (query) => loaded.quote(query) };
}

/** One that never grows stale. */
export const everFresh = (store: StoreDocument) => {
  delete store.freshForMinutes;
};
