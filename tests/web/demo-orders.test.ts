/** The demo's orders in the shop's books, by hand from web/demo/store.json. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadFullEngine } from 'stockline/full';
import {
  historyOf,
  lineOn,
  type OrderedLine,
  orderDocument,
  type PlacedOrder,
  promisedPlaces,
  withAnswer,
  withOrders,
} from '../../web/demo/server/orders.ts';
import { worldAt } from '../../web/demo/world.ts';
import { placesAt } from '../../web/src/days/places.ts';
import type { StocklinePromise, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { describePlacedOrder } from '../../web/src/locales/order/describe.ts';
import { orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { earlierPromise, orderedLines, orderQuestion, revisionsOf } from '../../web/src/store/order.ts';
import { plainly } from './plain.ts';

const store = JSON.parse(readFileSync(new URL('../../web/demo/store.json', import.meta.url), 'utf8')) as StoreDocument;

/**
 * Four mugs as they are promised on Monday 23 November: three
 * today, one from PO-1042 on 11 December, there by 15 December.
 */
const mugs = {
  sku: 'MUG',
  quantity: 4,
  promise: {
    sku: 'MUG',
    quantity: 4,
    at: '2026-11-23T15:05:00Z',
    status: 'backorder',
    confidence: 0.9,
    inStock: { quantity: 3 },
    parts: [
      {
        quantity: 3,
        status: 'in_stock',
        ship: { earliest: '2026-11-23', latest: '2026-11-23' },
        deliver: { earliest: '2026-11-24', latest: '2026-11-27' },
        because: [],
      },
      {
        quantity: 1,
        status: 'backorder',
        ship: { earliest: '2026-12-11', latest: '2026-12-11' },
        deliver: { earliest: '2026-12-12', latest: '2026-12-15' },
        because: [],
      },
    ],
    ship: { earliest: '2026-12-11', latest: '2026-12-11' },
    deliver: { earliest: '2026-12-12', latest: '2026-12-15' },
    ladder: [],
    schemaOrg: { availability: 'https://schema.org/BackOrder' },
    notes: [],
  } satisfies StocklinePromise,
} satisfies OrderedLine;
const order = (line: OrderedLine): PlacedOrder => ({
  id: 'A-1001',
  shop: 'alder-tern',
  placed: Date.parse('2026-11-23T15:10:00Z'),
  to: 'US 10001',
  lines: [line],
  sent: [],
});
const commitments = (line: OrderedLine) => withOrders(store, [order(line)]).products[line.sku]?.commitments;
const historyAt = (line: OrderedLine, moment: string) => {
  const now = Date.parse(moment);
  const { happened } = worldAt(withOrders(store, [order(line)]), now);
  return historyOf(order(line), line, { store, home: 'newark', now, happened });
};

test('Each part of a promise is a commitment, behind those that were there, due when it was to ship', () => {
  assert.deepEqual(commitments(mugs), [
    { quantity: 6, due: '2026-11-25' },
    { id: 'A-1001', quantity: 3, due: '2026-11-23' },
    { id: 'A-1001', quantity: 1, due: '2026-12-11', kind: 'backorder' },
  ]);
});

test('Without a promise the units are due at once, and what is made to order or cancelled takes none', () => {
  assert.deepEqual(commitments({ sku: 'KETTLE', quantity: 2 }), [{ id: 'A-1001', quantity: 2, kind: 'backorder' }]);
  assert.equal(commitments({ sku: 'SIGN', quantity: 1 }), undefined);
  assert.deepEqual(commitments({ ...mugs, withdrawn: '2026-11-20' }), store.products['MUG']?.commitments);
  const refused = {
    ...mugs,
    delays: [{ noticed: '2026-11-24', answer: 'cancelled', answered: '2026-11-25' }],
  } as const;
  assert.deepEqual(commitments(refused), store.products['MUG']?.commitments);
  const halfRefused = {
    ...mugs,
    delays: [{ noticed: '2026-11-24', part: 1, answer: 'cancelled', answered: '2026-11-25' }],
  } as const;
  assert.deepEqual(commitments(halfRefused), [
    ...(store.products['MUG']?.commitments ?? []),
    { id: 'A-1001', quantity: 3, due: '2026-11-23' },
  ]);
});

