/**
 * What day it is at each location of a snapshot, from the snapshot's own zones: the engine planned with these offsets,
 * so a page that judged "today" by the browser's zone data could contradict the dates beside it.
 */
import type { SnapshotDocument, Zone } from '../engine/types/documents.ts';

const DAY_MILLISECONDS = 86_400_000;

/**
 * The locations' own clocks, and which methods lead to them. For units without a location: the day where all locations
 * have the same one, and the first location's zone, which is shown by its name.
 */
export interface Places {
  today(location: string | undefined): string | undefined;
  timeZone(location: string | undefined): string | undefined;
  /** Whether what goes by this method is collected, and not sent. */
  isPickup(method: string): boolean;
}

/** The part of a snapshot that says where and when its locations are. */
export type PlacedDocument = Pick<SnapshotDocument, 'locations' | 'zones' | 'shipping'>;

export function placesAt(document: PlacedDocument, now: number): Places {
  const names = Object.keys(document.locations);
  const timeZoneOf = (name: string) => document.locations[name]?.timeZone;
  const todayAt = (name: string) => {
    const zone = document.zones[timeZoneOf(name) ?? ''];
    return zone === undefined ? undefined : localDay(zone, now);
  };
  return {
    today(location) {
      if (location !== undefined) return todayAt(location);
      // Units without a place: today is known where it is the same day at all of them.
      const days = new Set(names.map(todayAt));
      return days.size === 1 ? [...days][0] : undefined;
    },
    timeZone: (location) => timeZoneOf(location ?? names[0] ?? ''),
    isPickup: (method) => document.shipping?.[method]?.kind === 'pickup',
  };
}

/** The civil day that a zone's clocks show. Undefined outside the zone's horizon. */
export function localDay(zone: Zone, now: number): string | undefined {
  return localClock(zone, now)?.slice(0, 10);
}

/** Day and time by a zone's clocks, `2026-11-23T14:00`, to the minute. Undefined outside the zone's horizon. */
export function localClock(zone: Zone, now: number): string | undefined {
  const offset = offsetMilliseconds(zone, now);
  return offset === undefined ? undefined : new Date(now + offset).toISOString().slice(0, 16);
}

/** The first moment of the zone's next day, across a change of offset if there is one in between. */
export function nextMidnight(zone: Zone, now: number): number | undefined {
  const offset = offsetMilliseconds(zone, now);
  if (offset === undefined) return undefined;
  const wallMidnight = (Math.floor((now + offset) / DAY_MILLISECONDS) + 1) * DAY_MILLISECONDS;
  const offsetThen = offsetMilliseconds(zone, wallMidnight - offset) ?? offset;
  return wallMidnight - offsetThen;
}

function offsetMilliseconds(zone: Zone, now: number): number | undefined {
  if (now < Date.parse(zone.from) || now >= Date.parse(zone.until)) return undefined;
  let minutes = zone.offsetMinutes;
  for (const transition of zone.transitions) {
    if (Date.parse(transition.at) > now) break;
    minutes = transition.offsetMinutes;
  }
  return minutes * 60_000;
}
