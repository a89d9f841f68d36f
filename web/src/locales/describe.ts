/**
 * A promise in sentences: everything that an element shows or announces, as plain text, in one language.
 *
 * Rules that hold in every language:
 * - No date that is not in the promise, and none that has passed at its location: a window that lies in the past
 *   (a page left open over night, say) reads as no date until the promise is asked for again.
 * - "today" and "tomorrow" are the location's, never the reader's, and only for shipping, which happens there.
 *   Arrival happens elsewhere and always has its date.
 * - What cannot be had is said once, as the largest quantity that can be.
 * - The parts of a split are the shopper's own order, so their quantities are told. How many units the shop has is told
 *   no further than it allows: "10+ in stock".
 */
import type { DayWindow, PromisePart, Status, StocklinePromise } from '../engine/types/documents.ts';
import { addDays, type DayFormat, dayFormat } from './days.ts';
import type { Wording } from './index.ts';
import { reasonSentences } from './reasons.ts';
import { type TermLine, termLines } from './terms.ts';

/**
 * The locations' own clocks. For units without a location: the day where all locations have the same one, and the first location's zone,
 * which is shown by its name.
 */
export interface Places {
  today(location: string | undefined): string | undefined;
  timeZone(location: string | undefined): string | undefined;
}

export interface PartDescription {
  status: Status;
  quantity: string;
  statusText: string;
  ship?: string;
  deliver?: string;
  noDate?: string;
}

/** Reasons in sentences; of a split promise, for each part under its quantity. */
export interface WhyGroup {
  part?: string;
  sentences: string[];
}

export interface Description {
  /** The status whose looks it has. */
  status: Status;
  /** The status in words, or the split sentence. */
  headline: string;
  /** Of a promise in one part; a split promise has them part by part. */
  ship?: string;
  deliver?: string;
  noDate?: string;
  /** The parts of a split promise, soonest first; empty for a promise in one part. */
  parts: PartDescription[];
  maximum?: string;
  orderBy?: string;
  /** When an item that cannot be ordered is expected back, or can be ordered. */
  outlook?: string;
  /** Why a window is missing. */
  notes: string[];
  why: WhyGroup[];
  terms: TermLine[];
  /** The whole in one sentence, for announcing. */
  summary: string;
}

export function describe(promise: StocklinePromise, wording: Wording, places: Places): Description {
  const { messages } = wording;
  const days = dayFormat(wording.language);
  const orderable = promise.parts.filter(isOrderable);
  const isSplit = orderable.length > 1;
  const shown = orderable.at(-1) ?? promise.parts.at(-1);
  const today = (part: PromisePart | undefined) => places.today(part?.location);

  const description: Description = {
    status: shown?.status ?? promise.status,
    headline: messages.status[shown?.status ?? promise.status],
    parts: [],
    notes: [],
    why: whyGroups(orderable.length > 0 ? orderable : promise.parts, wording, days, today),
    terms: termLines(promise, wording, today(shown)),
    summary: '',
  };

  const isOverMaximum = promise.maxQuantity !== undefined && promise.maxQuantity > 0 && promise.quantity > promise.maxQuantity;
  if (isSplit) {
    description.parts = orderable.map((part) => describePart(part, wording, days, today(part)));
  } else if (orderable[0] !== undefined) {
    const { ship, deliver, noDate } = describePart(orderable[0], wording, days, today(orderable[0]));
    Object.assign(description, defined({ ship, deliver, noDate }));
  }
  // "In stock" alone would answer for units that cannot be had.
  if (isSplit || (isOverMaximum && orderable.length > 0)) {
    description.headline = messages.split(
      orderable.map((part) => ({
        status: part.status,
        ...(isSplit ? { quantity: part.quantity } : unitsTold(part, promise)),
        ...startOf(part, days, today(part)),
      })),
    );
  }

  if (orderable.length === 0 && promise.parts.some(isNotOpen)) {
    description.status = 'preorder';
    description.headline = messages.preorderNotOpen;
  }
  const outlook = outlookOf(promise, wording, days, places);
  const timeZone = places.timeZone(orderable[0]?.location);
  Object.assign(
    description,
    defined({
      outlook,
      maximum: isOverMaximum ? messages.onlySoMany(promise.maxQuantity ?? 0) : undefined,
      orderBy:
        promise.orderBy !== undefined && timeZone !== undefined
          ? messages.orderBy(days.moment(promise.orderBy, timeZone, places.today(orderable[0]?.location)))
          : undefined,
    }),
  );
  for (const note of ['stale', 'beyond_calendar', 'no_lane'] as const) {
    if (orderable.length > 0 && promise.notes.includes(note)) description.notes.push(messages.notes[note]);
  }
  description.summary = summarise(description);
  return description;
}

