/** What each channel says of each state: by stores of which one is in each, and by the table of web/docs/feeds.md. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { loadFullEngine } from 'stockline/full';
import { businessDaysUntil, businessDaysWithin } from '../../web/src/cli/feed/business-days.ts';
import { type State, states } from '../../web/src/cli/feed/channel.ts';
import { channels } from '../../web/src/cli/feed/channels/index.ts';
import { stateOf } from '../../web/src/cli/feed/state.ts';
import type { StoreDocument } from '../../web/src/engine/types/documents.ts';
import { type FeedAsked, feedOf, rowOf } from './feed-given.ts';

/** Monday 23 November 2026, 10:05 in Newark, where they work until 14:00 and from Monday to Friday. */
const at = '2026-11-23T15:05:00Z';

/**
 * Newark sends to the US within two to three days; Berlin sends nothing, and is a shop in which orders are collected.
 */
const store = (): StoreDocument => ({
  version: 1,
  asOf: at,
  freshForMinutes: 60,
  calendars: { week: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'], closed: ['2026-11-26'] } },
  locations: {
    newark: { timeZone: 'America/New_York', calendar: 'week', cutoff: '14:00', handlingDays: 0 },
    berlin: {
      ...{ timeZone: 'Europe/Berlin', calendar: 'week' },
      openingHours: { mon: [['09:00', '20:00']], tue: [['09:00', '20:00']] },
    },
  },
  shipping: {
    post: { calendar: 'week', lanes: [{ from: ['newark'], to: { country: 'US' }, transitDays: [2, 3] }] },
    collect: { kind: 'pickup', locations: ['berlin'], readyInMinutes: 30 },
  },
  products: {
    IN: { ...sent, stock: [{ location: 'newark', onHand: 5 }], price: { minorUnits: 1990, currency: 'USD' } },
    BACK: { ...sent, ...awaited('2026-12-10') },
    UNDATED: { ...sent, backorder: { allowed: true, undated: 'sell' } },
    FAR: { ...sent, ...awaited('2028-01-10') },
    PRE: { ...sent, preorder: { releases: '2027-02-12' } },
    PREFAR: { ...sent, preorder: { releases: '2028-03-01' } },
    MADE: { ...sent, madeToOrder: { location: 'newark', productionDays: 5 } },
    OUT: { ...sent, stock: [{ location: 'newark', onHand: 0 }] },
    LATER: { ...sent, stock: [{ location: 'newark', onHand: 5 }], sells: { from: '2026-12-01T05:00:00Z' } },
    GONE: { ...sent, discontinued: true },
    CLOSED: { ...sent, preorder: { releases: '2027-02-12', closes: '2026-11-20T15:00:00Z' } },
    ELSEWHERE: { ...sent, stock: [{ location: 'berlin', onHand: 5 }] },
    COLLECTED: { methods: ['collect'], stock: [{ location: 'berlin', onHand: 5 }] },
    BOTH: {
      stock: [
        { location: 'newark', onHand: 5 },
        { location: 'berlin', onHand: 5 },
      ],
    },
    CODE: { digital: true },
    DOZEN: {
      ...sent,
      stock: [{ location: 'newark', onHand: 60 }],
      quantity: { min: 12, step: 6 },
      price: { minorUnits: 450, currency: 'USD' },
    },
  },
});
const sent = { methods: ['post'] as [string] };
const awaited = (expected: string) => ({
  receipts: [{ id: `PO-${expected}`, location: 'newark', quantity: 20, expected }],
  backorder: { allowed: true },
});

/** Which product is in which state. */
const inState: Readonly<Record<string, State>> = {
  IN: 'in_stock',
  BACK: 'backorder',
  UNDATED: 'backorder_undated',
  FAR: 'backorder_far',
  PRE: 'preorder',
  PREFAR: 'preorder_far',
  MADE: 'made_to_order',
  OUT: 'out_of_stock',
  LATER: 'before_opening',
  GONE: 'discontinued',
  CLOSED: 'closed',
  ELSEWHERE: 'not_shipped_there',
  COLLECTED: 'pickup_only',
};

const catalogue = `id,title\n${Object.keys(store().products)
  .map((sku) => `${sku},Product ${sku}`)
  .join('\n')}\n`;
const feed = (channel: string, given: FeedAsked = {}) =>
  feedOf(channel, store(), { catalogue: given.isSupplemental ? undefined : catalogue, ...given });

/** What stands in the feed of each product of `inState`, and of one that is asked for when the figures are old. */
const expected = {
  google: {
    primary: 'in_stock backorder - - preorder - - out_of_stock out_of_stock out_of_stock out_of_stock - - -',
    supplemental:
      'in_stock backorder out_of_stock out_of_stock preorder out_of_stock out_of_stock out_of_stock out_of_stock out_of_stock out_of_stock out_of_stock out_of_stock out_of_stock',
  },
  meta: {
    primary:
      'in_stock available_for_order - - preorder - available_for_order out_of_stock out_of_stock discontinued out_of_stock - - -',
    supplemental:
      'in_stock available_for_order out_of_stock out_of_stock preorder out_of_stock available_for_order out_of_stock out_of_stock discontinued out_of_stock out_of_stock out_of_stock out_of_stock',
  },
  openai: {
    primary:
      'in_stock backorder backorder backorder pre_order pre_order - out_of_stock out_of_stock out_of_stock out_of_stock - - unknown',
  },
} as const;

for (const [name, kinds] of Object.entries(expected)) {
  for (const [kind, words] of Object.entries(kinds)) {
    test(`${name}, ${kind}: each state has its word, or is left out`, async () => {
      const isSupplemental = kind === 'supplemental';
      const made = await feed(name, { isSupplemental });
      const said = Object.keys(inState).map((sku) => rowOf(made, sku)?.['availability']);
      const old = await feed(name, { isSupplemental, at: '2026-11-23T17:05:00Z' });
      said.push(rowOf(old, 'IN')?.['availability']);
      assert.equal(said.map((word) => (word === undefined ? '-' : word.replaceAll(' ', '_'))).join(' '), words);
    });
  }
}

test('All that is left out is told, with why and how many', async () => {
  // In the catalogue's order.
  assert.deepEqual((await feed('google')).told, [
    'left out, 1 product: it is on backorder, and no date is known: UNDATED',
    'left out, 1 product: it is on backorder for more than a year: FAR',
    'left out, 1 product: it is a preorder for more than a year: PREFAR',
    'left out, 1 product: it is made to order: MADE',
    'left out, 1 product: nothing reaches the country: ELSEWHERE',
    'left out, 1 product: it is collected only, and the channel shows what is sent: COLLECTED',
  ]);
  const { told } = await feed('google', { isSupplemental: true });
  assert.equal(told.length, 6);
  assert.ok(told.includes('told as unavailable, 1 product: it is on backorder, and no date is known: UNDATED'));
});

test('Each product is in the state that it was made for', async () => {
  const engine = await loadFullEngine();
  const opened = engine.openStore(store());
  const snapshot = engine.openSnapshot(opened.plan({ rules: [] }));
  const states = Object.keys(inState).map((sku) => [sku, stateOf(snapshot.quote({ sku, at, to: { country: 'US' } }))]);
  assert.deepEqual(Object.fromEntries(states), inState);
  snapshot.close();
  opened.close();
});

test('Business days of Google’s are Monday to Saturday: never shorter to the last day, never longer to the first', () => {
  // Friday 27 November 2026, and the days after.
  assert.deepEqual(
    ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'].map((day) =>
      businessDaysUntil('2026-11-27', day),
    ),
    [0, 1, 2, 2, 3],
  );
  assert.deepEqual(
    ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'].map((day) =>
      businessDaysWithin('2026-11-27', day),
    ),
    [0, 1, 1, 2, 3],
  );
  // What is ordered on a Sunday counts from Monday.
  assert.deepEqual(
    [businessDaysUntil('2026-11-29', '2026-11-30'), businessDaysUntil('2026-11-29', '2026-12-01')],
    [0, 1],
  );
});

