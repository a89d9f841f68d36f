/** Forged values of a checkout (T10): lines, terms, consents and prices that were never promised are never accepted. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { verifyShown } from 'stockline/verify';
import type { CheckoutValue, OrderQuery } from '../../web/src/engine/types/documents.ts';
import { shownBy } from './checkout-values.ts';
import { cameIn, forge, kettle, lamp, line, mugs, openShops, refuses, type Tamper } from './forged-values.ts';
import type { Shop } from './shop.ts';

let shop: Shop;
let sooner: Shop;
before(async () => {
  ({ shop, sooner } = await openShops());
});

const forged = (lines: CheckoutValue['lines'], tamper: Tamper, country?: string) => forge(shop, lines, tamper, country);
const refused = (value: CheckoutValue, pointer: RegExp, from = shop) => refuses(from, value, pointer);

describe('A line that cannot be had is untrue', () => {
  const given = (lines: CheckoutValue['lines']) => shownBy(shop, { lines });

  test('one more than the 63 mugs that there will be: 3 on hand and 60 to come', () => {
    assert.equal(verifyShown(shop.snapshot, given([{ sku: 'MUG', quantity: 63 }]), { at: cameIn }).verdict, 'same');
    refused(given([{ sku: 'MUG', quantity: 64 }]), /^\/lines\/0$/u);
  });

  test('two lines that together want one more: 60 and 4', () => {
    const value = given([
      { sku: 'MUG', quantity: 60 },
      { sku: 'MUG', quantity: 4 },
    ]);
    refused(value, /^\/lines\/1$/u);
  });

  test('a product out of stock, and one that is sold no more', () => {
    refused(given([kettle, { sku: 'VASE', quantity: 1 }]), /^\/lines\/1$/u);
    refused(given([{ sku: 'KNOB', quantity: 1 }]), /^\/lines\/0$/u);
  });

  test('a product, a method and a product key that the shop does not have', () => {
    refused({ ...given([kettle]), lines: [{ sku: 'TEAPOT', quantity: 1 }] }, /^\/lines\/0\/sku$/u);
    refused({ ...given([kettle]), method: 'pigeon' }, /^\/method$/u);
    refused({ ...given([kettle]), lines: [{ sku: '__proto__', quantity: 1 }] }, /^\/lines\/0\/sku$/u);
  });
});

describe('What the engine says of the destination is heeded', () => {
  /** The shop's engine, which says that of each line. */
  const saying = (said: object): Shop => ({
    ...shop,
    snapshot: {
      quoteOrder: (query: OrderQuery) => {
        const promise = shop.snapshot.quoteOrder(query);
        return { ...promise, lines: promise.lines.map((one) => ({ ...one, ...said })) };
      },
    } as unknown as Shop['snapshot'],
  });

  test('none can be had there: the line is untrue', () => {
    refused(shownBy(shop, { lines: [kettle] }), /^\/lines\/0$/u, saying({ maxQuantity: 0 }));
  });

  test('it is not named, or not down to the postal code: the destination is untrue', () => {
    const { to: _, ...without } = shownBy(shop, { lines: [kettle] });
    refused(without, /^\/to$/u);
    refused(shownBy(shop, { lines: [kettle] }), /^\/to$/u, saying({ notes: ['needs_postal_code'] }));
  });
});

describe('Another confidence than the shop’s is untrue', () => {
  for (const confidence of [0.5, 0.89, 0.91, 1]) {
    test(`${confidence}, where the shop has 0.9`, () => {
      refused(
        forged([mugs], (value) => Object.assign(line(value), { confidence })),
        /^\/promise\/lines\/0\/confidence$/u,
      );
      refused(
        forged([mugs], (value) => Object.assign(value, { confidence })),
        /^\/confidence$/u,
      );
    });
  }

  test('also where the engine was asked with it, and all of the value agrees', () => {
    const promise = shop.snapshot.quoteOrder({
      lines: [kettle],
      at: '2026-11-23T15:00:00Z',
      to: { country: 'US' },
      confidence: 0.5,
    });
    refused(
      forged([kettle], (value) => Object.assign(value, { confidence: 0.5, promise })),
      /^\/confidence$/u,
    );
  });
});

