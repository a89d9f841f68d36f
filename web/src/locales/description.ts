/**
 * A promise in sentences: everything that an element shows, as plain text, in one language. What is rare on a product
 * page is in limits.ts, which a product page loads when it is wanted; describe.ts has all of it.
 *
 * Rules that hold in every language:
 * - No date that is not in the promise, and none that has passed at its location.
 * - What cannot be had is said once, as the largest quantity that can be.
 * - The parts of a split are the shopper's own order, so their quantities are told. How many units the shop has is told
 *   no further than it allows: "10+ in stock".
 */

import { type DayFormat, dayFormat } from '../days/days.ts';
import type { Places } from '../days/places.ts';
import type {
  DayWindow,
  Destination,
  PromisedPickup,
  PromisePart,
  SnapshotProduct,
  Status,
  StocklinePromise,
} from '../engine/types/documents.ts';
import { destinationName } from './destination-name.ts';
import type { Wording } from './index.ts';
import { toldNotes } from './messages.ts';
import type { SurfaceLine } from './surface-lines.ts';
import { type WindowTexts, windowTexts } from './windows.ts';

export interface PartDescription extends WindowTexts {
  status: Status;
  quantity: string;
  statusText: string;
}

/** Up to when the days hold. */
export interface OrderBy {
  text: string;
  /**
   * The text is another from this instant on, in milliseconds since 1970; absent where that is a promise's own moment.
   */
  until?: number;
}

/** Says what is `left` up to a moment, in milliseconds; `when` is the moment as it is shown without that. */
export type Countdown = (moment: { left: number; when: string; now: number }, wording: Wording) => OrderBy;

/** Windows are those of a promise in one part; a split promise has them part by part. */
export interface Description extends WindowTexts {
  /** The status whose looks it has. */
  status: Status;
  /** The status in words, or the split sentence. */
  headline: string;
  /** The status in as few words as will do. */
  badge: string;
  /** The headline is the day of release. */
  isRelease?: true;
  /** The parts of a split promise, soonest first; empty for a promise in one part. */
  parts: PartDescription[];
  /** What the list of them is called. */
  partsName: string;
  maximum?: string;
  /** How many units one order may have, where there is a rule. */
  orderQuantity?: { text: string; isBroken: boolean };
  orderBy?: OrderBy;
  /** When an item that cannot be ordered is expected back, or can be ordered; of a split preorder, when it releases. */
  outlook?: string;
  /** Why a window is missing, or may be another. */
  notes: string[];
}

/** What of a description is rare; its `outlook` is not the release. */
export interface Limits
  extends Partial<Pick<Description, 'status' | 'headline' | 'parts' | 'maximum' | 'orderQuantity' | 'outlook'>> {
  /** What no order may have more of is not all that the shop has. */
  isOverMost: boolean;
}

/** What limits.ts does. */
export interface Rare {
  limitsOf(promise: StocklinePromise, wording: Wording, places: Places, shown: Shown): Limits;
  /** The parts of a split promise, a line each. */
  linesOf(parts: readonly PromisePart[], promise: StocklinePromise, wording: Wording, places: Places): SurfaceLine[];
  /** Their status in words. */
  splitStatus(parts: readonly PromisePart[], status: Status, wording: Wording): string;
  /** The first of them, for a card. */
  someFrom(parts: readonly PromisePart[], promise: StocklinePromise, wording: Wording, places: Places): string;
}

/** What a promise does not say of itself. */
export interface Shown {
  /** What it was asked for: its country is a code of two letters. */
  to?: Destination | undefined;
  /** The units that are in the cart already. */
  inCart?: number | undefined;
  /** As the snapshot has it: what is not sold yet may be a preorder, or not. Absent: it is one. */
  product?: Pick<SnapshotProduct, 'preorder'> | undefined;
  /** The reader's moment, in milliseconds since 1970: the promise's own, or later while it is shown. */
  now?: number | undefined;
  /** Whether no more is shown than one line: what that does not say is left out, which is most of the work. */
  isBrief?: boolean | undefined;
  /** Where the time that is left to order is told (time-left.ts). */
  countdown?: Countdown | undefined;
  /** The countries to which it is shipped, where it is asked about another. */
  countriesReached?: (() => readonly string[]) | undefined;
  /** The time zone of the reader's own clock. Absent: zones are named. */
  reader?: string | undefined;
  /** What is rare, once it is there. */
  rare?: Rare | undefined;
}

