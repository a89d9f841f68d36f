/**
 * What is true of some is not said of all, and what nobody knows is not promised: lines without terms beside lines that
 * have some, parts that ship at different times, figures that are too old, and a deadline for who has another day.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { waysToSend } from '../../web/src/cart/ways.ts';
import { placesAt } from '../../web/src/days/places.ts';
import type { StoreDocument, Terms } from '../../web/src/engine/types/documents.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { describeCheckout } from '../../web/src/locales/checkout/describe.ts';
import { checkoutCatalogues, checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import { termLines } from '../../web/src/locales/details/terms.ts';
import { wholeWordingFor } from '../../web/src/locales/details/wording.ts';
import { describePlacedOrder } from '../../web/src/locales/order/describe.ts';
import { orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { orderQuestion, revisionsOf } from '../../web/src/store/order.ts';
import { plainly } from './plain.ts';
import { fourMugs, gone, mugTerms, promiseOf, threeMugs } from './promises.ts';
import { openShop } from './shop.ts';
import { card, page, surfaceOf } from './surfaces.ts';

await loadLanguage(checkoutCatalogues, 'en-GB');

const to = { country: 'US' };
const at = '2026-11-23T15:05:00Z';

/** Sold without a policy: it has no terms where no law is known. */
const bare = (store: StoreDocument): void => {
  store.products['BARE'] = { name: 'Bare', stock: [{ location: 'newark', onHand: 3 }] };
};

describe('Terms of one line are not told of another that has none', () => {
  test('in the checkout, neither in short nor in full', async () => {
    const { snapshot, document } = await openShop([], bare);
    const lines = [
      { sku: 'MUG', quantity: 1 },
      { sku: 'BARE', quantity: 1 },
    ] as const;
    const ways = waysToSend(snapshot, { lines: [...lines], to, at });
    const order = { ways, way: 'as_ready', names: ['Tideline mug', 'Bare'], to } as const;
    const places = placesAt(document, Date.parse(at));
    const { facts, terms } = describeCheckout({ ...order, places }, checkoutWordingFor('en-GB'));
    assert.deepEqual(
      facts.map(({ lines }) => lines),
      ['Tideline mug:'],
    );
    assert.ok(terms.length > 0);
    for (const { groups } of terms)
      assert.deepEqual(
        groups.map(({ lines }) => lines),
        ['Tideline mug:'],
      );
  });

  test('on the page of the order, where one that has ended counts for none', async () => {
    const { snapshot, document } = await openShop([], bare);
    const told = (since: { cancelled?: string }) => {
      const history = { completed: '2026-11-23', prepaid: false };
      const lines = ['MUG', 'BARE'].map((sku) => ({
        promise: snapshot.quote({ sku, quantity: 1, to, at }),
        history: { ...history, ...(sku === 'BARE' && since) },
      }));
      const revisions = revisionsOf(snapshot, orderQuestion(lines, { to }), at);
      const places = placesAt(document, Date.parse(at));
      return describePlacedOrder(lines, revisions, { wording: orderWordingFor('en-GB'), places }).terms;
    };
    assert.deepEqual([...new Set(told({}).map(({ of }) => of))], ['1 × Tideline mug']);
    assert.deepEqual([...new Set(told({ cancelled: '2026-11-23' }).map(({ of }) => of))], [undefined]);
  });
});

test('The last day to cancel is that of what ships last: of what ships too soon it is said that it is none of that', () => {
  const cancellation = { daysBeforeShipment: 3, lastDay: '2026-12-08', basis: { kind: 'policy' } } as const;
  const terms: Terms = { ...mugTerms, cancellation };
  // Three ship today.
  const one = 'Cancel free until 8 Dec, only what ships later';
  assert.ok(page({ ...fourMugs, terms }, { to }).some((line) => line.includes(one)));
  const split = termLines({ ...fourMugs, terms }, wholeWordingFor('en-GB'), '2026-11-23');
  const [{ text } = assert.fail()] = split.find(({ term }) => term === 'cancellation')?.facts ?? [];
  assert.match(text, /^You can cancel until 8 Dec, 3 days before it ships\. Only what ships later$/u);
  const [, later] = fourMugs.parts;
  assert.ok(later);
  assert.ok(
    page({ ...fourMugs, parts: [later], terms }, { to }).some((line) => line.includes('Cancel free until 8 Dec')),
  );
});

