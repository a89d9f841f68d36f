/**
 * Whose refund the page of a late order tells, where the shop's own is sooner than the law's: the desk lamp of the
 * checkout's shop, paid with the order on Monday 23 November 2026, promised to France by Monday 14 December.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { placesAt } from '../../web/src/days/places.ts';
import type { OrderHistory, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { describePlacedOrder } from '../../web/src/locales/order/describe.ts';
import { orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { orderQuestion, revisionsOf } from '../../web/src/store/order.ts';
import { plainly } from './plain.ts';
import { lanesOf, openShop } from './shop.ts';

const lamps = (expected: string, asOf: string, refundDays: number) => (store: StoreDocument) => {
  store.asOf = asOf;
  const { LAMP } = store.products;
  const backorder = store.policies?.['prepaid']?.backorder;
  const toFrance = lanesOf(Object.values(store.shipping ?? {})[0]).at(-1);
  assert.ok(LAMP?.receipts?.[0] && backorder && toFrance);
  LAMP.receipts[0].expected = expected;
  backorder.refund = { days: refundDays, unit: 'business' };
  toFrance.transitDays = 2;
};

/** What it says of the delay on Sunday 20 December, when the lamp is expected on 15 January. */
async function told(refundDays: number, since: Partial<OrderHistory>): Promise<string> {
  const to = { country: 'FR' };
  const before = await openShop(['eu', 'fr'], lamps('2026-12-10', '2026-11-23T13:00:00Z', refundDays));
  const promise = before.snapshot.quote({ sku: 'LAMP', at: '2026-11-23T15:05:00Z', to });
  assert.equal(promise.deliver?.latest, '2026-12-14');
  const at = '2026-12-20T15:00:00Z';
  const after = await openShop(['eu', 'fr'], lamps('2027-01-15', at, refundDays));
  const lines = [{ promise, history: { completed: '2026-11-23', prepaid: true, ...since } }];
  const revisions = revisionsOf(after.snapshot, orderQuestion(lines, { to }), at);
  const places = placesAt(after.document, Date.parse(at));
  const page = plainly(describePlacedOrder(lines, revisions, { wording: orderWordingFor('en-GB'), places }), 'en-GB');
  return page.lines.flatMap(({ delays }) => delays.flatMap(({ statements }) => statements)).join(' ');
}

// Code de la consommation L216-7: 14 days of the notice of the end; web/rules/README.md.
describe('the refund of a late order is the sooner of the shop’s and the law’s', () => {
  test('of one that may end: 7 business days, and not 14 days; 30 business days are none', async () => {
    assert.match(await told(7, {}), /Refund within 7 business days of your notice to us\./);
    assert.match(await told(30, {}), /Refund within 14 days of your notice to us\./);
  });

  test('of one that was cancelled on Thursday 17 December: 7 business days end on the 28th, 14 days on the 31st', async () => {
    assert.match(await told(7, { cancelled: '2026-12-17' }), /Your refund is sent by Mon 28 Dec 2026 at the latest\./);
    assert.match(await told(30, { cancelled: '2026-12-17' }), /Your refund is sent by Thu 31 Dec 2026 at the latest\./);
  });

  test('of one that the shop has given up nobody gave notice: 14 days from the 18th end on 1 January', async () => {
    assert.match(await told(7, { refused: '2026-12-18' }), /Your refund is sent by Fri 1 Jan 2027 at the latest\./);
  });
});
