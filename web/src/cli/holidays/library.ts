/**
 * The library that knows the world's holidays, `date-holidays`.
 *
 * Its data has a share-alike licence, so it is never part of this package: whoever wants it installs it, and only this
 * command asks for it.
 */
import type Holidays from 'date-holidays';
import { UnreadableError } from '../io/exit.ts';

export type HolidayLibrary = typeof Holidays;

/** The library, as it stands beside this package. */
export async function loadHolidayLibrary(): Promise<HolidayLibrary> {
  try {
    return (await import('date-holidays')).default;
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new UnreadableError(
      'The holidays are those of the library date-holidays, which is not installed beside stockline: npm install date-holidays@3',
    );
  }
}

/** Whether it is the library itself that is not there, and not something that it needs in turn. */
function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'ERR_MODULE_NOT_FOUND' &&
    error.message.includes("'date-holidays'")
  );
}
