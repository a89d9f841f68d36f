/** What is said of a cart. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Way, waysToSend } from '../../web/src/cart/ways.ts';
import { placesAt } from '../../web/src/days/places.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { describeCheckout } from '../../web/src/locales/checkout/describe.ts';
import { checkoutCatalogues, checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import { type CartLine, namesOf } from '../../web/src/store/cart.ts';
import { at, mugsAndKettle, query } from './carts.ts';
import { plain } from './plain.ts';
import { lanesOf, openShop, type Shop } from './shop.ts';

let shop: Shop;
before(async () => {
  shop = await openShop(['us', 'eu']);
  await loadLanguage(checkoutCatalogues, 'de');
});

/** The sentences of a cart in Great Britain's English, unless said otherwise. */
function say(
  lines: readonly CartLine[],
  { way = 'as_ready', country = 'US', language = 'en-GB' }: { way?: Way; country?: string; language?: string } = {},
) {
  const ways = waysToSend(shop.snapshot, query(lines, country));
  const names = lines.map(({ sku, name }) => name ?? shop.document.products[sku]?.name ?? sku);
  return describeCheckout(
    { ways, way, names, places: placesAt(shop.document, Date.parse(at)), to: { country } },
    checkoutWordingFor(language),
  );
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
      lines[0]?.parts.map(({ text, statusText }) => [plain(text), statusText]),
      [
        ['3 arrive Wed 25 Nov', 'In stock'],
        ['1 arrives Mon 14 Dec', 'On backorder'],
      ],
    );
    assert.deepEqual(
      ways.map(({ way, shipments, windows }) => [way, shipments, ...windows.map((text) => plain(text))]),
      [
        ['as_ready', '2 parcels', 'First arrives Wed 25 Nov', 'Last arrives Mon 14 Dec'],
        ['together', '1 parcel', 'Ships Thu 10 Dec', 'Arrives Mon 14 Dec'],
      ],
    );
    assert.deepEqual(whole, []);
  });

  test('says of two shipments whose days overlap that the first may be either: 5 to 15 and 9 to 11 December', () => {
    const ways = structuredClone(waysToSend(shop.snapshot, query(mugsAndKettle, 'US')));
    const [first, last] = ways.as_ready.split?.shipments ?? [];
    assert.ok(first && last);
    first.deliver = { earliest: '2026-12-09', latest: '2026-12-11' };
    last.deliver = { earliest: '2026-12-05', latest: '2026-12-15' };
    const places = placesAt(shop.document, Date.parse(at));
    const given = { ways, way: 'as_ready', names: ['Mug', 'Kettle'], places, to: { country: 'US' } } as const;
    const [ready] = describeCheckout(given, checkoutWordingFor('en-GB')).ways;
    assert.deepEqual(
      ready?.windows.map((text) => plain(text)),
      ['First arrives 5 – 11 Dec', 'Last arrives 9 – 15 Dec'],
    );
  });

  test('sent together, gives every line the day of the whole, and says which of them waits', () => {
    const { lines } = say(mugsAndKettle, { way: 'together' });
    assert.deepEqual(
      lines.map(({ headline, parts, ship, waits }) => [headline, parts.length, plain(ship ?? ''), waits !== undefined]),
      [
        // One of the mugs is the order's last piece: nothing else holds them up.
        ['On backorder', 0, 'Ships Thu 10 Dec', false],
        ['In stock', 0, 'Ships Thu 10 Dec', true],
      ],
    );
  });

  test('says the whole order’s window where there is nothing to choose, and of one line what that says itself', () => {
    const { lines, whole } = say([{ sku: 'KETTLE', quantity: 2 }]);
    assert.deepEqual(
      [lines.map(({ ship, deliver }) => [ship, plain(deliver ?? '')]), whole],
      [[['Ships today', 'Arrives Wed 25 Nov']], []],
    );
    assert.deepEqual(
      say([
        { sku: 'KETTLE', quantity: 2 },
        { sku: 'MUG', quantity: 1 },
      ]).whole.map((text) => plain(text)),
      ['Ships today', 'Arrives Wed 25 Nov'],
    );
  });

  test('says in short until when one can cancel, with the lines that it holds for; of what cannot be ordered nothing', () => {
    const { facts } = say([...mugsAndKettle, { sku: 'LAMP', quantity: 1 }]);
    assert.deepEqual(
      facts.map(({ lines, facts: told }) => [lines, told.find(({ fact }) => fact === 'cancellation')?.text]),
      [
        ['Tideline mug and Enamel kettle:', 'Cancel free until then'],
        // The lamp is paid with the order, and the shop gives money back in 10 business days.
        ['Desk lamp:', 'Cancel free until it ships, money back within 10 business days'],
      ],
    );
    const faulty = say([{ sku: 'KETTLE', quantity: 6 }]);
    assert.deepEqual([faulty.facts, faulty.sums], [[], undefined]);
  });

  test('sums what is paid: 80.00 for the lamp now, 4 × 14.00 + 39.50 = 95.50 at shipment, 175.50 in all', () => {
    const { sums, terms } = say([...mugsAndKettle, { sku: 'LAMP', quantity: 1 }]);
    assert.deepEqual(sums, { now: 'US$80.00', atShipment: 'US$95.50', later: 'atShipment', inAll: 'US$175.50' });
    assert.deepEqual(
      terms
        .find(({ term }) => term === 'payment')
        ?.groups.map(({ lines, facts }) => [lines, facts[0]?.text, facts[0]?.basis]),
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

  test('T9: tells a product that nobody has named by its units, and never by its SKU, in whichever language', async () => {
    const { snapshot, document } = await openShop(['us'], ({ products }) => {
      for (const product of Object.values(products)) delete product.name;
    });
    const told = (cart: readonly CartLine[], language = 'en-GB') =>
      describeCheckout(
        {
          ways: waysToSend(snapshot, query(cart)),
          way: 'as_ready',
          names: namesOf(cart, document),
          places: placesAt(document, Date.parse(at)),
          to: { country: 'US' },
        },
        checkoutWordingFor(language),
      );
    const cart = [{ sku: 'KETTLE', quantity: 2 }, { sku: 'LAMP' }, { sku: 'MUG', name: 'Mug' }];
    const { lines, terms } = told(cart);
    assert.deepEqual(
      lines.map(({ title }) => title),
      ['2 pieces', '1 piece', 'Mug × 1'],
    );
    assert.deepEqual(
      terms.find(({ term }) => term === 'payment')?.groups.map((group) => group.lines),
      ['2 pieces and Mug:', '1 piece:'],
    );
    assert.equal(
      told([{ sku: 'KETTLE', quantity: 8 }]).lines[0]?.fault,
      'Only 5 of 8 pieces can be ordered: change the quantity to place the order.',
    );
    for (const language of ['en', 'de']) assert.doesNotMatch(JSON.stringify(told(cart, language)), /KETTLE|LAMP|MUG/u);
  });

  test('T13: tells the right to withdraw once, by the last good of 22 December: until the 5th, and returns with it', () => {
    const told = (language: string) =>
      say(mugsAndKettle, { country: 'DE', language })
        .terms.filter(({ term }) => term === 'withdrawal' || term === 'returns')
        .map(({ groups }) => groups.map(({ lines, facts }) => [lines, plain(facts[0]?.text ?? '')]));
    assert.deepEqual(told('en-GB'), [
      [[undefined, 'You can withdraw within 14 days of delivery. Delivered 22 Dec: until 5 Jan 2027']],
      [[undefined, 'Within 14 days of delivery. Delivered 22 Dec: until 5 Jan 2027. You pay for sending back']],
    ]);
    assert.deepEqual(told('de')[0], [
      [undefined, 'Sie können binnen 14 Tagen ab Lieferung widerrufen. Bei Lieferung am 22. Dez.: bis 5. Jan. 2027'],
    ]);
  });

  test('a shop’s own returns run from each delivery: 30 days from 4 December, and from the 22nd', async () => {
    const { snapshot, document } = await openShop(['eu'], ({ policies }) => {
      for (const terms of Object.values(policies?.['house'] ?? {})) terms.returns = { days: 30, from: 'delivery' };
    });
    const { terms } = describeCheckout(
      {
        ways: waysToSend(
          snapshot,
          query(
            [
              { sku: 'KETTLE', quantity: 1 },
              { sku: 'MUG', quantity: 4 },
            ],
            'DE',
          ),
        ),
        way: 'as_ready',
        names: ['Kettle', 'Mug'],
        places: placesAt(document, Date.parse(at)),
        to: { country: 'DE' },
      },
      checkoutWordingFor('en-GB'),
    );
    const mug = terms.find(({ term }) => term === 'returns')?.groups.find(({ lines }) => lines === 'Mug:');
    assert.equal(plain(mug?.facts[0]?.text ?? ''), 'Within 30 days of delivery. Delivered 22 Dec: until 21 Jan 2027');
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
        { ways, way: 'as_ready', names, places: placesAt(document, Date.parse(at)), to: { country: 'US' } },
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

  test('T1: says at its line what does not go there, names the place, and gives no days', () => {
    const { lines, whole, fault } = say(mugsAndKettle, { country: 'NO' });
    assert.deepEqual(
      lines.map(({ status, headline, fault: said, ship, parts }) => [status, headline, said, ship, parts.length]),
      [
        [
          'not_shipped_there',
          'Does not ship to Norway',
          'Tideline mug does not ship to Norway: remove it to place the order.',
          undefined,
          0,
        ],
        [
          'not_shipped_there',
          'Does not ship to Norway',
          'Enamel kettle does not ship to Norway: remove it to place the order.',
          undefined,
          0,
        ],
      ],
    );
    assert.deepEqual([whole, fault], [[], undefined]);
  });

  test('T1: asks once for the destination that it needs, or for its postal code, which stops the form', async () => {
    const askedOf = (document: Shop['document'], snapshot: Shop['snapshot'], to?: { country: string }) => {
      const lines = [
        { sku: 'KETTLE', quantity: 1 },
        { sku: 'MUG', quantity: 1 },
      ];
      const ways = waysToSend(snapshot, { lines, at, ...(to && { to }) });
      return describeCheckout(
        { ways, way: 'as_ready', names: ['Kettle', 'Mug'], places: placesAt(document, Date.parse(at)), to },
        checkoutWordingFor('en-GB'),
      );
    };
    const nowhere = askedOf(shop.document, shop.snapshot);
    assert.equal(nowhere.fault, 'Where to? Then we can say when it arrives.');
    assert.deepEqual([nowhere.notes, nowhere.lines.map(({ notes }) => notes)], [[], [[], []]]);
    const coded = await openShop([], ({ shipping }) => {
      lanesOf(shipping?.['standard']).unshift({ to: { country: 'CA', postalCodes: ['M*'] }, transitDays: 3 });
    });
    const canada = askedOf(coded.document, coded.snapshot, { country: 'CA' });
    assert.equal(canada.fault, 'Which postal code? Then we can say when it arrives.');
    // A shop that says nothing of shipping needs no destination.
    const local = await openShop([], (store) => {
      delete store.shipping;
    });
    assert.equal(askedOf(local.document, local.snapshot).fault, undefined);
  });

  test('T3: of more than is told of stock says to ask, and not that it is all there is', async () => {
    const { document, snapshot } = await openShop([], ({ products }) => {
      if (products.KETTLE) products.KETTLE.hideStockAbove = 4;
    });
    const lines = [{ sku: 'KETTLE', quantity: 5 }];
    const to = { country: 'US' };
    const described = describeCheckout(
      {
        ways: waysToSend(snapshot, { lines, at, to }),
        way: 'as_ready',
        names: ['Enamel kettle'],
        places: placesAt(document, Date.parse(at)),
        to,
      },
      checkoutWordingFor('en-GB'),
    );
    assert.equal(described.lines[0]?.fault, 'For 5 of Enamel kettle, ask us: change the quantity to place the order.');
  });

  test('goes by the days of leaving where no arrival is known', () => {
    const { ways } = say(mugsAndKettle, { country: 'FR' });
    assert.deepEqual(
      ways.map(({ windows }) => windows.map((text) => plain(text))),
      [['First ships today', 'Last ships Thu 10 Dec'], ['Ships Thu 10 Dec']],
    );
  });

  test('gives no day that has passed, on a page that was left open over night', () => {
    const ways = waysToSend(shop.snapshot, query(mugsAndKettle));
    const places = placesAt(shop.document, Date.parse('2026-11-27T15:00:00Z'));
    const described = describeCheckout(
      { ways, way: 'as_ready', names: ['Mug', 'Kettle'], places, to: { country: 'US' } },
      checkoutWordingFor('en-GB'),
    );
    assert.deepEqual(
      described.ways[0]?.windows.map((text) => plain(text)),
      ['Last arrives Mon 14 Dec'],
    );
    assert.deepEqual([described.lines[1]?.ship, described.lines[1]?.noDate], [undefined, 'No date yet']);
  });

  test('is German throughout in German', () => {
    const { lines, ways } = say(mugsAndKettle, { language: 'de', way: 'together' });
    assert.deepEqual(
      [lines[1]?.headline, lines[1]?.waits],
      ['Auf Lager', 'Früher bereit; wartet auf den Rest der Bestellung.'],
    );
    assert.deepEqual(
      ways.map(({ label, shipments }) => [label, shipments]),
      [
        ['Jeden Artikel, sobald er bereit ist', '2 Sendungen'],
        ['Alles zum selben Zeitpunkt', '1 Sendung'],
      ],
    );
  });
});
