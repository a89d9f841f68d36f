/** Forged days of a checkout's value (T10): they are never accepted, and nothing is measured by them. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { verifyShown } from 'stockline/verify';
import type { CheckoutValue } from '../../web/src/engine/types/documents.ts';
import { shownBy } from './checkout-values.ts';
import { cameIn, day, forge, kettle, lamp, line, mugs, openShops, refuses, type Tamper } from './forged-values.ts';
import { lanesOf, openShop, type Shop } from './shop.ts';

let shop: Shop;
let sooner: Shop;
before(async () => {
  ({ shop, sooner } = await openShops());
});

const forged = (lines: CheckoutValue['lines'], tamper: Tamper) => forge(shop, lines, tamper);
const refused = (value: CheckoutValue, pointer: RegExp, from = shop) => refuses(from, value, pointer);

describe('Days', () => {
  const reversed = { earliest: '2026-12-12', latest: '2026-12-10' };
  const early = day('2026-11-20');
  const tamperings: [title: string, tamper: Tamper, pointer: RegExp][] = [
    ['a line', (value) => Object.assign(line(value), { deliver: reversed }), /^\/promise\/lines\/0\/deliver$/u],
    [
      'a part',
      (value) => Object.assign(line(value).parts[1] ?? {}, { ship: reversed }),
      /^\/promise\/lines\/0\/parts$/u,
    ],
    [
      'a part’s ready day',
      (value) => Object.assign(line(value).parts[1] ?? {}, { ready: reversed }),
      /^\/promise\/lines\/0\/parts$/u,
    ],
    ['the ladder', (value) => Object.assign(line(value).ladder[1] ?? {}, { ship: reversed }), /ladder$/u],
    [
      'the whole',
      (value) => Object.assign(value.promise.together ?? {}, { ship: reversed }),
      /^\/promise\/together\/ship$/u,
    ],
    [
      'a shipment',
      (value) => Object.assign(value.promise.split?.shipments[1] ?? {}, { deliver: reversed }),
      /^\/promise\/split$/u,
    ],
  ];
  for (const [title, tamper, pointer] of tamperings) {
    test(`reversed, of ${title}, are untrue, also where sooner ones are promised by now`, () => {
      for (const from of [shop, sooner]) refused(forged([mugs], tamper), pointer, from);
    });
  }

  test('of delivery before those of shipment are untrue', () => {
    const whole = forged([mugs], (value) => {
      for (const of of [line(value).parts[1], line(value), value.promise.together])
        Object.assign(of ?? {}, { deliver: early });
    });
    refused(whole, /^\/promise\/lines\/0\/deliver$/u);
    refused(
      forged([mugs], (value) => Object.assign(line(value).ladder[0] ?? {}, { deliver: early })),
      /ladder$/u,
    );
  });

  test('of a delivery that can begin before its shipment are untrue, and so is a part with a gift', () => {
    const parcel = { ship: day('2026-12-10'), deliver: { earliest: '2026-12-09', latest: '2026-12-14' } };
    const begun = forged([mugs], (value) => Object.assign(line(value).ladder[1] ?? {}, parcel));
    const gift = forged([mugs], (value) => Object.assign(line(value).parts[1] ?? {}, { gift: 'a vase' }));
    for (const from of [shop, sooner]) {
      refused(begun, /^\/promise\/lines\/0\/ladder$/u, from);
      refused(gift, /^\/promise\/lines\/0\/parts/u, from);
    }
  });

  test('two years after those that can be promised are sooner, and the promise given back is the engine’s', () => {
    // In stock: leaves on Monday 23 November, two days on the way.
    const late = { earliest: '2026-11-25', latest: '2028-11-30' };
    const value = forged([kettle], (one) => {
      for (const of of [line(one).parts[0], line(one), one.promise.together])
        Object.assign(of ?? {}, { deliver: late });
      Object.assign(line(one).terms?.returns ?? {}, { lastDay: '2028-12-30' });
      one.promise.lines[0].notes = ['kept'];
    });
    const { verdict, differs, promise } = verifyShown(shop.snapshot, value, { at: cameIn });
    assert.deepEqual([verdict, differs], ['sooner', ['/promise/lines/0/parts']]);
    assert.deepEqual(promise?.lines[0].deliver, day('2026-11-25'));
    assert.deepEqual(promise?.together?.deliver, day('2026-11-25'));
  });

  test('a first day that is earlier than can be promised is later by now, though the last is the same', () => {
    const value = forged([lamp], (one) => {
      for (const of of [line(one).parts[0], line(one), one.promise.together])
        Object.assign(of ?? {}, { ship: { earliest: '2026-11-24', latest: '2026-12-10' } });
    });
    assert.equal(verifyShown(shop.snapshot, value, { at: cameIn }).verdict, 'later');
  });
});

describe('A forged shipment is untrue, also where sooner days are promised by now', () => {
  const shipments = ({ promise }: CheckoutValue) => promise.split?.shipments ?? assert.fail('nothing is split');
  const tamperings: [title: string, tamper: Tamper][] = [
    ['that leaves earlier', (value) => Object.assign(shipments(value)[1] ?? {}, { ship: day('2026-11-24') })],
    ['that arrives earlier', (value) => Object.assign(shipments(value)[1] ?? {}, { deliver: day('2026-12-10') })],
    ['from elsewhere', (value) => Object.assign(shipments(value)[0] ?? {}, { location: 'portland' })],
    ['of more units', (value) => Object.assign(shipments(value)[0]?.items[0] ?? {}, { quantity: 4 })],
    ['of another line', (value) => Object.assign(shipments(value)[0]?.items[0] ?? {}, { line: 1 })],
    ['that is left out', (value) => shipments(value).pop()],
    ['more', (value) => shipments(value).push({ ...shipments(value)[0] } as never)],
    ['with a gift', (value) => Object.assign(shipments(value)[0] ?? {}, { gift: 'a vase' })],
  ];
  for (const [title, tamper] of tamperings) {
    test(title, () => {
      for (const from of [shop, sooner]) refused(forged([mugs], tamper), /^\/promise\/split/u, from);
    });
  }

  test('that is told in another order, or not at all, where the days are those of now', () => {
    refused(
      forged([mugs], (value) => shipments(value).reverse()),
      /^\/promise\/split/u,
    );
    refused(
      forged([mugs], ({ promise }) => delete promise.split),
      /^\/promise\/split$/u,
    );
  });

  test('where nothing is split', () => {
    const value = forged([kettle], (one) => {
      one.promise.split = {
        shipments: [{ location: 'newark', ship: day('2026-11-23'), items: [{ line: 0, quantity: 1 }] }],
      };
    });
    refused(value, /^\/promise/u);
  });
});

test('An order that cannot be sent together is untrue where it says so: of the lamp from the attic no arrival is known', async () => {
  const attic = await openShop([], ({ locations, shipping, products }) => {
    locations['attic'] = { ...locations['newark'] } as NonNullable<typeof locations.newark>;
    const lanes = lanesOf(shipping?.['standard']);
    for (const lane of lanes) Object.assign(lane, { from: ['newark'] });
    // It goes there, and nobody knows how long that takes.
    lanes.push({ from: ['attic'], to: { country: 'US' } });
    products['LAMP'] = {
      ...products['LAMP'],
      receipts: [{ location: 'attic', quantity: 60, expected: '2026-12-10' }],
    } as never;
  });
  const value = shownBy(attic, { lines: [kettle, lamp] });
  assert.equal(verifyShown(attic.snapshot, value, { at: cameIn }).verdict, 'same');
  // All of it on the lamp's day, and no word of when it arrives.
  const ship = day('2026-12-10');
  for (const each of value.promise.lines) {
    Object.assign(each, { ship });
    delete each.deliver;
    for (const part of each.parts) {
      Object.assign(part, { ship });
      delete part.deliver;
    }
  }
  Object.assign(value, { ship: 'together' });
  value.promise.together = { ship };
  delete value.promise.split;
  refused(value, /^\/ship$/u, attic);
});
