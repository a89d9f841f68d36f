/** A cart without its DOM: the ways to send it, dates that are kept, its sentences, and the consents that it asks for. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setImmediate as settle } from 'node:timers/promises';
import { StocklineError as EngineError, loadFullEngine } from 'stockline/full';
import { StocklineError } from '../../web/src/engine/stockline-error.ts';
import type { OrderQuery, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { consentsNeeded, withConsentTexts } from '../../web/src/locales/checkout/consents.ts';
import { describeCheckout } from '../../web/src/locales/checkout/describe.ts';
import { checkoutCatalogues, checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import { type CartLine, waysToSend } from '../../web/src/store/cart.ts';
import { type CartState, Consents, createCartStore, Snapshots, type Way } from '../../web/src/store/index.ts';
import { placesAt } from '../../web/src/store/places.ts';
import { HandClock } from './hand-clock.ts';
import { openShop, type Shop } from './shop.ts';

/** Monday morning in New York, before the cut-off. */
const at = '2026-11-23T15:00:00Z';
const day = (date: string) => ({ earliest: date, latest: date });
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/gu, ' ').replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun),/gu, '$1');

let shop: Shop;
before(async () => {
  shop = await openShop(['us', 'eu']);
  await loadLanguage(checkoutCatalogues, 'de');
});

const query = (lines: readonly CartLine[], country = 'US'): OrderQuery => ({
  lines: lines.map(({ sku, quantity }) => ({ sku, quantity })),
  at,
  to: { country },
});
const mugsAndKettle = [
  { sku: 'MUG', quantity: 4 },
  { sku: 'KETTLE', quantity: 1 },
];

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

/** The sentences of a cart in Great Britain's English, unless said otherwise. */
function say(
  lines: readonly CartLine[],
  { way = 'as_ready', country = 'US', language = 'en-GB' }: { way?: Way; country?: string; language?: string } = {},
) {
  const ways = waysToSend(shop.snapshot, query(lines, country));
  const names = lines.map(({ sku, name }) => name ?? shop.document.products[sku]?.name ?? sku);
  return describeCheckout({ ways, way, names, places: placesAt(shop.document, Date.parse(at)) }, checkoutWordingFor(language));
}

