/** The days of arrival with date-fns and @date-fns/tz. Its own `addBusinessDays` knows no holidays. */
import { TZDateMini } from '@date-fns/tz';
import { addDays, formatISO, getHours, isWeekend } from 'date-fns';
import { cutoffHour, type DeliveryDays, handlingDays, holidays, timeZone, transitDays } from './shop.ts';

const closed = new Set(holidays);
const isoDay = (day: Date): string => formatISO(day, { representation: 'date' });
const isWorked = (day: Date): boolean => !isWeekend(day) && !closed.has(isoDay(day));

function addWorkingDays(from: Date, count: number): Date {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorked(day)) left -= 1;
  }
  return day;
}

export const deliveryDays: DeliveryDays = (at) => {
  const ordered = new TZDateMini(at, timeZone);
  const isInTime = isWorked(ordered) && getHours(ordered) < cutoffHour;
  const taken = isInTime ? ordered : addWorkingDays(ordered, 1);
  return {
    earliest: isoDay(addWorkingDays(taken, handlingDays.least + transitDays.least)),
    latest: isoDay(addWorkingDays(taken, handlingDays.most + transitDays.most)),
  };
};
