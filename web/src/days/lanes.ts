/**
 * What can be drawn of each part of a promise: how likely each of its days is, and which days are days off.
 *
 * The likelihoods come from the same snapshot, asked at other confidences. At another confidence another place may
 * serve: only the answers that have the same units from the same supply say something about it.
 */
import type {
  PromisePart,
  Query,
  ShippingMethod,
  SnapshotDocument,
  StocklinePromise,
} from '../engine/types/documents.ts';
import { hasChances, hasRange, type Stage } from './chances.ts';
import { closedDays, skippedDays } from './closed-days.ts';
import { CONFIDENCES, fromWindow, fromWindows, type Likelihood } from './likelihood.ts';
import type { Places } from './places.ts';

/** A part of the promise with what can be drawn of it. */
export interface Lane {
  part: PromisePart;
  /** The location's day; undefined where it is not known. */
  today: string | undefined;
  /** For each of the part's windows. */
  likelihoods: Partial<Record<Stage, Likelihood>>;
  /**
   * Days off: the location's up to the last day on which it may ship, the carrier's from the first on which it may up
   * to the last of arrival, and those before on which it did not come to fetch it.
   */
  closed: { location: readonly string[]; carrier: readonly string[] };
}

/** As much of a snapshot as is asked here. */
interface Quoting {
  document: SnapshotDocument;
  quote(query: Query): StocklinePromise;
}

/** What can be drawn of each part of a promise that this snapshot gave to this question. */
export function lanesOf(
  { promise, places }: { promise: StocklinePromise; places: Places },
  snapshot: Quoting,
  question: Omit<Query, 'at'>,
): Lane[] {
  // What is delivered by itself has no way to draw.
  if (promise.digital) return [];
  const others = promise.parts.some(hasChances) ? atOtherConfidences(promise, snapshot, question) : [];
  let lastUnit = 0;
  return promise.parts.map((part) => {
    lastUnit += part.quantity;
    const likelihoods = likelihoodsOf(part, lastUnit, others);
    const today = places.today(part.location);
    return { part, today, likelihoods, closed: daysOff(part, today, likelihoods, snapshot.document, promise.method) };
  });
}

interface Other {
  hundredths: number;
  promise: StocklinePromise;
}

function atOtherConfidences({ at }: StocklinePromise, snapshot: Quoting, question: Omit<Query, 'at'>): Other[] {
  return CONFIDENCES.map((hundredths) => ({
    hundredths,
    promise: snapshot.quote({ ...question, at, confidence: hundredths / 100 }),
  }));
}

function likelihoodsOf(part: PromisePart, lastUnit: number, others: readonly Other[]): Lane['likelihoods'] {
  const likelihoods: Lane['likelihoods'] = {};
  const same = hasChances(part)
    ? others.map(({ hundredths, promise }) => ({ hundredths, part: sameSupply(part, lastUnit, promise) }))
    : [];
  for (const stage of ['ready', 'ship', 'deliver'] as const) {
    const promised = part[stage];
    if (promised === undefined) continue;
    const windows = same.map(({ hundredths, part: other }) => ({ hundredths, window: other?.[stage] }));
    likelihoods[stage] = fromWindows(windows, hasRange(part, stage)) ?? fromWindow(promised);
  }
  return likelihoods;
}

/**
 * The part of another answer that has this part's last unit, from the same place and supply; undefined where that unit
 * comes from elsewhere. Its quantity may differ: parts with the same windows are told as one, and a part is there when
 * its last unit is.
 */
function sameSupply(
  { status, location, because }: PromisePart,
  lastUnit: number,
  { parts }: StocklinePromise,
): PromisePart | undefined {
  let upTo = 0;
  const other = parts.find(({ quantity }) => {
    upTo += quantity;
    return lastUnit <= upTo;
  });
  if (other === undefined || other.status !== status || other.location !== location) return undefined;
  const [mine, theirs] = [supplyOf(because), supplyOf(other.because)];
  return mine.length === 0 || mine.some((supply) => theirs.includes(supply)) ? other : undefined;
}

/** What tells one supply from another at the same place. */
function supplyOf(because: PromisePart['because']): string[] {
  return because
    .filter(({ code }) => code === 'supply_ready' || code === 'replenishment')
    .map((reason) => JSON.stringify(reason));
}

function daysOff(
  { location, because, ship, deliver }: PromisePart,
  today: string | undefined,
  likelihoods: Lane['likelihoods'],
  { locations, calendars, shipping = {} }: SnapshotDocument,
  method: string | undefined,
): Lane['closed'] {
  const calendar = (name: string | undefined) => (name === undefined ? undefined : calendars[name]);
  const lastOf = (stage: 'ship' | 'deliver', latest: string) => likelihoods[stage]?.days.at(-1)?.day ?? latest;
  const off = (skipped: readonly string[], name: string | undefined, first: string, last: string) =>
    [...new Set([...closedDays(calendar(name), first, last), ...skipped.filter((day) => day <= last)])].sort();
  if (ship === undefined || today === undefined) return { location: [], carrier: [] };
  // Where it is collected, the days of its door count, and no carrier's do.
  const isCollected = shipping[method ?? '']?.kind === 'pickup';
  const place = locations[location ?? ''];
  return {
    location: off(
      skippedDays(because, 'location'),
      isCollected ? place?.openDays : place?.calendar,
      today,
      lastOf('ship', ship.latest),
    ),
    carrier:
      deliver === undefined || isCollected
        ? []
        : off(
            [
              ...skippedDays(because, 'collection').filter((day) => day <= ship.latest),
              ...skippedDays(because, 'carrier'),
              ...skippedDays(because, 'delivery'),
            ],
            deliveryCalendar(shipping[method ?? ''], location),
            ship.earliest,
            lastOf('deliver', deliver.latest),
          ),
  };
}

/** The one on which parcels from there are delivered; undefined where that depends on the destination. */
function deliveryCalendar(method: ShippingMethod | undefined, location: string | undefined): string | undefined {
  if (method?.kind === 'pickup') return undefined;
  const lanes = method?.lanes.filter(({ from }) => from === undefined || from.includes(location ?? '')) ?? [];
  const [name, ...others] = new Set(lanes.map(({ calendar }) => calendar ?? method?.calendar));
  return others.length === 0 ? name : undefined;
}
