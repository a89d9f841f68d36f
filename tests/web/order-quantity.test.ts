/**
 * What one order may have of a product (core/RULES.md, M4), as an element asks for it, a form is stopped by it and a
 * server refuses it; and the price of a question (M7), as a page writes it.
 *
 * | product | supply | one order |
 * | --- | --- | --- |
 * | TILE, 4.50 dollars | 40 on hand | 12 at the least, in sixes, 60 at the most |
 * | CONSOLE | 5 on hand | 2 at the most |
 * | GRAVEL | always there | any |
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setImmediate as settle } from 'node:timers/promises';
import { renderAvailability, renderTimeline } from 'stockline/ssr';
import { verifyShown } from 'stockline/verify';
import { waysToSend } from '../../web/src/cart/ways.ts';
import { placesAt } from '../../web/src/days/places.ts';
import type { Query, SnapshotProduct, StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { describeCheckout } from '../../web/src/locales/checkout/describe.ts';
import { checkoutCatalogues, checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import type { CartLine } from '../../web/src/store/cart.ts';
import { createAvailabilityStore, type Question, Snapshots } from '../../web/src/store/index.ts';
import { unitPriceOf, unitPriceText } from '../../web/src/store/unit-price.ts';
import { shownBy } from './checkout-values.ts';
import { HandClock } from './hand-clock.ts';
import { within } from './patience.ts';
import { openShop, type Shop } from './shop.ts';

const at = '2026-11-23T15:00:00Z';

let shop: Shop;
before(async () => {
  shop = await openShop([], (store) => {
    const stock = (onHand: number) => [{ location: 'newark', onHand }];
    Object.assign(store.products, {
      TILE: {
        name: 'Wall tile',
        policy: 'house',
        price: { minorUnits: 450, currency: 'USD' },
        quantity: { min: 12, step: 6, max: 60 },
        stock: stock(40),
      },
      CONSOLE: { name: 'Console', policy: 'house', quantity: { max: 2 }, stock: stock(5) },
      GRAVEL: { name: 'Gravel', policy: 'house', counted: false },
      // Sold from 1 December, and not before.
      CALENDAR: { name: 'Calendar', policy: 'house', sells: { from: '2026-12-01T05:00:00Z' }, stock: stock(9) },
      SHIRT: {
        name: 'Shirt',
        policy: 'house',
        preorder: { releases: '2027-01-15', opens: '2026-11-01T00:00:00Z', closes: '2026-11-20T00:00:00Z' },
      },
    });
  });
  await loadLanguage(checkoutCatalogues, 'de');
});

/** The fault of each line, and of a single one its headline. */
function say(lines: readonly CartLine[], language = 'en-GB') {
  const to = { country: 'US' };
  const asked = lines.map(({ sku, quantity = 1 }) => ({ sku, quantity }));
  const ways = waysToSend(shop.snapshot, { lines: asked as [(typeof asked)[0]], at, to });
  const { products } = shop.document;
  const names = lines.map(({ sku }) => products[sku]?.name);
  const places = placesAt(shop.document, Date.parse(at));
  return describeCheckout({ ways, way: 'as_ready', names, products, places, to }, checkoutWordingFor(language)).lines;
}

const faults = (...lines: readonly [sku: string, quantity: number][]) =>
  say(lines.map(([sku, quantity]) => ({ sku, quantity }))).map(({ fault }) => fault);

const least = 'At least 12 of Wall tile per order: change the quantity to place the order.';
const sixes = 'Wall tile is sold in multiples of 6: change the quantity to place the order.';
const two = 'At most 2 of Console per order: change the quantity to place the order.';

