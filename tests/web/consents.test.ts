/** The consents that a cart asks for, kept and taken back. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { Consents } from '../../web/src/cart/consents.ts';
import { type Way, waysToSend } from '../../web/src/cart/ways.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { consentsNeeded, withConsentTexts } from '../../web/src/locales/checkout/consents.ts';
import { checkoutCatalogues, checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import type { CartLine } from '../../web/src/store/cart.ts';
import { at, query } from './carts.ts';
import { plain } from './plain.ts';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
before(async () => {
  shop = await openShop(['us', 'eu']);
  await loadLanguage(checkoutCatalogues, 'de');
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
      [[1, 'I pay US$80.00 before it ships. I agree to wait until Mon 14 Dec 2026.']],
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
      return [
        takenBack.map(({ sku }) => sku),
        consents.needed.map((one) => consents.renewal(one)),
        consents.missing.length,
      ];
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

  test('are taken back when they were for other units, also where the text has no amount', () => {
    const consents = new Consents();
    const [one] = needed([lamp]);
    assert.ok(one);
    const said = 'I agree to wait until Mon 14 Dec 2026.';
    const of = (quantity: number) => [{ ...one, quantity, text: said, payment: '' }];
    consents.need(of(1));
    consents.give(consents.needed, at);
    assert.deepEqual(consents.need(of(1)), []);
    assert.deepEqual(
      consents.need(of(2)).map(({ sku, quantity }) => [sku, quantity]),
      [['LAMP', 1]],
    );
    assert.deepEqual([consents.missing.length, consents.renewal(consents.missing[0] as typeof one)], [1, 'quantity']);
    // So are those of an earlier visit that do not say of how many.
    const { quantity: _, ...before } = { ...of(2)[0], at };
    consents.restore([before as never]);
    assert.equal(consents.need(of(2)).length, 1);
    assert.deepEqual(
      needed([{ ...lamp, quantity: 3 }]).map(({ quantity }) => quantity),
      [3],
    );
  });

  test('to one text in another language are taken back: what was agreed to has the language with it', () => {
    const consents = new Consents();
    const [one] = needed([lamp], 'as_ready', 'en-GB');
    assert.ok(one);
    consents.need([one]);
    consents.give([one], at);
    const again = { ...one, language: 'en' };
    assert.deepEqual(
      consents.need([again]).map(({ language }) => language),
      ['en-GB'],
    );
    assert.deepEqual([consents.renewal(again), consents.missing], ['language', [again]]);
  });

  test('of two lines of one product are two: with the first given, 2 - 1 = 1 is missing', () => {
    const consents = new Consents();
    consents.need(needed([lamp, lamp]));
    const [first] = consents.needed;
    assert.ok(first);
    consents.give([first], at);
    assert.deepEqual(
      [consents.given, consents.missing].map((some) => some.map(({ line }) => line)),
      [[0], [1]],
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
