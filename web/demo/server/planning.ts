/**
 * Planning in the page: what a shop's server does with its private
 * document. The full engine is loaded when it is first needed.
 */
import { rulesText } from 'stockline:demo';
import { type FullEngine, loadFullEngine, StocklineError } from '../../src/engine/full.ts';
import type { Fault, RulePack, SnapshotDocument, StoreDocument } from '../../src/engine/types/documents.ts';
import type { ShopId } from '../shops/index.ts';

export interface Plan {
  snapshot: SnapshotDocument;
  /** How long the engine took. */
  milliseconds: number;
}

const rules = new Map<ShopId, Promise<readonly RulePack[]>>();

function rulesOf(shop: ShopId): Promise<readonly RulePack[]> {
  const known = rules.get(shop);
  if (known !== undefined) return known;
  const read = rulesText(shop).then((text) => JSON.parse(text) as RulePack[]);
  rules.set(shop, read);
  return read;
}

/** Loads what planning needs, so that a later plan does not wait for it. */
export async function preparePlanning(shop: ShopId): Promise<void> {
  await Promise.all([loadFullEngine(), rulesOf(shop)]);
}

/**
 * Throws a StocklineError with every fault of a document that cannot be planned. With an order's id it is planned as
 * that order sees it.
 */
export async function plan(shop: ShopId, store: StoreDocument, order?: string): Promise<Plan> {
  const [engine, packs] = await Promise.all([loadFullEngine(), rulesOf(shop)]);
  const begun = performance.now();
  const opened = engine.openStore(store);
  try {
    const snapshot = opened.plan({ rules: packs, ...(order === undefined ? {} : { order }) });
    return { snapshot, milliseconds: performance.now() - begun };
  } finally {
    opened.close();
  }
}

/** Every fault of a document, in its order; none when it can be planned. */
export async function faultsOf(shop: ShopId, text: string): Promise<readonly Fault[]> {
  const [engine, packs] = await Promise.all([loadFullEngine(), rulesOf(shop)]);
  try {
    const opened = engine.openStore(text);
    try {
      return opened.check({ rules: packs });
    } finally {
      opened.close();
    }
  } catch (error) {
    if (error instanceof StocklineError) return error.errors;
    throw error;
  }
}

export type { FullEngine };
