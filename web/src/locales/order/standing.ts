/** How a placed order stands, and the headline that says so. */

import { dayFormat } from '../../days/days.ts';
import type { OrderHistory, Revision, StocklinePromise } from '../../engine/types/documents.ts';
import { isAtAnEnd } from '../../store/at-an-end.ts';
import type { OrderUnits } from './units.ts';
import type { OrderWording } from './wording.ts';

/**
 * Whether it holds, or what came of it. `late`: a promised day has passed; `later`: it has not, and will be missed;
 * `passed`: it has, and nothing is known of the order since.
 * `cancelled`: by the shopper; `ended`: by law, or by the shop.
 */
export type OrderStanding =
  | Revision['change']
  | 'late'
  | 'part_later'
  | 'unknown'
  | 'passed'
  | 'shipped'
  | 'delivered'
  | 'cancelled'
  | 'ended';

/** Whether there is still something to wait for. */
export function isOpen(standing: OrderStanding): boolean {
  return !['unknown', 'passed', 'shipped', 'delivered', 'cancelled', 'ended'].includes(standing);
}

export interface StandingContext {
  made: StocklinePromise;
  revision: Revision;
  units: readonly OrderUnits[];
  history: OrderHistory | undefined;
  /** `YYYY-MM-DD` */
  today: string;
}

export function standingOf({ made, revision, units, history, today }: StandingContext): OrderStanding {
  const { change, promise, delay } = revision;
  if (isAtAnEnd({ history, revision })) {
    return delay?.state === 'cancelled' && endedBy(delay, history) !== undefined ? 'ended' : 'cancelled';
  }
  if (history?.delivered !== undefined) return 'delivered';
  if (delay?.state === 'shipped' || history?.shipped !== undefined) return 'shipped';
  if (promise.notes.includes('stale')) return 'unknown';
  const counts = dayThatCounts(made, delay);
  const hasPassed = counts !== undefined && counts < today;
  if (hasPassed && history === undefined) return 'passed';
  const late = units.filter((part) => part.change === 'later');
  if (late.length > 0 && late.length < units.length) return 'part_later';
  if (change !== 'later' && late.length === 0) {
    return units.some((part) => part.change === 'sooner') ? 'sooner' : change;
  }
  return hasPassed ? 'late' : 'later';
}

/** By which it is late or not: the day that a delay was consented to until, or the last that was stated before it. */
function dayThatCounts({ deliver, ship }: StocklinePromise, delay: Revision['delay']): string | undefined {
  const agreed = delay?.state === 'consented' ? delay.revised : undefined;
  return agreed ?? delay?.stated ?? (deliver ?? ship)?.latest;
}

/** What ended it; undefined where the shopper did. */
export function endedBy(
  { cancelledOn }: NonNullable<Revision['delay']>,
  history: OrderHistory | undefined,
): 'law' | 'refused' | undefined {
  const byShopper = [
    history?.cancelled,
    ...(history?.delays ?? []).filter(({ answer }) => answer === 'cancelled').map(({ answered }) => answered),
  ];
  if (byShopper.includes(cancelledOn)) return undefined;
  return history?.refused === cancelledOn ? 'refused' : 'law';
}

export function headlineOf(
  standing: OrderStanding,
  { made, revision: { promise, delay }, history }: StandingContext,
  { language, messages, order }: OrderWording,
): string {
  const full = (day: string | undefined) => (day === undefined ? '' : dayFormat(language).fullDay(day));
  switch (standing) {
    case 'cancelled':
      return order.cancelledOn(full(delay?.cancelledOn ?? history?.cancelled));
    case 'ended':
      return order.endedOn(full(delay?.cancelledOn));
    case 'delivered':
      return order.deliveredOn(full(history?.delivered));
    case 'shipped':
      return order.shippedOn(full(history?.shipped));
    case 'unknown':
      return messages.notes.stale;
    case 'passed':
      return order.passed;
    case 'part_later':
      return order.partLater;
    default:
      if (!hasDate(made)) return hasDate(promise) ? order.dateNow : order.stillNoDate;
      if (!hasDate(promise)) return order.noDateNow;
      return standing === 'late' ? order.late : order.change[standing];
  }
}

function hasDate({ ship, deliver }: StocklinePromise): boolean {
  return ship !== undefined || deliver !== undefined;
}
