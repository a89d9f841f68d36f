/** The page on sets, packs and capacity: what it says of its example, asked on Monday 23 November, 10:00 in Newark. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadFullEngine } from 'stockline/full';
import type { StockLocation, StocklinePromise, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { examples } from './docs-pages.ts';

const text = readFileSync(new URL('sets.json', examples), 'utf8');
const asking = { at: '2026-11-23T15:00:00Z' };
const openSets = async (change: (store: StoreDocument) => void = () => {}) => {
  const engine = await loadFullEngine();
  const store = JSON.parse(text) as StoreDocument;
  change(store);
  return engine.openSnapshot(engine.openStore(store).plan());
};
const partsOf = ({ parts }: Pick<StocklinePromise, 'parts'>) =>
  parts.map(({ quantity, status, ship }) => [quantity, status, ship?.latest]);

const answers: [sku: string, quantity: number, parts: unknown[][], most: number][] = [
  // 5 mugs and 2 teas, and one set sold: 4 mugs and 1 tea. 10 teas come on Thursday 10 December. MUG allows nothing
  // beyond stock.
  ['GIFT', 1, [[1, 'in_stock', '2026-11-23']], 4],
  [
    'GIFT',
    2,
    [
      [1, 'in_stock', '2026-11-23'],
      [1, 'backorder', '2026-12-10'],
    ],
    4,
  ],
  [
    'GIFT',
    5,
    [
      [1, 'in_stock', '2026-11-23'],
      [3, 'backorder', '2026-12-10'],
      [1, 'out_of_stock', undefined],
    ],
    4,
  ],
  // 20 less 1 are 3 packs of 6.
  ['SCREWS', 3, [[3, 'in_stock', '2026-11-23']], 3],
];
for (const [sku, quantity, parts, most] of answers) {
  test(`${quantity} × ${sku}`, async () => {
    const promise = (await openSets()).quote({ ...asking, sku, quantity });
    assert.deepEqual(partsOf(promise), parts);
    assert.equal(promise.maxQuantity, most);
  });
}

// Of Monday's 20, ready on Tuesday, 14 are sold: 6. Of Tuesday's 20 none is. Wednesday is a half day: 10. On
// Thursday nobody works: what is made on Wednesday ships on Friday.
const made: [sku: string, quantity: number, ships: string][] = [
  ['PIE', 6, '2026-11-24'],
  ['PIE', 7, '2026-11-25'],
  ['PIE', 26, '2026-11-25'],
  ['PIE', 36, '2026-11-27'],
  ['PIE', 37, '2026-11-30'],
  ['CAKE', 3, '2026-11-24'],
  ['CAKE', 4, '2026-11-25'],
  ['CAKE', 18, '2026-11-27'],
  ['CAKE', 19, '2026-11-30'],
];
for (const [sku, quantity, ships] of made) {
  test(`${quantity} × ${sku} ship on ${ships}`, async () => {
    const promise = (await openSets()).quote({ ...asking, sku, quantity });
    assert.deepEqual(partsOf(promise), [[quantity, 'made_to_order', ships]]);
  });
}

test('after the cut-off today’s room is lost', async () => {
  const { ship } = (await openSets()).quote({ sku: 'PIE', quantity: 1, at: '2026-11-23T19:00:00Z' });
  assert.equal(ship?.latest, '2026-11-25');
});

test('the reason of a later day', async () => {
  const { parts } = (await openSets()).quote({ ...asking, sku: 'PIE', quantity: 7 });
  assert.deepEqual(parts[0]?.because[1], { code: 'capacity', day: '2026-11-24' });
});

test('in a cart the lines take in turn', async () => {
  const snapshot = await openSets();
  const [mugs, gift] = [
    { sku: 'MUG', quantity: 4 },
    { sku: 'GIFT', quantity: 1 },
  ] as const;
  const status = (...lines: [typeof mugs | typeof gift, typeof mugs | typeof gift]) =>
    snapshot.quoteOrder({ ...asking, lines }).lines.map((line) => [line.sku, line.status]);
  assert.deepEqual(status(mugs, gift), [
    ['MUG', 'in_stock'],
    ['GIFT', 'out_of_stock'],
  ]);
  assert.equal(snapshot.quoteOrder({ ...asking, lines: [gift, mugs] }).lines[1]?.maxQuantity, 3);
});

test('what is collected is where all of it is, and there from the opening on its day', async () => {
  const snapshot = await openSets((store) => {
    const { locations, products } = store;
    const newark = {
      ...(locations['newark'] as StockLocation),
      openingHours: { mon: [['09:00', '18:00']], tue: [['09:00', '18:00']] } as StockLocation['openingHours'] & {},
    };
    // By name the first, where there are mugs and no tea.
    store.locations = { newark, hoboken: newark };
    products['MUG']?.stock?.push({ location: 'hoboken', onHand: 9 });
    store.shipping = { collect: { kind: 'pickup', readyInMinutes: 30 } };
  });
  const collected = (sku: string) => {
    const { pickup, ship } = snapshot.quote({ ...asking, sku, quantity: 1, method: 'collect' });
    return [pickup?.location, ship?.latest];
  };
  assert.deepEqual(collected('MUG'), ['hoboken', '2026-11-23']);
  assert.deepEqual(collected('GIFT'), ['newark', '2026-11-23']);
  assert.deepEqual(collected('PIE'), ['newark', '2026-11-24']);
});

test('what a set takes cannot be taken away before the set is', async () => {
  const store = (await loadFullEngine()).openStore(text);
  assert.throws(
    () => store.change({ products: { MUG: null } }),
    ({ errors }: { errors: { code: string; pointer: string }[] }) =>
      errors[0]?.code === 'unknown_supply' && errors[0].pointer === '/products/GIFT/draws/MUG',
  );
  store.change({ products: { GIFT: null } });
  store.change({ products: { MUG: null } });
});

test('an order for more than is left of a day: a commitment for each day, or the room is sold twice', async () => {
  const tuesday = async (...sold: [quantity: number, due: string | undefined][]) => {
    const snapshot = await openSets(({ products: { PIE } }) => {
      for (const [quantity, due] of sold) PIE?.commitments?.push({ quantity, ...(due && { due }) });
    });
    const { ladder } = snapshot.quote({ ...asking, sku: 'PIE', quantity: 1 });
    return ladder[0]?.ship?.latest === '2026-11-24' ? ladder[0].upTo : 0;
  };
  assert.equal(await tuesday(), 6);
  assert.equal(await tuesday([6, '2026-11-24'], [1, '2026-11-25']), 0);
  assert.equal(await tuesday([7, '2026-11-25']), 6);
  // Without a day, or with one that is past, it takes today's room.
  assert.equal(await tuesday([2, undefined]), 4);
  assert.equal(await tuesday([2, '2026-11-20']), 4);
});
