/**
 * A time zone's UTC offsets over a horizon, from what the host's `Intl` knows. The engine itself holds no zone rules.
 *
 *     zoneBetween('Europe/Berlin', '2026-11-20T00:00:00Z', '2027-12-28T00:00:00Z')
 *     // { from: …, until: …, offsetMinutes: 60, transitions: [{ at: '2027-03-28T01:00:00Z', offsetMinutes: 120 }, …] }
 *
 * Offsets are sampled once a day of UTC, each change found is bisected to the second, and what was found is remembered
 * by zone and span of days. Two changes within one day that cancel each other would be missed: no zone has had such a
 * pair since clocks have been kept in it. (A zone that skips a calendar day, as Apia did at the end of 2011, is one
 * change of 24 hours.)
 */
import { instantOf } from './instant.ts';
import { remembered } from './remembered.ts';
import type { Zone, ZoneTransition } from './types/documents.ts';

const daySeconds = 86_400;

/** How many days are asked for together: a horizon is some 14 spans. */
const spanDays = 32;
const spanSeconds = spanDays * daySeconds;

/** The zone's offsets from one instant up to another; null when the host does not know the zone. */
export function zoneBetween(timeZone: string, from: string, until: string): Zone | null {
  const format = formatFor(timeZone);
  if (format === null) return null;
  const start = secondsOf(from);
  const end = secondsOf(until);
  const first = Math.floor(start / spanSeconds);
  let { offsetMinutes } = spanOf(timeZone, format, first);
  const transitions: ZoneTransition[] = [];
  for (let span = first; span * spanSeconds < end; span += 1) {
    for (const change of spanOf(timeZone, format, span).changes) {
      if (change.seconds <= start) offsetMinutes = change.offsetMinutes;
      else if (change.seconds < end) {
        transitions.push({ at: instantOf(change.seconds * 1000), offsetMinutes: change.offsetMinutes });
      }
    }
  }
  return { from, until, offsetMinutes, transitions };
}

/** The zones as `plan` and `check` take them. */
export function zonesBetween(timeZones: readonly string[], from: string, until: string): Record<string, Zone | null> {
  return Object.fromEntries(timeZones.map((timeZone) => [timeZone, zoneBetween(timeZone, from, until)]));
}

/** Days of UTC on a zone's clock. */
interface Span {
  /** At its first second. */
  readonly offsetMinutes: number;
  /** From its second second on, the next span's first among them. */
  readonly changes: readonly Change[];
}

interface Change {
  readonly seconds: number;
  readonly offsetMinutes: number;
}

/**
 * Asking `Intl` is nearly all that a plan of one product costs; a shop plans every minute. There is room for the
 * horizons of 70 zones, at some 100 bytes a span.
 */
const spans = new Map<string, Span>();
const mostSpans = 1000;

function spanOf(timeZone: string, format: Intl.DateTimeFormat, span: number): Span {
  return remembered(spans, `${timeZone} ${span}`, mostSpans, () => askSpan(format, span * spanSeconds));
}

function askSpan(format: Intl.DateTimeFormat, begin: number): Span {
  const offsetMinutes = offsetMinutesAt(format, begin);
  const changes: Change[] = [];
  let offset = offsetMinutes;
  for (let day = 0, known = begin; day < spanDays; day += 1) {
    const end = begin + (day + 1) * daySeconds;
    const last = offsetMinutesAt(format, end);
    while (offset !== last) {
      known = firstChange(format, known, end);
      offset = offsetMinutesAt(format, known);
      changes.push({ seconds: known, offsetMinutes: offset });
    }
    known = end;
  }
  return { offsetMinutes, changes };
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

/** A shop has few zones; unknown ones are remembered too. There are some 600 names. */
const formats = new Map<string, Intl.DateTimeFormat | null>();
const mostFormats = 1000;

function formatFor(timeZone: string): Intl.DateTimeFormat | null {
  return remembered(formats, timeZone, mostFormats, () => createFormat(timeZone));
}

/** "BST" is Bangladesh for some, and summer in Britain for others; "EST" has no summer. */
const abbreviation = /^(?!UTC|GMT|UCT|PRC|ROC|ROK)[A-Z]{3}$/;

function createFormat(timeZone: string): Intl.DateTimeFormat | null {
  if (abbreviation.test(timeZone)) return null;
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
