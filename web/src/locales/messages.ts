/**
 * What a language has to say, and what a shop may say differently.
 *
 * A message is a string, or a function of strings that are already formatted for the reader (days, times, lists), so
 * that a language is free in its word order. Messages never hold HTML: they end in text nodes.
 *
 * A shop changes single messages and keeps the rest:
 *
 *     overrideMessages("en", { status: { backorder: "On its way to us" } });
 *
 * or, for one element, through its `messages` property.
 */
import type { Status, Terms } from '../engine/types/documents.ts';

/** Whose calendar a day off belongs to. */
export type CalendarOwner = 'location' | 'carrier' | 'supplier';

/** One orderable part of a split promise, as the split sentence sees it. */
export interface SplitPart {
  quantity: number;
  status: Status;
  /** There may be more: the quantity is as many as shoppers are told. Only ever true of units in stock. */
  orMore?: true;
  /** The first ship day, formatted; absent where it is not known, or units leave today. */
  from?: string;
}

/** What the facts say of the moment at which money is taken: it ships, is ready to collect, or is delivered. */
export interface FactsAt {
  charged: string;
  /** Now: an amount, or a share. */
  deposit(now?: string, atMoment?: string): string;
  cancel(isFree: boolean): string;
  cancelDays(days: number, isFree: boolean): string;
}

/** What terms say of shipment; of what is never shipped, of the moment at which it can be had. */
export interface MomentTerms {
  /** When money is taken; amounts where the price is known. */
  onShipment(amount?: string): string;
  /** Now: an amount, or a share. */
  deposit(now?: string, atShipment?: string): string;

  /** Up to when one can cancel. */
  until: Record<'shipment' | 'withdrawal_ends', string>;
  daysBeforeShipment(days: number, lastDay?: string): string;
}

/** All that is said of availability and terms. */
export type Messages = PageMessages & DetailMessages;

/** What a product page says at once. The rest comes when it is unfolded. */
export interface PageMessages {
  /** The status in words: the headline of a promise in one part. What is not shipped there names the place. */
  status: Record<Exclude<Status, 'not_shipped_there'>, string>;
  /** The same of a snapshot that is too old to say how it is now. */
  lastKnown(status: string): string;

  /** Day words, used inside `ships` and `arrives`. */
  today: string;
  tomorrow: string;
  todayOrTomorrow: string;
  between(first: string, last: string): string;

  ships(when: string): string;
  arrives(when: string): string;
  /** As likely as not by this day. */
  likelyBy(day: string): string;
  /** "9 in 10 arrive by 2 Jan". */
  oddsBy(count: number, outOf: number, day: string): string;
  /** In place of windows when no date is known. */
  noDate: string;
  /** Of what shoppers collect themselves. Places are the shop's names of its locations. */
  pickup: {
    /** In place of `ships` and `arrives`; with the place, where there is one to name. */
    ready(when: string, place?: string): string;
    /** A day, as in `ships`, and the time from which it is ready. */
    from(day: string, time: string): string;
    /** The same place as it stands in the line of what the answer holds for. */
    at(place: string): string;
    /** Other places that have it now. */
    alsoAt(places: string): string;
    /** The headline of what cannot be collected at a place: all of an order is collected at one. */
    none(place?: string): string;
    /** Names the list of parts for a screen reader, in place of `parts`. */
    parts: string;
  };
  /** The headline of a preorder: a day, or `between` two. */
  releases(when: string): string;
  /** The headline of what does not go to the destination: "Norway", "Norway 0150". */
  notShipped(place: string): string;
  /** The shipping methods by which it does go there, by the shop's names for them. */
  otherMethods(methods: string): string;

  /** Where it does go: names of countries, and how many there are beyond them. */
  shipsTo(countries: string): string;
  shipsToMore(countries: string, more: number): string;