describe('google tells of a product', () => {
  test('whose row has what its sending costs; a cost that is none costs it its shipping, and is told', async () => {
    const cost = `sku,shipping_price\nIN,0.00 USD\nBOTH,free\n`;
    const made = await feed('google', { catalogue: cost });
    const shipping = made.rows.map((row) => Object.entries(row).find(([name]) => name.startsWith('shipping('))?.[1]);
    assert.deepEqual(shipping, ['US:post:0.00 USD:0:0:2:4', '']);
    assert.deepEqual(made.told, [
      'written without delivery days, 1 product: its shipping_price is no amount with a currency: BOTH',
    ]);
  });
  test('in stock: ships on the day of the order, arrives from Wednesday to Friday, and until when to order', async () => {
    // Two days from Monday is Wednesday; three, with Thanksgiving off, is Friday: four business days of Google's.
    assert.deepEqual(rowOf(await feed('google', { shippingPrice: '4.95 USD' }), 'IN'), {
      id: 'IN',
      title: 'Product IN',
      availability: 'in_stock',
      availability_date: '',
      price: '19.90 USD',
      'shipping(country:service:price:min_handling_time:max_handling_time:min_transit_time:max_transit_time)':
        'US:post:4.95 USD:0:0:2:4',
      'handling_cutoff_time(country:cutoff_time:cutoff_timezone)': 'US:1400:America/New_York',
      pickup_method: '',
      pickup_SLA: '',
    });
  });
  test('without what shipping costs: the times of handling stand alone', async () => {
    const row = rowOf(await feed('google'), 'IN');
    assert.deepEqual([row?.['min_handling_time'], row?.['max_handling_time']], ['0', '0']);
  });
  test('after the cut-off: handling of a day, and no cut-off that has gone', async () => {
    // 15:00 in Newark on Monday.
    const fresh = { ...store(), asOf: '2026-11-23T20:00:00Z' };
    const row = rowOf(await feedOf('google', fresh, { catalogue }), 'IN');
    assert.deepEqual([row?.['min_handling_time'], row?.['max_handling_time']], ['1', '1']);
    assert.equal(row?.['handling_cutoff_time(country:cutoff_time:cutoff_timezone)'], '');
  });
  test('on backorder and before its release: the day, at noon, and no handling', async () => {
    const made = await feed('google');
    // Expected on Thursday 10 December, and handled on that day.
    assert.equal(rowOf(made, 'BACK')?.['availability_date'], '2026-12-10T12:00Z');
    assert.equal(rowOf(made, 'PRE')?.['availability_date'], '2027-02-12T12:00Z');
    assert.equal(rowOf(made, 'BACK')?.['max_handling_time'], '');
  });
  test('that is collected, too: today, as the shop in Berlin is open until 20:00', async () => {
    const row = rowOf(await feed('google'), 'BOTH');
    assert.deepEqual(
      [row?.['availability'], row?.['pickup_method'], row?.['pickup_SLA']],
      ['in_stock', 'buy', 'same_day'],
    );
  });
  test('that is digital: in stock, and nothing of shipping', async () => {
    const row = rowOf(await feed('google', { shippingPrice: '4.95 USD' }), 'CODE');
    assert.equal(row?.['availability'], 'in_stock');
    assert.equal(Object.entries(row ?? {}).find(([name]) => name.startsWith('shipping'))?.[1], '');
  });
  test('sold by twelve: the price of twelve, 12 × 4.50', async () => {
    assert.equal(rowOf(await feed('google'), 'DOZEN')?.['price'], '54.00 USD');
  });
  test('in a supplemental feed: its id, what is computed, and nothing of the shop’s', async () => {
    const [columns] = (await feed('google', { isSupplemental: true })).text.split('\n');
    assert.equal(
      columns?.replaceAll('\t', ' '),
      'id availability availability_date min_handling_time max_handling_time handling_cutoff_time(country:cutoff_time:cutoff_timezone) pickup_method pickup_SLA',
    );
  });
});