test('What a supplier is asked for is a receipt from then on: ordered on 23 Nov, it comes after 24 days, the median, as likely as others late or early', () => {
  // Of 100 such orders 10 come within 18 days, 40 within 21, 70 within 24.
  const [part] = mugs.promise.parts;
  const lamps: OrderedLine = {
    sku: 'LAMP',
    quantity: 2,
    promise: {
      ...mugs.promise,
      sku: 'LAMP',
      quantity: 2,
      parts: [{ ...part, quantity: 2, status: 'backorder' }],
    },
  };
  const { products, leadTimes } = withOrders(store, [order(lamps)]);
  const leadTime = 'A-1001 LAMP';
  assert.deepEqual(products['LAMP']?.receipts, [
    { id: 'A-1001', location: 'newark', quantity: 2, expected: '2026-12-17', leadTime },
  ]);
  // 18, 21, 24, 28 and 35 days, less the 24.
  const daysLate = { '-6': 0.1, '-3': 0.3, '0': 0.3, '4': 0.15, '11': 0.1 };
  assert.deepEqual(leadTimes?.[leadTime], { daysLate, daysLateBeyond: 0.05 });
  const cancelled = { ...lamps, withdrawn: '2026-11-20' };
  assert.equal(withOrders(store, [order(cancelled)]).products['LAMP']?.receipts, undefined);
  const { happened } = worldAt(withOrders(store, [order(lamps)]), Date.parse('2026-12-30T15:00:00Z'));
  assert.deepEqual(
    happened.filter(({ sku }) => sku === 'LAMP').map(({ kind, quantity }) => [kind, quantity]),
    [
      ['received', 2],
      ['shipped', 2],
    ],
  );
});

test('The order ships when its last unit has left, at the end of that day, and is there on the last day promised', () => {
  const first = { quantity: 3, shipped: '2026-11-23', delivered: '2026-11-27' };
  assert.deepEqual(historyAt(mugs, '2026-12-11T20:00:00Z'), {
    completed: '2026-11-23',
    prepaid: false,
    shipments: [first],
  });
  // In Newark it is 00:05 on Saturday 12 December.
  assert.deepEqual(historyAt(mugs, '2026-12-12T05:05:00Z').shipments, [first, { quantity: 1, shipped: '2026-12-11' }]);
  assert.deepEqual(historyAt(mugs, '2026-12-16T20:00:00Z').shipments, [
    first,
    { quantity: 1, shipped: '2026-12-11', delivered: '2026-12-15' },
  ]);
});

test('Units are kept for whoever is due earlier: 4 quilts on hand are owed to the 10 that wait, and none leaves for ours', () => {
  const [part] = mugs.promise.parts;
  const quilt: OrderedLine = {
    sku: 'QUILT',
    quantity: 1,
    promise: { ...mugs.promise, sku: 'QUILT', quantity: 1, parts: [{ ...part, quantity: 1, status: 'backorder' }] },
  };
  const late = structuredClone(store);
  for (const receipt of late.products['QUILT']?.receipts ?? []) receipt.expected = '2027-01-22';
  const shipped = (of: StoreDocument) =>
    worldAt(withOrders(of, [order(quilt)]), Date.parse('2026-12-09T20:00:00Z'))
      .happened.filter(({ kind, sku }) => kind === 'shipped' && sku === 'QUILT')
      .map(({ day, quantity }) => [day, quantity]);
  assert.deepEqual(shipped(late), []);
  // With 20 received on Monday 7 December, ready on the 8th, both leave.
  assert.deepEqual(shipped(store), [
    ['2026-12-08', 10],
    ['2026-12-08', 1],
  ]);
});

test('What has left is told beside the promise as it was shown', () => {
  const { shipments, shipped } = historyAt(mugs, '2026-11-24T15:00:00Z');
  assert.deepEqual([shipments, shipped], [[{ quantity: 3, shipped: '2026-11-23' }], undefined]);
});

test('What was collected was there on its day: nothing is late about it later', async () => {
  const shop = JSON.parse(
    readFileSync(new URL('../../web/demo/shops/kirsch-korn.store.json', import.meta.url), 'utf8'),
  ) as StoreDocument;
  const engine = await loadFullEngine();
  const asking = { to: { country: 'DE', postalCode: '10115' }, method: 'collect' };
  const promise = engine
    .openSnapshot(engine.openStore(shop).plan())
    .quote({ ...asking, at: '2026-11-23T15:05:00Z', sku: 'KIRSCHE', quantity: 2 });
  const line: OrderedLine = { sku: 'KIRSCHE', quantity: 2, promise };
  const placed: PlacedOrder = { ...order(line), shop: 'kirsch-korn', to: 'DE 10115' };
  const now = Date.parse('2026-11-24T15:05:00Z');
  const { store: later, happened } = worldAt(withOrders(shop, [placed]), now);
  const history = historyOf(placed, line, { store: shop, home: 'Backstube', now, happened });
  assert.deepEqual([history.shipped, history.delivered], ['2026-11-23', '2026-11-23']);
  const { delay } = engine.openSnapshot(engine.openStore(later).plan()).revise({
    to: asking.to,
    at: '2026-11-24T15:05:00Z',
    promised: earlierPromise(promise),
    order: history,
  });
  assert.equal(delay?.state, 'shipped');
});

