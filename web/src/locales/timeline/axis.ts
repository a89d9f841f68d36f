/** What stands under the ticks of the timeline's axis, as short as the language has it. */
import { dayFormat } from '../../days/days.ts';
import { remembered } from '../../engine/remembered.ts';

export type TickUnit = 'day' | 'week' | 'month';

/** As in days.ts: each formatter is made once. */
const MAX_FORMATS = 64;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * `tickLabel("2026-12-01", "day", "en")` is "Tue 1", of a week "1 Dec", of a month "Dec"; of the months, January has
 * its year.
 */
export function tickLabel(day: string, unit: TickUnit, language: string): string {
  if (unit === 'day') return format(language, 'day', { weekday: 'short', day: 'numeric' }, day);
  if (unit === 'week') return dayFormat(language).shortDay(day);
  if (day.slice(5, 7) === '01') return format(language, 'year', { month: 'short', year: 'numeric' }, day);
  return format(language, 'month', { month: 'short' }, day);
}

function format(language: string, name: string, options: Intl.DateTimeFormatOptions, day: string): string {
  const make = () =>
    new Intl.DateTimeFormat(dayFormat(language).language, { timeZone: 'UTC', calendar: 'gregory', ...options });
  return remembered(formats, `${language} ${name}`, MAX_FORMATS, make).format(new Date(`${day}T00:00:00Z`));
}