describe('An order in sentences', () => {
  test('says each line with its parts, and both ways with their days and shipments', () => {
    const { lines, ways, whole } = say(mugsAndKettle);
    assert.deepEqual(
      lines.map(({ title, headline, ship, deliver }) => [title, headline, ship, deliver && plain(deliver)]),
      [
        ['Tideline mug × 4', '3 in stock, 1 more from 10 Dec', undefined, undefined],
        ['Enamel kettle × 1', 'In stock', 'Ships today', 'Arrives Wed 25 Nov'],
      ],
    );
    assert.deepEqual(
      lines[0]?.parts.map(({ quantity, ship, deliver }) => [quantity, plain(ship ?? ''), plain(deliver ?? '')]),
      [
        ['3 pieces', 'Ships today', 'Arrives Wed 25 Nov'],
        ['1 piece', 'Ships Thu 10 Dec', 'Arrives Mon 14 Dec'],
      ],
    );
    assert.deepEqual(
      ways.map(({ way, shipments, windows }) => [way, shipments, ...windows.map(plain)]),
      [
        ['as_ready', '2 shipments', 'First arrives Wed 25 Nov', 'Last arrives Mon 14 Dec'],
        ['together', '1 shipment', 'Ships Thu 10 Dec', 'Arrives Mon 14 Dec'],
      ],
    );
    assert.deepEqual(whole, []);
  });

  test('sent together, gives every line the day of the whole, and says which of them waits', () => {
    const { lines } = say(mugsAndKettle, { way: 'together' });
    assert.deepEqual(
      lines.map(({ headline, parts, ship, waits }) => [headline, parts.length, plain(ship ?? ''), waits !== undefined]),
      [
        // One of the mugs is the order's last piece: nothing else holds them up.
        ['3 in stock, 1 more from 10 Dec', 0, 'Ships Thu 10 Dec', false],
        ['In stock', 0, 'Ships Thu 10 Dec', true],
      ],
    );
  });

  test('says the whole order’s window where there is nothing to choose', () => {
    assert.deepEqual(say([{ sku: 'KETTLE', quantity: 2 }]).whole.map(plain), ['Ships today', 'Arrives Wed 25 Nov']);
  });

  test('sums what is paid: 80.00 for the lamp now, 4 × 14.00 + 39.50 = 95.50 at shipment, 175.50 in all', () => {
    const { sums, terms } = say([...mugsAndKettle, { sku: 'LAMP', quantity: 1 }]);
    assert.deepEqual(sums, { now: 'US$80.00', atShipment: 'US$95.50', inAll: 'US$175.50' });
    assert.deepEqual(
      terms.find(({ term }) => term === 'payment')?.groups.map(({ lines, facts }) => [lines, facts[0]?.text, facts[0]?.basis]),
      [
        ['Tideline mug and Enamel kettle:', 'Charged when it ships', 'The shop’s terms'],
        ['Desk lamp:', 'Charged when you order', 'The shop’s terms'],
      ],
    );
    assert.deepEqual(
      terms.find(({ term }) => term === 'cancellation')?.groups.map(({ lines, facts }) => [lines, facts[0]?.text]),
      [[undefined, 'You can cancel until it ships']],
    );
  });

  test('sums nothing where a price is not known, or the currencies are two', async () => {
    const two = await openShop([], ({ products }) => {
      if (products.MUG?.price) products.MUG.price.currency = 'CAD';
    });
    const none = await openShop([], ({ products }) => {
      delete products.MUG?.price;
    });
    for (const { snapshot, document } of [two, none]) {
      const ways = waysToSend(snapshot, query(mugsAndKettle));
      const names = ['Mug', 'Kettle'];
      const described = describeCheckout(
        { ways, way: 'as_ready', names, places: placesAt(document, Date.parse(at)) },
        checkoutWordingFor('en-GB'),
      );
      assert.equal(described.sums, undefined);
      assert.match(described.terms[0]?.groups.at(-1)?.facts[0]?.text ?? '', /39\.50/u);
    }
  });

  test('says at its line what cannot be had, and gives no days of units that can', () => {
    const { lines, whole } = say([
      { sku: 'KETTLE', quantity: 6 },
      { sku: 'VASE', quantity: 1 },
    ]);
    assert.deepEqual(
      lines.map(({ fault, ship }) => [fault, ship]),
      [
        ['Only 5 of Enamel kettle can be ordered: change the quantity to place the order.', undefined],
        ['Bud vase is out of stock: remove it to place the order.', undefined],
      ],
    );
    assert.deepEqual(whole, []);
  });

  test('goes by the days of leaving where no arrival is known', () => {
    const { ways } = say(mugsAndKettle, { country: 'FR' });
    assert.deepEqual(
      ways.map(({ windows }) => windows.map(plain)),
      [['First ships today', 'Last ships Thu 10 Dec'], ['Ships Thu 10 Dec']],
    );
  });

  test('gives no day that has passed, on a page that was left open over night', () => {
    const ways = waysToSend(shop.snapshot, query(mugsAndKettle));
    const places = placesAt(shop.document, Date.parse('2026-11-27T15:00:00Z'));
    const described = describeCheckout({ ways, way: 'as_ready', names: ['Mug', 'Kettle'], places }, checkoutWordingFor('en-GB'));
    assert.deepEqual(described.ways[0]?.windows.map(plain), ['Last arrives Mon 14 Dec']);
    assert.deepEqual([described.lines[1]?.ship, described.lines[1]?.noDate], [undefined, 'Date on request']);
  });

  test('is German throughout in German', () => {
    const { lines, ways } = say(mugsAndKettle, { language: 'de', way: 'together' });
    assert.deepEqual([lines[1]?.headline, lines[1]?.waits], ['Auf Lager', 'Früher bereit; wartet auf den Rest der Bestellung.']);
    assert.deepEqual(
      ways.map(({ label, shipments }) => [label, shipments]),
      [
        ['Jeden Artikel, sobald er bereit ist', '2 Sendungen'],
        ['Alles zusammen', '1 Sendung'],
      ],
    );
  });
});