/** With all of it where `rare` is there, or `needsLimits` says that there is nothing rare. */
export function descriptionOf(
  promise: StocklinePromise,
  wording: Wording,
  places: Places,
  {
    to,
    inCart = 0,
    product,
    now = Date.parse(promise.at),
    isBrief = false,
    countdown,
    reader,
    countriesReached,
    rare,
  }: Shown = {},
): Description {
  const { messages } = wording;
  const days = dayFormat(wording.language);
  const orderable = promise.parts.filter(isOrderable);
  const isSplit = orderable.length > 1;
  const told = partsTold(promise);
  const shown = told.at(-1);
  const today = (part: PromisePart | undefined) => places.today(part?.location);

  const description: Description = {
    status: shown?.status ?? promise.status,
    headline:
      promise.digital && shown?.status === 'in_stock'
        ? messages.digital.atOnce
        : statusText(shown?.status ?? promise.status, wording, to, promise.pickup),
    badge: '',
    parts: [],
    partsName: (promise.pickup ? messages.pickup : messages).parts,
    notes: [],
  };

  if (orderable.length === 1 && orderable[0] !== undefined) {
    const { pickup } = promise;
    const { quantity: _, statusText: __, ...rest } = describePart(orderable[0], wording, days, today(shown), pickup);
    // What is digital is there at once, or on the day of release, which is told.
    if (!promise.digital) Object.assign(description, rest);
  }
  const limits = rare?.limitsOf(promise, wording, places, { to, inCart, product, isBrief, countriesReached });
  const { isOverMost = false, outlook, ...limited } = limits ?? {};
  Object.assign(description, limited);
  const release = releaseText(promise.release, wording, days, today(shown));
  const isReleaseTold = release !== undefined && !isSplit;
  description.badge =
    isSplit || isReleaseTold ? statusText(description.status, wording, to, promise.pickup) : description.headline;
  if (isReleaseTold) {
    description.headline = release;
    description.isRelease = true;
    delete description.noDate;
  }
  // Of old figures nothing is said as if it were so now; of what is made, or comes out, they say nothing.
  if (promise.notes.includes('stale') && /stock|back/.test(description.status)) {
    description.headline = messages.lastKnown(description.headline);
    description.badge = messages.lastKnown(description.badge);
    if (description.status === 'in_stock') description.status = 'backorder';
  }
  const timeZone = places.timeZone(orderable[0]?.location);
  const beside = {
    // Of a split promise it stands below.
    outlook: isReleaseTold ? outlook : (release ?? outlook),
    orderBy:
      timeZone === undefined || isBrief
        ? undefined
        : orderByOf(promise, { timeZone, today: today(orderable[0]), now, countdown, reader }, wording),
  };
  Object.assign(description, defined(beside));
  const isAllOnHand = orderable.every(({ status }) => status === 'in_stock');
  // What was sold out when the figures were new may be there again.
  const isOld = (note: string) => note === 'stale' && promise.status === 'out_of_stock';
  // It may be for the units that no order may have.
  description.notes = toldNotes
    .filter((note) => promise.notes.includes(note) && (orderable.length > 0 || isOld(note)))
    .filter((note) => note !== 'may_be_sooner' || !(isAllOnHand || isOverMost))
    // That it ships is known where only the carrier's calendar has ended.
    .map((note) => messages.notes[note === 'beyond_calendar' && promise.ship ? 'no_transit_days' : note]);
  const also = alsoAtText(promise, wording);
  if (also !== undefined) description.notes.unshift(also);
  return description;
}

/** Where else it can be collected now; undefined where nowhere. */
export function alsoAtText({ pickup }: StocklinePromise, { language, messages }: Wording): string | undefined {
  return pickup?.alsoAt && messages.pickup.alsoAt(dayFormat(language).list(pickup.alsoAt));
}

export function withoutTime({ pickup }: StocklinePromise): PromisedPickup | undefined {
  if (pickup === undefined) return undefined;
  const { time: _, ...rest } = pickup;
  return rest;
}

