/** The years that a calendar speaks of. */
import { UsageError } from '../io/usage-error.ts';

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
