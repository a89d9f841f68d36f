/** Until when what is promised can be cancelled, if it is ordered today. */
import { addDays } from '../days/days.ts';
import type { StocklinePromise, Terms } from '../engine/types/documents.ts';

/** A promise as it can be accepted today. */
export function inTime(promise: StocklinePromise, today: string | undefined): StocklinePromise {
  const { ship, terms, parts } = promise;
  const agreed = cancellationInTime(terms?.cancellation, ship, today);
  // The last day is that of what ships last: what ships before can be cancelled no longer than until it does.
  const open = parts.filter((part) => !isTooLate(agreed, part.ship, today));
  const isApart = open.some((part) => part.ship?.earliest !== open[0]?.ship?.earliest);
  const cancellation = isApart && agreed?.daysBeforeShipment ? { ...agreed, lastDay: undefined } : agreed;
  return cancellation === terms?.cancellation ? promise : { ...promise, terms: { ...terms, cancellation } as Terms };
}

/** Some of it can still be cancelled, and the rest ships too soon for that. */
export function isOnlyLater({ terms, parts }: StocklinePromise, today: string | undefined): boolean {
  const late = parts.filter((part) => isTooLate(terms?.cancellation, part.ship, today)).length;
  return late > 0 && late < parts.length;
}

/** What can be cancelled until some days before shipment, and ships sooner than that at the latest, never can be. */
export function cancellationInTime(
  agreed: Terms['cancellation'],
  ship: StocklinePromise['ship'],
  today: string | undefined,
): Terms['cancellation'] {
  return agreed && isTooLate(agreed, ship, today) ? { until: 'never', basis: agreed.basis } : agreed;
}

function isTooLate(agreed: Terms['cancellation'], ship: StocklinePromise['ship'], today: string | undefined): boolean {
  const days = agreed?.daysBeforeShipment;
  return today !== undefined && ship !== undefined && days !== undefined && addDays(ship.latest, -days) < today;
}
