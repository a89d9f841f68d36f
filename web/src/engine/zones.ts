/**
 * A time zone's UTC offsets over a horizon, from what the host's `Intl` knows. The engine itself holds no zone rules.
 *
 *     zoneBetween('Europe/Berlin', '2026-11-20T00:00:00Z', '2027-12-28T00:00:00Z')
 *     // { from: …, until: …, offsetMinutes: 60, transitions: [{ at: '2027-03-28T01:00:00Z', offsetMinutes: 120 }, …] }
 *
 * Offsets are sampled once a day and each change found is bisected to the second. Two changes within one day that
 * cancel each other would be missed: no zone has had such a pair since clocks have been kept in it. (A zone that skips
 * a calendar day, as Apia did at the end of 2011, is one change of 24 hours.)
 */
import { instantOf } from './instant.ts';
import type { Zone, ZoneTransition } from './types/documents.ts';

const daySeconds = 86_400;

/** The zone's offsets from one instant up to another; null when the host does not know the zone. */
export function zoneBetween(timeZone: string, from: string, until: string): Zone | null {
  const format = formatFor(timeZone);
  if (format === null) return null;
  const start = secondsOf(from);
  const end = secondsOf(until);
  const transitions: ZoneTransition[] = [];
  let known = start;
  let offset = offsetMinutesAt(format, start);
  while (known < end) {
    const next = Math.min(known + daySeconds, end);
    const nextOffset = offsetMinutesAt(format, next);
    if (nextOffset === offset) {
      known = next;
      continue;
    }
    const change = firstChange(format, known, next);
    offset = offsetMinutesAt(format, change);
    if (change < end) transitions.push({ at: instantOf(change * 1000), offsetMinutes: offset });
    known = change;
  }
  return { from, until, offsetMinutes: offsetMinutesAt(format, start), transitions };
}

/** The zones as `plan` and `check` take them. */
export function zonesBetween(timeZones: readonly string[], from: string, until: string): Record<string, Zone | null> {
  return Object.fromEntries(timeZones.map((timeZone) => [timeZone, zoneBetween(timeZone, from, until)]));
}

/** The first second in (before, after] whose offset differs from the one at `before`. */
function firstChange(format: Intl.DateTimeFormat, before: number, after: number): number {
  const offset = offsetMinutesAt(format, before);
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMinutesAt(format, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

/** Minutes that the zone's wall clock is ahead of UTC at this second. */
function offsetMinutesAt(format: Intl.DateTimeFormat, seconds: number): number {
  const parts = new Map(format.formatToParts(seconds * 1000).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? Number.NaN;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((wall / 1000 - seconds) / 60);
}

/** Formatters are dear to make and a shop has few zones; unknown zones are remembered too. */
const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatFor(timeZone: string): Intl.DateTimeFormat | null {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = createFormat(timeZone);
    formats.set(timeZone, format);
  }
  return format;
}

function createFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function secondsOf(instant: string): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an instant: ${instant}`);
  return Math.floor(milliseconds / 1000);
}