describe('A checkout', () => {
  test('is stopped by fewer than the least and by no multiple of the step, with a sentence, and not by what can be ordered', () => {
    assert.deepEqual(faults(['TILE', 6]), [least]);
    assert.deepEqual(faults(['TILE', 13]), [sixes]);
    assert.deepEqual(faults(['TILE', 7]), [least], 'who buys more after that has to know the least');
    assert.deepEqual(faults(['TILE', 12]), [undefined]);
    assert.deepEqual(faults(['TILE', 36]), [undefined]);
  });

  test('counts the lines of one product together, and says it once, at the last', () => {
    assert.deepEqual(faults(['TILE', 6], ['KETTLE', 1], ['TILE', 6]), [undefined, undefined, undefined]);
    assert.deepEqual(faults(['TILE', 3], ['TILE', 3]), [undefined, least]);
    assert.deepEqual(faults(['TILE', 9], ['TILE', 10]), [undefined, sixes]);
    assert.deepEqual(faults(['CONSOLE', 1], ['CONSOLE', 1]), [undefined, undefined]);
  });

  test('is stopped by more than the most, also where earlier lines have it, and does not say that it is out of stock', () => {
    assert.deepEqual(faults(['CONSOLE', 3]), [two]);
    assert.deepEqual(faults(['CONSOLE', 2], ['CONSOLE', 1]), [undefined, two]);
    for (const { headline } of say([{ sku: 'CONSOLE', quantity: 3 }])) assert.equal(headline, 'In stock');
    // 40 on hand are 36 in sixes: there the stock ends before the rule.
    assert.deepEqual(faults(['TILE', 42]), [
      'Only 36 of Wall tile can be ordered: change the quantity to place the order.',
    ]);
  });

  test('says of what is not sold yet, and of preorders that are over, what is so', () => {
    assert.deepEqual(faults(['CALENDAR', 1], ['SHIRT', 1]), [
      'Calendar cannot be ordered yet: remove it to place the order.',
      'Preorders of Shirt are closed: remove it to place the order.',
    ]);
    const [calendar] = say([{ sku: 'CALENDAR' }]);
    assert.deepEqual([calendar?.headline, calendar?.status], ['Not sold yet', 'out_of_stock']);
  });

  test('says so in German as well', () => {
    const [line] = say([{ sku: 'TILE', quantity: 13 }], 'de');
    assert.equal(line?.fault, 'Wall tile ist nur in 6er-Schritten bestellbar: Ändern Sie die Menge, um zu bestellen.');
  });
});

describe('A server that verifies', () => {
  const verdict = (...lines: readonly [string, number][]) => {
    const value = shownBy(shop, { lines: lines.map(([sku, quantity]) => ({ sku, quantity })) });
    const { verdict, differs } = verifyShown(shop.snapshot, JSON.stringify(value), { at });
    return [verdict, ...differs];
  };

  test('takes what the form lets through, and no other quantity', () => {
    assert.deepEqual(verdict(['TILE', 12]), ['same']);
    assert.deepEqual(verdict(['TILE', 6], ['TILE', 6]), ['same']);
    assert.deepEqual(verdict(['TILE', 6]), ['untrue', '/lines/0']);
    assert.deepEqual(verdict(['TILE', 13]), ['untrue', '/lines/0']);
    assert.deepEqual(verdict(['CONSOLE', 1], ['CONSOLE', 2]), ['untrue', '/lines/1']);
  });
});

/** An element's store over the shop's snapshot, with what the engine was asked. */
async function ask(question: Question) {
  const asked: Query[] = [];
  const clock = new HandClock(Date.parse(at));
  const snapshots = new Snapshots({
    now: () => clock.now(),
    fetch: () => assert.fail('the document is given'),
    loadEngine: async () => ({
      openSnapshot: () => ({
        quote: (query: Query): StocklinePromise => {
          asked.push(query);
          return shop.snapshot.quote(query);
        },
        quoteOrder: () => assert.fail('a product page asks for no order'),
        close: () => {},
      }),
    }),
  });
  const store = createAvailabilityStore({ snapshots, clock });
  store.dispatch({ type: 'ask', question, source: { document: shop.document } });
  store.dispatch({ type: 'connect' });
  const isAnswered = () => store.getState().phase !== 'loading';
  const answered = new Promise<void>((resolve) => {
    if (isAnswered()) resolve();
    else store.subscribe(() => isAnswered() && resolve());
  });
  // What reads a price comes with the first.
  await within('an answer', answered);
  const state = store.getState();
  return { asked, store, clock, state, promise: state.phase === 'promised' ? state.promise : undefined };
}

