/** On which days a place or a carrier does not work, from the calendars of a snapshot. */
import type { Calendar, CalendarOwner, Reason, Weekday } from '../engine/types/documents.ts';
import { addDays } from './days.ts';

const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * The days from `first` to `last` on which nothing is done, as far as the calendar speaks of them. Without a calendar
 * there are none.
 */
export function closedDays(calendar: Calendar | undefined, first: string, last: string): string[] {
  if (calendar === undefined) return [];
  const end = calendar.validUntil !== undefined && calendar.validUntil < last ? calendar.validUntil : last;
  const days: string[] = [];
  for (let day = first; day <= end; day = addDays(day, 1)) if (!isWorked(calendar, day)) days.push(day);
  return days;
}

/** The days that a promise says it skipped on one of its calendars. */
export function skippedDays(because: readonly Reason[], owner: CalendarOwner): string[] {
  return because.flatMap((reason) =>
    (reason.code === 'closed_day' || reason.code === 'not_a_workday') && reason.calendar === owner ? [reason.day] : [],
  );
}

/**
 * Days on which nothing ships: those without a carrier, and those without work at the location, unless what was made
 * ready before them waited for the carrier until then.
 */
export function daysWithoutShipping({
  location,
  carrier,
}: {
  location: readonly string[];
  carrier: readonly string[];
}): string[] {
  const isFetchedLate = (day: string) => {
    let before = addDays(day, -1);
    while (carrier.includes(before) && location.includes(before)) before = addDays(before, -1);
    return carrier.includes(before);
  };
  return [...carrier, ...location.filter((day) => !carrier.includes(day) && !isFetchedLate(day))].sort();
}

function isWorked({ workdays, closed = [], open = [] }: Calendar, day: string): boolean {
  if (closed.includes(day)) return false;
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return open.includes(day) || (weekday !== undefined && workdays.includes(weekday));
}
