/**
 * On which days the function to withdraw is offered: Directive 2011/83/EU Art 11a, throughout the withdrawal period.
 *
 * The promise made at order has those days for delivery on its last promised day, and the period itself begins with
 * delivery. So an order that is known not to be delivered keeps the function, and one that was delivered late keeps it
 * for as many days longer. In doubt it is offered: too long does no harm, as the shop examines each request, and too
 * short would take a right away.
 */
import type { Places } from '../days/places.ts';
import type { OrderHistory, Revision, StocklinePromise } from '../engine/types/documents.ts';

export interface WithdrawalQuestion {
  /** As made at order. */
  promise: Partial<Pick<StocklinePromise, 'terms' | 'deliver'>>;
  /** What happened to the order; unknown when absent. */
  history?: OrderHistory | undefined;
  /** Days that it is today somewhere that counts, `YYYY-MM-DD`: at the location, and in UTC. At least one. */
  today: readonly string[];
}

/** What is known of a placed order at an instant. */
export interface WithdrawalSituation {
  /** As made at order. */
  promise: Partial<Pick<StocklinePromise, 'terms' | 'deliver' | 'parts'>>;
  /** As above. */
  history?: OrderHistory | undefined;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  now: string;
  /** What became of the promise, where that is known. */
  revised?: { revision: Revision; places: Places } | undefined;
}

/** Whether the function is offered at an instant. */
export function isWithdrawalOfferedAt({ promise, history, now, revised }: WithdrawalSituation): boolean {
  if (revised?.revision.delay?.state === 'cancelled') return false;
  const there = revised?.places.today(promise.parts?.at(-1)?.location);
  return isWithdrawalOffered({ promise, history, today: [now.slice(0, 10), ...(there === undefined ? [] : [there])] });
}

/** Whether a promise gives the function on any day. */
export function hasWithdrawalFunction(promise: Partial<Pick<StocklinePromise, 'terms'>>): boolean {
  return dutyOf(promise) !== undefined;
}

function dutyOf({ terms }: Partial<Pick<StocklinePromise, 'terms'>>) {
  const duties = terms?.duties;
  return Array.isArray(duties) ? duties.find(({ code }) => code === 'withdrawal_function') : undefined;
}

/**
 * A period's end rolls over weekends and holidays by less than this, and another delivery day may roll where the
 * promised one did not.
 */
const ROLLING_DAYS = 7;

export function isWithdrawalOffered({ promise, history, today }: WithdrawalQuestion): boolean {
  const duty = dutyOf(promise);
  // Nothing is left to withdraw from when the order is at an end.
  if (duty === undefined || history?.cancelled !== undefined) return false;
  const days = today.map(dayNumber);
  if (duty.from !== undefined && Math.max(...days) < dayNumber(duty.from)) return false;
  if (duty.until === undefined || (history !== undefined && history.delivered === undefined)) return true;
  const late = dayNumber(history?.delivered) - dayNumber(promise.deliver?.latest);
  const until = dayNumber(duty.until) + (late > 0 ? late + ROLLING_DAYS : 0);
  // A day that is none, in a document that the engine has not judged, is no reason to withhold it.
  return !(Math.min(...days) > until);
}

/** Days since 1970; NaN for what is no day. */
function dayNumber(day: string | undefined): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
