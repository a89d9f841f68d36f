/** The settings that a shop begins with. What nobody has said is left out rather than guessed, and told beside it. */
import type { Calendar, StoreDocument } from '../../engine/types/documents.ts';

/** What is known of the shop. */
export interface Beginning {
  /** The names of the places that send, one or more. */
  places: readonly string[];
  zone: string;
  cutoff: string | undefined;
  /** Where parcels go, the shop's own country first. */
  countries: readonly string[];
  /** How many days the carrier takes within the shop's own country, at the least and at the most. */
  transitDays: readonly [number, number] | undefined;
  /** null hides nothing. */
  hideStockAbove: number | null;
  /** The place's own week and holidays. */
  dock: Calendar;
  /** By country, the days on which nothing is delivered there; empty where holidays are not wanted. */
  holidays: Readonly<Record<string, Calendar>>;
  trade: { name: string; policy: NonNullable<StoreDocument['policies']>[string] } | undefined;
}

export type Settings = Omit<StoreDocument, 'asOf' | 'products'>;

/** The document; each object says in "x-why" what it is and what to look at. */
export function settingsOf(shop: Beginning): Settings {
  const { countries, dock, holidays, trade } = shop;
  const [home = ''] = countries;
  const nameFor = (country: string): string => `holidays-${country.toLowerCase()}`;
  const known = Object.entries(holidays);
  const why = (text: string) => ({ 'x-why': text });
  const settings = {
    version: 1,
    'x-why': {
      freshForMinutes: 'So long after the figures days are shown. Publish at least as often.',
      confidence: 'How likely a promised day is to hold: 0.9 is nine in ten.',
      tellStockUpTo: 'More units in stock are told as "10+". It changes no day.',
      hideStockAbove:
        'What can be promised today above this, at a place, is not in the public files. null hides nothing.',
      policies: 'Terms by name. A product names its own in "policy"; the import names it where there is one alone.',
    },
    freshForMinutes: 1440,
    confidence: 0.9,
    tellStockUpTo: 10,
    hideStockAbove: shop.hideStockAbove,
    calendars: {
      dock: { ...why('The days on which your place packs and hands over parcels.'), ...dock },
      carrier: {
        ...why(
          'The days on which the carrier takes, carries and delivers parcels. Many deliver on Saturdays: add "sat".',
        ),
        ...(holidays[home] ?? dock),
      },
      ...Object.fromEntries(
        known.map(([country, calendar]) => [
          nameFor(country),
          { ...why(`Nothing is delivered in ${country} on its public holidays.`), ...calendar },
        ]),
      ),
    },
    locations: Object.fromEntries(shop.places.map((place) => [place, locationOf(shop)])),
    shipping: {
      standard: {
        ...why(
          'Where parcels go. A lane without "transitDays" goes there, and nobody says when it arrives: write the days that your carrier names, as in "transitDays": [1, 3].',
        ),
        calendar: 'carrier',
        lanes: countries.map((country) => ({
          to: { country },
          ...(country === home && shop.transitDays !== undefined && { transitDays: shop.transitDays }),
        })),
      },
    },
    ...(known.length > 0 && {
      holidays: Object.fromEntries(known.map(([country]) => [country, nameFor(country)])),
    }),
    ...(trade !== undefined && { policies: { [trade.name]: trade.policy } }),
  };
  return settings as unknown as Settings;
}

function locationOf({ zone, cutoff }: Beginning) {
  return {
    'x-why':
      'cutoff: the local time from which an order counts for the next day; without one, the end of the day. handlingDays: working days until a parcel is handed over. receivingDays: working days until a delivery to you can be sent on.',
    ...{ timeZone: zone, calendar: 'dock' },
    ...(cutoff !== undefined && { cutoff }),
    ...{ handlingDays: 0, receivingDays: 1 },
  };
}

/** What stands beside the settings, for people; `name` is the folder's. */
export function readmeOf(shop: Beginning, name: string): string {
  const holidays = Object.keys(shop.holidays);
  const into = `--currency EUR --settings ${name}/settings.json --out ${name}/data.json`;
  const lines = [
    '# Your shop, for Stockline',
    '',
    'This folder is the store. It is private: keep it out of the folder that your web server serves.',
    '',
    '- `settings.json` is yours: change it by hand. Each part says in `x-why` what it is.',
    '- `data.json` is what `stockline import` writes: stock, deliveries, open orders. It is empty so far.',
    '',
    '## Look at these',
    '',
    `- **What of your stock is public.** ${hidden(shop.hideStockAbove)} Change \`hideStockAbove\` if you want it otherwise.`,
    `- **Cut-off.** ${shop.cutoff === undefined ? 'None is set: an order counts for its day until midnight. Write `cutoff`, as in `"14:00"`.' : `Orders from ${shop.cutoff} on count for the next working day.`}`,
    `- **Transit days.** ${transit(shop)}`,
    `- **Places.** ${shop.places.map((place) => `\`${place}\``).join(', ')}. An export has to call them so, or a location map says which is which. A further place is a further entry of \`locations\`.`,
    `- **What single products may do** is no part of most exports. Write it into \`products\`, as in \`"products": {"MUG": {"backorder": {"allowed": true}}}\`. It is laid over what the import says.`,
    `- **Working days.** ${shop.dock.workdays.join(', ')} at your place. The carrier's days are the calendar \`carrier\`.`,
    holidays.length > 0
      ? `- **Public holidays.** Those of ${holidays.join(', ')} until ${shop.dock.validUntil ?? ''}. After that day no day is promised: write them anew in time, with \`stockline holidays\`. Check the days, the library is wrong in places.`
      : '- **Public holidays.** None are set: days are promised on holidays too. `stockline holidays` writes them.',
    shop.trade === undefined
      ? '- **Terms.** Only what the law says is told. `stockline presets` has terms to start from.'
      : `- **Terms.** Those of \`${shop.trade.name}\`, to start from. They are not legal advice: read them.`,
    '',
    '## Go on',
    '',
    'From the folder that this one is in, with the exports of your own system. Of these four lines one is yours:',
    '',
    `    stockline import shopify inventory.csv products.csv orders.csv ${into}`,
    `    stockline import woocommerce products.csv ${into}`,
    `    stockline import odoo stock.quant.csv sale.order.line.csv purchase.order.line.csv ${into}`,
    `    stockline import csv stock.csv orders.csv --map map.json ${into}`,
    '',
    'Then:',
    '',
    `    stockline check ${name}`,
    `    stockline publish ${name} --to public/stock`,
    '',
  ];
  return lines.join('\n');
}

function transit({ countries, transitDays }: Beginning): string {
  const [home = ''] = countries;
  if (transitDays === undefined)
    return 'None are set: nobody reads a delivery day until you write what your carrier names.';
  const [least, most] = transitDays;
  const others = countries.length > 1 ? ' Elsewhere none are set: nobody there reads a delivery day.' : '';
  return `${least} to ${most} days of the carrier within ${home}.${others}`;
}

function hidden(limit: number | null): string {
  if (limit === null) return 'All of it: nothing is hidden.';
  return `Up to ${limit} units of a product at a place; what is above is told to nobody.`;
}
