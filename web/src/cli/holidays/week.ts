/** Days of the week: which are worked where. */
import type { Calendar, Weekday } from '../../engine/index.ts';
import { UsageError } from '../io/exit.ts';

/** Days of the week that are worked, at least one. */
export type Workweek = Readonly<Calendar['workdays']>;

/** In the order in which Date counts them. */
const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const mondayToFriday: Workweek = ['mon', 'tue', 'wed', 'thu', 'fri'];
const sundayToThursday: Workweek = ['sun', 'mon', 'tue', 'wed', 'thu'];

/** Where the weekend is not Saturday and Sunday. */
const workweeks: Readonly<Record<string, Workweek>> = {
  SA: sundayToThursday,
  EG: sundayToThursday,
  IL: sundayToThursday,
  KW: sundayToThursday,
  QA: sundayToThursday,
  BH: sundayToThursday,
  OM: sundayToThursday,
  JO: sundayToThursday,
  DZ: sundayToThursday,
  IR: ['sat', 'sun', 'mon', 'tue', 'wed', 'thu'],
  IN: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
};

/** The week as it is usually worked in a country. */
export function workweekOf(country: string): Workweek {
  return workweeks[country] ?? mondayToFriday;
}

/** Reads `mon,tue,wed`. */
export function readWorkdays(text: string): Workweek {
  const [first = '', ...rest] = text.split(',');
  const firstDay = readWeekday(first);
  return [firstDay, ...new Set(rest.map(readWeekday).filter((day) => day !== firstDay))];
}

function readWeekday(text: string): Weekday {
  const word = text.trim().toLowerCase();
  if (isWeekday(word)) return word;
  throw new UsageError(
    `--workdays has "${word}", which is no day of the week. Write them as ${mondayToFriday.join(',')}.`,
  );
}

/** The day of the week on which a day falls. */
export function weekdayOf(day: string): Weekday {
  return weekdays[new Date(day).getUTCDay()] ?? 'sun';
}

function isWeekday(word: string): word is Weekday {
  return (weekdays as readonly string[]).includes(word);
}