  /**
   * What the answer holds for, piece by piece: "to Norway 0150", "order by 14:00 today". The first is made a capital.
   */
  to(place: string): string;
  /** Up to when the days hold: "14:00 New York Time today", "Thu 26 Nov, 14:00 New York Time". */
  orderBy(when: string): string;
  /**
   * The same in the last hours before, with what is left ("2 hr 14 min"), where the page asks for a countdown. It tells
   * a moment, and hurries nobody.
   */
  orderWithin(left: string, when: string): string;
  /** A time of day as it stands in `orderBy`, where that is today. */
  timeToday(time: string): string;
  /** Whether it arrives by a day that the page asks about. */
  by: {
    yes(day: string): string;
    no(day: string): string;
    /** At least so likely. */
    odds(day: string, count: number, outOf: number): string;
    /** Nothing speaks against it, and nothing is known of how likely it is. */
    possible(day: string): string;
  };

  /** "2 in stock, 3 more from 12 Dec". */
  split(parts: readonly SplitPart[]): string;
  /** The status of a split promise, some of whose units are in stock. */
  nowLater(now: number, later: number): string;
  /** Some of the units of a split promise, in a line of their own. */
  some: {
    arrive(units: number, when: string): string;
    ship(units: number, when: string): string;
    ready(units: number, when: string): string;
    noDate(units: number): string;
    /** All that come after those that are told. */
    by(units: number, day: string): string;
    /** The same, by a day on which they leave. */
    shipBy(units: number, day: string): string;
    /** The first of them, in one line for a card. */
    from(units: number, all: number, when: string): string;
  };
  /** Units in words, where a part has a heading. */
  partQuantity(quantity: number): string;
  /** Names the list of parts for a screen reader. */
  parts: string;

  /** The quantity asked for is more than can be promised. */
  onlySoMany(maximum: number): string;
  /** The same, where some are in the cart already: how many more can be. */
  onlySoManyMore(more: number): string;
  /** The headline where all that can be ordered is in the cart already. */
  noMore: string;
  /** How many units one order may have. */
  orderQuantity: {
    /** Multiples of this alone. */
    step(units: number): string;
    least(units: number): string;
    /** Both a least and a most. */
    between(least: number, most: number): string;
    most(units: number): string;
  };
  /** In its place where there may be more, and the shop tells of no more; of 0, that one has to ask. */
  askUs(maximum: number): string;
  /** An out-of-stock item whose next delivery to the shop is known. */
  backInStock(day: string): string;
  /** The headline while preorders are not taken yet. */
  preorderNotOpen: string;
  preordersOpen(when: string): string;
  /** The headline once preorders are taken no more. */
  preorderClosed: string;
  /** The headline of what is no preorder and not sold yet; and from when it is. */
  notSoldYet: string;
  soldFrom(when: string): string;

  /** Why a window is missing, or may be another, by the promise's note. */
  notes: Record<ToldNote, string>;

  /** The few facts that money depends on: when it is taken, until when one can cancel, how long one can return. */
  facts: Record<'shipment' | 'ready' | 'delivery', FactsAt> & {
    chargedNow: string;
    /** Of a split promise. */
    eachCharged: string;
    /** Until the moment of which the fact before it speaks. */
    cancelThen(isFree: boolean): string;
    cancelBy(day: string, isFree: boolean): string;
    /** Today is the last day: all of it. */
    cancelToday(isFree: boolean): string;
    noCancel: string;
    /** Follows the right to cancel, after a comma: what ships sooner never can be. */
    onlyLater: string;
    /** What cancelling costs: an amount, a share of the price, or not known here. */
    fee(amount: string): string;
    feeShare(share: string): string;
    someFee: string;
    /** Follows the right to cancel, after a comma. */
    refund(days: number, unit: DayUnit): string;
    /** The law asks for it without undue delay, and sets no number of days. */
    refundPromptly: string;
    refundInBillingCycle: string;
    /** Where there is no other refund: that of a delay. It is one of those before. */
    ifLate(refund: string): string;
    /** With the calendar months that come on top, 0 but for shoppers who were not told of a right. */
    returns(days: number, unit: DayUnit, months: number): string;
    returnUntil(day: string): string;
    /** The same of what may come after that day. */
    returnUntilAnyway(day: string): string;
    returnAlways: string;
    /**
     * The shop takes nothing back, and no law gives a right to change one's mind. Of what is faulty it says nothing:
     * there the law gives rights, and a plain "no returns" is unlawful in some countries.
     */
    noReturns: string;
    /** The right by law to withdraw, where the shop takes nothing back for longer. */
    withdraw(days: number, unit: DayUnit, months: number): string;
    withdrawAlways: string;
    /** There is no such right; or by what act it ends before its time, after a comma. */
    lost: Record<'none' | 'unsealed' | 'mixed' | 'begun' | 'performed', string>;
    comma: string;
    /**
     * A text about withdrawing in the words of the law that holds: Austria's is Rücktritt, and not Widerruf.
     * Undefined: the language has one word for it.
     */
    ofLaw: ((text: string, terms: Terms | undefined) => string) | undefined;
  };