describe('All terms are compared', () => {
  const tamperings: [title: string, tamper: Tamper, pointer: RegExp][] = [
    [
      'a later last day of returns',
      (value) => Object.assign(line(value).terms?.returns ?? {}, { lastDay: '2030-01-01' }),
      /terms\/returns\/lastDay$/u,
    ],
    [
      'an earlier refund',
      (value) => Object.assign(line(value).terms?.refund ?? {}, { latest: '2026-11-24' }),
      /terms\/refund\/latest$/u,
    ],
    ['a due day that is left out', (value) => line(value).terms?.due.pop(), /terms\/due$/u],
    [
      'a due day that is another',
      (value) => Object.assign(line(value).terms?.due[0] ?? {}, { by: '2026-11-24' }),
      /terms\/due\/0\/by$/u,
    ],
    ['another law', (value) => Object.assign(line(value).terms ?? {}, { jurisdictions: [] }), /terms\/jurisdictions$/u],
    [
      'a bonus that begins with a day',
      (value) => Object.assign(line(value).terms ?? {}, { bonus: '2026-12-31: 500 USD if late' }),
      /terms$/u,
    ],
    [
      'a member that cannot be text',
      (value) => Object.assign(line(value).terms ?? {}, { x: { toString: 1 } }),
      /terms$/u,
    ],
    [
      'a consent that nobody needs',
      (value) => Object.assign(line(value).terms?.consent ?? {}, { required: true, because: [{ code: 'no_date' }] }),
      /terms\/consent\//u,
    ],
    ['a discount of the whole', (value) => Object.assign(value.promise, { discount: '100%' }), /^\/promise$/u],
    [
      'a price of its own',
      (value) => Object.assign(line(value), { price: { minorUnits: 1, currency: 'USD' } }),
      /^\/promise\/lines\/0$/u,
    ],
    ['a note that was not there', (value) => line(value).notes.push('stale'), /^\/promise\/lines\/0\/notes$/u],
    [
      'another note',
      (value) => Object.assign(line(value), { notes: ['over_max'] }),
      /^\/promise\/lines\/0\/notes\/0$/u,
    ],
    [
      'another deadline',
      (value) => Object.assign(line(value), { orderBy: '2099-01-01T00:00:00Z' }),
      /^\/promise\/lines\/0\/orderBy$/u,
    ],
  ];
  for (const [title, tamper, pointer] of tamperings) {
    test(title, () => refused(forged([mugs], tamper), pointer));
    // Days in them may be others where the line's days are, and nothing else may.
    if (!/last day|refund|is another|deadline|note/u.test(title)) {
      test(`${title}, where sooner days are promised by now`, () => refused(forged([mugs], tamper), pointer, sooner));
    }
  }

  test('a fortnight to withdraw that ends years later, in Germany', () => {
    const value = forged(
      [mugs],
      (one) => Object.assign(line(one).terms?.withdrawal ?? {}, { lastDay: '2029-12-31' }),
      'DE',
    );
    refused(value, /terms\/withdrawal\/lastDay$/u);
  });

  test('a day’s place that holds no day, where sooner days are promised by now', () => {
    const value = forged([mugs], (one) => Object.assign(line(one).terms?.returns ?? {}, { lastDay: 'never' }));
    refused(value, /terms\/returns\/lastDay$/u, sooner);
  });
});

describe('A consent', () => {
  const consent = (value: CheckoutValue) => value.consented[0] ?? assert.fail('there is no consent');

  for (const [title, at] of [
    ['of 2099', '2099-01-01T00:00:00Z'],
    ['of the day after', '2026-11-24T15:10:00Z'],
    ['of two minutes after the order came in', '2026-11-23T15:14:00Z'],
    ['of a second before the promise', '2026-11-23T14:59:59Z'],
    ['of no moment', 'yesterday'],
    ['of a day that there is not', '2026-13-01T00:00:00Z'],
  ] as const) {
    test(`${title} counts for nothing`, () => {
      refused(
        forged([lamp], (value) => Object.assign(consent(value), { at })),
        /^\/consented/u,
      );
    });
  }

  test('counts up to a minute after the order came in: shoppers’ clocks are put right beyond that', () => {
    for (const at of ['2026-11-23T15:05:00Z', '2026-11-23T15:13:00Z']) {
      const value = forged([lamp], (one) => Object.assign(consent(one), { at }));
      assert.equal(verifyShown(shop.snapshot, value, { at: cameIn }).verdict, 'same');
    }
  });

  test('given twice, to a text that nobody asked, in another language, or for a line that is not there, is untrue', () => {
    const twice = forged([lamp], (value) => value.consented.push({ ...consent(value) }));
    refused(twice, /^\/consented\/1$/u);
    const more = forged([kettle, lamp], (value) => value.consented.push({ ...consent(value), line: 0 }));
    refused(more, /^\/consented\/1$/u);
    const foreign = forged([lamp], (value) => Object.assign(consent(value), { language: 'de' }));
    refused(foreign, /^\/consented\/0$/u);
    const nowhere = forged([lamp], (value) => Object.assign(consent(value), { line: 7 }));
    refused(nowhere, /^\/consented\/0$/u);
  });

  test('that is missing is untrue, also where the value says that none is needed', () => {
    refused(
      forged([lamp], (value) => value.consented.pop()),
      /^\/consented$/u,
    );
    const silent = forged([lamp], (value) => {
      Object.assign(line(value).terms ?? {}, { consent: { required: false, because: [] } });
      value.consented = [];
    });
    refused(silent, /^\/promise\/lines\/0\/terms\/consent/u);
  });
});

