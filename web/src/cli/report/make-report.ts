/** Puts a report together from a store, a ledger and what was published last. */
import type { FullEngine, Store } from '../../engine/full.ts';
import { instantOf } from '../../engine/instant.ts';
import type { PeggingDocument, RulePack, StoreDocument } from '../../engine/types/documents.ts';
import type { LedgerReading } from '../../ledger/read.ts';
import { placedIn } from '../io/output.ts';
import { archivedBefore } from './archived.ts';
import { byUrgency, ledgerAtRisk } from './at-risk.ts';
import { changesBetween, publishedBefore, toldOf } from './changes.ts';
import type { ReportDocument } from './document.ts';
import { OrderViews } from './order-views.ts';
import { sellsOut } from './sells-out.ts';
import { StoreData } from './store-data.ts';
import { storeAtRisk } from './store-risk.ts';

export interface Sources {
  /** The store's text. */
  text: string;
  rules: readonly RulePack[];
  ledger?: LedgerReading | undefined;
  /** A snapshot's file, or a published folder. */
  since?: string | undefined;
  /** In place of that, the archive, and how many milliseconds ago. */
  archived?: { archive: string; ago: number } | undefined;
  /** When it is told. */
  at: string;
  /** Called for each order that was looked at. */
  step?: () => void;
}

/**
 * Throws a StocklineError where what a store's products share is wrong; what is wrong with a product leaves that one
 * out.
 */
export async function makeReport(engine: FullEngine, sources: Sources): Promise<ReportDocument> {
  const { store, leftOut, faults } = engine.openStoreInPart(sources.text);
  try {
    const document = JSON.parse(sources.text) as StoreDocument;
    const report = await reportOn(engine, store, new StoreData(document, leftOut), sources);
    return { ...report, leftOut: { skus: leftOut, faults: placedIn(document, faults) } };
  } finally {
    store.close();
  }
}

async function reportOn(
  engine: FullEngine,
  store: Store,
  data: StoreData,
  { rules, ledger, since, archived, at: wanted, step }: Sources,
): Promise<Omit<ReportDocument, 'leftOut'>> {
  const { asOf } = store;
  const stale = isStale(data.document, wanted);
  const at = stale || wanted < asOf ? asOf : wanted;
  const packs = engine.openRules(rules);
  const views = new OrderViews(engine, store, data, packs);
  try {
    const open = ledger?.open ?? [];
    const skus = Object.keys(data.products);
    const pegging: PeggingDocument = skus.length > 0 ? store.explain() : { private: true, products: {} };
    const known = new Set(open.map(({ order }) => order));
    const ofLedger = ledgerAtRisk(open, data, views, at, step);
    const ofStore = storeAtRisk(pegging, data, (order) => known.has(order));
    const changed =
      since === undefined && archived === undefined
        ? undefined
        : await changesSince(engine, store, data, { since, archived, at });
    return {
      ...{ version: 1, private: true, at, asOf, stale },
      hasLedger: ledger !== undefined,
      counts: { products: skus.length, ledgerOrders: open.length, storeOrders: ordersIn(data).size },
      atRisk: [...ofLedger.atRisk, ...ofStore.atRisk].sort(byUrgency),
      undated: ofStore.undated,
      notInStore: ofLedger.notInStore,
      unanswered: ofLedger.unanswered,
      ...changed,
      sellsOut: sellsOut(pegging, data),
      badLines: ledger?.bad ?? [],
    };
  } finally {
    views.close();
    packs.close();
  }
}

/** Whether dates of that instant may not be made of it any more. */
export function isStale(
  { freshForMinutes, asOf }: Pick<StoreDocument, 'freshForMinutes' | 'asOf'>,
  at: string,
): boolean {
  return freshForMinutes !== undefined && Date.parse(asOf) + freshForMinutes * 60_000 < Date.parse(at);
}

function ordersIn(data: StoreData): Set<string> {
  return new Set(Object.keys(data.products).flatMap((sku) => [...data.byOrder(sku).keys()]));
}

async function changesSince(
  engine: FullEngine,
  store: Store,
  data: StoreData,
  { since = '', archived, at }: Pick<Sources, 'since' | 'archived' | 'at'>,
): Promise<Pick<ReportDocument, 'since' | 'sinceUnknown'>> {
  const instant = instantOf(Date.parse(at) - (archived?.ago ?? 0));
  const before =
    archived === undefined
      ? await publishedBefore(engine, since, at)
      : await archivedBefore(engine, archived.archive, { since: instant, at, isSold: (sku) => data.has(sku) });
  if (before === undefined) return { sinceUnknown: { what: archived?.archive ?? since, at: instant } };
  for (const sku of data.leftOut) before.told.delete(sku);
  // Law has no part in days.
  const snapshot = engine.openSnapshot(store.planText());
  try {
    const now = toldOf(snapshot, Object.keys(data.products), at);
    const changed = changesBetween(before.told, now, (sku) => data.nameOf(sku));
    return { since: { what: archived?.archive ?? since, asOf: before.asOf, changed } };
  } finally {
    snapshot.close();
  }
}
