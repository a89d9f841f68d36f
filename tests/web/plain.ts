/**
 * What is ours in a sentence about days. Which comma stands after a weekday, which dash between days, and how wide a
 * space is, `Intl` decides, and differently from release to release of its data (CLDR): that is asked of it here, and
 * brought to the one form that the tests are written in, "Fri 11 Dec", "12 – 15 Dec".
 */
import { dayFormat } from '../../web/src/days/days.ts';

interface Habits {
  /** Fits what stands between a weekday and its day. */
  afterWeekday: RegExp;
  /** Fits what stands between two days. */
  betweenDays: RegExp;
}

const habits = new Map<string, Habits>();

export function plain(text: string, language?: string): string;
export function plain(text: string | undefined, language?: string): string | undefined;
export function plain(text: string | undefined, language = 'en-GB'): string | undefined {
  let asked = habits.get(language);
  if (asked === undefined) {
    asked = habitsOf(dayFormat(language).language);
    habits.set(language, asked);
  }
  return text
    ?.replace(asked.afterWeekday, '$1 ')
    .replace(asked.betweenDays, ' – ')
    .replace(/[\u2009\u202f\u00a0]/gu, ' ');
}

/** The same, of every text in what was described. */
export function plainly<Said>(said: Said, language?: string): Said {
  if (typeof said === 'string') return plain(said, language) as Said;
  if (Array.isArray(said)) return said.map((one) => plainly(one, language)) as Said;
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([name, one]) => [name, plainly(one, language)])) as Said;
}

function habitsOf(language: string): Habits {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  const first = new Date(Date.UTC(2026, 0, 1));
  const named = (type: 'weekday' | 'month', dates: Date[]) =>
    dates
      .map((date) => format({ day: 'numeric', [type]: 'short' }).formatToParts(date))
      .map((parts) => partOf(parts, type));
  const weekdays = named(
    'weekday',
    Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day))),
  );
  const months = named(
    'month',
    Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1))),
  );

  const dated = { weekday: 'short', day: 'numeric' } as const;
  const commas = [
    dated,
    { ...dated, month: 'short' } as const,
    { ...dated, month: 'short', year: 'numeric' } as const,
  ].map((options) => {
    const parts = format(options).formatToParts(first);
    return parts[parts.findIndex(({ type }) => type === 'weekday') + 1]?.value ?? '';
  });
  const range = format({ day: 'numeric', month: 'short' }).formatRangeToParts(first, new Date(Date.UTC(2026, 0, 2)));
  const dash = range.find(({ type, source }) => type === 'literal' && source === 'shared')?.value ?? '';
  return {
    afterWeekday: new RegExp(`(?<!\\p{L})(${anyOf(weekdays)})(?:${anyOf(commas)})(?=\\d|${anyOf(months)})`, 'gu'),
    // A range of days ends in a day and its month; one of pieces or of business days does not.
    betweenDays: new RegExp(`${anyOf([dash])}(?=\\d{1,2}\\.? (?:${anyOf(months)}))`, 'gu'),
  };
}

const partOf = (parts: Intl.DateTimeFormatPart[], wanted: string): string =>
  parts.find(({ type }) => type === wanted)?.value ?? '';

const anyOf = (texts: readonly string[]): string =>
  [...new Set(texts)].map((text) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