describe('The server’s own lines', () => {
  const verdictOf = (value: CheckoutValue, lines: Parameters<typeof verifyShown>[2]) =>
    verifyShown(shop.snapshot, value, { at: cameIn, ...lines });
  const usd = (minorUnits: number) => ({ minorUnits, currency: 'USD' });

  test('have to be the value’s: its products, units and order', () => {
    const value = forged([mugs, kettle], () => {});
    assert.equal(verdictOf(value, { lines: [mugs, kettle] }).verdict, 'same');
    assert.deepEqual(verdictOf(value, { lines: [mugs] }).differs, ['/lines']);
    assert.deepEqual(verdictOf(value, { lines: [kettle, mugs] }).differs, ['/lines/0', '/lines/1']);
    assert.deepEqual(verdictOf(value, { lines: [{ ...mugs, quantity: 3 }, kettle] }).differs, ['/lines/0']);
  });

  test('name prices: 4 mugs at 14 dollars are 56, and a coupon that makes them 50 was not shown', () => {
    const value = forged([mugs], () => {});
    assert.equal(verdictOf(value, { lines: [{ ...mugs, unitPrice: usd(1400) }] }).verdict, 'same');
    assert.equal(verdictOf(value, { lines: [{ ...mugs, total: usd(5600) }] }).verdict, 'same');
    const amounts = '/promise/lines/0/terms/payment';
    for (const [price, place] of [
      [{ unitPrice: usd(1399) }, `${amounts}/dueAtShipment`],
      [{ total: usd(5000) }, `${amounts}/dueAtShipment`],
      [{ total: { ...usd(5600), currency: 'EUR' } }, amounts],
      [{ unitPrice: usd(1400), total: usd(5000) }, `${amounts}/dueAtShipment`],
    ] as const) {
      const { verdict, differs } = verdictOf(value, { lines: [{ ...mugs, ...price }] });
      assert.deepEqual([verdict, differs], ['untrue', [place]]);
    }
  });

  test('M7: the engine is asked at the server’s price: 4 at a tier’s 12.50 are 50.00, and whoever was shown that was shown the truth', () => {
    const tier = { unitPrice: usd(1250) };
    const value = shownBy(shop, { lines: [{ ...mugs, ...tier }] });
    assert.equal(value.promise.lines[0].terms?.payment?.dueAtShipment, 5000);
    assert.deepEqual(value.lines, [mugs], 'a value has no prices');
    const { verdict, promise } = verdictOf(value, { lines: [{ ...mugs, ...tier }] });
    assert.deepEqual([verdict, promise?.lines[0].terms?.payment?.dueAtShipment], ['same', 5000]);
    assert.equal(verdictOf(value, { lines: [{ ...mugs, total: usd(5000) }] }).verdict, 'same');
  });

  test('M7: a value that was asked for at a price of the shopper’s own is untrue, and what is given back is the server’s', () => {
    // A cent each, and all terms reckoned with it: nothing in the value disagrees with itself.
    const cheap = shownBy(shop, { lines: [{ ...mugs, unitPrice: usd(1) }] });
    assert.equal(cheap.promise.lines[0].terms?.payment?.dueAtShipment, 4);
    for (const [lines, dueAtShipment] of [
      [undefined, 5600],
      [[mugs], 5600],
      [[{ ...mugs, unitPrice: usd(1250) }], 5000],
    ] as const) {
      const { verdict, differs, promise } = verdictOf(cheap, lines ? { lines } : {});
      assert.deepEqual([verdict, differs], ['untrue', ['/promise/lines/0/terms/payment/dueAtShipment']]);
      assert.equal(promise?.lines[0].terms?.payment?.dueAtShipment, dueAtShipment);
    }
  });

  test('a price in the value is none: only the snapshot’s or the server’s counts', () => {
    const value = forged([lamp], (one) => {
      Object.assign(one.lines[0] ?? {}, { unitPrice: usd(1), total: usd(1) });
    });
    const { promise } = verdictOf(value, {});
    // A lamp costs 80 dollars, paid at the order.
    assert.equal(promise?.lines[0].terms?.payment?.dueNow, 8000);
    Object.assign(line(value).terms?.payment ?? {}, { dueNow: 1 });
    refused(value, /terms\/payment\/dueNow$/u);
  });
});
