/** A cart without its DOM: the ways to send it, and dates that are kept. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setImmediate as settle } from 'node:timers/promises';
import { StocklineError as EngineError, loadFullEngine } from 'stockline/full';
import { waysToSend } from '../../web/src/cart/ways.ts';
import { StocklineError } from '../../web/src/engine/answer.ts';
import type { OrderQuery, StoreDocument } from '../../web/src/engine/types/documents.ts';
import type { CartLine } from '../../web/src/store/cart.ts';
import { type CartState, createCartStore, Snapshots } from '../../web/src/store/index.ts';
import { at, mugsAndKettle, query } from './carts.ts';
import { HandClock } from './hand-clock.ts';
import { lanesOf, openShop, type Shop } from './shop.ts';

const day = (date: string) => ({ earliest: date, latest: date });

let shop: Shop;
before(async () => {
  shop = await openShop(['us', 'eu']);
});

describe('The ways to send an order', () => {
  test('differ where one of four mugs waits for Thursday 10 December: two shipments, or all on that day and two business days on, Monday 14', () => {
    const { as_ready: asReady, together } = waysToSend(shop.snapshot, query(mugsAndKettle));
    assert.deepEqual(
      asReady.split?.shipments.map(({ ship, items }) => [ship.latest, items]),
      [
        [
          '2026-11-23',
          [
            { line: 0, quantity: 3 },
            { line: 1, quantity: 1 },
          ],
        ],
        ['2026-12-10', [{ line: 0, quantity: 1 }]],
      ],
    );
    assert.deepEqual(asReady.together, { ship: day('2026-12-10'), deliver: day('2026-12-14') });
    assert.deepEqual(
      together?.lines.map(({ ship, deliver }) => [ship, deliver]),
      [
        [day('2026-12-10'), day('2026-12-14')],
        [day('2026-12-10'), day('2026-12-14')],
      ],
    );
    assert.equal(together?.split, undefined);
  });

  test('have each the terms of their own days: together an in-stock kettle needs consent, as it arrives after 30 days', () => {
    // Directive 2011/83/EU Art 18(1): 30 days from Monday 23 November end on Wednesday 23 December.
    const { as_ready: asReady, together } = waysToSend(
      shop.snapshot,
      query(
        [
          { sku: 'KETTLE', quantity: 1 },
          { sku: 'CLOCK', quantity: 1 },
        ],
        'DE',
      ),
    );
    assert.equal(asReady.lines[0].terms?.consent?.required, false);
    assert.deepEqual(
      together?.lines[0].terms?.consent?.because.map((reason) => [reason.code, 'day' in reason && reason.day]),
      [['beyond_statutory_time', '2026-12-23']],
    );
  });

  test('are one where an arrival is not known: nobody knows how long a kettle from Reno takes, and mugs from Newark take 2 days', async () => {
    const { snapshot } = await openShop([], ({ locations, shipping, products }) => {
      if (locations['newark']) locations['reno'] = locations['newark'];
      lanesOf(shipping?.['standard']).unshift({ from: ['reno'], to: { country: 'US' } });
      if (products['KETTLE']) products['KETTLE'].stock = [{ location: 'reno', onHand: 5 }];
    });
    const { as_ready: asReady, together } = waysToSend(snapshot, query(mugsAndKettle));
    assert.deepEqual(asReady.together, { ship: day('2026-12-10') });
    assert.deepEqual(
      asReady.lines.map(({ deliver }) => deliver),
      [{ earliest: '2026-12-14', latest: '2026-12-14' }, undefined],
    );
    assert.equal(together, undefined);
  });

  test('are one where everything leaves on one day, and where something cannot be had', () => {
    assert.equal(
      waysToSend(
        shop.snapshot,
        query([
          { sku: 'KETTLE', quantity: 1 },
          { sku: 'MUG', quantity: 3 },
        ]),
      ).together,
      undefined,
    );
    assert.equal(
      waysToSend(
        shop.snapshot,
        query([
          { sku: 'MUG', quantity: 4 },
          { sku: 'VASE', quantity: 1 },
        ]),
      ).together,
      undefined,
    );
  });
});

/** The built package's engine has an error class of its own; in a page there is one. */
async function loadThisEngine() {
  const engine = await loadFullEngine();
  return {
    openSnapshot(text: string) {
      const opened = engine.openSnapshot(text);
      const quoteOrder = (query: OrderQuery) => {
        try {
          return opened.quoteOrder(query);
        } catch (error) {
          throw error instanceof EngineError ? new StocklineError(error.errors) : error;
        }
      };
      const isNotAsked = () => assert.fail('a checkout asks for an order');
      return { quoteOrder, quote: isNotAsked, revise: isNotAsked, close: () => opened.close() };
    },
  };
}

