/**
 * The oven of the demo's bakery, by hand from its store document: it has room for 20 loaves a day, and some days are
 * sold. For Tuesday 24 November 8 loaves and 3 trays of 2 are: 6 are left. For Wednesday 10 trays: none. For Thursday
 * 14 loaves: 6.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadFullEngine } from 'stockline/full';
import { daysWithRoom } from '../../web/demo/server/days-with-room.ts';
import { type OrderedLine, type PlacedOrder, withOrders } from '../../web/demo/server/orders.ts';
import { type World, worldAt } from '../../web/demo/world.ts';
import type { StoreDocument } from '../../web/src/engine/types/documents.ts';
import { earlierPromise } from '../../web/src/store/order.ts';

const text = readFileSync(new URL('../../web/demo/shops/kirsch-korn.store.json', import.meta.url), 'utf8');
const shop = JSON.parse(text) as StoreDocument;
const asking = { at: '2026-11-23T15:05:00Z', to: { country: 'DE', postalCode: '10115' } };
const asked = async (books: StoreDocument, sku: string, quantity: number) => {
  const engine = await loadFullEngine();
  return engine.openSnapshot(engine.openStore(books).plan()).quote({ ...asking, sku, quantity });
};
const sold = (books: StoreDocument, sku: string) =>
  books.products[sku]?.commitments?.filter(({ id }) => id !== undefined).map(({ quantity, due }) => [due, quantity]);
const placed = (...lines: OrderedLine[]): PlacedOrder => ({
  id: 'K-1001',
  shop: 'kirsch-korn',
  placed: Date.parse('2026-11-23T15:10:00Z'),
  to: 'DE 10115',
  lines,
  sent: [],
});

test('Seven loaves for Thursday are six of its own, and one of Tuesday', async () => {
  const promise = await asked(shop, 'ZOPF', 7);
  assert.equal(promise.ship?.latest, '2026-11-26');
  const whole = placed({ sku: 'ZOPF', quantity: 7, promise });
  const books = withOrders(shop, [whole]);
  assert.deepEqual(sold(books, 'ZOPF'), [
    ['2026-11-24', 1],
    ['2026-11-26', 6],
  ]);
  // No day is sold twice: 5 are left for Tuesday, and the next after them are baked on Thursday.
  assert.deepEqual(
    [(await asked(books, 'ZOPF', 5)).ship?.latest, (await asked(books, 'ZOPF', 6)).ship?.latest],
    ['2026-11-24', '2026-11-27'],
  );
});

test('It leaves as a whole on the last of its days, and what was baked for it before takes no room any more', async () => {
  const promise = await asked(shop, 'ZOPF', 7);
  const books = withOrders(shop, [placed({ sku: 'ZOPF', quantity: 7, promise })]);
  const then = (instant: string) => worldAt(books, Date.parse(instant));
  const ours = ({ happened }: World) => happened.filter(({ order }) => order === 'K-1001');
  const wednesday = then('2026-11-25T15:00:00Z');
  assert.deepEqual(sold(wednesday.store, 'ZOPF'), [['2026-11-26', 6]]);
  assert.deepEqual(ours(wednesday), []);
  assert.deepEqual(ours(then('2026-11-27T15:00:00Z')), [
    { day: '2026-11-26', kind: 'shipped', sku: 'ZOPF', quantity: 7, order: 'K-1001' },
  ]);
});

test('The order sees its own units, and finds its promise unchanged', async () => {
  const promise = await asked(shop, 'ZOPF', 7);
  const whole = placed({ sku: 'ZOPF', quantity: 7, promise });
  const engine = await loadFullEngine();
  const opened = engine.openStore(withOrders(shop, [whole]));
  const { change, changed } = engine
    .openSnapshot(opened.plan({ order: whole.id }))
    .revise({ ...asking, at: '2026-11-23T15:20:00Z', promised: earlierPromise(promise) });
  assert.deepEqual({ change, changed }, { change: 'unchanged', changed: [] });
});

test('A tray takes the room of two loaves, and a line what the lines before have left', async () => {
  const trays: OrderedLine = { sku: 'BLECH', quantity: 3, promise: await asked(shop, 'BLECH', 3) };
  const loaves: OrderedLine = { sku: 'ZOPF', quantity: 26, promise: await asked(shop, 'ZOPF', 26) };
  assert.equal(loaves.promise?.ship?.latest, '2026-11-27');
  const books = withOrders(shop, [placed(trays, loaves)]);
  assert.deepEqual(sold(books, 'BLECH'), [['2026-11-24', 3]]);
  // For Friday 20, all of its own, and the 6 of Thursday.
  assert.deepEqual(sold(books, 'ZOPF'), [
    ['2026-11-26', 6],
    ['2026-11-27', 20],
  ]);
});

test('What was sold with no room left is sold all the same', () => {
  const full = structuredClone(shop);
  const { capacity } = full.supplies?.['OFEN'] ?? {};
  if (capacity !== undefined) capacity.perDay = 1;
  const made = daysWithRoom(full, 'BLECH', {
    units: 2,
    due: '2026-11-26',
    placed: Date.parse('2026-11-23T15:05:00Z'),
  });
  assert.deepEqual(made, [{ quantity: 2, due: '2026-11-26' }]);
});
