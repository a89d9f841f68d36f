/** Until when what is promised can be cancelled, if it is ordered today. */
import { addDays } from '../days/days.ts';
import type { StocklinePromise, Terms } from '../engine/types/documents.ts';

/** A promise as it can be accepted today. */
export function inTime(promise: StocklinePromise, today: string | undefined): StocklinePromise {
  const { ship, terms, parts } = promise;
  const agreed = cancellationInTime(terms?.cancellation, ship, today);
  // The last day is that of what ships last: what ships before can be cancelled no longer than until it does.
  const isApart = parts.some((part) => part.ship?.earliest !== parts[0].ship?.earliest);
  const cancellation = isApart && agreed?.daysBeforeShipment ? { ...agreed, lastDay: undefined } : agreed;
  return cancellation === terms?.cancellation ? promise : { ...promise, terms: { ...terms, cancellation } as Terms };
}

/** What can be cancelled until some days before shipment, and ships sooner than that at the latest, never can be. */
export function cancellationInTime(
  agreed: Terms['cancellation'],
  ship: StocklinePromise['ship'],
  today: string | undefined,
): Terms['cancellation'] {
  const { daysBeforeShipment: days, basis } = agreed ?? {};
  if (today === undefined || ship === undefined || days === undefined || basis === undefined) return agreed;
  return addDays(ship.latest, -days) < today ? { until: 'never', basis } : agreed;
}
