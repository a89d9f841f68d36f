/**
 * Google Merchant Center: a primary feed, or one that is laid over another.
 *
 * - What can be had and has no word of Google's is left out, and told as out of stock in a supplemental feed.
 * - Handling and transit are told in business days of Google's, never shorter than what the page says. Handling of
 *   units that are awaited does not begin with the order: it is not told.
 * - `shipping` asks for a price. Without one the times of handling stand alone, and none of transit are told.
 * - A cut-off is told where it is today's, and still ahead.
 */
import { clockOf } from '../../../agents/common/clock.ts';
import { addDays } from '../../../days/days.ts';
import { offsetMilliseconds, placesAt } from '../../../days/places.ts';
import { businessDaysUntil, businessDaysWithin } from '../business-days.ts';
import { type Asked, type Channel, type Gap, type Offer, whyLeftOut, wordOf } from '../channel.ts';
import { priceOfLeast } from '../prices.ts';
import { type Parts, tableFeed } from '../table.ts';

const help = 'https://support.google.com/merchants/answer';

export const google: Channel = {
  name: 'google',
  about: 'Google Merchant Center',
  sources: [`${help}/6324448`, `${help}/6324470`, `${help}/6324484`, `${help}/7388496`, `${help}/16543665`],
  formats: ['tsv', 'xml'],
  needsCatalogue: true,
  unavailable: 'out_of_stock',
  words: {
    in_stock: 'in_stock',
    backorder: 'backorder',
    backorder_undated: undefined,
    backorder_far: undefined,
    preorder: 'preorder',
    preorder_undated: undefined,
    preorder_far: undefined,
    made_to_order: undefined,
    out_of_stock: 'out_of_stock',
    before_opening: 'out_of_stock',
    discontinued: 'out_of_stock',
    closed: 'out_of_stock',
    not_shipped_there: undefined,
    pickup_only: undefined,
    stale: undefined,
  },
  open(asked) {
    const hasPrice = asked.columns.includes('price');
    const shipping = shippingOf(asked);
    const writing = tableFeed({
      asked,
      id: 'id',
      ours: [
        'availability',
        'availability_date',
        ...(hasPrice || asked.isSupplemental ? [] : ['price']),
        ...(shipping.hasPrice ? [`shipping(${shippingParts.join(':')})`] : ['min_handling_time', 'max_handling_time']),
        'handling_cutoff_time(country:cutoff_time:cutoff_timezone)',
        'pickup_method',
        'pickup_SLA',
      ],
      valuesOf(offer) {
        const word = wordOf(google, offer.state, asked.isSupplemental);
        const why: Gap = { code: offer.state, message: whyLeftOut[offer.state] };
        if (word === undefined) return { leftOut: why };
        const values = new Map<string, string | Parts>([['availability', word]]);
        if (google.words[offer.state] === undefined) return { values, unavailable: why };
        const starts = dateOf(offer, asked);
        if (starts !== undefined) values.set('availability_date', starts);
        if (!hasPrice && !asked.isSupplemental && offer.price !== undefined) values.set('price', priceOfLeast(offer));
        const gaps: Gap[] = [];
        const cost = shipping.priceOf(offer);
        const isCost = cost === undefined || /^\d+(?:\.\d+)? [A-Z]{3}$/u.test(cost);
        if (!isCost)
          gaps.push({ code: 'bad_shipping_price', message: 'its shipping_price is no amount with a currency' });
        for (const [name, value] of sending(offer, asked, isCost ? cost : undefined)) values.set(name, value);
        if (isSold(offer) && offer.unsureDays !== undefined) gaps.push(offer.unsureDays);
        for (const [name, value] of collecting(offer, asked)) values.set(name, value);
        return { values, gaps };
      },
    });
    const notes = [...(writing.notes ?? []), ...(shipping.hasPrice || shipping.isShopsOwn ? [] : [noTransit])];
    return { ...writing, notes };
  },
};

const noTransit =
  'No transit times are told: Google takes them with a price. Name what shipping costs: --shipping-price "4.95 EUR".';

const shippingParts = [
  ...['country', 'service', 'price'],
  ...['min_handling_time', 'max_handling_time', 'min_transit_time', 'max_transit_time'],
];