describe('Consents', () => {
  const needed = (lines: readonly CartLine[], way: Way = 'as_ready', language = 'en-GB') => {
    const wording = checkoutWordingFor(language);
    const ways = waysToSend(shop.snapshot, query(lines));
    return consentsNeeded(withConsentTexts(ways[way] ?? ways.as_ready, wording), wording);
  };
  const lamp = { sku: 'LAMP', quantity: 1 };
  const clock = { sku: 'CLOCK', quantity: 1 };

  test('are asked in the exact text, at the lines that need one', () => {
    assert.deepEqual(
      needed([{ sku: 'KETTLE', quantity: 1 }, lamp]).map(({ line, text }) => [line, plain(text)]),
      [
        [
          1,
          'I agree: I pay before it ships: US$80.00, charged when you order. It ships by Thu 10 Dec 2026. It arrives by Mon 14 Dec 2026.',
        ],
      ],
    );
  });

  test('are kept where the text is the same, wherever the line has moved to', () => {
    const consents = new Consents();
    consents.need(needed([lamp]));
    assert.equal(consents.missing.length, 1);
    consents.give(consents.needed, at);
    assert.deepEqual(consents.need(needed([{ sku: 'KETTLE', quantity: 1 }, lamp])), []);
    assert.deepEqual(
      consents.given.map(({ line, at }) => [line, at]),
      [[1, at]],
    );
    assert.deepEqual(consents.missing, []);
  });

  test('are taken back when the text is another, and say what changed', () => {
    const agreed = (then: () => ReturnType<typeof needed>) => {
      const consents = new Consents();
      consents.need(needed([lamp, clock]));
      consents.give(consents.needed, at);
      const takenBack = consents.need(then());
      return [takenBack.map(({ sku }) => sku), consents.needed.map((one) => consents.renewal(one)), consents.missing.length];
    };
    // Two lamps: 160.00 in place of 80.00. The clock's text is as it was.
    assert.deepEqual(
      agreed(() => needed([{ ...lamp, quantity: 2 }, clock])),
      [['LAMP'], ['payment', undefined], 1],
    );
    assert.deepEqual(
      agreed(() => needed([lamp, clock], 'together')),
      [['LAMP'], ['dates', undefined], 1],
    );
    assert.deepEqual(
      agreed(() => needed([lamp, clock], 'as_ready', 'de')),
      [['LAMP', 'CLOCK'], ['language', 'language'], 2],
    );
    assert.deepEqual(
      agreed(() => needed([lamp])),
      [['CLOCK'], [undefined], 0],
    );
  });

  test('that were given on an earlier visit count for the same text alone', () => {
    const earlier = new Consents();
    earlier.need(needed([lamp, clock]));
    earlier.give(earlier.needed, at);
    const kept = earlier.kept();

    const same = new Consents();
    same.restore(kept);
    assert.deepEqual(same.need(needed([lamp, clock])), []);
    assert.deepEqual(same.missing, []);

    const other = new Consents();
    other.restore(kept);
    const takenBack = other.need(needed([{ ...lamp, quantity: 2 }, clock]));
    assert.deepEqual([takenBack.map(({ sku }) => sku), other.missing.map(({ sku }) => sku)], [['LAMP'], ['LAMP']]);
  });

  test('that are withdrawn are missing again, without a reason of ours', () => {
    const consents = new Consents();
    consents.need(needed([lamp]));
    consents.give(consents.needed, at);
    consents.takeBack(consents.needed);
    assert.deepEqual(
      [consents.given.length, consents.missing.length, consents.needed.map((one) => consents.renewal(one))],
      [0, 1, [undefined]],
    );
  });
});
