/**
 * A line of an order unit by unit: what was promised for some units, what became of them, and what holds for them now.
 *
 * The promise made and the answer of today may divide the units differently. Units are counted in the order in which
 * they arrive, as the engine counts them, and the answer is about those that are left.
 */
import type {
  Change,
  DayWindow,
  OrderHistory,
  Revision,
  StocklinePromise,
  ToldDelay,
} from '../../engine/types/documents.ts';
import { isOver, lastDayOf } from '../../store/at-an-end.ts';
import { isOrderable } from '../describe.ts';
import { endedBy } from './ended-by.ts';

export interface Windows {
  ship?: DayWindow | undefined;
  deliver?: DayWindow | undefined;
}

/** Units with the same days now. */
export interface UnitsNow {
  quantity: number;
  now: Windows;
  change: Change;
}

/** Units that were promised together, and that the same happened to. */
export interface OrderPiece {
  quantity: number;
  promised: Windows;
  /** Their own: the notices about them, and the days on which they left and were there. */
  history: OrderHistory | undefined;
  delay: Revision['delay'];
  /** Of what has gone all of them, without a day to wait for. */
  units: UnitsNow[];
}

type Delay = NonNullable<Revision['delay']>;

interface AnsweredPart {
  part: number;
  quantity: number;
  shipped?: string | undefined;
  delivered?: string | undefined;
  delay: Revision['delay'];
}

/** At least one. */
export function piecesOf(
  made: StocklinePromise,
  { change, promise, delay, parts }: Revision,
  history: OrderHistory | undefined,
): OrderPiece[] {
  const { quantity } = made;
  const all = made.parts.length > 0 ? made.parts : [{ quantity }];
  const answered = parts ?? (delay === undefined ? historyParts(all, history) : oneAnswer(all, delay, history));
  const ends = unitEnds(promise.parts);
  let before = 0;
  const pieces = answered.map(({ part, quantity, shipped, delivered, delay }): OrderPiece => {
    const promised = windowsOf(made, made.parts[part]);
    const own = history && ownHistory(history, part, { shipped, delivered });
    const gone = delivered ?? shipped;
    const isGone = gone !== undefined || (isOver(delay, own, gone) && (!delay || endedBy(delay, own) !== 'law'));
    const piece = { quantity, promised, history: own, delay };
    if (isGone) return { ...piece, units: [{ quantity, now: {}, change: 'unchanged' }] };
    const until = before + quantity;
    const cuts = [...ends.filter((end) => end > before && end < until), until];
    const units = cuts.map((end): UnitsNow => {
      const now = windowsOf(promise, promise.parts[ends.findIndex((other) => end <= other)] ?? promise.parts.at(-1));
      const units = { quantity: end - before, now, change: changeOf(promised, now) };
      before = end;
      return units;
    });
    return { ...piece, units };
  });
  // Of one thing the engine has judged whether it comes later.
  const [only, ...others] = pieces;
  const [units, ...rest] = only?.units ?? [];
  if (only && units && others.length === 0 && rest.length === 0) return [{ ...only, units: [{ ...units, change }] }];
  return pieces;
}

/** One answer is about all units. */
function oneAnswer(
  all: readonly { quantity: number }[],
  delay: Delay,
  history: OrderHistory | undefined,
): AnsweredPart[] {
  const quantity = unitEnds(all).at(-1) ?? 0;
  const shipped = lastDayOf('shipped', history, quantity);
  const delivered = lastDayOf('delivered', history, quantity);
  return all.map((units, part) => ({
    part,
    quantity: units.quantity,
    shipped,
    delivered,
    delay: delay.part === undefined || delay.part === part ? delay : undefined,
  }));
}

/** Of a snapshot that is too old to be asked the history alone says what was sent, and what has ended. */
function historyParts(all: readonly { quantity: number }[], history: OrderHistory | undefined): AnsweredPart[] {
  const { shipments = [], shipped, delivered, delays = [], refused, prepaid } = history ?? {};
  const left = [...shipments, { quantity: Number.POSITIVE_INFINITY, shipped, delivered }].map((goes) => ({ ...goes }));
  const ends = all.map((_, place) => {
    const isCancelled = ({ part, answer }: ToldDelay) => (part ?? place) === place && answer === 'cancelled';
    return delays.find(isCancelled)?.answered;
  });
  const parts = all.map(({ quantity }, part) => ({ quantity, part, end: ends[part] }));
  // What was cancelled comes last.
  const inTurn = [...parts.filter(({ end }) => !end), ...parts.filter(({ end }) => end)];
  const found: AnsweredPart[] = [];
  for (let { part, quantity, end = refused } of inTurn) {
    for (const goes of left) {
      const taken = Math.min(quantity, goes.quantity);
      if (taken <= 0) continue;
      goes.quantity -= taken;
      quantity -= taken;
      const { shipped, delivered } = goes;
      const isEnded = end !== undefined && (delivered ?? shipped) === undefined;
      const delay = isEnded ? { ...ended, cancelledOn: end, ...(prepaid === undefined ? {} : { prepaid }) } : undefined;
      found.push({ part, quantity: taken, shipped, delivered, delay });
    }
  }
  return found.sort((one, other) => one.part - other.part);
}

const ended: Delay = {
  state: 'cancelled',
  event: 'delivery',
  occurrence: 1,
  say: [],
  bases: [],
  statutoryRights: [],
  choices: [],
};

function ownHistory(
  { shipped: _shipped, delivered: _delivered, delays = [], ...history }: OrderHistory,
  place: number,
  { shipped, delivered }: { shipped: string | undefined; delivered: string | undefined },
): OrderHistory {
  return {
    ...history,
    delays: delays.filter(({ part }) => (part ?? place) === place),
    ...(shipped === undefined ? {} : { shipped }),
    ...(delivered === undefined ? {} : { delivered }),
  };
}

/** The number of each part's last unit. */
function unitEnds(parts: readonly { quantity: number }[]): number[] {
  let end = 0;
  return parts.map(({ quantity }) => {
    end += quantity;
    return end;
  });
}

/** Those of the part; one without days of its own was promised with the whole. */
function windowsOf(
  { parts, ship, deliver }: StocklinePromise,
  part: StocklinePromise['parts'][0] | undefined,
): Windows {
  const canBeHad = part === undefined || isOrderable(part);
  const hasOwn = part?.ship !== undefined || part?.deliver !== undefined;
  // What has no day though another part has one has none, and is not promised with the whole.
  const hasOthers = parts.some((other) => other.ship !== undefined || other.deliver !== undefined);
  if (hasOwn || hasOthers || !canBeHad) return { ship: part?.ship, deliver: part?.deliver };
  return { ship, deliver };
}

/** By the last day of delivery, or of shipment where one of both has no other: as the engine judges the whole. */
function changeOf(was: Windows, is: Windows): Change {
  const isByDelivery = was.deliver !== undefined && (is.deliver !== undefined || is.ship === undefined);
  const [before, after] = isByDelivery
    ? [was.deliver?.latest, is.deliver?.latest]
    : [was.ship?.latest, is.ship?.latest];
  if (before === after) return 'unchanged';
  if (after === undefined) return 'later';
  return before === undefined || after < before ? 'sooner' : 'later';
}
