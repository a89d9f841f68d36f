/** Which promises may not be kept, and what is owed for it. */
import { StocklineError } from '../../engine/answer.ts';
import type { DayWindow, Delay, PlacedLine, PlacedOrder, RevisedPart, Revision } from '../../engine/types/documents.ts';
import { isOver, type OpenOrder } from '../../ledger/fold.ts';
import { type OrderQuestion, orderedLines, orderQuestion, revisionsOf } from '../../store/order.ts';
import { compare } from './compare.ts';
import type { AtRisk, Unanswered } from './document.ts';
import type { OrderViews } from './order-views.ts';
import { isAtRest, isRestless, owedFor, paidFor } from './owed.ts';
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
export function hasErrors(error: unknown): error is { errors: readonly { message: string }[] } {
  return (
    error instanceof StocklineError || (error instanceof Error && Array.isArray((error as { errors?: unknown }).errors))
  );
}

/**
 * SKUs that are still to be sent, and that the store has no commitment of: whoever counts on them is not counted, so
 * that nothing true can be said. What has left is in no store any more.
 */
export function missingIn({ order, placed }: OpenOrder, data: StoreData): string[] {
  const waiting = placed.lines.filter((line) => !isOver(line) && line.shipped === undefined);
  return waiting
    .map(({ promised }) => promised.sku)
    .filter((sku) => data.has(sku) && !data.needsNoCommitment(sku) && data.commitmentsOf(sku, order).length === 0);
}

/**
 * The order with what has left of its lines: where the store holds fewer units for it than were promised, the others
 * are on their way. On which day they went nobody has said, and nothing hangs on it: it was not after today.
 */
export function asSent(open: OpenOrder, data: StoreData): OpenOrder {
  const { order, placed } = open;
  const { completed, lines } = placed;
  const sent = lines.map((line): PlacedLine => {
    const { sku, quantity } = line.promised;
    const own = data.commitmentsOf(sku, order).reduce((sum, { quantity: units }) => sum + units, 0);
    const isWaiting = !isOver(line) && line.shipped === undefined && line.shipments === undefined;
    const isAlone = lines.filter(({ promised }) => promised.sku === sku).length === 1;
    if (completed === undefined || !isWaiting || !isAlone || own === 0 || own >= quantity) return line;
    return { ...line, shipments: [{ quantity: quantity - own, shipped: completed }] };
  });
  return { ...open, placed: { ...placed, lines: sent as PlacedOrder['lines'] } };
}

/** Units of a line that are still to be sent. */
function leftOf({ promised, shipments = [] }: PlacedLine): number {
  return shipments.reduce((left, { quantity }) => left - quantity, promised.quantity);
}

function askAbout(order: OpenOrder, data: StoreData, views: OrderViews, at: string): AtRisk[] {
  const sent = asSent(order, data);
  const question = questionAbout(sent, data);
  return revisionsFor(sent, question, views, at).flatMap((revision, index) => {
    const line = sent.placed.lines[index] as PlacedLine;
    return isOver(line)
      ? []
      : riskOf(sent, index, line, question.lines[index]?.promised ?? line.promised, revision, data);
  });
}

/** What became of each line, as the order itself sees the store. */
export function revisionsFor(
  { order, placed }: OpenOrder,
  question: OrderQuestion,
  views: OrderViews,
  at: string,
): Revision[] {
  const wanted = placed.lines.map((line) => ({ sku: line.promised.sku, quantity: leftOf(line) }));
  return views.view(order, wanted, (snapshot) => revisionsOf(snapshot, question, at));
}

/** Throws a StocklineError where the store has not all of its products. */
export function questionAbout({ placed, to }: OpenOrder, data: StoreData): OrderQuestion {
  const unknown = placed.lines.map(({ promised }) => promised.sku).find((sku) => !data.has(sku));
  if (unknown !== undefined) {
    const errors = [
      { code: 'unknown_sku' as const, pointer: '/lines', message: `The store has no product "${unknown}".` },
    ];
    throw new StocklineError(errors);
  }
  return orderQuestion(orderedLines(placed), {
    ...(to !== undefined && { to }),
    ...(placed.ship !== undefined && { ship: placed.ship }),
  });
}

function riskOf(
  { order, to, charged }: OpenOrder,
  index: number,
  line: PlacedLine,
  promised: { deliver?: DayWindow; ship?: DayWindow },
  { change, promise, delay, parts }: Revision,
  data: StoreData,
): AtRisk[] {
  const isLate = change === 'later' && line.shipped === undefined && !(delay && isAtRest(delay));
  if (!isLate && !(delay && isRestless(delay))) return [];
  const days = promised.deliver && (promise.deliver || !promise.ship) ? 'deliver' : 'ship';
  const [was, now] = [promised[days], promise[days]];
  const { sku, quantity } = line.promised;
  const left = leftOf(line);
  const owed =
    delay &&
    owedFor(
      delay,
      unitsOf(delay, left, parts),
      quantity,
      paidFor(charged?.[index], quantity, data.products[sku]?.price),
    );
  return [
    {
      ...{ order, sku, name: data.nameOf(sku), quantity: left },
      ...(to && { to }),
      ...{ from: 'ledger', days },
      ...(was && { was }),
      ...(now && { now }),
      ...(delay && { state: delay.state }),
      ...(owed && { owed }),
    } as const,
  ];
}

/** Units that the same has become of as of the delay that most is to be said of. */
function unitsOf(delay: Delay, quantity: number, parts: readonly RevisedPart[] = []): number {
  const same = parts.filter(
    (part) =>
      part.delay && isRestless(part.delay) && (part.delay.state === 'cancelled') === (delay.state === 'cancelled'),
  );
  return same.length === 0 ? quantity : same.reduce((sum, part) => sum + part.quantity, 0);
}

/** What is owed soonest first; then whose day was promised for the soonest, and of those who waits the longest. */
export function byUrgency(one: AtRisk, other: AtRisk): number {
  return (
    rank(one) - rank(other) ||
    compare(one.owed?.by ?? '9', other.owed?.by ?? '9') ||
    compare(one.was?.latest ?? '9', other.was?.latest ?? '9') ||
    compare(other.now?.latest ?? '9', one.now?.latest ?? '9') ||
    compare(one.order, other.order) ||
    compare(one.sku, other.sku)
  );
}

function rank({ owed }: AtRisk): number {
  return owed === undefined || owed.what === 'none' ? 1 : 0;
}
