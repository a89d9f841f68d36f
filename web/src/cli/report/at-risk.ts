/** Which promises may not be kept, and what is owed for it. */
import { StocklineError } from '../../engine/answer.ts';
import type {
  DayWindow,
  Delay,
  PeggingDocument,
  PlacedLine,
  PlacedOrder,
  Revision,
} from '../../engine/types/documents.ts';
import { isOver, type OpenOrder } from '../../ledger/fold.ts';
import { type OrderQuestion, orderedLines, orderQuestion, revisionsOf } from '../../store/order.ts';
import { compare } from './compare.ts';
import type { AtRisk, Owed, Unanswered } from './document.ts';
import type { OrderViews } from './order-views.ts';
import type { StoreData } from './store-data.ts';

/** What the ledger's open orders come to. */
export interface OfLedger {
  atRisk: AtRisk[];
  notInStore: { order: string; skus: string[] }[];
  unanswered: Unanswered[];
}

/** Asks of each open order of the ledger whether its promise still holds at that instant. */
export function ledgerAtRisk(
  open: readonly OpenOrder[],
  data: StoreData,
  views: OrderViews,
  at: string,
  step: () => void = () => {},
): OfLedger {
  const result: OfLedger = { atRisk: [], notInStore: [], unanswered: [] };
  // One product after the other: what the engine has of it can then be asked by many.
  const first = ({ placed }: OpenOrder) => placed.lines[0].promised.sku;
  const sorted = [...open].sort((one, other) => compare(first(one), first(other)));
  for (const order of sorted) {
    step();
    const missing = missingIn(order, data);
    if (missing.length > 0) result.notInStore.push({ order: order.order, skus: missing });
    else {
      try {
        result.atRisk.push(...askAbout(order, data, views, at));
      } catch (error) {
        if (!hasErrors(error)) throw error;
        result.unanswered.push({ order: order.order, message: error.errors[0]?.message ?? 'It is refused.' });
      }
    }
  }
  return result;
}

/** Some faults are thrown by the engine, others by what asks it line by line. */
function hasErrors(error: unknown): error is { errors: readonly { message: string }[] } {
  return (
    error instanceof StocklineError || (error instanceof Error && Array.isArray((error as { errors?: unknown }).errors))
  );
}

/**
 * SKUs that are still to be sent, and that the store has no commitment of: whoever counts on them is not counted, so
 * that nothing true can be said. What has left is in no store any more.
 */
function missingIn({ order, placed }: OpenOrder, data: StoreData): string[] {
  const waiting = placed.lines.filter((line) => !isOver(line) && line.shipped === undefined);
  return waiting
    .map(({ promised }) => promised.sku)
    .filter((sku) => data.has(sku) && !data.needsNoCommitment(sku) && data.commitmentsOf(sku, order).length === 0);
}

/**
 * The order with what has left of its lines: where the store holds fewer units for it than were promised, the others
 * are on their way. On which day they went nobody has said, and nothing hangs on it: it was not after today.
 */
function withSent({ order, placed }: OpenOrder, data: StoreData): OpenOrder['placed'] {
  const { completed, lines } = placed;
  const sent = lines.map((line): PlacedLine => {
    const { sku, quantity } = line.promised;
    const own = data.commitmentsOf(sku, order).reduce((sum, { quantity: units }) => sum + units, 0);
    const isWaiting = !isOver(line) && line.shipped === undefined && line.shipments === undefined;
    const isAlone = lines.filter(({ promised }) => promised.sku === sku).length === 1;
    if (completed === undefined || !isWaiting || !isAlone || own === 0 || own >= quantity) return line;
    return { ...line, shipments: [{ quantity: quantity - own, shipped: completed }] };
  });
  return { ...placed, lines: sent as PlacedOrder['lines'] };
}

/** Units of a line that are still to be sent. */
function leftOf({ promised, shipments = [] }: PlacedLine): number {
  return shipments.reduce((left, { quantity }) => left - quantity, promised.quantity);
}

function askAbout(order: OpenOrder, data: StoreData, views: OrderViews, at: string): AtRisk[] {
  const placed = withSent(order, data);
  const { to } = order;
  const unknown = placed.lines.map(({ promised }) => promised.sku).find((sku) => !data.has(sku));
  if (unknown !== undefined) {
    const errors = [
      { code: 'unknown_sku' as const, pointer: '/lines', message: `The store has no product "${unknown}".` },
    ];
    throw new StocklineError(errors);
  }
  const question: OrderQuestion = orderQuestion(orderedLines(placed), {
    ...(to !== undefined && { to }),
    ...(placed.ship !== undefined && { ship: placed.ship }),
  });
  const wanted = placed.lines.map((line) => ({ sku: line.promised.sku, quantity: leftOf(line) }));
  const revisions = views.view(order.order, wanted, (snapshot) => revisionsOf(snapshot, question, at));
  return revisions.flatMap((revision, index) => {
    const line = placed.lines[index] as PlacedLine;
    return isOver(line) ? [] : riskOf(order, line, question.lines[index]?.promised ?? line.promised, revision, data);
  });
}