describe('An element without a quantity', () => {
  const to = { country: 'US' };

  test('asks for the least that can be ordered, which the snapshot says', async () => {
    const { asked, promise, state } = await ask({ sku: 'TILE', to });
    assert.deepEqual(asked, [{ sku: 'TILE', to, at }]);
    assert.deepEqual([promise?.quantity, promise?.notes], [12, []]);
    assert.ok(state.phase === 'promised');
    assert.equal(state.forLeast(), promise, 'and search engines have the same answer');
    assert.equal(asked.length, 1);
    assert.equal((await ask({ sku: 'KETTLE', to })).promise?.quantity, 1);
  });

  test('keeps its promise while another snapshot loads, though nobody said how many', async () => {
    const { store } = await ask({ sku: 'TILE', to });
    const phases: string[] = [];
    store.subscribe(() => phases.push(store.getState().phase));
    store.dispatch({ type: 'ask', question: { sku: 'TILE', to }, source: { document: { ...shop.document } } });
    await settle();
    await settle();
    store.dispatch({
      type: 'ask',
      question: { sku: 'TILE', quantity: 18, to },
      source: { document: { ...shop.document } },
    });
    assert.deepEqual([...new Set(phases)], ['promised', 'loading'], 'and lets go of it where another is asked for');
  });

  test('asks for search engines with nothing in the cart and at no price of one shopper', async () => {
    const { asked, state, promise } = await ask({ sku: 'TILE', inCart: 12, unitPrice: '4.00', to });
    assert.ok(state.phase === 'promised');
    assert.equal(promise?.quantity, 6, 'with 12 in the cart, the next six make an order');
    assert.equal(state.forLeast().quantity, 12);
    assert.deepEqual(asked.at(-1), { sku: 'TILE', to, at });
  });

  test('of a preorder or a sale asks again when it opens or closes', async () => {
    const { clock, store } = await ask({ sku: 'CALENDAR', to: { country: 'US' } });
    clock.moveTo('2026-12-01T05:00:00Z');
    const state = store.getState();
    assert.ok(state.phase === 'promised');
    assert.equal(state.promise.status, 'in_stock');
  });
});

describe('A price as a page writes it', () => {
  const priced = (currency: string, exponent: number): SnapshotProduct => ({
    terms: 0,
    price: { minorUnits: 1, currency, exponent },
  });

  test('is in the currency that the product has in the snapshot: its smallest unit is a cent, a yen, a fils', () => {
    const dollars = priced('USD', 2);
    for (const [text, minorUnits] of [
      ['89.00', 8900],
      ['89', 8900],
      ['89.9', 8990],
      [' 0.05 ', 5],
      ['89.900', 8990],
    ] as const)
      assert.deepEqual(unitPriceOf(text, dollars), { minorUnits, currency: 'USD' }, text);
    assert.deepEqual(unitPriceOf('1200', priced('JPY', 0)), { minorUnits: 1200, currency: 'JPY' });
    assert.deepEqual(unitPriceOf('1.250', priced('KWD', 3)), { minorUnits: 1250, currency: 'KWD' });
  });

  test('is refused with what to write where it is none, or finer than the currency, or nobody knows the currency', () => {
    const refused = (text: string, product: SnapshotProduct) => {
      try {
        unitPriceOf(text, product);
      } catch (error) {
        return (error as { errors: { code: string; pointer: string; message: string }[] }).errors[0];
      }
      return undefined;
    };
    for (const text of ['cheap', '', '-1', '1,50', '$5', '1.005', '1e3', '9999999999999'])
      assert.deepEqual(
        [refused(text, priced('USD', 2))?.code, refused(text, priced('USD', 2))?.pointer],
        ['wrong_type', '/unitPrice'],
        text,
      );
    assert.match(refused('1.5', priced('JPY', 0))?.message ?? '', /unit-price="89"\./u);
    assert.equal(refused('5.00', { terms: 0 })?.code, 'currency_mismatch');
  });

  test('comes back as the text that it was: 5 cents are 0.05', () => {
    for (const [text, exponent] of [
      ['89.00', 2],
      ['0.05', 2],
      ['1200', 0],
      ['1.250', 3],
    ] as const) {
      const money = unitPriceOf(text, priced('XXX', exponent));
      assert.equal(money && unitPriceText(money, exponent), text);
    }
  });

  test('reckons the terms: 12 tiles at 4.00 are 48.00', async () => {
    const { promise } = await ask({ sku: 'TILE', unitPrice: '4.00', to: { country: 'US' } });
    assert.equal(promise?.terms?.payment?.dueAtShipment, 4800);
    const refused = await ask({ sku: 'TILE', unitPrice: 'cheap', to: { country: 'US' } });
    assert.equal(refused.state.phase, 'failed');
    assert.deepEqual(
      refused.store.getErrors().map(({ code, pointer }) => [code, pointer]),
      [['wrong_type', '/unitPrice']],
    );
  });
});

