/**
 * A promise in sentences: everything that an element shows, as plain text, in one language.
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
import { ahead, type WindowTexts, windowTexts } from './windows.ts';

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

/**
 * Says what is `left` up to a moment, in milliseconds; `when` is the moment as the location's clock shows it, and
 * `clock` the time zone of the clock that it is read beside, where that is known.
 */
export type Countdown = (
  moment: { left: number; when: string; now: number; clock?: string | undefined },
  wording: Wording,
) => OrderBy;

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
}

export function describe(
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

  const { maxQuantity = promise.quantity } = promise;
  const isOverMaximum = maxQuantity > 0 && promise.quantity > maxQuantity;
  // What no order may have more of is not all that the shop has.
  const isOverMost = promise.quantity > maxQuantity && isRulesMost(promise, inCart);
  if (isSplit) {
    // The place is one for all parts.
    description.parts = orderable.map((part) => describePart(part, wording, days, today(part), withoutTime(promise)));
  } else if (orderable[0] !== undefined) {
    const { status, quantity, statusText, ...rest } = describePart(
      orderable[0],
      wording,
      days,
      today(orderable[0]),
      promise.pickup,
    );
    // What is digital is there at once, or on the day of release, which is told.
    if (!promise.digital) Object.assign(description, rest);
  }
  // "In stock" alone would answer for units that cannot be had; where the shop tells no number there is no other word.
  if (isSplit || (isOverMaximum && !isOverMost && orderable.some((part) => unitsTold(part, promise).quantity > 0))) {
    description.headline = messages.split(
      orderable.map((part) => ({
        status: part.status,
        ...(isSplit ? { quantity: part.quantity } : unitsTold(part, promise)),
        ...startOf(part, days, today(part)),
      })),
    );
  }

  const isPreorder = product === undefined || product.preorder !== undefined;
  const isSold = !promise.parts.some((part) => isNotOpen(part) || isClosed(part));
  if (orderable.length === 0 && promise.parts.some(isNotOpen)) {
    if (isPreorder) description.status = 'preorder';
    description.headline = isPreorder ? messages.preorderNotOpen : messages.notSoldYet;
  } else if (promise.status === 'out_of_stock' && orderable.length === 0) {
    if (!isSold) description.headline = messages.preorderClosed;
    else if (inCart > 0) description.headline = messages.noMore;
  }
  // Of what may be there it is not said that it is out of stock.
  const asksUs = promise.notes.includes('may_be_sooner') && orderable.length < promise.parts.length && !isOverMost;
  const asksAlone = asksUs && orderable.length === 0;
  if (asksAlone) description.headline = messages.askUs(0);
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
  const shippable = promise.methods?.filter((method) => !places.isPickup(method));
  const outlook =
    (isReleaseTold ? undefined : release) ??
    // Where to it can be shipped instead, nobody knows without a destination.
    (shippable?.[0] && (to || !promise.pickup) ? messages.otherMethods(days.list(shippable)) : undefined) ??
    outlookOf(promise, wording, days, places, { isPreorder, isBrief }) ??
    (promise.status === 'not_shipped_there' && to && !promise.pickup
      ? shipsToText(countriesReached?.() ?? [], wording, days)
      : undefined);
  const timeZone = places.timeZone(orderable[0]?.location);
  Object.assign(
    description,
    defined({
      outlook,
      maximum:
        !isOverMaximum || isOverMost
          ? undefined
          : asksUs
            ? messages.askUs(maxQuantity + inCart)
            : (inCart > 0 ? messages.onlySoManyMore : messages.onlySoMany)(maxQuantity),
      orderQuantity:
        isSold && (orderable.length > 0 || promise.status === 'out_of_stock')
          ? orderQuantityOf(promise, isOverMost, wording)
          : undefined,
      orderBy:
        timeZone === undefined || isBrief
          ? undefined
          : orderByOf(promise, { timeZone, today: today(orderable[0]), now, countdown, reader }, wording, days),
    }),
  );
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

/** The rule, and whether what is asked for breaks it. */
function orderQuantityOf(
  { orderQuantity, notes }: StocklinePromise,
  isOverMost: boolean,
  { language, messages }: Wording,
): Description['orderQuantity'] {
  if (orderQuantity === undefined) return undefined;
  const { min, step, max } = orderQuantity;
  const say = messages.orderQuantity;
  // One step is the least anyway.
  const least = min > step ? [say.least(min)] : [];
  const isSpan = least.length > 0 && max !== undefined && max > min;
  const bounds = isSpan ? [say.between(min, max)] : [...least, ...(max === undefined ? [] : [say.most(max)])];
  const rules = [...(step > 1 ? [say.step(step)] : []), ...bounds];
  const text = rules.map((rule, index) => (index > 0 ? goingOn(rule, language) : rule)).join(messages.facts.comma);
  return { text, isBroken: isOverMost || notes.includes('other_quantity') };
}

/** After a comma a sentence goes on. */
function goingOn(text: string, language: string): string {
  return text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
}

/**
 * An order at the moment itself has other days already. All times of a pickup are those of its place, the one at which
 * it is ready too: no zone is named beside one of them.
 */
function orderByOf(
  { orderBy, pickup }: StocklinePromise,
  shown: {
    timeZone: string;
    today: string | undefined;
    now: number;
    countdown: Countdown | undefined;
    reader: string | undefined;
  },
  wording: Wording,
  days: DayFormat,
): OrderBy | undefined {
  const { timeZone, today, now, countdown, reader } = shown;
  const clock = pickup ? timeZone : reader;
  const { orderBy: say, timeToday } = wording.messages;
  // Of a moment that is over nothing is told.
  const when = orderBy && days.moment(orderBy, timeZone, today, timeToday, { isUntil: true, reader: clock, now });
  if (!when) return undefined;
  return countdown?.({ left: Date.parse(orderBy) - now, when, now, clock }, wording) ?? { text: say(when) };
}

function describePart(
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

/**
 * How many units there are, where the sentence says no longer how the order is divided but what the shop has. More than
 * the shop tells of its stock is never told.
 */
function unitsTold(
  { status, quantity }: PromisePart,
  { inStock }: StocklinePromise,
): { quantity: number; orMore?: true } {
  return status === 'in_stock' && inStock.orMore === true && quantity >= inStock.quantity ? inStock : { quantity };
}

/**
 * The split sentence counts from the day that units leave; those on hand that leave today are "in stock" without a day.
 */
function startOf(part: PromisePart, days: DayFormat, today: string | undefined): { from?: string } {
  const from = ahead(part.ship, today)?.earliest;
  const isInStockNow = part.status === 'in_stock' && from === today;
  return from === undefined || isInStockNow ? {} : { from: days.shortDay(from, today) };
}

function outlookOf(
  promise: StocklinePromise,
  { messages }: Wording,
  days: DayFormat,
  places: Places,
  { isPreorder, isBrief }: { isPreorder: boolean; isBrief: boolean },
): string | undefined {
  for (const part of promise.parts) {
    if (isOrderable(part)) continue;
    const today = places.today(part.location);
    for (const reason of part.because) {
      // Figures that are too old have no day.
      const isTold = reason.code === 'restock' && !promise.notes.includes('stale');
      if (isTold && ahead({ earliest: reason.day, latest: reason.day }, today)) {
        // A card has no room for the weekday.
        return messages.backInStock(isBrief ? days.shortDay(reason.day, today) : days.day(reason.day, today));
      }
      const timeZone = places.timeZone(part.location);
      if (reason.code === 'not_open' && timeZone !== undefined) {
        const when = days.moment(reason.at, timeZone, today, messages.timeToday);
        return isPreorder ? messages.preordersOpen(when) : messages.soldFrom(when);
      }
    }
  }
  return undefined;
}

/** "It ships to Germany, Austria and 3 more": of many countries the first two. */
function shipsToText(
  countries: readonly string[],
  { language, messages }: Wording,
  days: DayFormat,
): string | undefined {
  if (countries.length === 0) return undefined;
  const names = countries.map((country) => destinationName({ country }, language));
  const shown = names.length > MAX_COUNTRIES ? names.slice(0, MAX_COUNTRIES - 1) : names;
  const more = names.length - shown.length;
  return more > 0 ? messages.shipsToMore(shown.join(messages.facts.comma), more) : messages.shipsTo(days.list(shown));
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
  // A year is told once where both days have the same: with the first that is read where it stands before its day.
  const [first, last] = /^(?:ja|ko|zh)\b/u.test(language) ? [today, earliest] : [latest, today];
  return messages.releases(messages.between(days.shortDay(earliest, first), days.shortDay(latest, last)));
}

/** More countries than this are counted. */
const MAX_COUNTRIES = 3;

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

export function isNotOpen(part: PromisePart): boolean {
  return part.because.some(({ code }) => code === 'not_open');
}

/**
 * Whether no more can be had since no order may have more: of a promise that is asked with so many units in the cart,
 * or in earlier lines.
 */
export function isRulesMost({ orderQuantity, maxQuantity }: StocklinePromise, inCart: number): boolean {
  const { max, step = 1 } = orderQuantity ?? {};
  return max !== undefined && maxQuantity !== undefined && maxQuantity + inCart >= max - (max % step);
}

/** Preorders of it are taken no more, or its sale is over. */
export function isClosed(part: PromisePart): boolean {
  return part.because.some(({ code }) => code === 'closed');
}

function defined<T extends Record<string, unknown>>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
