/**
 * What the library says of a holiday, as civil days.
 *
 * The library gives an instant and a length. A day of which all hours are off is
 * a day off, and a holiday over several days is several of them. A day of which
 * some hours are off is a part day; it is no closed day, for there is work on it.
 */
import type { HolidaysTypes } from 'date-holidays';

/** A day of which every hour is off. */
export interface DayOff {
  day: string;
  name: string;
}

/** A day of which the hours from, or until, a time of day are off. */
export interface PartDay extends DayOff {
  from: string;
  until: string;
}

/** The civil days of one entry. */
export function daysOf(holiday: HolidaysTypes.Holiday): { whole: DayOff[]; part: PartDay[] } {
  const { first, hour, isFromSundown } = readBeginning(holiday.date);
  const end = hour + (holiday.end.getTime() - holiday.start.getTime()) / hourLength;
  const whole: DayOff[] = [];
  const part: PartDay[] = [];
  // Where clocks change, a day has 23 or 25 hours: an hour more or less does not make another day.
  for (let days = 0; days * 24 < end - 1; days += 1) {
    const day = dayAfter(first, days);
    const from = Math.max(hour - days * 24, 0);
    const until = end - days * 24 >= 23 ? 24 : end - days * 24;
    if (from === 0 && until === 24) whole.push({ day, name: holiday.name });
    // Hours counted from sundown are not hours of the civil day; what is over says nothing about a dock.
    else if (!isFromSundown) part.push({ day, name: holiday.name, from: timeOfDay(from), until: timeOfDay(until) });
  }
  return { whole, part };
}

const hourLength = 3_600_000;

/**
 * Reads `2026-12-24 14:00:00`, a local time. With ` -0600` behind it, the holiday begins at sundown, counted as six
 * hours before that day: the day named is the one that is off.
 */
function readBeginning(date: string): { first: string; hour: number; isFromSundown: boolean } {
  const found = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2}):\d{2}( -0600)?$/.exec(date);
  if (found === null) throw new Error(`date-holidays names a day in a way that is not known here: ${date}`);
  const [, first = '', hours, minutes, sundown] = found;
  return { first, hour: Number(hours) + Number(minutes) / 60, isFromSundown: sundown !== undefined };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * hourLength).toISOString().slice(0, 10);
}

function timeOfDay(hour: number): string {
  const minutes = Math.round(hour * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
