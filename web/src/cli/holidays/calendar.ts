/** A calendar document, made from a place's holidays and what a shop knows better. */
import type { Calendar } from '../../engine/index.ts';
import type { HolidayType } from './arguments.ts';
import { isWithin, type Years } from './arguments.ts';
import { daysOf, type PartDay } from './days-off.ts';
import type { HolidayLibrary } from './library.ts';
import type { Overrides } from './overrides.ts';
import type { Place } from './place.ts';
import { type Workweek, weekdayOf } from './week.ts';

export interface CalendarRequest {
  place: Place;
  years: Years;
  types: readonly HolidayType[];
  workdays: Workweek;
  overrides: Overrides;
}

export interface WrittenCalendar {
  /** One entry of a store's `calendars`. */
  calendar: Required<Omit<Calendar, 'names'>>;
  /** Why each closed day is closed. */
  names: Record<string, string>;
  /** Workdays with hours off: not closed days. */
  partDays: PartDay[];
  /** Days of the overrides that changed nothing. */
  idle: { day: string; why: 'no_holiday' | 'other_years' }[];
  /** Years of which the library knows no holiday of these types. */
  yearsWithout: number[];
}

/** Makes the calendar. A day is listed though it falls on a weekend: the shop may come to work on those. */
export function writeCalendar(Library: HolidayLibrary, request: CalendarRequest): WrittenCalendar {
  const { years, workdays, overrides } = request;
  const { closed, partDays } = holidaysOf(Library, request);
  const known = [...closed.keys(), ...partDays.map(({ day }) => day)];
  const yearsWithout = range(years.first, years.last).filter(
    (year) => !known.some((day) => day.startsWith(`${year}-`)),
  );
  const idle: WrittenCalendar['idle'] = [];
  const within = (day: string): boolean => {
    if (isWithin(years, day)) return true;
    idle.push({ day, why: 'other_years' });
    return false;
  };

  const notOff = new Set([...overrides.remove, ...overrides.open]);
  for (const day of overrides.remove.filter(within)) {
    if (!closed.has(day) && !partDays.some((part) => part.day === day)) idle.push({ day, why: 'no_holiday' });
  }
  // The engine takes a day that is both closed and open as closed.
  for (const day of notOff) closed.delete(day);
  for (const [day, name] of overrides.closed) if (within(day)) closed.set(day, name);

  const days = [...closed.keys()].sort();
  return {
    calendar: {
      workdays: [...workdays],
      closed: days,
      open: [...new Set(overrides.open.filter(within))].sort(),
      validUntil: `${years.last}-12-31`,
    },
    names: Object.fromEntries(days.map((day) => [day, closed.get(day) ?? ''])),
    partDays: partDays.filter(({ day }) => !closed.has(day) && !notOff.has(day) && workdays.includes(weekdayOf(day))),
    idle,
    yearsWithout,
  };
}

/** What the library says: whole days with their names, and parts of days. */
function holidaysOf(Library: HolidayLibrary, { place, years, types }: CalendarRequest) {
  const [country, state = '', region = ''] = place;
  const library = new Library(country, state, region);
  const closed = new Map<string, string>();
  const partDays: PartDay[] = [];
  // One year more at each end: a holiday may go on past New Year,
  // and be kept before it, on the last workday of the year.
  for (const year of range(years.first - 1, years.last + 1)) {
    for (const holiday of library.getHolidays(year)) {
      if (!types.includes(holiday.type)) continue;
      const { whole, part } = daysOf(holiday);
      for (const { day, name } of whole) {
        if (isWithin(years, day)) closed.set(day, joined(closed.get(day), name));
      }
      for (const day of part) if (isWithin(years, day.day)) partDays.push(day);
    }
  }
  return { closed, partDays };
}

/** Two holidays can fall on one day; one that two years both name is still one. */
function joined(names: string | undefined, name: string): string {
  if (names === undefined) return name;
  return names.split(' / ').includes(name) ? names : `${names} / ${name}`;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