test('What left before a withdrawal has left, and the rest never does', () => {
  const { shipments, withdrawn } = historyAt({ ...mugs, withdrawn: '2026-12-01' }, '2026-12-20T15:00:00Z');
  assert.deepEqual([withdrawn, shipments?.map(({ quantity }) => quantity)], ['2026-12-01', [3]]);
});

test('A notice counts from the day on which it was sent', () => {
  const told = { ...mugs, delays: [{ noticed: '2026-12-01', revised: '2026-12-22' }] };
  assert.equal(historyAt(told, '2026-11-30T20:00:00Z').delays, undefined);
  assert.deepEqual(historyAt(told, '2026-12-01T20:00:00Z').delays, [{ noticed: '2026-12-01', revised: '2026-12-22' }]);
});

test('The clock turned back: nothing later has been told, answered or withdrawn', () => {
  const notice = { noticed: '2026-12-01', revised: '2026-12-22' };
  const answered = { ...notice, answer: 'consented', answered: '2026-12-03' } as const;
  const line = { ...mugs, delays: [answered], withdrawn: '2026-12-05' };
  const day = (day: string) => {
    const { delays, withdrawn } = lineOn(line, day);
    return { delays, withdrawn };
  };
  assert.deepEqual(day('2026-11-30'), { delays: undefined, withdrawn: undefined });
  assert.deepEqual(day('2026-12-02'), { delays: [notice], withdrawn: undefined });
  assert.deepEqual(day('2026-12-04'), { delays: [answered], withdrawn: undefined });
  assert.deepEqual(day('2026-12-05'), { delays: [answered], withdrawn: '2026-12-05' });
  const { delays, withdrawn } = historyAt(line, '2026-12-02T20:00:00Z');
  assert.deepEqual([delays, withdrawn], [[notice], undefined]);
});

test('An answer is to the notice about its part', () => {
  const first = { noticed: '2026-11-23', revised: '2026-11-30', part: 0 };
  const second = { noticed: '2026-11-23', revised: '2026-12-22', part: 1 };
  const told = { ...mugs, delays: [second, first] };
  assert.deepEqual(historyAt(told, '2026-11-24T15:00:00Z').delays, [second, first]);
  const said = { answer: 'consented', answered: '2026-11-24' } as const;
  assert.deepEqual(withAnswer(told, 1, said).delays, [{ ...second, ...said }, first]);
  assert.deepEqual(withAnswer({ ...mugs, delays: [{ noticed: '2026-11-23' }] }, 1, said).delays, [
    { noticed: '2026-11-23', ...said },
  ]);
  assert.equal(withAnswer(mugs, 1, said), mugs, 'nobody was told of anything');
});

test('An order is one document: each line with its name, its promise whole, and its own past', () => {
  const kettle: OrderedLine = { sku: 'KETTLE', quantity: 1 };
  const whole: PlacedOrder = { ...order(mugs), lines: [kettle, { ...mugs, withdrawn: '2026-11-20' }, mugs] };
  const now = Date.parse('2026-11-24T15:00:00Z');
  const { happened } = worldAt(withOrders(store, [order(mugs)]), now);
  const document = orderDocument(whole, { store, home: 'newark', now, happened }, (sku) => store.products[sku]?.name);
  assert.deepEqual(promisedPlaces(whole), [1, 2], 'the kettle was promised nothing');
  assert.deepEqual([document?.completed, document?.prepaid], ['2026-11-23', false]);
  assert.deepEqual(
    document?.lines.map(({ name, prepaid, withdrawn, shipments, promised }) => [
      name,
      prepaid,
      withdrawn,
      shipments?.[0]?.quantity,
      promised.quantity,
    ]),
    [
      ['Tideline mug', false, '2026-11-20', undefined, 4],
      ['Tideline mug', false, undefined, 3, 4],
    ],
    'three of the four mugs have left',
  );
  assert.equal(
    orderDocument(order(kettle), { store, home: 'newark', now, happened }, () => undefined),
    undefined,
  );
});

