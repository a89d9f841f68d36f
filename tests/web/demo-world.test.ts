/** The demo's passage of time: what its books say on later days, by hand from web/demo/store.json. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { loadFullEngine } from 'stockline/full';
import { type World, worldAt } from '../../web/demo/world.ts';
import type { StoreDocument, StoreProduct } from '../../web/src/engine/types/documents.ts';

const storeOf = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../web/demo/${path}`, import.meta.url), 'utf8')) as StoreDocument;
const store = storeOf('store.json');
const later = (instant: string) => worldAt(store, Date.parse(instant)).store.products;

test('At its own moment, and before it, the store is itself', () => {
  assert.equal(worldAt(store, Date.parse(store.asOf)).store, store);
  assert.equal(worldAt(store, Date.parse('2026-11-01T00:00:00Z')).store, store);
});

test('The store is not changed, and a later moment is the same whichever moments were looked at before', () => {
  const before = JSON.stringify(store);
  const direct = JSON.stringify(worldAt(store, Date.parse('2026-12-20T12:00:00Z')));
  worldAt(store, Date.parse('2026-12-05T12:00:00Z'));
  assert.equal(JSON.stringify(worldAt(store, Date.parse('2026-12-20T12:00:00Z'))), direct);
  assert.equal(JSON.stringify(store), before);
});

test('An order leaves on the day it is due', () => {
  assert.deepEqual(later('2026-11-24T15:05:00Z')['MUG']?.commitments, [{ quantity: 6, due: '2026-11-25' }]);
  const due = later('2026-11-25T15:05:00Z')['MUG'];
  assert.deepEqual(due?.commitments, []);
  assert.equal(due?.stock?.[0]?.onHand, 12 - 6);
});

test('A receipt is stock from the day on which it is ready, and a receipt until then', () => {
  // Expected Thu 10 Dec, one receiving day: ready Fri 11 Dec.
  const expected = later('2026-12-10T20:00:00Z')['MUG'];
  assert.equal(expected?.receipts?.[0]?.expected, '2026-12-10');
  const ready = later('2026-12-11T05:00:00Z')['MUG'];
  assert.deepEqual(ready?.receipts, []);
  assert.equal(ready?.stock?.[0]?.onHand, 12 - 6 + 48);
});

test('A receipt that comes on a holiday stands on the dock until the dock has worked a day', () => {
  // Expected on Thanksgiving, Thu 26 Nov; taken in on Fri 27; ready on Mon 30.
  assert.equal(later('2026-11-26T15:00:00Z')['APRON']?.receipts?.[0]?.expected, '2026-11-26');
  assert.equal(later('2026-11-27T15:00:00Z')['APRON']?.receipts?.[0]?.expected, '2026-11-27');
  // On Saturday only days off are left before Monday: as stock it leaves on Monday, as a receipt it could not any more.
  assert.deepEqual(later('2026-11-28T15:00:00Z')['APRON']?.receipts, []);
  assert.equal(later('2026-11-28T15:00:00Z')['APRON']?.commitments?.length, 1, 'those in line leave on Monday');
  assert.equal(later('2026-11-30T15:00:00Z')['APRON']?.stock?.[0]?.onHand, 24 - 5);
});

test('A receipt that was overdue at the start stays overdue', () => {
  assert.deepEqual(later('2026-12-20T15:00:00Z')['STOOL']?.receipts, store.products['STOOL']?.receipts);
});

test('Preorders leave on the release day, not when their units come in', () => {
  // Received on Thu 3 Dec, released on Tue 8 Dec, 41 sold.
  const before = later('2026-12-07T15:00:00Z')['ALMANAC'];
  assert.equal(before?.stock?.[0]?.onHand, 300);
  assert.equal(before?.commitments?.length, 1);
  const after = later('2026-12-08T15:00:00Z')['ALMANAC'];
  assert.equal(after?.stock?.[0]?.onHand, 300 - 41);
  assert.deepEqual(after?.commitments, []);
});

test('What happened is told in order, by the day it happened', () => {
  const { happened } = worldAt(store, Date.parse('2026-12-01T15:00:00Z'));
  assert.deepEqual(
    happened.map(({ day, kind, sku, quantity }) => `${day} ${kind} ${quantity} ${sku}`),
    [
      '2026-11-24 shipped 3 THROW',
      '2026-11-25 shipped 6 MUG',
      '2026-11-30 received 24 APRON',
      '2026-11-30 shipped 5 APRON',
      '2026-12-01 shipped 18 CLOCK',
    ],
  );
  const mugs = worldAt(store, Date.parse('2026-12-20T15:00:00Z')).happened.filter(({ sku }) => sku === 'MUG');
  assert.deepEqual(
    mugs.map(({ day, kind }) => `${day} ${kind}`),
    ['2026-11-25 shipped', '2026-12-11 received'],
    'what had its units did not wait for a later receipt',
  );
});

describe('A set leaves with all that it takes, from one place', () => {
  const onHand = ({ store: { products } }: World, ...skus: string[]) =>
    skus.map((sku) => products[sku]?.stock?.reduce((sum, stock) => sum + stock.onHand, 0));

  test('as soon as it is due', () => {
    const books = structuredClone(store);
    const set = books.products['PORCH'] as StoreProduct;
    set.commitments = [{ quantity: 1, due: '2026-11-23' }];
    const world = worldAt(books, Date.parse('2026-11-23T20:00:00Z'));
    assert.deepEqual(onHand(world, 'EBB', 'THROW'), [1 - 1, 40 - 1]);
    assert.deepEqual(world.happened, [{ day: '2026-11-23', kind: 'shipped', sku: 'PORCH', quantity: 1 }]);
    assert.deepEqual(world.store.products['PORCH'], { ...set, commitments: [] });
  });

  test('and not before all of it is there', () => {
    // 1 kettle on hand, 30 ready on Friday 4 December; of 12 mugs 6 leave on Wednesday 25 November.
    const books = structuredClone(store);
    books.products['BOX'] = { draws: { KETTLE: 1, MUG: 2 }, commitments: [{ quantity: 2, due: '2026-11-23' }] };
    const early = worldAt(books, Date.parse('2026-11-26T20:00:00Z'));
    assert.deepEqual(
      onHand(early, 'KETTLE', 'MUG'),
      [1, 12 - 6],
      'two wait for the second kettle, and keep their mugs',
    );
    assert.equal(early.store.products['BOX']?.commitments?.length, 1);
    const late = worldAt(books, Date.parse('2026-12-04T20:00:00Z'));
    assert.deepEqual(onHand(late, 'KETTLE', 'MUG'), [1 + 30 - 2, 12 - 6 - 4]);
    assert.deepEqual(
      late.happened.filter(({ sku }) => sku === 'BOX'),
      [{ day: '2026-12-04', kind: 'shipped', sku: 'BOX', quantity: 2 }],
    );
  });
});

test('What is baked leaves on the day for which it was sold', () => {
  const bakery = storeOf('shops/kirsch-korn.store.json');
  const left = (instant: string) => {
    const { products, supplies } = worldAt(bakery, Date.parse(instant)).store;
    assert.deepEqual(supplies, bakery.supplies);
    return ['ZOPF', 'BLECH'].map((sku) => products[sku]?.commitments?.map(({ due }) => due));
  };
  // It is Tuesday in Berlin from 23:00Z on.
  assert.deepEqual(left('2026-11-23T22:59:00Z'), [
    ['2026-11-24', '2026-11-26'],
    ['2026-11-24', '2026-11-25'],
  ]);
  assert.deepEqual(left('2026-11-23T23:01:00Z'), [['2026-11-26'], ['2026-11-25']]);
  assert.deepEqual(left('2026-11-26T12:00:00Z'), [[], []]);
});

for (const path of ['store.json', 'shops/glitch-solder.store.json', 'shops/kirsch-korn.store.json']) {
  test(`The books of ${path} are good on each of the demo’s 35 days`, async () => {
    const engine = await loadFullEngine();
    const books = storeOf(path);
    for (let day = 0; day <= 35; day += 1) {
      const { store: then } = worldAt(books, Date.parse(books.asOf) + day * 24 * 3_600_000);
      const opened = engine.openStore(then);
      const { products } = opened.plan();
      assert.deepEqual(Object.keys(products).sort(), Object.keys(books.products).sort());
      opened.close();
    }
  });
}

describe('What was promised stays promised as the days pass', () => {
  /** What waits for something, and how many units make it wait. */
  const waiting: [sku: string, quantity: number][] = [
    ['MUG', 4],
    ['KETTLE', 2],
    ['APRON', 19],
    ['QUILT', 14],
    ['QUILT', 40],
    ['CLOCK', 42],
    ['ALMANAC', 259],
  ];

  for (const [sku, quantity] of waiting) {
    test(`${quantity} × ${sku}, asked every six hours until the last of them ships`, async () => {
      const engine = await loadFullEngine();
      const ask = (now: number) => {
        // By T3 it is not told of more than 100 that they have come in: here nothing is hidden.
        const opened = engine.openStore({ ...worldAt(store, now).store, hideStockAbove: null });
        const snapshot = engine.openSnapshot(opened.plan({ skus: [sku] }));
        try {
          return snapshot.quote({
            sku,
            quantity,
            at: `${new Date(now).toISOString().slice(0, 19)}Z`,
            to: { country: 'US', postalCode: '10001' },
          });
        } finally {
          snapshot.close();
          opened.close();
        }
      };
      const start = Date.parse(store.asOf);
      const promised = ask(start);
      assert.ok(promised.ship && promised.deliver);
      // Up to the cut-off of the ship day: 14:00 in New York is 19:00Z in winter.
      const end = Date.parse(`${promised.ship.earliest}T19:00:00Z`);
      for (let now = start; now < end; now += 6 * 3_600_000) {
        const { ship, deliver, maxQuantity } = ask(now);
        const when = new Date(now).toISOString();
        assert.deepEqual({ ship, deliver }, { ship: promised.ship, deliver: promised.deliver }, when);
        assert.ok((maxQuantity ?? 0) >= (promised.maxQuantity ?? 0), when);
      }
    });
  }
});