  /** Unfolds all that there is beyond. */
  details: string;
  /** In place of what was unfolded, and cannot be had just now. */
  notLoaded: string;

  /** Of what is digital: it is delivered at once, or on the day of release, and never shipped. */
  digital: {
    /** When that is. */
    atOnce: string;
    /** In place of a status. */
    status: string;
  };
}

/** What it says when it is unfolded: why a date is what it is, and the further terms. */
export interface DetailMessages {
  /** The heading of the reasons for a date, or for there being none. */
  why: string;
  whyNoDate: string;
  /** Heads, or unfolds, the drawing of the days. */
  dayByDay: string;
  reasons: {
    closedDays(days: string, calendar: CalendarOwner): string;
    notWorkdays(days: string, calendar: CalendarOwner): string;
    /** Many days off at once, of one calendar: how many, and between which two. */
    manyDaysOff(count: number, first: string, last: string, calendar: CalendarOwner): string;
    /** Days on which the carrier takes no parcels; it may deliver on them. */
    notCollected(days: string): string;
    manyNotCollected(count: number, first: string, last: string): string;
    afterCutoff(time: string): string;
    awaitingReceipt(day: string, delay?: string): string;
    overdue(delay?: string): string;
    replenishment: string;
    /** Made to order; how many of the shop's own working days that takes, where they have bounds. */
    production(least?: number, most?: number): string;
    /** Made on a later day than it could be: what can be made before is sold. */
    fullyBooked(day: string): string;
    /** Taken in, once a delivery is there, in the shop's own working days. */
    receiving(least: number, most: number): string;
    /** Made ready for the carrier, in the shop's own working days: which of the week those are is up to the shop. */
    handling(least: number, most: number): string;
    /** With the carrier, in its own working days. */
    transit(least: number, most: number): string;
    /** A day, or `between` two. */
    release(when: string): string;
    /** The same of what is collected, or digital: it is not shipped after it either. */
    releaseUnsent(when: string): string;
    noKnownSupply: string;
  };
  /** The shop's own delay codes in words. A code that is not here is not shown. */
  delays: Record<string, string>;

  /** Where an order would stand among those that wait for the same delivery to the shop. */
  queue: {
    /** How many units stand before it, 0 or more. */
    ahead(count: number): string;
    /** How many of a delivery's units are taken. */
    batch(taken: number, quantity: number): string;
  };
  /** The promises for other quantities, a line each: when the last of so many ships, or arrives. */
  ladder: {
    heading: string;
    /** Quantities from one to another: "3", "Up to 3", "4 to 51". */
    range(first: number, last: number): string;
    /** This many, and there may be more than shoppers are told of: "10+". */
    orMore(quantity: number): string;
    /** From this quantity on, without limit. */
    from(first: number): string;
    /** Any larger quantity, where the number at which it begins is not told. */
    beyond: string;
    /** Unfolds the lines after the first few. */
    all: string;
  };
  terms: MomentTerms & {
    heading: string;
    /** Unfolds the lines after the first few. */
    more: string;
    /** The lines' labels. */
    payment: string;
    /** Where consent will be asked. */
    atCheckout: string;
    cancellation: string;

    /** When money is taken; the amount where the price is known. */
    atOrder(amount?: string): string;

    until: Record<'never', string>;

    /** The basis of what the shop says; that of the law is its citation. */
    policy: string;
    /** Stands under terms in its place: what names no law is the shop's. */
    policyElsewhere: string;
    /** A citation as it stands in a sentence: one that is read the other way round is set apart. */
    cite: (citation: string) => string;
    /** Stands under all terms: they take nothing away that the law gives. */
    notAdvice: string;

    withdrawal: string;
    refund: string;
    returns: string;
    delayRefund: string;
    rights: string;

    refundWithin(days: number, unit: DayUnit, from: PeriodStart): string;
    /** The law asks for it without undue delay, and sets no number of days. */
    refundWithoutNumber: string;
    refundInBillingCycle: string;
    refundIfToday(latest: string): string;
    withheldUntilReturn: string;

    /** With the calendar months that come on top, 0 but for shoppers who were not told of a right. */
    returnWithin(days: number, unit: DayUnit, from: PeriodStart, months: number): string;
    /** In a season of the shop's: the last day of returning. */
    returnUntil(day: string): string;
    returnCost: Record<'shop' | 'shopper', string>;
    /** The law's own word: "withdraw" or "cancel". */
    withdrawWithin(days: number, unit: DayUnit, word: string, months: number): string;
    /** The right never ends. */
    withdrawWithoutEnd: string;
    /** There is no such right; or by what act it ends before its time. */
    withdrawalExceptions: Record<'none' | 'unsealed' | 'mixed' | 'begun' | 'performed', string>;
    /** The last day of a right, were it delivered on that day. */
    ifDelivered(delivered: string, lastDay: string): string;
    /** Why that is more days than the right has. */
    rolledOn: string;

    /** Of rights from which nothing is computed. */
    statutoryRights: string;
  };

