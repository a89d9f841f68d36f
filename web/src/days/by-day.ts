/** How likely it has all arrived by a day. Loaded when the first element asks about one. */
import type { DayWindow, PromisePart, StocklinePromise } from '../engine/types/documents.ts';
import { hasChances } from './chances.ts';
import { type AtConfidence, CERTAIN, EVEN, isFromSamePlaces, isRanging, placeOf } from './likely-day.ts';
import { hundredths } from './rounded-odds.ts';

/**
 * `yes`: as sure as the promise is. `no`: not even the optimistic chain reaches what is left of that. Else `possible`,
 * and at least so many times in ten; without a number nothing is known of how likely it is.
 */
export interface ByDay {
  answer: 'yes' | 'no' | 'possible';
  tenths?: number;
}

/** In hundredths, from the surest on: what a likelihood is asked at. */
const LEVELS = [90, 80, 70, 60, EVEN];
/** The same where several likelihoods are put together, and much is lost between two levels. */
const FINE_LEVELS = [CERTAIN, 99, 95, ...LEVELS];

/**
 * Undefined where not all can be had, where to is not known, or it would have to be asked for. Where nobody knows a day
 * it is possible; what is digital is there at once, or on the day of its release.
 *
 * What comes from one place waits for the last of it, of which the engine knows how likely it is. Of several places
 * that are uncertain each may be late by itself: what one of them lacks of certainty is taken off from what the others
 * have.
 */
export function byDay(promise: StocklinePromise, day: string, at?: AtConfidence): ByDay | undefined {
  const arrivals = arrivalsOf(promise);
  if (arrivals === undefined) return withoutArrival(promise, day);
  const windows = [...arrivals.values()];
  if (windows.some(({ earliest }) => earliest > day)) return { answer: 'no' };
  const isInTime = windows.every(({ latest }) => latest <= day);
  const uncertain = [...arrivals.keys()].filter((place) => partsFrom(place, promise).some(hasChances));
  if (isInTime && uncertain.length < 2) return { answer: 'yes' };
  if (uncertain.length === 0) return { answer: 'possible' };
  if (at === undefined) return isInTime ? { answer: 'yes' } : undefined;
  const levels = uncertain.length > 1 ? FINE_LEVELS : LEVELS;
  const likelihood = [...arrivals].reduce(
    (left, [place, { latest }]) =>
      left - CERTAIN + likelihoodFrom(place, promise, { day, isPromised: latest <= day, at, levels }),
    CERTAIN,
  );
  if (isInTime && likelihood >= hundredths(promise.confidence)) return { answer: 'yes' };
  const tenths = Math.min(Math.floor(likelihood / 10), 9);
  return tenths > 0 ? { answer: 'possible', tenths } : { answer: 'possible' };
}

const orderable: readonly string[] = ['in_stock', 'backorder', 'preorder', 'made_to_order'];

function withoutArrival({ parts, digital, release, notes }: StocklinePromise, day: string): ByDay | undefined {
  const isOld = notes.includes('stale') || notes.includes('beyond_calendar');
  // What has chances, and reaches the shop's confidence on no day, is not the same as what nobody knows.
  if (isOld || parts.some((part) => !orderable.includes(part.status) || hasChances(part))) return undefined;
  // No unit leaves before the first day of its release.
  const isBefore = parts.some(({ deliver }) => deliver && deliver.earliest > day);
  if (isBefore || (release && release.earliest > day)) return { answer: 'no' };
  const isThere = release ? release.latest <= day : parts.every(({ status }) => status === 'in_stock');
  if (digital) return { answer: isThere ? 'yes' : 'possible' };
  // That is ready on a known day, and its way or the destination is not known.
  return parts.some(({ ready, ship, deliver }) => (ready ?? ship) && !deliver) ? undefined : { answer: 'possible' };
}

/**
 * In hundredths, at least so likely that all from a place has arrived by the day; 0 where nothing is known of it.
 * `isPromised`: the days that are promised say so.
 */
function likelihoodFrom(
  place: string,
  promise: StocklinePromise,
  { day, isPromised, at, levels }: { day: string; isPromised: boolean; at: AtConfidence; levels: readonly number[] },
): number {
  const parts = partsFrom(place, promise);
  if (!parts.some(hasChances)) return isPromised ? CERTAIN : 0;
  const own = hundredths(promise.confidence);
  const arrivalAt = (level: number) => arrivalsAlike(at(level / CERTAIN), promise)?.get(place);
  for (const level of levels) {
    if (level <= own && isPromised) return own;
    const latest = arrivalAt(level)?.latest;
    if (latest !== undefined && latest <= day) return level;
  }
  if (isPromised) return own;
  // Below even odds a window's first day tells of the pessimistic chain only where there is one chain.
  for (let level = EVEN - 10; level > 0 && !parts.some(isRanging); level -= 10) {
    const earliest = arrivalAt(CERTAIN - level)?.earliest;
    if (earliest !== undefined && earliest <= day) return level;
  }
  return 0;
}

function partsFrom(place: string, { parts }: StocklinePromise): PromisePart[] {
  return parts.filter((part) => placeOf(part) === place);
}

/** By place, from the first day on which all of it can be there to the last; undefined where something has no day. */
function arrivalsOf({ parts, pickup }: StocklinePromise): Map<string, DayWindow> | undefined {
  const arrivals = new Map<string, DayWindow>();
  for (const part of parts) {
    // What is collected arrives when it is ready.
    const window = part.deliver ?? (pickup ? part.ship : undefined);
    if (window === undefined) return undefined;
    const { earliest, latest } = arrivals.get(placeOf(part)) ?? window;
    const later = (one: string, other: string) => (one > other ? one : other);
    arrivals.set(placeOf(part), { earliest: later(earliest, window.earliest), latest: later(latest, window.latest) });
  }
  return arrivals;
}

/** Those of another promise that comes from the same places. */
function arrivalsAlike(other: StocklinePromise, promise: StocklinePromise): Map<string, DayWindow> | undefined {
  return isFromSamePlaces(other, promise) ? arrivalsOf(other) : undefined;
}
