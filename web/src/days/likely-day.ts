/**
 * By which day it is as likely as not that it has arrived, from what the engine promises at another confidence.
 *
 * A window at confidence c reaches from the first day that the optimistic chain makes 1 − c likely to the first that
 * the pessimistic chain makes c likely. The two are one where no range goes into the days: then there is a middle.
 */
import type { PromisePart, StocklinePromise } from '../engine/types/documents.ts';
import { hasChances, hasRange } from './chances.ts';

/** The same question at another confidence. */
export type AtConfidence = (confidence: number) => StocklinePromise;

/** In hundredths. */
export const EVEN = 50;
export const CERTAIN = 100;

/** Undefined where a range goes into the days, where they are certain, or where they come in several parts. */
export function likelyDay(promise: StocklinePromise, at: AtConfidence): string | undefined {
  const { parts, deliver } = promise;
  if (parts.length > 1 || deliver === undefined || deliver.earliest === deliver.latest) return undefined;
  if (!parts.some(hasChances) || parts.some(isRanging)) return undefined;
  const even = at(EVEN / CERTAIN);
  const middle = isFromSamePlaces(even, promise) ? even.deliver : undefined;
  if (middle === undefined || middle.earliest !== middle.latest) return undefined;
  const isWithin = deliver.earliest <= middle.latest && middle.latest < deliver.latest;
  return isWithin ? middle.latest : undefined;
}

export function isRanging(part: PromisePart): boolean {
  return hasRange(part, 'deliver');
}

/** One key for all parts that come from the same places. */
export function placeOf({ location, locations }: PromisePart): string {
  return JSON.stringify(locations ?? [location]);
}

/** From elsewhere it is another promise, whose days say nothing of this one's. */
export function isFromSamePlaces(other: StocklinePromise, promise: StocklinePromise): boolean {
  const places = (one: StocklinePromise) => JSON.stringify([...new Set(one.parts.map(placeOf))].sort());
  return places(other) === places(promise);
}