describe('A server that renders', () => {
  const to = { country: 'US' };
  const html = (query: Omit<Query, 'at' | 'promised' | 'confidence' | 'total'>, variant?: 'compact' | 'badge') =>
    renderAvailability({
      snapshot: shop.document,
      query: { ...query, at },
      language: 'en-GB',
      ...(variant && { variant }),
    });
  const shown = (text: string) =>
    text.replace(/<style>.*<\/style>|<script.*<\/script>/gsu, '').replace(/<[^>]*>/gu, ' ');

  test('writes a tag that asks the same: no quantity where none was asked for, the cart, the price as text', async () => {
    const plain = await html({ sku: 'TILE', to });
    assert.match(plain, /^<stockline-availability lang="en-GB" sku="TILE" to="US">/u);
    assert.match(plain, /"question":\{"sku":"TILE","to":\{"country":"US"\}\}/u);
    const priced = await html({
      sku: 'TILE',
      quantity: 18,
      inCart: 6,
      unitPrice: { minorUnits: 400, currency: 'USD' },
      to,
    });
    assert.match(priced, / sku="TILE" quantity="18" in-cart="6" unit-price="4\.00" to="US">/u);
    assert.match(priced, /"question":\{"sku":"TILE","quantity":18,"inCart":6,"unitPrice":"4\.00","to":/u);
    const timeline = await renderTimeline({ snapshot: shop.document, query: { sku: 'TILE', inCart: 6, to, at } });
    assert.match(timeline, /^<stockline-timeline lang="en" sku="TILE" in-cart="6" to="US">/u);
  });

  test('shows the rule quietly, firmly where it is broken, and a card where it is broken', async () => {
    const rule = 'Sold in multiples of 6, 12 to 60 per order';
    const quiet = await html({ sku: 'TILE', to });
    assert.ok(quiet.includes(`<p class="muted" part="order-quantity">${rule}</p>`), quiet);
    const firm = await html({ sku: 'TILE', quantity: 7, to });
    assert.ok(firm.includes(`<p class="order-quantity strong" part="order-quantity">${rule}</p>`), firm);
    assert.doesNotMatch(shown(await html({ sku: 'TILE', to }, 'compact')), /per order/u);
    assert.ok(shown(await html({ sku: 'TILE', quantity: 7, to }, 'compact')).includes(rule));
    assert.doesNotMatch(await html({ sku: 'KETTLE', to }), /part="order-quantity"/u);
  });

  test('names no number of what nobody counts', async () => {
    for (const variant of [undefined, 'compact', 'badge'] as const) {
      const text = shown(await html({ sku: 'GRAVEL', quantity: 700, to }, variant));
      assert.match(text, /In stock/u);
      assert.doesNotMatch(text, /\d\+|700/u);
    }
  });
});