/** A cart on a page whose snapshots the test hands over. */
function cartOn(document: object, lines: readonly CartLine[], to = 'US') {
  const snapshots = new Snapshots({
    loadEngine: loadThisEngine,
    fetch: () => assert.fail('nothing is fetched here'),
    now: () => Date.parse(at),
  });
  const clock = new HandClock(Date.parse(at));
  const store = createCartStore({ snapshots, clock });
  const ask = (cart: readonly CartLine[], source: object = document, country = to) =>
    store.dispatch({ type: 'ask', question: { lines: cart, to: { country } }, source: { document: source } });
  ask(lines);
  store.dispatch({ type: 'connect' });
  const shipDays = () => {
    const state = store.getState();
    assert.equal(state.phase, 'promised');
    return (state as Extract<CartState, { phase: 'promised' }>).ways.as_ready.lines.map(({ parts }) =>
      parts.map(({ ship }) => ship?.latest),
    );
  };
  return { store, clock, snapshots, ask, shipDays };
}

describe('A cart', () => {
  const sooner = (store: StoreDocument) => {
    const receipt = store.products.MUG?.receipts?.[0];
    if (receipt !== undefined) receipt.expected = '2026-12-08';
    store.asOf = '2026-11-23T14:00:00Z';
  };
  const first = ['2026-11-23', '2026-12-10'];

  test('keeps the dates that it has shown for a line when a newer snapshot has sooner ones, and when other lines come and go', async () => {
    const newer = (await openShop([], sooner)).document;
    const { ask, shipDays, store } = cartOn(shop.document, mugsAndKettle);
    await settle();
    assert.deepEqual(shipDays(), [first, ['2026-11-23']]);
    ask(mugsAndKettle, newer);
    await settle();
    assert.deepEqual(shipDays(), [first, ['2026-11-23']]);
    ask([...mugsAndKettle, { sku: 'LAMP', quantity: 1 }], newer);
    assert.deepEqual(shipDays(), [first, ['2026-11-23'], ['2026-12-10']]);
    ask([{ sku: 'MUG', quantity: 4 }], newer);
    assert.deepEqual(shipDays(), [first]);
    store.dispatch({ type: 'disconnect' });
  });

  test('has the newer dates for a line whose quantity, or whose share of the stock, is another, and for all lines sent elsewhere', async () => {
    const newer = (await openShop([], sooner)).document;
    const { ask, shipDays, store } = cartOn(shop.document, mugsAndKettle);
    await settle();
    ask([{ sku: 'MUG', quantity: 5 }], newer);
    await settle();
    assert.deepEqual(shipDays(), [['2026-11-23', '2026-12-08']]);
    ask(mugsAndKettle);
    await settle();
    assert.deepEqual(shipDays()[0], first);
    ask([{ sku: 'MUG', quantity: 1 }, ...mugsAndKettle], newer);
    await settle();
    assert.deepEqual(shipDays().slice(0, 2), [['2026-11-23'], ['2026-11-23', '2026-12-08']]);
    store.dispatch({ type: 'disconnect' });

    const other = cartOn(shop.document, mugsAndKettle);
    await settle();
    other.ask(mugsAndKettle, newer, 'DE');
    await settle();
    assert.deepEqual(other.shipDays()[0], ['2026-11-23', '2026-12-08']);
    other.store.dispatch({ type: 'disconnect' });
  });

  test('is asked again when the cut-off of any line has struck: 14:00 in New York is 19:00 UTC', async () => {
    const { clock, shipDays, store } = cartOn(shop.document, [
      { sku: 'LAMP', quantity: 1 },
      { sku: 'KETTLE', quantity: 1 },
    ]);
    await settle();
    assert.deepEqual(shipDays()[1], ['2026-11-23']);
    clock.moveTo('2026-11-23T19:00:01Z');
    assert.deepEqual(shipDays()[1], ['2026-11-24']);
    store.dispatch({ type: 'disconnect' });
  });

  test('says which line names a product that is not there', async () => {
    const { store } = cartOn(shop.document, [
      { sku: 'MUG', quantity: 1 },
      { sku: 'CUP', quantity: 1 },
    ]);
    await settle();
    assert.deepEqual(
      store.getErrors().map(({ code, pointer }) => [code, pointer]),
      [['unknown_sku', '/lines/1/sku']],
    );
    store.dispatch({ type: 'disconnect' });
  });
});
