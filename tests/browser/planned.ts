/** Snapshots of the scenarios' stores, for pages that show them. */
import { readFileSync } from 'node:fs';
import { loadFullEngine } from 'stockline/full';
import { destinationsOf, loadRulePacks } from 'stockline/rules';
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

/**
 * The snapshot of a store, with the law of where it ships; or of where `reaching` does, where not all of a store's
 * products go there.
 */
export async function plannedByLaw(
  store: StoreDocument,
  reaching: Pick<StoreDocument, 'shipping'> = store,
): Promise<string> {
  const opened = (await loadFullEngine()).openStore(store);
  try {
    return JSON.stringify(opened.plan({ rules: await loadRulePacks(destinationsOf(reaching)) }));
  } finally {
    opened.close();
  }
}

/** One that never grows stale. */
export const everFresh = (store: StoreDocument) => {
  delete store.freshForMinutes;
};
