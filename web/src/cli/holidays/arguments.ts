/** What `--years` and `--types` say: the years that a calendar speaks of, and the kinds of holidays. */
import type { HolidaysTypes } from 'date-holidays';
import { UsageError } from '../io/exit.ts';

/** The years that a calendar speaks of. */
export interface Years {
  first: number;
  last: number;
}

/**
 * Between these the library knows every year of the Islamic and the Hebrew calendar; past them it drops their holidays
 * without a word.
 */
const firstKnown = 1970;
const lastKnown = 2076;

/** Reads `2027` or `2026-2028`. */
export function readYears(text: string | undefined): Years {
  if (text === undefined) throw new UsageError('Holidays of which years? Say --years 2027, or --years 2026-2028.');
  const found = /^(\d{4})(?:-(\d{4}))?$/.exec(text.trim());
  if (found === null)
    throw new UsageError(`--years has "${text}". Write one year, 2027, or the first and the last, 2026-2028.`);
  const first = Number(found[1]);
  const last = Number(found[2] ?? found[1]);
  if (last < first) throw new UsageError(`--years ends before it begins: write ${last}-${first}.`);
  if (first < firstKnown || last > lastKnown) {
    throw new UsageError(`--years has "${text}", but holidays are known from ${firstKnown} to ${lastKnown}.`);
  }
  return { first, last };
}

/** Whether a day is in one of the years. */
export function isWithin({ first, last }: Years, day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= first && year <= last;
}

/** Kinds of holidays, as the library tells them apart. */
export type HolidayType = HolidaysTypes.HolidayType;

const holidayTypes: readonly HolidayType[] = ['public', 'bank', 'optional', 'school', 'observance'];

/** Reads `public,bank`; on public holidays alone a place is closed unless it says otherwise. */
export function readTypes(text = 'public'): readonly HolidayType[] {
  const words = text.split(',').map((word) => word.trim().toLowerCase());
  for (const word of words) {
    if (!isType(word)) throw new UsageError(`--types has "${word}". There are: ${holidayTypes.join(', ')}.`);
  }
  return [...new Set(words.filter(isType))];
}

function isType(word: string): word is HolidayType {
  return (holidayTypes as readonly string[]).includes(word);
}
