/** The days of arrival with Luxon. */
import { DateTime } from 'luxon';
import { cutoffHour, type DeliveryDays, handlingDays, holidays, timeZone, transitDays } from './shop.ts';

const closed = new Set<string | null>(holidays);
const isWorked = (day: DateTime): boolean => !day.isWeekend && !closed.has(day.toISODate());

function addWorkingDays(from: DateTime, count: number): DateTime {
  let day = from;
  for (let left = count; left > 0; ) {
    day = day.plus({ days: 1 });
    if (isWorked(day)) left -= 1;
  }
  return day;
}

export const deliveryDays: DeliveryDays = (at) => {
  const ordered = DateTime.fromMillis(at, { zone: timeZone });
  const isInTime = isWorked(ordered) && ordered.hour < cutoffHour;
  const taken = isInTime ? ordered : addWorkingDays(ordered, 1);
  return {
    earliest: addWorkingDays(taken, handlingDays.least + transitDays.least).toISODate() ?? '',
    latest: addWorkingDays(taken, handlingDays.most + transitDays.most).toISODate() ?? '',
  };
};