  /** Of what shoppers collect themselves: in place of what the terms say of shipment. */
  pickup: { terms: MomentTerms };
  digital: {
    /** The same of what is digital. */
    terms: MomentTerms;
    /** The text to consent to: delivery begins, and the right to withdraw is lost with that. */
    givenUp: string;
    /** Likewise, of what waits for its release. */
    givenUpOnRelease: string;
  };

  /** The text to consent to, in plain sentences of the shopper's own; its days have their year. */
  consent: {
    /** On the page of a product, where nobody agrees yet. */
    willBeAsked(sentences: string): string;
    /** What is paid before it ships, an amount or a share, where it is known; or before it is ready to collect. */
    pay(amount?: string): string;
    payBeforeReady(amount?: string): string;
    /** Until it arrives, or is ready. */
    wait(day: string): string;
    /** No arrival is known. */
    waitForShipment(day: string): string;
    waitWithoutDay: string;
    /** Unfolds why it is asked, in the sentences that follow. */
    why: string;
    shipsBy(day: string): string;
    /** The last day by law, where none is agreed, and which law. */
    beyond(day: string, citation: string): string;
    paidBefore: string;
  };
}

/** The notes of a promise that are told as sentences, in the order in which they are. */
export const toldNotes = [
  'stale',
  'beyond_calendar',
  'no_destination',
  'needs_postal_code',
  'no_transit_days',
  'may_be_sooner',
] as const;
export type ToldNote = (typeof toldNotes)[number];

/** What a number of days counts. */
export type DayUnit = 'calendar' | 'working' | 'business';

/** What starts a period. */
export type PeriodStart =
  | 'order'
  | 'payment'
  | 'notice'
  | 'entitlement'
  | 'shipment'
  | 'delivery'
  | 'goods_return'
  | 'stated_day';

/** Some messages, for the shop's own wording: whole messages, in groups as deep as `Messages` has them. */
export type MessagesOverride = {
  [K in keyof Messages]?: Messages[K] extends string | ((...given: never[]) => string)
    ? Messages[K]
    : Partial<Messages[K]>;
};

/** What was told on the console. */
const misfits: Record<string, true> = {};

/**
 * The messages with the shop's own laid over them, group by group. Text where a function is needed, or the other way
 * round, is left out, and the console says so once: one wrong message takes no promise away.
 */
export function withOverride<Standard extends object>(messages: Standard, override: object | undefined): Standard {
  if (override === undefined) return messages;
  const merged = { ...messages } as Record<string, unknown>;
  for (const [key, own] of Object.entries(override)) {
    const standard = merged[key] ?? own;
    if (own === undefined || own === null) continue;
    const kind = typeof standard;
    if (typeof own === kind) merged[key] = kind === 'object' ? withOverride(standard as object, own) : own;
    else if (!misfits[key]) {
      misfits[key] = true;
      console.warn(`Stockline: message "${key}": write a ${kind}`);
    }
  }
  return merged as Standard;
}
