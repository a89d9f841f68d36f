/**
 * A promise in schema.org's words, for search engines and merchant feeds: a Product with one Offer.
 *
 * It says what the promise says and nothing else; what the promise does not know is absent, never guessed:
 * - days are calendar days; a reader that takes them for business days arrives at a later day, never at an earlier one;
 * - how long handling takes is said where it begins with the order; units that are awaited leave by
 *   `availabilityStarts`;
 * - how many units one order may have is said in `eligibleQuantity`, of a promise for the least of them; an offer of
 *   more says for how many it is: the same product may be there sooner for fewer, and search engines want it for the
 *   least;
 * - of a quantity that no order may have neither availability nor days are said;
 * - where the least is more than one, the price is that of the least, and says so (`referenceQuantity`): Google
 *   Merchant Center asks for the price of what can be bought, and nobody can buy one;
 * - what does not go to the destination says so in `ineligibleRegion`;
 * - what is collected says where (`availableAtOrFrom`) and that it is (`availableDeliveryMethod`), and nothing of
 *   shipping;
 * - what is digital is available online only, and nothing is said of its shipping or of sending it back;
 * - of two ways to give goods back, the shop's and the law's, the longer one is said, where it is a number of calendar
 *   days from delivery, as schema.org counts.
 */
import type {
  DayWindow,
  Destination,
  ReturnSeason,
  SnapshotPrice,
  StocklinePromise,
} from '../engine/types/documents.ts';
import { longestReturn } from './return-policy.ts';

/** What a page knows of its product beside the promise. */
export interface JsonLdOptions {
  name?: string | undefined;
  /** Address of the product's page. */
  url?: string | undefined;
  /** Addresses of pictures. */
  image?: string | readonly string[] | undefined;
  description?: string | undefined;
  brand?: string | undefined;
  gtin?: string | undefined;
  mpn?: string | undefined;
  /**
   * Of one unit, as a snapshot has it: 1999 minor units with exponent 2 are 19.99. Where an order has to have more,
   * the price of the least is told.
   */
  price?: SnapshotPrice | undefined;
  /** The destination that the promise was asked for; without one nothing is said of shipping. */
  to?: Destination | undefined;
  /** What shipping there costs, in the price's currency: 4.95. */
  shippingRate?: { value: number; currency: string } | undefined;
  /**
   * The day at the location on which is asked, `YYYY-MM-DD`; in its absence the day of the promise's instant in UTC.
   */
  today?: string | undefined;
}

/** A JSON-LD node. */
export type JsonLd = { [property: string]: JsonLdValue };
type JsonLdValue = string | number | JsonLd | readonly JsonLdValue[];

const schema = 'https://schema.org/';
const DAY_MILLISECONDS = 86_400_000;
/** Units without a measure, by their code in UN/CEFACT's Recommendation 20. */
const PIECES = 'C62';

/**
 * The promise as a record to be written into `<script type="application/ld+json">`, best by `jsonLdText`.
 *
 * @example
 * jsonLd(snapshot.quote({ sku: 'MUG', at, to }), { name: 'Mug', url: 'https://shop.example/mug', to });
 */
export function jsonLd(promise: StocklinePromise, options: JsonLdOptions = {}): JsonLd {
  const { name, url, image, description, brand, gtin, mpn } = options;
  return {
    '@context': schema,
    ...node('Product', {
      sku: promise.sku,
      name,
      url,
      image,
      description,
      brand: brand === undefined ? undefined : node('Brand', { name: brand }),
      gtin,
      mpn,
      offers: offer(promise, options),
    }),
  };
}

/** As text that can stand in a script element: nothing in it can end the element or begin a comment. */
export function jsonLdText(promise: StocklinePromise, options: JsonLdOptions = {}): string {
  return JSON.stringify(jsonLd(promise, options)).replaceAll('<', '\\u003c');
}

function offer(promise: StocklinePromise, options: JsonLdOptions): JsonLd {
  const { url, to } = options;
  if (promise.notes.includes('other_quantity'))
    return node('Offer', { url, eligibleQuantity: eligibleQuantity(promise), ...priceOf(promise, options) });
  return node('Offer', {
    url,
    availability: promise.schemaOrg.availability,
    availabilityStarts: promise.schemaOrg.availabilityStarts,
    eligibleQuantity: eligibleQuantity(promise),
    ...priceOf(promise, options),
    ineligibleRegion: promise.status === 'not_shipped_there' && !promise.pickup ? region(to) : undefined,
    ...collected(promise),
    shippingDetails: shippingDetails(promise, options),
    hasMerchantReturnPolicy: returnPolicy(promise, to),
  });
}

/** Of the least, what one order may have; of more, as many as are asked for. There is no word for multiples. */
function eligibleQuantity({ quantity, orderQuantity, notes }: StocklinePromise): JsonLd | undefined {
  const { min, max } = orderQuantity ?? { min: 1 };
  if (quantity > min && !notes.includes('other_quantity')) return node('QuantitativeValue', { value: quantity });
  return orderQuantity && node('QuantitativeValue', { minValue: min, maxValue: max });
}