// T16: Glitch & Solder buys its clocks for whoever orders one, and half of such orders have come within 30 days.
test('A clock that is bought for an order is neither sooner nor later than it was promised, as soon as it is ordered', async () => {
  const text = readFileSync(new URL('../../web/demo/shops/glitch-solder.store.json', import.meta.url), 'utf8');
  const shop = JSON.parse(text) as StoreDocument;
  const engine = await loadFullEngine();
  const asking = { at: '2026-11-23T15:10:00Z', to: { country: 'DE' } };
  const before = engine.openStore(shop);
  const promise = engine.openSnapshot(before.plan()).quote({ ...asking, sku: 'NIXIE', quantity: 2 });
  assert.ok(promise.deliver);
  const placed = { ...order({ sku: 'NIXIE', quantity: 2, promise }), to: 'DE' };
  const after = engine.openStore(withOrders(shop, [placed]));
  const { change, changed } = engine
    .openSnapshot(after.plan({ order: placed.id }))
    .revise({ ...asking, at: '2026-11-23T15:20:00Z', promised: earlierPromise(promise) });
  assert.deepEqual({ change, changed }, { change: 'unchanged', changed: [] });
});

/** What the order's page says of these products right after they were ordered together. */
async function pageOf(
  [shop, home]: [StoreDocument, string],
  to: { country: string; postalCode?: string },
  ...skus: string[]
) {
  const engine = await loadFullEngine();
  const asking = { at: '2026-11-23T15:05:00Z', to };
  const { lines } = engine
    .openSnapshot(engine.openStore(shop).plan())
    .quoteOrder({ ...asking, lines: skus.map((sku) => ({ sku })) as [{ sku: string }] });
  const ordered = lines.map((promise) => ({ sku: promise.sku, quantity: 1, promise }));
  const placed: PlacedOrder = { ...order(mugs), to: Object.values(to).join(' '), lines: ordered };
  const now = Date.parse('2026-11-23T15:20:00Z');
  const { store: later, happened } = worldAt(withOrders(shop, [placed]), now);
  const isOpen = Object.values(later.products).some(({ commitments }) =>
    commitments?.some(({ id }) => id === 'A-1001'),
  );
  const snapshot = engine.openStore(later).plan(isOpen ? { order: placed.id } : {});
  const document = orderDocument(placed, { store: shop, home, now, happened }, () => undefined);
  assert.ok(document);
  const given = orderedLines(document);
  const at = '2026-11-23T15:20:00Z';
  const revisions = revisionsOf(engine.openSnapshot(snapshot), orderQuestion(given, { to }), at);
  const places = placesAt(snapshot, Date.parse(at));
  const described = describePlacedOrder(given, revisions, { wording: orderWordingFor('en-GB'), places });
  return {
    methods: lines.map(({ method }) => method),
    changes: revisions.map(({ change }) => change),
    lines: plainly(described, 'en-GB').lines.map(({ standing, headline, promised }) => ({
      standing,
      headline,
      promised,
    })),
  };
}

// core/RULES.md, M6: no commitments of a digital product; it was delivered on the day of its order.
test('An e-book takes nothing from the books, and its order’s page says that it is delivered', async () => {
  const text = readFileSync(new URL('../../web/demo/shops/glitch-solder.store.json', import.meta.url), 'utf8');
  const shop = JSON.parse(text) as StoreDocument;
  const book: OrderedLine = { sku: 'GUIDE', quantity: 1 };
  assert.equal(withOrders(shop, [order(book)]).products['GUIDE']?.commitments, undefined);
  const page = await pageOf([shop, 'austin'], { country: 'US' }, 'GUIDE');
  assert.deepEqual(page.lines, [
    { standing: 'delivered', headline: 'Delivered on Mon 23 Nov 2026', promised: ['Available at once'] },
  ]);
});

// Up to one day of handling and two of crating, without 26 and 27 November: 25 to 30 November. Five days of the freight
// from Wednesday 25, without Thanksgiving: 3 December; nine from Monday 30: 11 December. By the first method of all it
// would be sooner.
test('What goes by freight is asked for by freight again, alone and beside a mug that goes by parcel', async () => {
  const to = { country: 'US', postalCode: '10001' };
  const alone = await pageOf([store, 'newark'], to, 'SETTLE');
  assert.deepEqual([alone.methods, alone.changes], [['freight'], ['unchanged']]);
  const beside = await pageOf([store, 'newark'], to, 'SETTLE', 'MUG');
  assert.deepEqual(
    [beside.methods, beside.changes],
    [
      ['freight', 'standard'],
      ['unchanged', 'unchanged'],
    ],
  );
});
