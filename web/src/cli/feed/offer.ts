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
  const days = daysAllOver(promise, shop, to, (postalCode) =>
    ask({ to: { country: to.country, postalCode }, ...(promise.method !== undefined && { method: promise.method }) }),
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

/** The first method by which the product is collected. */
function collectedBy({ shipping = {} }: Shared, methods: readonly string[] | undefined): string | undefined {
  return Object.keys(shipping).find(
    (name) => shipping[name]?.kind === 'pickup' && (methods === undefined || methods.includes(name)),
  );
}

/**
 * The windows that hold wherever in the country it goes. Lanes to postal codes of their own may be quicker or slower
 * than the country's: each of them is asked, and the widest window holds.
 */
function daysAllOver(
  promise: StocklinePromise,
  { shipping }: Shared,
  { country, postalCode }: Asked['to'],
  askIn: (postalCode: string) => StocklinePromise,
): Pick<Offer, 'ship' | 'deliver' | 'unsureDays'> {
  const { ship, deliver, method, notes } = promise;
  if (ship === undefined) return {};
  if (notes.includes('needs_postal_code'))
    return {
      ship,
      unsureDays: unsure('needs_postal_code', `delivery days in ${country} depend on the postal code`),
    };
  if (deliver === undefined)
    return {
      ship,
      ...(method !== undefined && { unsureDays: unsure('no_transit_days', `its lane has no transit days`) }),
    };
  const regions = postalCode === undefined ? regionsOf(shipping?.[method ?? ''], country) : [];
  if (regions.length > mostRegions)
    return { ship, unsureDays: unsure('many_regions', `${country} has lanes to ${regions.length} regions`) };
  const answers = [promise, ...regions.map(askIn)];
  if (answers.some((answer) => answer.status !== promise.status || !answer.ship || !answer.deliver))
    return { ship, unsureDays: unsure('regions_differ', `it is not the same in all of ${country}`) };
  return { ship: widest(answers.map((one) => one.ship)), deliver: widest(answers.map((one) => one.deliver)) };
}

function unsure(code: string, message: string): Gap {
  return { code, message };
}

/** A postal code for each region of the country that the method's lanes tell apart. */
function regionsOf(method: ShippingMethod | undefined, country: string): string[] {
  const lanes = method === undefined || method.kind === 'pickup' ? [] : method.lanes;
  const codes = lanes.flatMap(({ to }) => (to?.country === country ? (to.postalCodes ?? []) : []));
  return [...new Set(codes.map((code) => code.replace(/\*$/u, '')))];
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