describe('Where no destination would make a date, none is asked for', () => {
  test('for figures that are too old, or units that nobody knows to be coming', () => {
    for (const note of ['stale', 'no_date'] as const) {
      const undated = promiseOf({ status: 'backorder' }, { notes: [note, 'no_destination'] });
      assert.ok(!page(undated).some((line) => line.includes('Where to?')), note);
    }
    const { deliver: _, ...part } = threeMugs.parts[0];
    const { deliver: __, ...mugs } = threeMugs;
    assert.ok(page({ ...mugs, parts: [part], notes: ['no_destination'] }).some((line) => line.includes('Where to?')));
  });
});

test('Figures that are too old say that they are, also of what they have sold out, and no day of its return', () => {
  const restock = { because: [{ code: 'restock', day: '2026-12-10' }] } as const;
  const because = [...restock.because];
  assert.deepEqual(page(gone({ because })), ['Out of stock', 'Expected back Thu 10 Dec']);
  const stale = gone({ because }, { notes: ['stale'] });
  assert.deepEqual(page(stale), [
    'Last known: Out of stock',
    'We are updating our stock figures, so we give no date right now.',
  ]);
  assert.deepEqual(card(stale), ['Last known: Out of stock']);
});

test('A deadline is told on the reader’s own clock, of the reader’s own day', () => {
  const until = (reader: string) =>
    surfaceOf(threeMugs, { to, reader }).context.find(({ piece }) => piece === 'order-by')?.text;
  // 19:00 UTC is 6:00 of Tuesday in Sydney, where it is 2:05 of that day already; and 20:00 in Berlin.
  assert.equal(until('Australia/Sydney'), 'order by 6:00 today');
  assert.equal(until('Europe/Berlin'), 'order by 20:00 today');
  assert.equal(until('Pacific/Honolulu'), 'order by 9:00 today');
  assert.equal(until('Asia/Kamchatka'), 'order by 7:00 today');
});

test('A promise without any of the terms that an engine writes is shown all the same', () => {
  const terms = {} as Terms;
  assert.deepEqual(page({ ...threeMugs, terms }, { to }).slice(0, 2), ['In stock', 'Arrives Tue 24 – Fri 27 Nov']);
});

test('What is announced of an order in parts that are on time is that, and no numbers', async () => {
  const { snapshot, document } = await openShop();
  const promise = snapshot.quote({ sku: 'MUG', quantity: 4, to, at });
  const lines = [{ promise, history: { completed: '2026-11-23', prepaid: false } }];
  const revisions = revisionsOf(snapshot, orderQuestion(lines, { to }), at);
  const told = describePlacedOrder(lines, revisions, {
    wording: orderWordingFor('en-GB'),
    places: placesAt(document, Date.parse(at)),
  });
  assert.equal(plainly(told.summary), 'On time');
  assert.equal(told.lines[0]?.parts.length, 2);
});

test('What has left is told to arrive from then on, and not to ship any more', async () => {
  const { snapshot, document } = await openShop();
  const germany = { country: 'DE' };
  const promise = snapshot.quote({ sku: 'MUG', quantity: 1, to: germany, at });
  assert.deepEqual(promise.deliver, { earliest: '2026-12-01', latest: '2026-12-04' });
  const promisedOnce = (shipped: string) => {
    const lines = [{ promise, history: { completed: '2026-11-23', shipped, prepaid: false } }];
    const now = `${shipped}T20:00:00Z`;
    return describePlacedOrder(lines, revisionsOf(snapshot, orderQuestion(lines, { to: germany }), now), {
      wording: orderWordingFor('en-GB'),
      places: placesAt(document, Date.parse(now)),
    }).lines[0]?.promised.map((text) => plainly(text));
  };
  assert.deepEqual(promisedOnce('2026-11-23'), ['Arrives 1 – 4 Dec']);
  assert.deepEqual(promisedOnce('2026-12-02'), ['Arrives 2 – 4 Dec']);
});
