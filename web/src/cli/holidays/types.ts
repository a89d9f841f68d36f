/** Kinds of holidays, as the library tells them apart. */
import type { HolidaysTypes } from 'date-holidays';
import { UsageError } from '../io/usage-error.ts';

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
