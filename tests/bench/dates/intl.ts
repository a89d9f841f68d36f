/** The days of arrival by hand: what the browser knows of time zones, and days counted from 1970. */
import { cutoffHour, type DeliveryDays, handlingDays, holidays, timeZone, transitDays } from './shop.ts';

const millisecondsOfDay = 86_400_000;
const clock = new Intl.DateTimeFormat('en-US', {
  timeZone,
  hourCycle: 'h23',
  ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' },
});
const closed = new Set(holidays.map((day) => Date.parse(day) / millisecondsOfDay));
// Day 0 was a Thursday.
const isWorked = (day: number): boolean => (day + 3) % 7 < 5 && !closed.has(day);
const isoDay = (day: number): string => new Date(day * millisecondsOfDay).toISOString().slice(0, 10);

function addWorkingDays(from: number, count: number): number {
  let day = from;
  for (let left = count; left > 0; ) if (isWorked(++day)) left -= 1;
  return day;
}

export const deliveryDays: DeliveryDays = (at) => {
  const local = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0 } = local;
  const today = Date.UTC(year, month - 1, day) / millisecondsOfDay;
  const taken = isWorked(today) && hour < cutoffHour ? today : addWorkingDays(today, 1);
  return {
    earliest: isoDay(addWorkingDays(taken, handlingDays.least + transitDays.least)),
    latest: isoDay(addWorkingDays(taken, handlingDays.most + transitDays.most)),
  };
};
