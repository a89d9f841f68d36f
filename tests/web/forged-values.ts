/**
 * Values of a checkout that somebody has tampered with, for the suites of the server that verifies them. The promise is
 * of 15:00 UTC on Monday 23 November, the order comes in at 15:12, and `asOf` is forged in each value too: it hides
 * nothing.
 */
import assert from 'node:assert/strict';
import { verifyShown } from 'stockline/verify';
import type { CheckoutValue, OrderPromise, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { shownBy } from './checkout-values.ts';
import { openShop, type Shop } from './shop.ts';

export const cameIn = '2026-11-23T15:12:00Z';
export const mugs = { sku: 'MUG', quantity: 4 };
export const lamp = { sku: 'LAMP', quantity: 1 };
export const kettle = { sku: 'KETTLE', quantity: 1 };
export const day = (date: string) => ({ earliest: date, latest: date });

export type Tamper = (value: CheckoutValue) => void;

/** The shop of shop.ts, with a product that is sold no more, and 30 days to return what was in stock or is awaited. */
function changes({ products, policies = {} }: StoreDocument): void {
  products['KNOB'] = { name: 'Brass knob', policy: 'house', discontinued: true };
  for (const status of ['in_stock', 'backorder'] as const) {
    Object.assign(policies['house']?.[status] ?? {}, { returns: { days: 30, from: 'delivery' } });
  }
}

/** The shop, and the same an hour later: the mugs' receipt of Thursday 10 December comes on Tuesday 8 or Monday 14. */
export async function openShops(): Promise<Record<'shop' | 'sooner' | 'later', Shop>> {
  const anHourLater = (expected: string) =>
    openShop(['us', 'eu'], (store) => {
      changes(store);
      store.asOf = '2026-11-23T14:00:00Z';
      for (const receipt of store.products['MUG']?.receipts ?? []) receipt.expected = expected;
    });
  const shop = await openShop(['us', 'eu'], changes);
  return { shop, sooner: await anHourLater('2026-12-08'), later: await anHourLater('2026-12-14') };
}

export const line = ({ promise }: CheckoutValue, index = 0): OrderPromise['lines'][0] =>
  promise.lines[index] ?? assert.fail('there is no such line');

/** A value of the shop that would be accepted, but for what is done to it. */
export function forge(shop: Shop, lines: CheckoutValue['lines'], tamper: Tamper, country = 'US'): CheckoutValue {
  const value = structuredClone(shownBy(shop, { lines, country }));
  value.asOf = '2026-11-23T12:00:00Z';
  assert.equal(verifyShown(shop.snapshot, value, { at: cameIn }).verdict, 'same');
  tamper(value);
  return value;
}

/** That the shop refuses the value, and points there. */
export function refuses({ snapshot }: Shop, value: CheckoutValue, pointer: RegExp): void {
  const { verdict, differs } = verifyShown(snapshot, value, { at: cameIn });
  assert.equal(verdict, 'untrue');
  assert.ok(
    differs.some((place) => pointer.test(place)),
    differs.join(' '),
  );
}
