/**
 * A line of an order unit by unit: what was promised for some units, what became of them, and what holds for them now.
 *
 * The promise made and the answer of today may divide the units differently. Units are counted in the order in which
 * they arrive, as the engine counts them, and the answer is about those that are left.
 */
import type { Change, DayWindow, OrderHistory, Revision, StocklinePromise } from '../../engine/types/documents.ts';
import { goneOn, isOver } from '../../store/at-an-end.ts';
import type { GonePart } from '../../store/order.ts';
import { isOrderable } from '../description.ts';
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
  /** What is promised of them alone, where they have left or ended and that is known. */
  alone: StocklinePromise | undefined;
  /** Of what has gone all of them, without a day to wait for. */
  units: UnitsNow[];
}

/** At least one. */
export function piecesOf(
  made: StocklinePromise,
  { change, promise, delay, parts }: Revision,
  history: OrderHistory | undefined,
): OrderPiece[] {
  const all = made.parts.length > 0 ? made.parts : [made];
  const { shipped, delivered } = history ?? {};
  const whole = { shipped, delivered, delay, alone: promise };
  const answered: readonly Answered[] = parts ?? all.map(({ quantity }, part) => ({ part, quantity, ...whole }));
  const ends = unitEnds(promise.parts);
  let before = 0;
  const pieces = answered.map(({ part, quantity, shipped, delivered, delay, alone }): OrderPiece => {
    const promised = windowsOf(made, made.parts[part]);
    const own = history && ownHistory(history, part, { shipped, delivered });
    const hasEnded = isOver(delay, own) && (!delay || endedBy(delay, own) !== 'law');
    const isGone = goneOn({ shipped, delivered }) !== undefined || hasEnded;
    const piece = { quantity, promised, history: own, delay, alone };
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
  const [only, ...others] = pieces.flatMap(({ units }) => units);
  if (only !== undefined && others.length === 0) only.change = change;
  return pieces;
}

/** A part of the answer, or of an answer that is one for all. */
type Answered = { [K in keyof GonePart]: GonePart[K] | undefined } & Pick<GonePart, 'part' | 'quantity'>;

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