/** An order at the moment itself has other days already. */
function orderByOf(
  { orderBy, pickup }: StocklinePromise,
  { countdown, ...clocks }: ReadClocks & { countdown: Countdown | undefined },
  wording: Wording,
): OrderBy | undefined {
  const when = untilOnClock(orderBy, { ...clocks, reader: pickup ? clocks.timeZone : clocks.reader }, wording);
  if (!when || !orderBy) return undefined;
  return (
    countdown?.({ left: Date.parse(orderBy) - clocks.now, when, now: clocks.now }, wording) ?? {
      text: wording.messages.orderBy(when),
    }
  );
}

/** The place's clock, and the reader's. */
export interface ReadClocks {
  timeZone: string;
  /** The day at the place. */
  today: string | undefined;
  now: number;
  reader: string | undefined;
}

/**
 * Up to when something holds, on the reader's own clock, which needs no zone to be named; where that is not known on
 * the place's, with its zone. Of a moment that is over nothing is told. All times of a pickup are those of its place,
 * the one at which it is ready too: there that clock is given as the reader's.
 */
export function untilOnClock(
  instant: string | undefined,
  { timeZone, today, now, reader }: ReadClocks,
  { language, messages }: Wording,
): string | undefined {
  const days = dayFormat(language);
  const clock = reader ?? timeZone;
  const day = reader === undefined ? today : days.shownOn(now, reader).day;
  return instant && days.moment(instant, clock, day, messages.timeToday, { isUntil: true, reader, now });
}

export function describePart(
  part: PromisePart,
  wording: Wording,
  days: DayFormat,
  today: string | undefined,
  pickup: PromisedPickup | undefined,
): PartDescription {
  const { messages } = wording;
  return {
    status: part.status,
    quantity: messages.partQuantity(part.quantity),
    statusText: statusText(part.status, wording),
    ...windowTexts(part, wording, days, today, pickup),
  };
}

/** A status in words; with the destination, of what does not go there; with `pickup`, of what cannot be collected. */
export function statusText(
  status: Status,
  { language, messages }: Wording,
  to?: Destination,
  pickup?: PromisedPickup,
): string {
  if (status === 'not_shipped_there' && pickup) return messages.pickup.none(pickup.location);
  return status === 'not_shipped_there'
    ? messages.notShipped(to === undefined ? '' : destinationName(to, language, true))
    : messages.status[status];
}

/** "Releases 12 Feb 2027", "Releases between 1 Apr and 30 Jun 2027"; undefined where that is over. */
function releaseText(
  release: DayWindow | undefined,
  { language, messages }: Wording,
  days: DayFormat,
  today: string | undefined,
): string | undefined {
  if (release === undefined || (today !== undefined && release.latest < today)) return undefined;
  const { earliest, latest } = release;
  if (earliest === latest) return messages.releases(days.shortDay(latest, today));
  // Its first day may have passed, and nothing is released yet.
  if (today !== undefined && earliest < today)
    return messages.releases(
      latest === today ? messages.today : messages.between(messages.today, days.shortDay(latest, today)),
    );
  // A year is told once where both days have the same: with the first that is read where it stands before its day.
  const [first, last] = /^(?:ja|ko|zh)\b/u.test(language) ? [today, earliest] : [latest, today];
  return messages.releases(messages.between(days.shortDay(earliest, first), days.shortDay(latest, last)));
}

/** Nothing of what cannot be had is ordered, whatever the reason. */
const notOrderable: readonly Status[] = ['out_of_stock', 'discontinued', 'not_shipped_there'];

export function isOrderable(part: PromisePart): boolean {
  return !notOrderable.includes(part.status);
}

/** The parts that there is something to say of: those that can be ordered, or where none can all of them. */
export function partsTold({ parts }: StocklinePromise): readonly PromisePart[] {
  const orderable = parts.filter(isOrderable);
  return orderable.length > 0 ? orderable : parts;
}

/**
 * Whether there is more to say than of one part that can be ordered, all of it and by no rule: limits.ts says it. The
 * shop's figures may also say that it goes by another method.
 */
export function needsLimits({ parts, quantity, maxQuantity, orderQuantity, methods }: StocklinePromise): boolean {
  const [only, ...others] = parts;
  const isPlain = only !== undefined && others.length === 0 && isOrderable(only);
  return !isPlain || quantity > (maxQuantity ?? quantity) || orderQuantity !== undefined || methods !== undefined;
}

function defined<T extends Record<string, unknown>>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
