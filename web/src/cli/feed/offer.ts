/** What a channel is told of one product: the engine's answers to one question, and nothing computed beside them. */

import { placesAt } from '../../days/places.ts';
import type { DayWindow, Query, ShippingMethod, StocklinePromise } from '../../engine/types/documents.ts';
import type { Asked, Gap, Offer, Shared } from './channel.ts';
import type { FeedProduct } from './products.ts';
import { stateOf } from './state.ts';

/** Of a country with more regions than these the days are not told. */
const mostRegions = 60;

/** The product's offer. Throws a StocklineError where the engine refuses the question. */
export function offerOf(
  { sku, product, shop, snapshot }: FeedProduct,
  { at, to }: Pick<Asked, 'at' | 'to'>,
  cells: Readonly<Record<string, string>>,
): Offer {
  const ask = (more: Partial<Query>): StocklinePromise => snapshot.quote({ sku, at, to, ...more });
  const first = ask({});
  const methods = methodsOf(shop, product.methods);
  const sent = first.pickup === undefined ? undefined : sentToo(first, methods.sent, ask);
  const promise = sent ?? first;
  const pickup = product.digital === true ? undefined : collectedBy(methods.collected, ask);
  const days = daysAllOver(promise, shop, to, (postalCode) =>
    ask({ to: { country: to.country, postalCode }, ...(sent?.method !== undefined && { method: sent.method }) }),
  );
  const today = placesAt(shop, Date.parse(at)).today(promise.parts[0].location);
  return {
    sku,
    state: stateOf(promise),
    promise,
    ...(pickup !== undefined && { pickup }),
    ...(product.price !== undefined && { price: product.price }),
    ...(product.name !== undefined && { name: product.name }),
    shop,
    ...days,
    ...(today !== undefined && { today }),
    snapshot,
    cells,
  };
}

/** By which methods the product is sent, and by which it is collected; in the store's order. */
function methodsOf({ shipping = {} }: Shared, allowed: readonly string[] | undefined) {
  const names = Object.keys(shipping).filter((name) => allowed === undefined || allowed.includes(name));
  const isCollected = (name: string) => shipping[name]?.kind === 'pickup';
  return { sent: names.filter((name) => !isCollected(name)), collected: names.filter(isCollected) };
}

type Ask = (more: Partial<Query>) => StocklinePromise;

/**
 * Where a shop's pickup goes before its deliveries a page answers of the pickup; channels show what is sent. The first
 * delivery that reaches the country, where it says the same of the product as the page.
 */
function sentToo({ status }: StocklinePromise, sent: readonly string[], ask: Ask): StocklinePromise | undefined {
  for (const method of sent) {
    const promise = ask({ method });
    if (promise.status !== 'not_shipped_there') return promise.status === status ? promise : undefined;
  }
  return undefined;
}

/** By the first pickup method of which it is on hand, or else by the first. */
function collectedBy(methods: readonly string[], ask: Ask): StocklinePromise | undefined {
  let first: StocklinePromise | undefined;
  for (const method of methods) {
    const promise = ask({ method });
    if (promise.status === 'in_stock') return promise;
    first ??= promise;
  }
  return first;
}

/**
 * The windows that hold wherever in the country it goes. Lanes to postal codes of their own may be quicker or slower
 * than the country's, or leave from elsewhere: each of them is asked as a page there asks, and the widest window holds.
 * Where a page there has another status or goes by another method, nothing holds all over the country.
 */
function daysAllOver(
  promise: StocklinePromise,
  { shipping = {} }: Shared,
  { country, postalCode }: Asked['to'],
  askIn: (postalCode: string) => StocklinePromise,
): Pick<Offer, 'ship' | 'deliver' | 'unsureDays' | 'firstToClose'> {
  const { ship, deliver, method, status, notes } = promise;
  if (ship === undefined) return {};
  const regions = postalCode === undefined ? regionsOf(shipping, method, country) : [];
  const isMany = regions.length > mostRegions;
  const there = isMany ? [] : regions.map(askIn);
  const isAlike = there.every((one) => one.status === status && one.method === method && one.ship !== undefined);
  const leaves = isAlike && !isMany ? leavingOf([promise, ...there]) : {};
  if (notes.includes('needs_postal_code'))
    return {
      ...leaves,
      unsureDays: unsure('needs_postal_code', `delivery days in ${country} depend on the postal code`),
    };
  if (deliver === undefined)
    return {
      ...leaves,
      ...(method !== undefined && { unsureDays: unsure('no_transit_days', `its lane has no transit days`) }),
    };
  if (isMany) return { unsureDays: unsure('many_regions', `${country} has lanes to ${regions.length} regions`) };
  if (!isAlike || there.some((one) => one.deliver === undefined))
    return { ...leaves, unsureDays: unsure('regions_differ', `it is not the same in all of ${country}`) };
  return { ...leaves, deliver: widest([deliver, ...there.map((one) => one.deliver)]) };
}

function leavingOf(answers: readonly StocklinePromise[]): Pick<Offer, 'ship' | 'firstToClose'> {
  const closing = answers.filter(({ orderBy }) => orderBy !== undefined);
  const [firstToClose] = closing.sort((one, other) => Date.parse(one.orderBy ?? '') - Date.parse(other.orderBy ?? ''));
  return { ship: widest(answers.map(({ ship }) => ship)), ...(firstToClose && { firstToClose }) };
}

function unsure(code: string, message: string): Gap {
  return { code, message };
}

/**
 * A postal code for each region of the country that lanes tell apart: those of the method, and of the methods before
 * it, which go first where they reach.
 */
function regionsOf(shipping: NonNullable<Shared['shipping']>, method: string | undefined, country: string): string[] {
  const names = Object.keys(shipping);
  const first = names.slice(0, method === undefined ? 0 : names.indexOf(method) + 1);
  const codes = first.flatMap((name) => regionsIn(shipping[name], country));
  return [...new Set(codes.map((code) => code.replace(/\*$/u, '')))];
}

function regionsIn(method: ShippingMethod | undefined, country: string): string[] {
  const lanes = method === undefined || method.kind === 'pickup' ? [] : method.lanes;
  return lanes.flatMap(({ to }) => (to?.country === country ? (to.postalCodes ?? []) : []));
}

function widest(windows: readonly (DayWindow | undefined)[]): DayWindow {
  const known = windows.filter((window) => window !== undefined);
  const earliest = known.map((window) => window.earliest).sort()[0] ?? '';
  const latest =
    known
      .map((window) => window.latest)
      .sort()
      .at(-1) ?? '';
  return { earliest, latest };
}
