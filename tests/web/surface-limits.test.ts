/** What a product page says at once of what cannot be had, or not so much of it: literal lines for literal promises. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { beyond, gone, threeMugs } from './promises.ts';
import { badge, card, page, pageHtml, surfaceOf } from './surfaces.ts';

const to = { country: 'US', postalCode: '10001' };

describe('Not to be had', () => {
  test('what is not shipped there names the place, and the ways that lead there', () => {
    const there = gone({ status: 'not_shipped_there' }, { methods: ['freight', 'courier'] });
    assert.deepEqual(page(there, { to: { country: 'NO' } }), [
      'Does not ship to Norway',
      'Can be shipped there by freight and courier',
    ]);
    assert.deepEqual(page(gone({ status: 'not_shipped_there' }), { to: { country: 'GB' } }), [
      'Does not ship to the UK',
    ]);
    assert.deepEqual(badge(there, { to: { country: 'NO', postalCode: '9170' } }), ['Does not ship to Norway (9170)']);
  });

  test('where no way leads there, it names the countries that it is shipped to: three, or two and how many more', () => {
    const reached = (...countries: string[]) =>
      page(gone({ status: 'not_shipped_there' }), { to: { country: 'NO' }, countriesReached: () => countries });
    assert.deepEqual(reached('DE'), ['Does not ship to Norway', 'Ships to Germany']);
    assert.deepEqual(reached('DE', 'AT', 'CH'), [
      'Does not ship to Norway',
      'Ships to Germany, Austria and Switzerland',
    ]);
    assert.deepEqual(reached('DE', 'AT', 'CH', 'FR', 'PL'), [
      'Does not ship to Norway',
      'Ships to Germany, Austria and 3 more',
    ]);
    assert.deepEqual(reached(), ['Does not ship to Norway']);
    // Nobody has said where to.
    assert.deepEqual(page(gone({ status: 'not_shipped_there' }, { pickup: {} }), { countriesReached: () => ['DE'] }), [
      'Not available for pickup',
    ]);
  });

  test('a country that English names with its article has it wherever it is named', () => {
    const there = gone({ status: 'not_shipped_there' });
    assert.deepEqual(page(there, { to: { country: 'GB' }, countriesReached: () => ['US', 'NL'] }), [
      'Does not ship to the UK',
      'Ships to the US and the Netherlands',
    ]);
  });

  test('out of stock, when it is expected back, and no longer sold', () => {
    assert.deepEqual(page(gone({}), { to }), ['Out of stock']);
    // There is no other answer.
    assert.match(pageHtml(gone({}), { to }), /<p class="status answer" part="status">/u);
    const back = gone({ because: [{ code: 'restock', day: '2026-12-17' }] });
    assert.deepEqual(page(back, { to }), ['Out of stock', 'Expected back Thu 17 Dec']);
    assert.deepEqual(card(back), ['Out of stock', 'Expected back 17 Dec']);
    assert.deepEqual(page(gone({ status: 'discontinued' }), { to }), ['No longer sold']);
  });

  test('of more than there is the number stands before the days, which are those of what can be had', () => {
    assert.deepEqual(page(beyond(3, 4), { to }), [
      '3 in stock',
      'Only 3 can be ordered',
      'Arrives Tue 24 – Fri 27 Nov',
      'to 10001, US',
      'Details',
    ]);
    assert.deepEqual(card(beyond(3, 4), { to }), ['3 in stock', 'Only 3 can be ordered']);
    const hidden = beyond(100, 20, {
      inStock: { quantity: 10, orMore: true },
      notes: ['split', 'over_max', 'may_be_sooner'],
    });
    assert.deepEqual(page(hidden, { to }).slice(0, 2), ['10+ in stock', 'For more than 100, ask us']);
    assert.deepEqual(page(gone({}, { notes: ['may_be_sooner'] }), { to }), ['Ask us']);
  });
});

describe('How many one order may have', () => {
  const rule = 'Sold in multiples of 6, 12 to 60 per order';
  const sixes = { min: 12, step: 6, max: 60 };

  test('stands below the answer, and above it where another quantity was asked for', () => {
    assert.deepEqual(page({ ...threeMugs, quantity: 12, orderQuantity: sixes }, { to }), [
      'In stock',
      'Arrives Tue 24 – Fri 27 Nov',
      'to 10001, US · order by 14:00 New York Time today',
      rule,
      'Charged when it ships · Cancel free until then',
      'Details',
    ]);
    const broken = { ...threeMugs, orderQuantity: sixes, notes: ['other_quantity' as const] };
    assert.deepEqual(page(broken, { to }).slice(0, 3), ['In stock', rule, 'Arrives Tue 24 – Fri 27 Nov']);
    assert.deepEqual(card(broken), ['In stock', rule]);
    assert.match(surfaceOf(broken).summary, /12 to 60 per order/u);
    assert.doesNotMatch(surfaceOf({ ...broken, quantity: 12, notes: [] }).summary, /per order/u);
  });

  test('more than that is no matter of stock', () => {
    const most = { orderQuantity: { min: 1, step: 1, max: 2 }, inStock: { quantity: 5 } };
    assert.deepEqual(page(beyond(2, 3, most), { to }).slice(0, 3), [
      'In stock',
      'At most 2 per order',
      'Arrives Tue 24 – Fri 27 Nov',
    ]);
    // Two are in the cart, which is all that one order may have.
    assert.deepEqual(page(gone({ quantity: 5 }, { ...most, quantity: 5 }), { to, inCart: 2 }), [
      'No more can be ordered',
      'At most 2 per order',
    ]);
  });

  test('with some in the cart it is how many more', () => {
    assert.deepEqual(page(beyond(2, 3), { to, inCart: 3 }).slice(0, 2), ['2 in stock', 'Only 2 more can be ordered']);
    const asks = beyond(2, 3, { notes: ['split', 'over_max', 'may_be_sooner'] });
    // Counted with the cart: 3 + 2.
    assert.equal(page(asks, { to, inCart: 3 })[1], 'For more than 5, ask us');
  });
});
