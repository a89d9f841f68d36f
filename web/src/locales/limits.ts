/**
 * What is said of a promise that is rare on a product page: of several parts, of what cannot be had, of more units than
 * can be ordered, and of rules of quantity. A product page loads it with the first promise that needs it
 * (`needsLimits` of description.ts); other elements have it from the start.
 */
import { type DayFormat, dayFormat } from '../days/days.ts';
import type { Places } from '../days/places.ts';
import type { PromisePart, Status, StocklinePromise } from '../engine/types/documents.ts';
import {
  type Description,
  describePart,
  isOrderable,
  type Limits,
  type Rare,
  type Shown,
  withoutTime,
} from './description.ts';
import { destinationName } from './destination-name.ts';
import type { Wording } from './index.ts';
import { linesOf } from './surface-lines.ts';
import { ahead } from './windows.ts';

export const rare: Rare = { limitsOf, linesOf, splitStatus, someFrom };

function limitsOf(
  promise: StocklinePromise,
  wording: Wording,
  places: Places,
  { to, inCart = 0, product, isBrief = false, countriesReached }: Shown,
): Limits {
  const { messages } = wording;
  const days = dayFormat(wording.language);
  const orderable = promise.parts.filter(isOrderable);
  const isSplit = orderable.length > 1;
  const today = (part: PromisePart | undefined) => places.today(part?.location);
  const { maxQuantity = promise.quantity } = promise;
  const isOverMaximum = maxQuantity > 0 && promise.quantity > maxQuantity;
  const isOverMost = promise.quantity > maxQuantity && isRulesMost(promise, inCart);
  const limits: Limits = { isOverMost };
  // The place is one for all parts.
  if (isSplit)
    limits.parts = orderable.map((part) => describePart(part, wording, days, today(part), withoutTime(promise)));
  // "In stock" alone would answer for units that cannot be had; where the shop tells no number there is no other word.
  if (isSplit || (isOverMaximum && !isOverMost && orderable.some((part) => unitsTold(part, promise).quantity > 0))) {
    limits.headline = messages.split(
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
    if (isPreorder) limits.status = 'preorder';
    limits.headline = isPreorder ? messages.preorderNotOpen : messages.notSoldYet;
  } else if (promise.status === 'out_of_stock' && orderable.length === 0) {
    if (!isSold) limits.headline = messages.preorderClosed;
    else if (inCart > 0) limits.headline = messages.noMore;
  }
  // Of what may be there it is not said that it is out of stock.
  const asksUs = promise.notes.includes('may_be_sooner') && orderable.length < promise.parts.length && !isOverMost;
  const asksAlone = asksUs && orderable.length === 0;
  if (asksAlone) limits.headline = messages.askUs(0);
  const shippable = promise.methods?.filter((method) => !places.isPickup(method));
  const outlook =
    // Where to it can be shipped instead, nobody knows without a destination.
    (shippable?.[0] && (to || !promise.pickup) ? messages.otherMethods(days.list(shippable)) : undefined) ??
    outlookOf(promise, wording, days, places, { isPreorder, isBrief }) ??
    (promise.status === 'not_shipped_there' && to && !promise.pickup
      ? shipsToText(countriesReached?.() ?? [], wording, days)
      : undefined);
  if (outlook !== undefined) limits.outlook = outlook;
  if (isOverMaximum && !isOverMost) {
    const say = inCart > 0 ? messages.onlySoManyMore : messages.onlySoMany;
    limits.maximum = asksUs ? messages.askUs(maxQuantity + inCart) : say(maxQuantity);
  }
  const isTold = isSold && (orderable.length > 0 || promise.status === 'out_of_stock');
  const orderQuantity = isTold ? orderQuantityOf(promise, isOverMost, wording) : undefined;
  if (orderQuantity) limits.orderQuantity = orderQuantity;
  return limits;
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

/** More countries than this are counted. */
const MAX_COUNTRIES = 3;

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

/** "3 now, 2 later", where some are in stock and others come later; else the status of the last. */
function splitStatus(parts: readonly PromisePart[], status: Status, { messages }: Wording): string {
  const sum = (isNow: boolean) =>
    parts.filter((part) => (part.status === 'in_stock') === isNow).reduce((units, part) => units + part.quantity, 0);
  const [now, later] = [sum(true), sum(false)];
  // What is received before the shop ships again leaves with what is on hand.
  const isLater = new Set(parts.map(({ ship, deliver }) => JSON.stringify(deliver ?? ship))).size > 1;
  return now > 0 && later > 0 && isLater
    ? messages.nowLater(now, later)
    : (messages.status as Record<Status, string>)[status];
}

function someFrom(
  parts: readonly PromisePart[],
  { quantity }: StocklinePromise,
  { language, messages }: Wording,
  places: Places,
): string {
  // Each by the clock of its own place.
  const dated = parts.flatMap((part) => {
    const today = places.today(part.location);
    const day = ahead(part.deliver ?? part.ship, today)?.earliest;
    return day === undefined ? [] : [{ ...part, day, today }];
  });
  const [first] = dated;
  if (first === undefined) return messages.some.noDate(quantity);
  const { day, today } = first;
  const isShipToday = first.deliver === undefined && day === today && messages.today !== '';
  const alike = dated.filter(
    (part) => part.day === day && (part.deliver === undefined) === (first.deliver === undefined),
  );
  return messages.some.from(
    alike.reduce((units, part) => units + part.quantity, 0),
    quantity,
    isShipToday ? messages.today : dayFormat(language).shortDay(day, today),
  );
}