/** States in which a customer waits for what is not as it was said last. Who agreed to a new day is at rest. */
const restless: readonly Delay['state'][] = ['late', 'notice_owed', 'awaiting', 'cancelled'];

function riskOf(
  { order, to }: OpenOrder,
  line: PlacedLine,
  promised: { deliver?: DayWindow; ship?: DayWindow },
  { change, promise, delay }: Revision,
  data: StoreData,
): AtRisk[] {
  const isLate = change === 'later' && line.shipped === undefined && delay?.state !== 'consented';
  if (!isLate && !(delay && restless.includes(delay.state))) return [];
  const days = promised.deliver && (promise.deliver || !promise.ship) ? 'deliver' : 'ship';
  const [was, now] = [promised[days], promise[days]];
  const owed = delay && owedFor(delay);
  const { sku } = line.promised;
  return [
    {
      ...{ order, sku, name: data.nameOf(sku), quantity: leftOf(line) },
      ...(to && { to }),
      ...{ from: 'ledger', days },
      ...(was && { was }),
      ...(now && { now }),
      ...(delay && { state: delay.state }),
      ...(owed && { owed }),
    } as const,
  ];
}

function owedFor(delay: Delay): Owed {
  const { state, noticeBy, say, lapsesOn, lapsesUntoldOn, mayCancelFrom, refund, bases } = delay;
  const endsOn = lapsesOn ?? lapsesUntoldOn;
  const ended = delay.prepaid === false ? 'end' : 'refund';
  const what = { notice_owed: 'notice', cancelled: ended, awaiting: 'answer' }[state as string] ?? 'none';
  const by = what === 'notice' ? noticeBy : what === 'refund' ? refund?.latest : what === 'answer' ? endsOn : undefined;
  return {
    what: what as Owed['what'],
    ...(by !== undefined && { by }),
    say,
    ...(endsOn !== undefined && { endsOn }),
    ...(mayCancelFrom !== undefined && { mayCancelFrom }),
    citations: [...new Set(bases.flatMap(({ citation }) => citation ?? []))],
  };
}

/**
 * What the store alone knows: commitments with an id that are served after the day that they are due, or of which
 * nothing is known to come. Those of the ledger's orders are asked about there.
 */
export function storeAtRisk(pegging: PeggingDocument, data: StoreData, inLedger: (order: string) => boolean): AtRisk[] {
  const found = new Map<string, AtRisk>();
  for (const [supply, places] of [...Object.entries(pegging.products), ...Object.entries(pegging.supplies ?? {})]) {
    for (const { commitment, product, due, late, quantity, servedBy, unserved } of places.flatMap(
      (at) => at.commitments,
    )) {
      const sku = product ?? supply;
      if (commitment === undefined || late !== true || inLedger(commitment)) continue;
      const ready = servedBy
        .map((units) => units.ready)
        .sort()
        .at(-1);
      // Who is due now, and waits for what is known to come, was told no day that the store has.
      const wasDue = data.commitmentsOf(sku, commitment).some((own) => own.due !== undefined);
      if (!wasDue && unserved === undefined) continue;
      const key = JSON.stringify([commitment, sku]);
      const known = found.get(key);
      const last = [known?.now?.latest, ready]
        .filter((day) => day !== undefined)
        .sort()
        .at(-1);
      const isKnown = unserved === undefined && last !== undefined && (known === undefined || known.now !== undefined);
      found.set(key, {
        ...{ order: commitment, sku, name: data.nameOf(sku), from: 'store', days: 'ready' },
        quantity: product === undefined ? quantity + (known?.quantity ?? 0) : soldOf(data, sku, commitment),
        ...(wasDue && { was: { earliest: due, latest: due } }),
        ...(isKnown && { now: { earliest: last, latest: last } }),
      });
    }
  }
  return [...found.values()];
}

/** Of a set, as many as were sold: its parts have other numbers. */
function soldOf(data: StoreData, sku: string, order: string): number {
  return data.commitmentsOf(sku, order).reduce((sum, { quantity }) => sum + quantity, 0);
}

/** What is owed soonest first, then what is late the most; without a day before all others. */
export function byUrgency(one: AtRisk, other: AtRisk): number {
  return (
    rank(one) - rank(other) ||
    compare(one.owed?.by ?? '9', other.owed?.by ?? '9') ||
    compare(other.now?.latest ?? '9', one.now?.latest ?? '9') ||
    compare(one.order, other.order) ||
    compare(one.sku, other.sku)
  );
}

function rank({ owed }: AtRisk): number {
  return owed === undefined || owed.what === 'none' ? 1 : 0;
}
