/** What the store alone knows of its open orders. */
import type { Commitment, Peg, PeggingDocument } from '../../engine/types/documents.ts';
import type { AtRisk, Undated, Waiting } from './document.ts';
import type { StoreData } from './store-data.ts';

export interface OfStore {
  atRisk: AtRisk[];
  undated: Undated;
}

/** All units of one product that one order has in the store. */
interface Owing {
  order: string;
  sku: string;
  isDated: boolean;
  /** The last day of which it is due. */
  due: string;
  isLate: boolean;
  isUnserved: boolean;
  /** Some of its units are still to come. */
  isWaiting: boolean;
  quantity: number;
  ready?: string;
}

/**
 * Commitments with an id that are served after the day that they are due, or of which nothing is known to come. Those
 * of the ledger's orders are asked about there. Who has no day in the store was told none that is known here: of these
 * only what nothing is known to come for is at risk, and the others are counted.
 */
export function storeAtRisk(pegging: PeggingDocument, data: StoreData, inLedger: (order: string) => boolean): OfStore {
  const owing = new Map<string, Owing>();
  for (const [supply, places] of [...Object.entries(pegging.products), ...Object.entries(pegging.supplies ?? {})])
    for (const peg of places.flatMap(({ commitments }) => commitments)) add(owing, peg.product ?? supply, peg, data);
  addForgotten(owing, data);
  const atRisk: AtRisk[] = [];
  const waiting: Waiting[] = [];
  const undated = new Set<string>();
  for (const each of owing.values()) {
    if (inLedger(each.order)) continue;
    const { order, sku, quantity, ready } = each;
    const name = data.nameOf(sku);
    if (each.isLate && (each.isDated || each.isUnserved)) atRisk.push(riskOf(each, name));
    else if (!each.isDated) undated.add(order);
    if (undated.has(order) && !each.isDated && each.isWaiting && ready !== undefined && !each.isUnserved)
      waiting.push({ order, sku, name, quantity, ready });
  }
  waiting.sort((one, other) => (one.ready < other.ready ? 1 : one.ready > other.ready ? -1 : 0));
  return { atRisk, undated: { orders: undated.size, waiting, nameless: namelessIn(data) } };
}

function add(
  owing: Map<string, Owing>,
  sku: string,
  { commitment: order, product, due, late, quantity, servedBy, unserved }: Peg,
  data: StoreData,
): void {
  if (order === undefined) return;
  const key = JSON.stringify([order, sku]);
  const own = data.commitmentsOf(sku, order);
  // Of a set, as many as were sold: its parts have other numbers.
  const sold = product === undefined ? quantity : own.reduce((sum, each) => sum + each.quantity, 0);
  const before = owing.get(key);
  // Of what is late only that is told.
  const known = late === true && before?.isLate === false ? { ...before, quantity: 0, ready: undefined } : before;
  if (known?.isLate === true && late !== true) return;
  const ready = [known?.ready, ...servedBy.map((units) => units.ready)].filter((day) => day !== undefined).sort();
  owing.set(key, {
    ...{ order, sku, due },
    isDated: own.some((each) => each.due !== undefined),
    isLate: late === true,
    isUnserved: known?.isUnserved === true || unserved !== undefined,
    isWaiting: known?.isWaiting === true || servedBy.some(({ from }) => from !== 'stock'),
    quantity: product === undefined ? sold + (known?.quantity ?? 0) : sold,
    ...(ready.length > 0 && { ready: ready.at(-1) as string }),
  });
}

/** Of a product that has neither stock nor a delivery the engine serves nobody at all. */
function addForgotten(owing: Map<string, Owing>, data: StoreData): void {
  for (const sku of Object.keys(data.products)) {
    if (data.needsNoCommitment(sku)) continue;
    for (const [order, all] of data.byOrder(sku)) {
      const sold = all.filter((each) => data.isSold(each));
      const key = JSON.stringify([order, sku]);
      if (sold.length === 0 || owing.has(key)) continue;
      const due = sold.flatMap((each) => each.due ?? []).sort();
      owing.set(key, {
        ...{ order, sku, isDated: due.length > 0, due: due[0] ?? '', isLate: true, isUnserved: true },
        ...{ isWaiting: false, quantity: unitsIn(sold) },
      });
    }
  }
}

function unitsIn(commitments: readonly Commitment[]): number {
  return commitments.reduce((sum, { quantity }) => sum + quantity, 0);
}

function riskOf({ order, sku, isDated, due, isUnserved, quantity, ready }: Owing, name: string): AtRisk {
  return {
    ...{ order, sku, name, quantity, from: 'store', days: 'ready' },
    ...(isDated && { was: { earliest: due, latest: due } }),
    ...(!isUnserved && ready !== undefined && { now: { earliest: ready, latest: ready } }),
  };
}

function namelessIn(data: StoreData): number {
  const nameless = Object.values(data.products).flatMap(({ commitments = [] }) =>
    commitments.filter((each) => each.id === undefined && each.expires === undefined),
  );
  return unitsIn(nameless);
}
