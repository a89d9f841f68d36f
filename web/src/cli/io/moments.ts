/** Days and instants as people type them after an option. */
import { instantOf } from '../../engine/instant.ts';
import { UsageError } from './exit.ts';

/** Whether it is a day of the calendar: the thirtieth of February is written as one, and is none. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The instant in UTC, to the second, whatever offset it is typed with; `option` is that which it stands after. */
export function instantAfter(option: string, text: string): string {
  const [, day = ''] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d)?(?:Z|[-+]\d\d:\d\d)$/u.exec(text) ?? [];
  const time = isRealDay(day) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new UsageError(`--${option} takes an instant, and not "${text}": --${option} 2026-11-23T15:05:00Z`);
  return instantOf(time);
}
