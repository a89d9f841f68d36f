/**
 * A time zone's UTC offsets over a horizon, from what the host's `Intl` knows. The engine itself holds no zone rules.
 *
 *     zoneBetween('Europe/Berlin', '2026-11-20T00:00:00Z', '2027-12-28T00:00:00Z')
 *     // { from: …, until: …, offsetMinutes: 60, transitions: [{ at: '2027-03-28T01:00:00Z', offsetMinutes: 120 }, …] }
 *
 * Offsets are sampled once a day of UTC, each change found is bisected to the second, and what was found is remembered
 * by zone and day. Two changes within one day that cancel each other would be missed: no zone has had such a pair since
 * clocks have been kept in it. (A zone that skips a calendar day, as Apia did at the end of 2011, is one change of 24
 * hours.)
 */
import { instantOf } from './instant.ts';
import type { Zone, ZoneTransition } from './types/documents.ts';

const daySeconds = 86_400;

/** The zone's offsets from one instant up to another; null when the host does not know the zone. */
export function zoneBetween(timeZone: string, from: string, until: string): Zone | null {
  const clock = clockFor(timeZone);
  if (clock === null) return null;
  const start = secondsOf(from);
  const end = secondsOf(until);
  let offsetMinutes = clockDay(clock, dayOf(start)).offsetMinutes;
  const transitions: ZoneTransition[] = [];
  for (let day = dayOf(start); day * daySeconds < end; day += 1) {
    for (const change of clockDay(clock, day).changes) {
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

/** A day of UTC on a zone's clock. */
interface ClockDay {
  /** At its first second. */
  readonly offsetMinutes: number;
  /** From its second second on, the next day's first among them. */
  readonly changes: readonly { readonly seconds: number; readonly offsetMinutes: number }[];
}

interface Clock {
  readonly format: Intl.DateTimeFormat;
  /** By days since 1970. Asking `Intl` is nearly all that a plan of one product costs; a shop plans every minute. */
  readonly days: Map<number, ClockDay>;
}

const dayOf = (seconds: number): number => Math.floor(seconds / daySeconds);

function clockDay(clock: Clock, day: number): ClockDay {
  let known = clock.days.get(day);
  if (known === undefined) {
    known = askDay(clock, day);
    clock.days.set(day, known);
  }
  return known;
}

function askDay({ format, days }: Clock, day: number): ClockDay {
  const end = (day + 1) * daySeconds;
  const begin = days.get(day - 1);
  const offsetMinutes = begin ? offsetAfter(begin) : offsetMinutesAt(format, day * daySeconds);
  const changes: { seconds: number; offsetMinutes: number }[] = [];
  const last = offsetMinutesAt(format, end);
  for (let offset = offsetMinutes, known = day * daySeconds; offset !== last; ) {
    known = firstChange(format, known, end);
    offset = offsetMinutesAt(format, known);
    changes.push({ seconds: known, offsetMinutes: offset });
  }
  return { offsetMinutes, changes };
}

/** At the first second of the day after. */
const offsetAfter = ({ offsetMinutes, changes }: ClockDay): number => changes.at(-1)?.offsetMinutes ?? offsetMinutes;

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

/** A shop has few zones; unknown ones are remembered too. */
const clocks = new Map<string, Clock | null>();

function clockFor(timeZone: string): Clock | null {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    const format = createFormat(timeZone);
    clock = format && { format, days: new Map() };
    clocks.set(timeZone, clock);
  }
  return clock;
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
