/**
 * The state behind one `<stockline-timeline>`, without a DOM: the promise of an availability element, and for each of its parts how
 * likely each day is and which days are days off.
 *
 * The likelihoods come from the same snapshot, asked at other confidences. At another confidence another place may serve: only the
 * answers that divide the units as the promise does say something about it.
 */
import type { PromisePart, SnapshotDocument, StocklinePromise } from '../engine/types/documents.ts';
import type { AskerState, AskerStore, AskerSurroundings } from './asker.ts';
import { PromiseAsker, type Promised, type Question } from './availability.ts';
import { closedDays, skippedDays } from './closed-days.ts';
import { CONFIDENCES, fromWindow, fromWindows, hasChances, hasRange, type Likelihood, type Stage } from './likelihood.ts';
import type { LoadedSnapshot } from './snapshots.ts';

/** A part of the promise with what can be drawn of it. */
export interface Lane {
  part: PromisePart;
  /** The location's day; undefined where it is not known. */
  today: string | undefined;
  /** For each of the part's windows. */
  likelihoods: Partial<Record<Stage, Likelihood>>;
  /** Days off up to the last day on which it may ship, and from the first on which it may up to the last of arrival. */
  closed: { location: readonly string[]; carrier: readonly string[] };
}

export interface TimelinePromised extends Promised {
  lanes: Lane[];
}

export type TimelineState = AskerState<TimelinePromised>;
export type TimelineStore = AskerStore<Question, TimelinePromised>;

export function createTimelineStore(surroundings: AskerSurroundings): TimelineStore {
  return new Timeline(surroundings);
}

class Timeline extends PromiseAsker<TimelinePromised> {
  protected override completed(promised: Promised, snapshot: LoadedSnapshot, question: Question): TimelinePromised {
    const { promise, places } = promised;
    const others = promise.parts.some(hasChances) ? atOtherConfidences(promise, snapshot, question) : [];
    const lanes = promise.parts.map((part, index) => {
      const likelihoods = likelihoodsOf(part, index, others);
      const today = places.today(part.location);
      return { part, today, likelihoods, closed: daysOff(part, today, likelihoods, snapshot.document, question.method) };
    });
    return { ...promised, lanes };
  }
}

interface Other {
  hundredths: number;
  promise: StocklinePromise;
}

function atOtherConfidences({ at }: StocklinePromise, snapshot: LoadedSnapshot, question: Question): Other[] {
  return CONFIDENCES.map((hundredths) => ({
    hundredths,
    promise: snapshot.quote({ ...question, at, confidence: hundredths / 100 }),
  }));
}

function likelihoodsOf(part: PromisePart, index: number, others: readonly Other[]): Lane['likelihoods'] {
  const likelihoods: Lane['likelihoods'] = {};
  const isAsked = hasChances(part);
  for (const stage of ['ready', 'ship', 'deliver'] as const) {
    const promised = part[stage];
    if (promised === undefined) continue;
    const windows = others.map(({ hundredths, promise }) => ({
      hundredths,
      window: isSameSupply(promise.parts[index], part) ? promise.parts[index]?.[stage] : undefined,
    }));
    likelihoods[stage] = (isAsked ? fromWindows(windows, hasRange(part, stage)) : undefined) ?? fromWindow(promised);
  }
  return likelihoods;
}

function isSameSupply(other: PromisePart | undefined, { quantity, status, location }: PromisePart): boolean {
  return other?.quantity === quantity && other.status === status && other.location === location;
}

function daysOff(
  { location, because, ship, deliver }: PromisePart,
  today: string | undefined,
  likelihoods: Lane['likelihoods'],
  { locations, calendars, shipping = {} }: SnapshotDocument,
  method = Object.keys(shipping)[0],
): Lane['closed'] {
  const calendar = (name: string | undefined) => (name === undefined ? undefined : calendars[name]);
  const lastOf = (stage: 'ship' | 'deliver', latest: string) => likelihoods[stage]?.days.at(-1)?.day ?? latest;
  const off = (owner: 'location' | 'carrier', name: string | undefined, first: string, last: string) => {
    const skipped = skippedDays(because, owner).filter((day) => day >= first && day <= last);
    return [...new Set([...closedDays(calendar(name), first, last), ...skipped])].sort();
  };
  if (ship === undefined || today === undefined) return { location: [], carrier: [] };
  return {
    location: off('location', locations[location ?? '']?.calendar, today, lastOf('ship', ship.latest)),
    carrier:
      deliver === undefined
        ? []
        : off('carrier', shipping[method ?? '']?.calendar, ship.earliest, lastOf('deliver', deliver.latest)),
  };
}
