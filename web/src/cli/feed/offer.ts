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
  const promise = ask({});
  const collected = collectedBy(shop, product.methods);
  const pickup = collected === undefined || product.digital === true ? undefined : ask({ method: collected });
  const days = daysAllOver(promise, shop, to, (postalCode) => ask({ to: { country: to.country, postalCode } }));
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

/** The first method by which the product is collected. */
function collectedBy({ shipping = {} }: Shared, methods: readonly string[] | undefined): string | undefined {
  return Object.keys(shipping).find(
    (name) => shipping[name]?.kind === 'pickup' && (methods === undefined || methods.includes(name)),
  );
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
