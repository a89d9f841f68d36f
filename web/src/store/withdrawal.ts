/**
 * For which lines of an order, and on which days, the function to withdraw is offered: Directive 2011/83/EU Art 11a,
 * throughout the withdrawal period.
 *
 * That period is one for all goods of one order, and begins with the delivery of the last of them (Art 9(2)(b)(i)). A
 * promise has its last day for delivery on its own last day; here it is counted by the days as they are now, and by the
 * line that was delivered last. So an order of which something is known not to be delivered keeps the function for
 * every line, and one that was delivered late keeps it for as many days longer. A line at an end is no good that
 * anybody waits for. In doubt it is offered: too long does no harm, as the shop examines each request, and too short
 * would take a right away.
 */
import type { Places } from '../days/places.ts';
import type { OrderHistory, Revision, StocklinePromise } from '../engine/types/documents.ts';
import { isAtAnEnd, lastDelivered } from './at-an-end.ts';

export interface WithdrawalLine {
  /** As made at order. */
  promise: Partial<Pick<StocklinePromise, 'terms' | 'deliver' | 'parts' | 'quantity' | 'digital' | 'status'>>;
  /** What happened to it; unknown when absent. */
  history?: OrderHistory | undefined;
  /** What became of the promise, where that is known. */
  revision?: Revision | undefined;
}

/** The days that it is today somewhere that counts, `YYYY-MM-DD`: where the lines ship from, and in UTC. */
export function daysThatCount(lines: readonly WithdrawalLine[], now: string, places: Places | undefined): string[] {
  const there = lines.map(({ promise }) => places?.today(promise.parts?.at(-1)?.location));
  return [now.slice(0, 10), ...there.filter((day) => day !== undefined)];
}

/** Whether a promise gives the function on any day. */
export function hasWithdrawalFunction(promise: Partial<Pick<StocklinePromise, 'terms'>>): boolean {
  return dutyOf(promise) !== undefined;
}

function dutyOf({ terms }: Partial<Pick<StocklinePromise, 'terms'>>) {
  const duties = terms?.duties;
  return Array.isArray(duties) ? duties.find((duty) => duty?.code === 'withdrawal_function') : undefined;
}

/**
 * Where nobody has counted from the day of delivery: a period's end rolls over weekends and holidays by less than this,
 * and another delivery day may roll where the promised one did not.
 */
const ROLLING_DAYS = 7;

/** A line: whether the function is offered for it. `today` has at least one day. */
export function withdrawalOffers(lines: readonly WithdrawalLine[], today: readonly string[]): boolean[] {
  const goods = lines.filter(({ promise }) => !promise.digital);
  const offered = offersOfGoods(goods, today);
  // What is digital has a period of its own, and no right any more once it was given up and delivery has begun.
  return lines.map((line) =>
    line.promise.digital
      ? !isGivenUp(line) && offersOfGoods([line], today).includes(true)
      : offered[goods.indexOf(line)] === true,
  );
}

function isGivenUp({ promise, revision }: WithdrawalLine): boolean {
  const { status, terms } = promise;
  const isAgreed = terms?.consent?.because?.some(({ code }) => code === 'right_given_up') === true;
  return (
    isAgreed && (status === 'in_stock' || revision?.parts?.some(({ delivered }) => delivered !== undefined) === true)
  );
}

function offersOfGoods(lines: readonly WithdrawalLine[], today: readonly string[]): boolean[] {
  const days = today.map(dayNumber);
  const delivered = lines.map((line) => lastDelivered(line, line.promise.quantity ?? Infinity));
  // What is sent back was delivered all the same.
  const live = lines.filter((line, index) => !isAtAnEnd(line) || delivered[index] !== undefined);
  const isAwaited = live.some((line) => line.history !== undefined && delivered[lines.indexOf(line)] === undefined);
  const deliveredOn = (line: WithdrawalLine) => dayNumber(delivered[lines.indexOf(line)]);
  const last = Math.max(...live.map(deliveredOn).filter(Number.isFinite));
  // That of a good without the right begins the others' period all the same.
  const isCounted = live.some((line) => deliveredOn(line) === last && dutyOf(line.promise)?.until !== undefined);
  const ends = live.flatMap((line) => endOf(line, isCounted ? deliveredOn(line) : last) ?? []);
  return lines.map((line) => {
    const duty = dutyOf(line.promise);
    if (duty === undefined || isAtAnEnd(line) || line.history?.withdrawn !== undefined) return false;
    if (duty.from !== undefined && Math.max(...days) < dayNumber(duty.from)) return false;
    if (duty.until === undefined || isAwaited) return true;
    // A day that is none, in a document that the engine has not judged, is no reason to withhold it.
    return !(Math.min(...days) > Math.max(...ends));
  });
}

/** By this line, the last day of the period that begins on that day; undefined where it has none. */
function endOf({ promise, revision }: WithdrawalLine, begins: number): number | undefined {
  const until = dutyOf(promise)?.until;
  if (until === undefined) return undefined;
  // The engine has counted it from that very day.
  const now = revision?.promise;
  const counted = now && dayNumber(now.deliver?.latest) === begins ? dutyOf(now)?.until : undefined;
  if (counted !== undefined) return dayNumber(counted);
  const late = begins - dayNumber(promise.deliver?.latest);
  return dayNumber(until) + (late > 0 ? late + ROLLING_DAYS : 0);
}

/** Days since 1970; NaN for what is no day. */
function dayNumber(day: string | undefined): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
