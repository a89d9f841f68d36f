/**
 * What the page of an order says after its receipt has moved, by the engine's own answers: the desk lamp of the
 * checkout's shop, 80 dollars at the order, ordered on Monday 23 November 2026.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { placesAt } from '../../web/src/days/places.ts';
import type { OrderHistory, StocklinePromise, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { withConsentText } from '../../web/src/locales/consent.ts';
import { describePlacedOrder } from '../../web/src/locales/order/describe.ts';
import { orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { orderQuestion, revisionsOf } from '../../web/src/store/order.ts';
import { plainly } from './plain.ts';
import { openShop } from './shop.ts';

interface Given {
  country?: 'US' | 'DE';
  /** The day of the receipt when it was ordered, and now. */
  receipt: [first: string | undefined, now: string | undefined];
  today: string;
  since?: Partial<OrderHistory>;
  /** What the shop kept of the promise. */
  kept?: (promise: StocklinePromise) => StocklinePromise;
}

/** The receipt of the lamps expected on that day, or nobody knows when. */
const expected =
  (day: string | undefined, asOf: string) =>
  (store: StoreDocument): void => {
    store.asOf = asOf;
    const { LAMP } = store.products;
    if (LAMP?.receipts?.[0] === undefined) return;
    if (day !== undefined) LAMP.receipts[0].expected = day;
    else {
      delete LAMP.receipts;
      LAMP.backorder = { allowed: true, undated: 'sell' };
    }
  };

/** The page's one line, and the texts of its terms. */
async function told({ country = 'US', receipt: [first, now], today, since = {}, kept = (promise) => promise }: Given) {
  const packs = [country === 'US' ? 'us' : 'eu'];
  const to = { country };
  const before = await openShop(packs, expected(first, '2026-11-23T13:00:00Z'));
  const made = before.snapshot.quote({ sku: 'LAMP', quantity: 1, at: '2026-11-23T15:05:00Z', to });
  const at = `${today}T15:00:00Z`;
  const after = await openShop(packs, expected(now, at));
  const lines = [{ promise: kept(made), history: { completed: '2026-11-23', prepaid: true, ...since } }];
  const revisions = revisionsOf(after.snapshot, orderQuestion(lines, { to }), at);
  const places = placesAt(after.document, Date.parse(at));
  const page = plainly(describePlacedOrder(lines, revisions, { wording: orderWordingFor('en-GB'), places }), 'en-GB');
  const [line] = page.lines;
  assert.ok(line);
  const texts = (wanted: string) =>
    page.terms.filter(({ term }) => term === wanted).flatMap(({ facts }) => facts.map(({ text }) => text));
  return { line, terms: page.terms, texts };
}

describe('T9: the consent of an order is the one that was given', () => {
  const moved = { receipt: ['2026-12-01', '2026-12-15'], today: '2026-11-30' } satisfies Given;

  test('word for word and in its language, where its text was recorded', async () => {
    const { texts } = await told({ ...moved, kept: (promise) => withConsentText(promise, 'en') });
    assert.deepEqual(texts('consent'), [
      'I agree: I pay before it ships: $80.00, charged when you order. It ships by Tue Dec 1, 2026. It arrives by Thu Dec 3, 2026.',
    ]);
    const recorded = (promise: StocklinePromise): StocklinePromise => ({
      ...promise,
      ...(promise.terms && {
        terms: {
          ...promise.terms,
          consent: { ...promise.terms.consent, text: 'Ich zahle vor dem Versand.', language: 'de' },
        },
      }),
    });
    const { terms } = await told({ ...moved, kept: recorded });
    assert.deepEqual(terms.find(({ term }) => term === 'consent')?.facts, [
      { text: 'Ich zahle vor dem Versand.', language: 'de' },
    ]);
  });

  test('by the days that were promised, where none was: never by those of today', async () => {
    assert.deepEqual((await told(moved)).texts('consent'), [
      'I agree: I pay before it ships: US$80.00, charged when you order. It ships by Tue 1 Dec 2026. It arrives by Thu 3 Dec 2026.',
    ]);
    assert.deepEqual((await told({ ...moved, receipt: [undefined, '2026-12-15'] })).texts('consent'), [
      'I agree: I pay before it ships: US$80.00, charged when you order. No day is stated.',
    ]);
  });
});
