/** Two lines of a cart that are of one product: what is said of one of them says of which. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { waysToSend } from '../../web/src/cart/ways.ts';
import { placesAt } from '../../web/src/days/places.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { describeCheckout } from '../../web/src/locales/checkout/describe.ts';
import { checkoutCatalogues, checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import type { CartLine } from '../../web/src/store/cart.ts';
import { at, query } from './carts.ts';
import { plain } from './plain.ts';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
before(async () => {
  shop = await openShop(['us'], ({ products }) => {
    // One on hand, charged as it ships; the next from 10 December, paid with the order.
    if (products['LAMP']) products['LAMP'].stock = [{ location: 'newark', onHand: 1 }];
  });
  await loadLanguage(checkoutCatalogues, 'ja');
});

function say(lines: readonly CartLine[], language = 'en-GB') {
  const ways = waysToSend(shop.snapshot, query(lines, 'US'));
  const names = lines.map(({ sku }) => shop.document.products[sku]?.name ?? sku);
  const places = placesAt(shop.document, Date.parse(at));
  return describeCheckout(
    { ways, way: 'as_ready', names, places, to: { country: 'US' } },
    checkoutWordingFor(language),
  );
}

const lamp = { sku: 'LAMP', quantity: 1 };

describe('Lines of one product, of which different things are true', () => {
  test('are named with what they differ in: the status', () => {
    const { facts, terms } = say([lamp, lamp]);
    const named = facts.map(({ lines, facts: own }) => [lines, ...own.slice(0, 2).map(({ text }) => text)]);
    assert.deepEqual(named, [
      ['Desk lamp (In stock):', 'Charged when it ships', 'Cancel free until then'],
      [
        'Desk lamp (On backorder):',
        'US$80.00, charged when you order',
        'Cancel free until it ships, money back within 10 business days',
      ],
    ]);
    const payment = terms.find(({ term }) => term === 'payment');
    assert.deepEqual(
      payment?.groups.map(({ lines }) => lines),
      ['Desk lamp (In stock):', 'Desk lamp (On backorder):'],
    );
    assert.match(say([lamp, lamp], 'ja').facts[0]?.lines ?? '', /^Desk lamp（/u);
  });

  test('of the same status: the days', () => {
    const clock = { sku: 'CLOCK', quantity: 1 };
    const given = say([lamp, lamp, { ...lamp, quantity: 2 }, clock]);
    // All that is said of the three lamps names them once each, and none of them as though it were all.
    for (const { lines = '' } of given.facts) assert.doesNotMatch(plain(lines), /Desk lamp(?! \(|, )/u);
  });

  test('and by the name alone where it is said of all of them', () => {
    const mug = { sku: 'MUG', quantity: 1 };
    const { facts } = say([mug, mug, { sku: 'LAMP', quantity: 3 }]);
    assert.deepEqual(
      facts.map(({ lines }) => lines),
      ['Tideline mug:', 'Desk lamp:'],
    );
  });
});

test('A line that ships in parts is charged part by part, also beside one that has other terms', () => {
  // Three mugs on hand and one from 10 December; a wall clock with a deposit.
  const { facts } = say([
    { sku: 'MUG', quantity: 4 },
    { sku: 'CLOCK', quantity: 1 },
  ]);
  assert.deepEqual([facts[0]?.lines, facts[0]?.facts[0]?.text], ['Tideline mug:', 'Each part charged when it ships']);
});