function describePart(part: PromisePart, wording: Wording, days: DayFormat, today: string | undefined): PartDescription {
  const { messages } = wording;
  const ship = isAhead(part.ship, today) ? part.ship : undefined;
  const deliver = isAhead(part.deliver, today) ? part.deliver : undefined;
  return {
    status: part.status,
    quantity: messages.partQuantity(part.quantity),
    statusText: messages.status[part.status],
    ...defined({
      ship: ship && messages.ships(shipWords(ship, wording, days, today)),
      deliver: deliver && messages.arrives(days.span(deliver.earliest, deliver.latest, today)),
      noDate: ship === undefined && deliver === undefined ? messages.dateOnRequest : undefined,
    }),
  };
}

/** "today", "Thu 26 Nov", "30 Nov – 3 Dec", "today or tomorrow", "between tomorrow and Mon 30 Nov". */
export function shipWords(ship: DayWindow, { messages }: Wording, days: DayFormat, today: string | undefined): string {
  const tomorrow = today === undefined ? undefined : addDays(today, 1);
  const near = (day: string) => (day === today ? messages.today : day === tomorrow ? messages.tomorrow : days.day(day, today));
  if (ship.earliest === ship.latest) return near(ship.earliest);
  if (ship.earliest === today && ship.latest === tomorrow) return messages.todayOrTomorrow;
  if (ship.earliest === today || ship.earliest === tomorrow) {
    return messages.between(near(ship.earliest), near(ship.latest));
  }
  return days.span(ship.earliest, ship.latest, today);
}

/**
 * How many units there are, where the sentence says no longer how the order is divided but what the shop has. More than the shop tells
 * of its stock is never told.
 */
function unitsTold({ status, quantity }: PromisePart, { inStock }: StocklinePromise): { quantity: number; orMore?: true } {
  return status === 'in_stock' && inStock.orMore === true && quantity >= inStock.quantity ? inStock : { quantity };
}

/** The split sentence counts from the day that units leave; units that leave today are "in stock" without a day. */
function startOf(part: PromisePart, days: DayFormat, today: string | undefined): { from?: string } {
  if (!isAhead(part.ship, today) || part.ship === undefined) return {};
  return part.ship.earliest === today ? {} : { from: days.shortDay(part.ship.earliest, today) };
}

function outlookOf(promise: StocklinePromise, { messages }: Wording, days: DayFormat, places: Places): string | undefined {
  for (const part of promise.parts) {
    if (isOrderable(part)) continue;
    const today = places.today(part.location);
    for (const reason of part.because) {
      if (reason.code === 'restock' && isAhead({ earliest: reason.day, latest: reason.day }, today)) {
        return messages.backInStock(days.day(reason.day, today));
      }
      const timeZone = places.timeZone(part.location);
      if (reason.code === 'not_open' && timeZone !== undefined) {
        return messages.preordersOpen(days.moment(reason.at, timeZone, today));
      }
    }
  }
  return undefined;
}

function whyGroups(
  parts: readonly PromisePart[],
  { messages }: Wording,
  days: DayFormat,
  today: (part: PromisePart) => string | undefined,
): WhyGroup[] {
  return parts
    .map((part) => ({
      ...(parts.length > 1 ? { part: messages.partQuantity(part.quantity) } : {}),
      // When an item comes back, or opens, is said already, in `outlook`.
      sentences: reasonSentences(
        part.because.filter(({ code }) => code !== 'restock' && code !== 'not_open'),
        { messages, days, today: today(part) },
      ),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

function summarise(description: Description): string {
  const parts = description.parts.flatMap((part) => [part.quantity, part.ship ?? part.noDate, part.deliver]);
  return [
    description.headline,
    description.maximum,
    description.ship,
    description.deliver,
    description.noDate,
    ...parts,
    description.outlook,
    ...description.notes,
  ]
    .filter((text) => text !== undefined)
    .map((text) => text.replace(/\.$/u, ''))
    .join('. ');
}

export function isOrderable(part: PromisePart): boolean {
  return part.status !== 'out_of_stock' && part.status !== 'discontinued';
}

export function isNotOpen(part: PromisePart): boolean {
  return part.because.some(({ code }) => code === 'not_open');
}

export function isAhead(window: DayWindow | undefined, today: string | undefined): boolean {
  return window !== undefined && (today === undefined || window.earliest >= today);
}

function defined<T extends Record<string, unknown>>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
