/** The days of arrival with Temporal, for the browsers that do not have it yet. */
import { Temporal } from 'temporal-polyfill';
import { cutoffHour, type DeliveryDays, handlingDays, holidays, timeZone, transitDays } from './shop.ts';

const closed = new Set(holidays);
const isWorked = (day: Temporal.PlainDate): boolean => day.dayOfWeek < 6 && !closed.has(day.toString());

function addWorkingDays(from: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let day = from;
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    if (isWorked(day)) left -= 1;
  }
  return day;
}

export const deliveryDays: DeliveryDays = (at) => {
  const ordered = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const today = ordered.toPlainDate();
  const isInTime = isWorked(today) && ordered.hour < cutoffHour;
  const taken = isInTime ? today : addWorkingDays(today, 1);
  return {
    earliest: addWorkingDays(taken, handlingDays.least + transitDays.least).toString(),
    latest: addWorkingDays(taken, handlingDays.most + transitDays.most).toString(),
  };
};
