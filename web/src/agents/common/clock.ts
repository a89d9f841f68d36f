/**
 * The days of a promise as instants: agents ask for a moment, and a promise has days.
 *
 * A day is told by its first and its last second, 00:00:00 and 23:59:59, on the clocks of the destination. The shop may
 * know the destination's zone. Where it does not, the country says it; a country of several zones has its days told so
 * that they are the same day on every clock of it: they begin by its westernmost clock, and end by its easternmost. So
 * no agent, whichever of these clocks it reads the moment by, tells another day than the page. Where neither is known
 * nothing is told as a moment, and the day stands in the words alone: any guess would be another day for somebody.
 */
import { localDay } from '../../days/places.ts';
import type { Destination, Zone } from '../../engine/types/documents.ts';
import { zoneBetween } from '../../engine/zones.ts';

const DAY = 86_400_000;
const SECOND = 1000;

/** Instants in RFC 3339, with the offset of the clock that they are read from: its day stands in the text. */
export interface AgentClock {
  /** The first second of a day, `2026-11-24T00:00:00-05:00`. */
  start(day: string): string | undefined;
  /** The last second of a day, `2026-11-27T23:59:59-05:00`. */
  end(day: string): string | undefined;
}

/** Of a destination, by its zone's name where that is known. Undefined where no zone is. */
export function clockOf(to: Destination | undefined, timeZone?: string): AgentClock | undefined {
  const zones = timeZone === undefined ? zonesOf(to && placeOf(to)) : [known(timeZone)];
  if (zones.length === 0) return undefined;
  return {
    start: (day) => told(zones, day, 0, Math.max),
    end: (day) => told(zones, day, 1, Math.min),
  };
}

/** A slip of the shop's, and no answer for any agent. */
function known(timeZone: string): string {
  if (zoneBetween(timeZone, '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z') !== null) return timeZone;
  throw new RangeError(`There is no time zone "${timeZone}". Give its IANA name: America/New_York.`);
}

/**
 * Where post is addressed to a country and goes to a place of its own clock: by the beginning of the postal code the
 * ISO 3166 code of that place, or none where it may be anywhere, as post to soldiers may. From the lists of the posts
 * of France, the United States and Australia.
 */
const elsewhere: Readonly<Record<string, readonly (readonly [RegExp, string | undefined])[]>> = {
  FR: Object.entries({
    ...{ 971: 'GP', 972: 'MQ', 973: 'GF', 974: 'RE', 975: 'PM', 976: 'YT', 977: 'BL', 978: 'MF' },
    ...{ 986: 'WF', 987: 'PF', 988: 'NC' },
  }).map(([begin, place]) => [new RegExp(`^${begin}`, 'u'), place] as const),
  US: [
    [/^00[679]/u, 'PR'],
    [/^008/u, 'VI'],
    [/^96799/u, 'AS'],
    [/^969(?:39|40)/u, 'PW'],
    [/^969[1-3]/u, 'GU'],
    [/^9694[1-4]/u, 'FM'],
    [/^9695/u, 'MP'],
    [/^969[67]/u, 'MH'],
    [/^(?:09|340|96[2-6]|969)/u, undefined],
  ],
  AU: [
    [/^2899/u, 'NF'],
    [/^6798/u, 'CX'],
    [/^6799/u, 'CC'],
  ],
};

/** The country, or the place under its postal codes on whose clock the parcel comes. */
function placeOf({ country, postalCode = '' }: Destination): string | undefined {
  const code = postalCode.replace(/[ -]/gu, '');
  const own = Object.hasOwn(elsewhere, country) ? elsewhere[country] : undefined;
  const found = own?.find(([begin]) => begin.test(code));
  return found === undefined ? country : found[1];
}

/** The zones of a country, as the host's `Intl` has them; none where it does not know. */
function zonesOf(country: string | undefined): readonly string[] {
  if (country === undefined) return [];
  try {
    const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & Partial<ZonedLocale>;
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  } catch {
    return [];
  }
}

/** What engines call it: first a member, then a function. */
interface ZonedLocale {
  timeZones: readonly string[] | undefined;
  getTimeZones(): readonly string[] | undefined;
}

/**
 * Of the moments at which a day begins on these clocks the last, or of those at which it ends the first. `added` is 1
 * for the end: it is the second before the next day begins.
 */
function told(
  zones: readonly string[],
  day: string,
  added: 0 | 1,
  choose: (...moments: number[]) => number,
): string | undefined {
  const starts = zones.flatMap((name) => {
    const zone = zoneAround(name, day);
    const begin = zone && firstMoment(zone, Date.parse(day) + added * DAY);
    return begin === undefined || zone === undefined ? [] : [{ zone, moment: begin - added * SECOND }];
  });
  if (starts.length === 0) return undefined;
  const moment = choose(...starts.map((start) => start.moment));
  const zone = starts.find((start) => start.moment === moment)?.zone;
  return zone && written(moment, zone);
}

function zoneAround(name: string, day: string): Zone | undefined {
  const from = Date.parse(day) - 3 * DAY;
  if (Number.isNaN(from)) return undefined;
  return zoneBetween(name, new Date(from).toISOString(), new Date(from + 6 * DAY).toISOString()) ?? undefined;
}

/** The first moment of a day: where its midnight is skipped, the one in its place. */
function firstMoment(zone: Zone, midnight: number): number | undefined {
  const day = new Date(midnight).toISOString().slice(0, 10);
  const offsets = [zone.offsetMinutes, ...zone.transitions.map(({ offsetMinutes }) => offsetMinutes)];
  return offsets
    .map((minutes) => midnight - minutes * 60_000)
    .sort((one, other) => one - other)
    .find((moment) => {
      const before = localDay(zone, moment - SECOND);
      return localDay(zone, moment) === day && before !== undefined && before < day;
    });
}

function written(moment: number, zone: Zone): string {
  const minutes = zone.transitions
    .filter(({ at }) => Date.parse(at) <= moment)
    .reduce((_, { offsetMinutes }) => offsetMinutes, zone.offsetMinutes);
  const wall = new Date(moment + minutes * 60_000).toISOString().slice(0, 19);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${wall}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