test('Lanes to postal codes of their own: the days that hold all over the country, and none where some are not reached', async () => {
  const slower = store();
  slower.shipping = {
    post: {
      calendar: 'week',
      lanes: [
        { from: ['newark'], to: { country: 'US', postalCodes: ['99*'] }, transitDays: 7 },
        { from: ['newark'], to: { country: 'US' }, transitDays: [2, 3] },
      ],
    },
  };
  delete slower.products['COLLECTED'];
  const shipping = async (given: FeedAsked) => {
    const made = await feedOf('google', slower, { catalogue, shippingPrice: '4.95 USD', ...given });
    return Object.entries(rowOf(made, 'IN') ?? {}).find(([name]) => name.startsWith('shipping'))?.[1];
  };
  // Seven working days from Monday 23, Thursday off, are Thursday 3 December: nine business days of Google's.
  assert.equal(await shipping({}), 'US:post:4.95 USD:0:0:2:9');
  assert.equal(await shipping({ postalCode: '10001' }), 'US:post:4.95 USD:0:0:2:4');
  const [, country] = (slower.shipping['post'] as { lanes: object[] }).lanes;
  Object.assign(country ?? {}, { transitDays: undefined });
  assert.equal(await shipping({}), 'US:post:4.95 USD::::');
});

test('The table in web/docs/feeds.md says of each state what each channel says', () => {
  const page = readFileSync(new URL('../../web/docs/feeds.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\|(.*)\|$/gmu)].map(([, cells = '']) => cells.split('|').map((cell) => cell.trim()));
  const header = rows.find(([, code]) => code === 'code') ?? [];
  for (const { name, words } of channels) {
    const column = header.indexOf(name);
    assert.ok(column > 1, `the table has no ${name}`);
    for (const state of states) {
      const row = rows.find(([, code]) => code === `\`${state}\``);
      assert.equal(row?.[column], words[state] === undefined ? 'left out' : `\`${words[state]}\``, `${name}, ${state}`);
    }
  }
});

test('How soon it can be collected is told by the clock of the place where it is', async () => {
  // 0:30 on Tuesday in Berlin, which sends; 22:30 on Monday on the Azores, which open on Tuesday at 9:00.
  const hours = { tue: [['09:00', '18:00'] as [string, string]] };
  const apart = store();
  apart.asOf = '2026-11-23T23:15:00Z';
  apart.calendars = { week: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'] } };
  apart.locations = {
    berlin: { timeZone: 'Europe/Berlin', calendar: 'week' },
    azores: { timeZone: 'Atlantic/Azores', calendar: 'week', openingHours: hours },
  };
  apart.shipping = {
    post: { calendar: 'week', lanes: [{ from: ['berlin'], to: { country: 'DE' }, transitDays: 1 }] },
    collect: { kind: 'pickup', locations: ['azores'], readyInMinutes: 60 },
  };
  apart.products = {
    BOTH: {
      stock: [
        { location: 'berlin', onHand: 5 },
        { location: 'azores', onHand: 5 },
      ],
    },
  };
  const made = await feedOf('google', apart, {
    ...{ country: 'DE', at: '2026-11-23T23:30:00Z', isSupplemental: true, catalogue: undefined },
  });
  const row = rowOf(made, 'BOTH');
  assert.deepEqual([row?.['pickup_method'], row?.['pickup_SLA']], ['buy', 'next_day']);
});

test('Where noon in UTC is the next day, the date stands with the country’s own clock', async () => {
  // In New Zealand noon in UTC is one in the morning of the next day.
  const far = store();
  far.locations = { auckland: { timeZone: 'Pacific/Auckland', calendar: 'week' } };
  far.shipping = { post: { calendar: 'week', lanes: [{ to: { country: 'NZ' } }, { to: { country: 'AU' } }] } };
  far.products = {
    BACK: {
      receipts: [{ id: 'PO-1', location: 'auckland', quantity: 20, expected: '2026-12-10' }],
      backorder: { allowed: true },
    },
  };
  const dateIn = async (country: string) =>
    rowOf(await feedOf('google', far, { country, isSupplemental: true }), 'BACK')?.['availability_date'];
  const told = await dateIn('NZ');
  assert.equal(told, '2026-12-10T12:00+1300');
  assert.equal(await dateIn('AU'), '2026-12-10T12:00Z');
});

describe('Where a part of the country is sent to otherwise', () => {
  /** Newark sends to the east on the day itself; Reno, to the west, takes five days. */
  const coasts = (change: (shipping: NonNullable<StoreDocument['shipping']>) => void): StoreDocument => {
    const shop = store();
    const place = { timeZone: 'America/New_York', calendar: 'week', cutoff: '14:00' };
    shop.calendars = { week: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'] } };
    shop.locations = { newark: { ...place, handlingDays: 0 }, reno: { ...place, handlingDays: 5 } };
    shop.shipping = {};
    change(shop.shipping);
    shop.products = {
      BOTH: {
        stock: [
          { location: 'newark', onHand: 5 },
          { location: 'reno', onHand: 5 },
        ],
      },
      EAST: { stock: [{ location: 'newark', onHand: 5 }] },
    };
    return shop;
  };
  const east = { country: 'US', postalCodes: ['0*', '1*'] as [string, string] };
  const west = { country: 'US', postalCodes: ['9*'] as [string] };

  test('by postal code alone: handling is the widest, and none where something is not sent to a part', async () => {
    const shop = coasts((shipping) => {
      shipping['post'] = {
        calendar: 'week',
        lanes: [
          { from: ['newark'], to: east, transitDays: 1 },
          { from: ['reno'], to: west, transitDays: 1 },
        ],
      };
    });
    const made = await feedOf('google', shop, { isSupplemental: true });
    const told = (sku: string) => {
      const row = rowOf(made, sku);
      return [row?.['availability'], row?.['min_handling_time'], row?.['max_handling_time']];
    };
    // From Reno it leaves on Monday 30 November: six business days of Google's.
    assert.deepEqual(told('BOTH'), ['in_stock', '0', '6']);
    assert.deepEqual(told('EAST'), ['in_stock', '', '']);
  });

  test('until an earlier hour: that one is the cut-off', async () => {
    const shop = coasts((shipping) => {
      shipping['post'] = {
        calendar: 'week',
        lanes: [
          { from: ['newark'], to: east, transitDays: 1 },
          { from: ['reno'], to: west, transitDays: 1 },
        ],
      };
    });
    shop.locations['reno'] = { timeZone: 'America/Los_Angeles', calendar: 'week', cutoff: '09:00', handlingDays: 0 };
    const made = await feedOf('google', shop, { isSupplemental: true });
    // Newark closes at 14:00, which is 11:00 in Los Angeles.
    assert.match(made.text, /^BOTH\tin_stock\t\t0\t0\tUS:0900:America\/Los_Angeles\t/mu);
  });

  test('by a method that goes first there: no days', async () => {
    const shop = coasts((shipping) => {
      shipping['bike'] = { calendar: 'week', lanes: [{ from: ['newark'], to: east, transitDays: [9, 10] }] };
      shipping['post'] = { calendar: 'week', lanes: [{ from: ['newark'], to: { country: 'US' }, transitDays: 1 }] };
    });
    const made = await feedOf('google', shop, { isSupplemental: true, shippingPrice: '4.95 USD' });
    assert.match(made.text, /US:post:4\.95 USD::::/u);
    assert.match(made.told.join('\n'), /it is not the same in all of US: .*EAST/u);
  });
});

describe('A price', () => {
  const priced = (price: { minorUnits: number; currency: string }): StoreDocument => {
    const shop = store();
    shop.products = { IN: { stock: [{ location: 'newark', onHand: 5 }], price } };
    return shop;
  };
  const rowsOf = async (shop: StoreDocument, columns: string, row: string) =>
    (await feedOf('google', shop, { catalogue: `id,title,${columns}\nIN,In,${row}\n` })).rows.map(
      ({ price, sale_price }) => [price, sale_price],
    );

  test('is written as channels read it, however the shop writes it', async () => {
    const dollars = priced({ minorUnits: 123450, currency: 'USD' });
    for (const text of ['"1234,50 USD"', '"1.234,50"', '"USD 1,234.50"'])
      assert.deepEqual(await rowsOf(dollars, 'price', text), [['1234.50 USD', undefined]], text);
    assert.deepEqual(await rowsOf(dollars, 'price,sale_price', '1500,1234.50'), [['1500.00 USD', '1234.50 USD']]);
    const yen = priced({ minorUnits: 12345, currency: 'JPY' });
    for (const text of ['12345', '"12,345 JPY"', '12.345 JPY'])
      assert.deepEqual(await rowsOf(yen, 'price', text), [['12345 JPY', undefined]], text);
  });

  test('of a sale counts while it is on: channels show the other before and after', async () => {
    const dollars = priced({ minorUnits: 2800, currency: 'USD' });
    const columns = 'price,sale_price,sale_price_effective_date';
    const over = '2026-10-01T00:00-0500/2026-11-01T00:00-0500';
    const on = '2026-11-01T00:00-0500/2026-12-01T00:00-0500';
    assert.deepEqual(await rowsOf(dollars, columns, `40 USD,28 USD,${over}`), []);
    assert.deepEqual(await rowsOf(dollars, columns, `28 USD,20 USD,${over}`), [['28.00 USD', '20.00 USD']]);
    assert.deepEqual(await rowsOf(dollars, columns, `40 USD,28 USD,${on}`), [['40.00 USD', '28.00 USD']]);
    assert.deepEqual(await rowsOf(dollars, columns, '40 USD,28 USD,'), [['40.00 USD', '28.00 USD']]);
  });
});

test('Where a part of the country gets it later, agents are told no day: not in a consent, and in no last day of a right', async () => {
  const shop = store();
  shop.calendars = { week: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'] } };
  shop.shipping = {
    post: {
      calendar: 'week',
      lanes: [
        { from: ['newark'], to: { country: 'US', postalCodes: ['9*'] }, transitDays: [9, 12] },
        { from: ['newark'], to: { country: 'US' }, transitDays: 1 },
      ],
    },
  };
  shop.policies = {
    ahead: { backorder: { payment: { charge: 'at_order' }, returns: { days: 30, from: 'delivery' } } },
  };
  shop.products = {
    BACK: { name: 'Back', policy: 'ahead', price: { minorUnits: 1000, currency: 'USD' }, ...awaited('2026-12-01') },
  };
  const { text, told } = await feedOf('ucp', shop);
  assert.match(told.join('\n'), /it arrives later in some of the country/u);
  const { policies, messages } = JSON.parse(text) as { policies: unknown; messages: { code: string }[] };
  assert.doesNotMatch(JSON.stringify([policies, messages]), /Dec|Jan|agree/u);
  assert.match(JSON.stringify(policies), /Within 30 days of delivery/u);
});

describe('Where the store names its pickup first', () => {
  const hours = { mon: [['09:00', '20:00'] as [string, string]], tue: [['09:00', '20:00'] as [string, string]] };
  const corner = { timeZone: 'America/New_York', calendar: 'week', openingHours: hours };
  const shop = (): StoreDocument => {
    const first = store();
    const { collect, post } = first.shipping ?? {};
    first.locations['east'] = corner;
    first.locations['west'] = corner;
    first.shipping = {
      ...(collect?.kind === 'pickup' && { one: { ...collect, locations: ['east'] as [string] } }),
      ...(post && { post }),
      ...(collect?.kind === 'pickup' && { two: { ...collect, locations: ['west'] as [string] } }),
    };
    const at = (...places: string[]) => ({ stock: places.map((location) => ({ location, onHand: 5 })) });
    first.products = { BOTH: at('newark', 'east'), WEST: at('newark', 'west'), EAST: { ...at('east') } };
    return first;
  };

  test('what is sent, too, is told as sent, and by which pickup it can be had', async () => {
    const made = await feedOf('google', shop(), { isSupplemental: true, shippingPrice: '4.95 USD' });
    assert.match(
      made.text,
      /^BOTH\tin_stock\t\tUS:post:4\.95 USD:0:0:2:4\tUS:1400:America\/New_York\tbuy\tsame_day$/mu,
    );
    assert.match(made.text, /^WEST\tin_stock\t.*\tbuy\tsame_day$/mu);
    // Nothing of it is where parcels leave.
    assert.match(made.text, /^EAST\tout_of_stock\t/mu);
  });
});
