/** Days as people and systems write them. */
import { isRealDay } from '../io/moments.ts';

/** In which order a day stands: what `--dates` says. */
export const dateOrders = ['y/m/d', 'd/m/y', 'm/d/y'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** As YYYY-MM-DD; or why it is none. */
export type ReadDay = { day: string } | { fault: 'not_a_day' | 'ambiguous' };

/**
 * Reads a day; a time of day after it is left out. Year, month, day, with the year in four digits, is always read. Any
 * other form needs `order`, or a number above 12 where the day stands: 03/04/2026 is in March here and in April there.
 */
export function readDay(text: string, order: DateOrder | undefined): ReadDay {
  const [, first, mark, second, third] =
    /^(\d{1,4})([-/.])\s?(\d{1,2})\2\s?(\d{1,4})(?:[T\s,].*)?$/su.exec(text.trim()) ?? [];
  if (first === undefined || mark === undefined || second === undefined || third === undefined)
    return { fault: 'not_a_day' };
  const parts = [first, second, third] as const;
  if (first.length === 4) return written(first, second, third);
  const found = order ?? orderIn(parts);
  if (found === undefined) return { fault: 'ambiguous' };
  if (found === 'none') return { fault: 'not_a_day' };
  const [day, month, year] = found === 'd/m/y' ? [first, second, third] : [second, first, third];
  if (found === 'y/m/d') return written(`20${first.padStart(2, '0')}`, second, third);
  return written(year.length === 2 ? `20${year}` : year, month, day);
}

/** The order that the numbers alone tell. A year in two digits tells nothing. */
function orderIn([first, second, third]: readonly [string, string, string]): DateOrder | 'none' | undefined {
  if (third.length !== 4) return undefined;
  if (Number(first) > 12 && Number(second) > 12) return 'none';
  if (Number(first) > 12) return 'd/m/y';
  if (Number(second) > 12) return 'm/d/y';
  return first === second ? 'd/m/y' : undefined;
}

function written(year: string, month: string, day: string): ReadDay {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(text) ? { day: text } : { fault: 'not_a_day' };
}