/** What sending costs: of the row, or of all. A `shipping` of the shop's own is passed on in its place. */
function shippingOf({ columns, shippingPrice }: Asked) {
  const isShopsOwn = columns.some((column) => /^shipping(?:\(|$)/u.test(column));
  const isInRows = columns.includes('shipping_price');
  return {
    isShopsOwn,
    hasPrice: !isShopsOwn && (isInRows || shippingPrice !== undefined),
    priceOf: ({ cells }: Offer) => (isShopsOwn ? undefined : cells['shipping_price'] || shippingPrice),
  };
}

/** Noon of the day that the page shows: in UTC, where it is that day all over the country then, or by its own clock. */
function dateOf({ state, promise }: Offer, { to }: Asked): string | undefined {
  const { availabilityStarts: day } = promise.schemaOrg;
  const isAwaited = state === 'backorder' || state === 'preorder';
  if (!isAwaited || day === undefined) return undefined;
  const noon = `${day}T12:00Z`;
  const clock = clockOf(to);
  const [start, end] = [clock?.start(day), clock?.end(day)];
  if (start === undefined || end === undefined) return noon;
  const isThatDay = Date.parse(start) <= Date.parse(noon) && Date.parse(noon) <= Date.parse(end);
  // Google writes offsets without a colon: https://support.google.com/merchants/answer/6324470
  return isThatDay ? noon : `${day}T12:00${start.slice(-6).replace(':', '')}`;
}

function isSold({ state }: Offer): boolean {
  return state === 'in_stock' || state === 'backorder' || state === 'preorder';
}

function sending(offer: Offer, { at, to }: Asked, price: string | undefined): [string, string | Parts][] {
  const { state, promise, ship, deliver, today } = offer;
  if (!isSold(offer) || promise.digital === true) return [];
  const knowsHandling = state === 'in_stock' && ship !== undefined && today !== undefined;
  const least = knowsHandling ? businessDaysWithin(today, ship.earliest) : undefined;
  const most = knowsHandling ? businessDaysUntil(today, ship.latest) : undefined;
  const written = (days: number | undefined) => (days === undefined ? '' : `${days}`);
  const told: [string, string | Parts][] = [];
  if (price !== undefined) {
    // Google asks for both or none: https://support.google.com/merchants/answer/6324484
    const knowsSpeed = most !== undefined && ship !== undefined && deliver !== undefined;
    const transit = knowsSpeed
      ? [businessDaysWithin(ship.earliest, deliver.earliest), businessDaysUntil(ship.latest, deliver.latest)]
      : [undefined, undefined];
    const [minimum, maximum] = transit as [number | undefined, number | undefined];
    const values = [
      ...[to.country, (promise.method ?? '').replaceAll(/[:,]/gu, ' '), price],
      ...(knowsSpeed ? [written(least), written(most)] : ['', '']),
      ...[written(minimum === undefined ? undefined : Math.min(minimum, maximum ?? minimum)), written(maximum)],
    ];
    told.push(['shipping', shippingParts.map((name, index) => [name, values[index] ?? ''] as const)]);
  } else if (most !== undefined) {
    told.push(['min_handling_time', written(least)], ['max_handling_time', written(most)]);
  }
  const cutoff = knowsHandling ? cutoffOf(offer, at) : undefined;
  if (cutoff !== undefined) {
    const [time, zone] = cutoff;
    told.push([
      'handling_cutoff_time',
      [
        ['country', to.country],
        ['cutoff_time', time],
        ['cutoff_timezone', zone],
      ],
    ]);
  }
  return told;
}

/** By the clock of the place that closes first: until when an order counts for today, and in which zone. */
function cutoffOf({ firstToClose, shop, today }: Offer, at: string): [time: string, zone: string] | undefined {
  const { orderBy, parts: [first] = [] } = firstToClose ?? {};
  const zone = shop.locations[first?.location ?? '']?.timeZone;
  if (orderBy === undefined || zone === undefined || orderBy <= at) return undefined;
  const clocks = shop.zones[zone];
  const instant = Date.parse(orderBy);
  const ahead = clocks && offsetMilliseconds(clocks, instant);
  if (ahead === undefined) return undefined;
  const [day, time = ''] = new Date(instant + ahead).toISOString().slice(0, 16).split('T');
  return day === today ? [time.replace(':', ''), zone] : undefined;
}

/**
 * A product of a shop where others are collected, and this one cannot be now, says that it is not. Days are counted
 * on the clock of the place of pickup, where it may be another day than where parcels leave.
 */
function collecting({ pickup, shop }: Offer, { at }: Asked): [string, string][] {
  if (pickup === undefined) return [];
  const today = placesAt(shop, Date.parse(at)).today(pickup.pickup?.location);
  const day = pickup.ship?.latest;
  if (pickup.status !== 'in_stock' || day === undefined || today === undefined)
    return [['pickup_method', 'not supported']];
  const [, , , , , , nextWeek = ''] = Array.from({ length: 7 }, (_, days) => addDays(today, days + 1));
  const days = Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead)).findIndex((each) => day <= each);
  const isSoon = day <= addDays(today, 1);
  const sla = day >= nextWeek ? 'multi-week' : (['same_day', 'next_day'][days] ?? `${days}-day`);
  return [
    ['pickup_method', isSoon ? 'buy' : 'ship to store'],
    ['pickup_SLA', sla],
  ];
}