/** Of one unit; where none can be bought alone, of the least, in words that cannot be taken for that of one. */
function priceOf({ orderQuantity }: StocklinePromise, { price }: JsonLdOptions): Parameters<typeof node>[1] {
  if (price === undefined) return {};
  const { minorUnits, exponent, currency } = price;
  const least = orderQuantity?.min ?? 1;
  const told = {
    price: ((minorUnits * least) / 10 ** exponent).toFixed(exponent),
    priceCurrency: currency,
  };
  if (least === 1) return told;
  const referenceQuantity = node('QuantitativeValue', { value: least, unitCode: PIECES });
  return { priceSpecification: node('UnitPriceSpecification', { ...told, referenceQuantity }) };
}

/** A country by its code; of a part of one it is not known that the rest is not reached either. */
function region(to: Destination | undefined): JsonLdValue | undefined {
  if (to?.postalCode === undefined) return to?.country;
  const { country, postalCode } = to;
  return node('Place', { address: node('PostalAddress', { addressCountry: country, postalCode }) });
}

/** The places by the shop's names, which Google takes for store codes; others only where they have it now, too. */
function collected({ status, method, pickup }: StocklinePromise): { [property: string]: JsonLdValue | undefined } {
  if (pickup?.location === undefined || method === undefined || !isSold(status)) return {};
  const places = [pickup.location, ...(status === 'in_stock' ? (pickup.alsoAt ?? []) : [])];
  const [first, ...others] = places.map((branchCode) => node('Place', { branchCode }));
  return {
    availableDeliveryMethod: `${schema}OnSitePickup`,
    availableAtOrFrom: first && others.length > 0 ? [first, ...others] : first,
  };
}

function isSold(status: StocklinePromise['status']): boolean {
  return status !== 'out_of_stock' && status !== 'discontinued' && status !== 'not_shipped_there';
}

function shippingDetails(promise: StocklinePromise, { to, shippingRate, today }: JsonLdOptions): JsonLd | undefined {
  const { ship, deliver, pickup } = promise;
  if (to === undefined || pickup !== undefined || ship === undefined || deliver === undefined) return undefined;
  const isAwaited = promise.status === 'backorder' || promise.status === 'preorder';
  const ordered = today ?? promise.at.slice(0, 10);
  return node('OfferShippingDetails', {
    shippingDestination: node('DefinedRegion', { addressCountry: to.country, postalCode: to.postalCode }),
    shippingRate: shippingRate && node('MonetaryAmount', shippingRate),
    deliveryTime: node('ShippingDeliveryTime', {
      handlingTime: isAwaited ? undefined : daysBetween({ earliest: ordered, latest: ordered }, ship),
      transitTime: daysBetween(ship, deliver),
    }),
  });
}

/**
 * From the first days of two windows and from their last ones;
 * which of the two is shorter depends on the days off between.
 */
function daysBetween(from: DayWindow, to: DayWindow): JsonLd {
  const days = [daysFrom(from.earliest, to.earliest), daysFrom(from.latest, to.latest)];
  return node('QuantitativeValue', { minValue: Math.min(...days), maxValue: Math.max(...days), unitCode: 'DAY' });
}

function daysFrom(one: string, other: string): number {
  return Math.max(0, (Date.parse(other) - Date.parse(one)) / DAY_MILLISECONDS);
}

function returnPolicy({ terms, digital }: StocklinePromise, to: Destination | undefined): JsonLd | undefined {
  const longest = digital ? undefined : longestReturn(terms);
  if (longest === undefined) return undefined;
  const { days, season, cost } = longest;
  const applicableCountry = to?.country;
  if (days === 0 && season === undefined)
    return node('MerchantReturnPolicy', {
      applicableCountry,
      returnPolicyCategory: `${schema}MerchantReturnNotPermitted`,
    });
  return node('MerchantReturnPolicy', {
    applicableCountry,
    returnPolicyCategory: `${schema}MerchantReturn${days === undefined ? 'Unlimited' : 'FiniteReturn'}Window`,
    merchantReturnDays: days,
    returnFees: cost && schema + (cost.paidBy === 'shop' ? 'FreeReturn' : 'ReturnFeesCustomerResponsibility'),
    returnPolicySeasonalOverride: seasonalOverride(season),
  });
}

/** What is ordered from one day to another can be returned until a fixed one. */
function seasonalOverride(season: ReturnSeason | undefined): JsonLd | undefined {
  return (
    season &&
    node('MerchantReturnPolicySeasonalOverride', {
      startDate: season.from,
      endDate: season.until,
      returnPolicyCategory: `${schema}MerchantReturnFiniteReturnWindow`,
      merchantReturnDays: season.returnUntil,
    })
  );
}

function node(type: string, properties: { [property: string]: JsonLdValue | undefined }): JsonLd {
  const known = Object.entries(properties).filter((entry): entry is [string, JsonLdValue] => entry[1] !== undefined);
  return { '@type': type, ...Object.fromEntries(known) };
}
