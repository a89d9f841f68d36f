/**
 * What a product page says at once, state by state: literal lines for literal promises, in the order in which they
 * stand. All are asked for on Monday 23 November 2026, 10:05 in New York, unless said otherwise.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PromisePart, StocklinePromise, Terms } from '../../web/src/engine/types/documents.ts';
import { fourMugs, gone, mugTerms, noTerms, promiseOf, threeMugs } from './promises.ts';
import { badge, card, page, pageHtml, surfaceOf } from './surfaces.ts';

const day = (earliest: string, latest = earliest) => ({ earliest, latest });
const policy = { basis: { kind: 'policy' } } as const;

const to = { country: 'US', postalCode: '10001' };
const toThere = 'to 10001, US · order by 14:00 New York Time today';
const charged = 'Charged when it ships · Cancel free until then';

describe('In stock', () => {
  const returns = { days: 30, unit: 'calendar', from: 'delivery', ...policy } as const;

  test('the answer stands in the largest type; below it to whom and up to when it holds, and three facts', () => {
    const said = page({ ...threeMugs, terms: { ...mugTerms, returns } }, { to });
    assert.deepEqual(said, [
      'In stock',
      'Arrives Tue 24 – Fri 27 Nov',
      toThere,
      'Charged when it ships · Cancel free until then · 30 days to return',
      'Details',
    ]);
    assert.match(pageHtml(threeMugs, { to }), /<p class="answer numbers" part="answer">Arrives /u);
    const words = said.join(' ').match(/[\p{L}\d:]+/gu) ?? [];
    assert.ok(words.length <= 45, `${words.length} words`);
    assert.deepEqual(
      [card(threeMugs, { to }), badge(threeMugs, { to })],
      [['In stock', 'Arrives 24 – 27 Nov'], ['In stock']],
    );
  });

  test('a country alone is named with its article, and a deadline of another day with that', () => {
    const later = { ...threeMugs, orderBy: '2026-11-25T22:00:00Z' };
    assert.equal(page(later, { to: { country: 'US' } })[2], 'to the US · order by Wed 25 Nov, 17:00 New York Time');
    const { orderBy: _, ...whenever } = threeMugs;
    assert.equal(page(whenever, { to: { country: 'NO', postalCode: '0150' } })[2], 'to 0150, Norway');
  });

  test('the deadline is told on the reader’s own clock: 14:00 in New York is 20:00 in Berlin', () => {
    const until = (reader: string, orderBy = '2026-11-23T19:00:00Z') =>
      surfaceOf({ ...threeMugs, orderBy }, { to, reader }).context.find(({ piece }) => piece === 'order-by')?.text;
    assert.equal(until('America/New_York'), 'order by 14:00 today');
    assert.equal(until('America/Toronto'), 'order by 14:00 today');
    assert.equal(until('America/Toronto', '2026-11-25T22:00:00Z'), 'order by Wed 25 Nov, 17:00');
    assert.equal(until('Europe/Berlin'), 'order by 20:00 today');
    assert.equal(until('America/Los_Angeles'), 'order by 11:00 today');
  });

  test('a span has its weekdays as long as it ends within 13 days: until Sunday 6 December', () => {
    const answer = (earliest: string, latest = earliest) =>
      page(promiseOf({ deliver: day(earliest, latest) }), { to })[1];
    assert.equal(answer('2026-11-30', '2026-12-06'), 'Arrives Mon 30 Nov – Sun 6 Dec');
    assert.equal(answer('2026-11-30', '2026-12-07'), 'Arrives 30 Nov – 7 Dec');
    assert.equal(answer('2026-12-15'), 'Arrives Tue 15 Dec');
  });

  test('without a destination it is when it ships, and the page asks where to', () => {
    const { deliver: _, orderBy: __, ...mugs } = threeMugs;
    const { deliver: ___, ...part } = threeMugs.parts[0];
    const promise: StocklinePromise = { ...mugs, parts: [part], notes: ['no_destination'] };
    assert.deepEqual(page(promise), [
      'In stock',
      'Ships today',
      'Where to? Then we can say when it arrives',
      charged,
      'Details',
    ]);
    assert.deepEqual(card(promise), ['In stock', 'Ships today']);
    const { context } = surfaceOf({ ...promise, orderBy: '2026-11-23T19:00:00Z' });
    assert.deepEqual(
      context.map(({ piece }) => piece),
      ['destination', 'order-by'],
    );
  });

  test('a country whose ways differ is asked for its postal code, and is named as no answer', () => {
    const promise = promiseOf({ ship: day('2026-11-23') }, { notes: ['needs_postal_code'] });
    assert.deepEqual(page(promise, { to: { country: 'CA' } }), [
      'In stock',
      'Ships today',
      'Which postal code? Then we can say when it arrives',
      'Details',
    ]);
  });

  test('where nobody knows how long the way takes, it is when it ships, and that', () => {
    const promise = promiseOf({ ship: day('2026-11-23') }, { notes: ['no_transit_days'] });
    assert.deepEqual(page(promise, { to }), [
      'In stock',
      'Ships today',
      'It ships there, but we do not know yet how long that takes.',
      'Details',
    ]);
  });

  test('a stale page has no date, says why, and asserts of stock no more than was known', () => {
    const promise = promiseOf({}, { notes: ['stale'], terms: mugTerms });
    assert.deepEqual(page(promise, { to }), [
      'Last known: In stock',
      'No date yet',
      'We are updating our stock figures, so we give no date right now.',
      charged,
      'Details',
    ]);
    assert.deepEqual(card(promise, { to }), ['Last known: In stock', 'No date yet']);
  });

  test('no day that has passed is told, on a page that was left open until Wednesday', () => {
    const said = page(threeMugs, { to, read: '2026-11-25T15:05:00Z' });
    assert.deepEqual(said.slice(0, 2), ['In stock', 'No date yet']);
    assert.doesNotMatch(said.join(), /\d Nov|order by/u);
  });

  test('what is announced is the answer, and no place that does not change, nor a time that goes on', () => {
    assert.equal(surfaceOf(threeMugs, { to }).summary, 'In stock. Arrives Tue 24 – Fri 27 Nov');
    assert.equal(
      surfaceOf(promiseOf({ ship: day('2026-11-23') }, { notes: ['no_destination'] })).summary,
      'In stock. Ships today. Where to? Then we can say when it arrives',
    );
  });
});

describe('Split', () => {
  const [onHand, awaited] = fourMugs.parts as [PromisePart, PromisePart];
  const more = (quantity: number, earliest: string, latest: string): PromisePart => ({
    ...awaited,
    quantity,
    deliver: day(earliest, latest),
  });
  const split = (...parts: [PromisePart, ...PromisePart[]]): StocklinePromise => ({
    ...fourMugs,
    parts,
    quantity: parts.reduce((sum, { quantity }) => sum + quantity, 0),
  });
  const lines = (...parts: [PromisePart, ...PromisePart[]]) =>
    surfaceOf(split(...parts), { to }).lines.map(({ text }) => text);

  test('a line a part, each with its status', () => {
    assert.deepEqual(page(fourMugs, { to }), [
      '3 now, 1 later',
      '3 arrive 24 – 27 Nov In stock',
      '1 arrives 12 – 15 Dec On backorder',
      toThere,
      'Each part charged when it ships · Cancel free until then',
      'Details',
    ]);
    assert.deepEqual([card(fourMugs, { to }), badge(fourMugs, { to })], [['3 of 4 from 24 Nov'], ['On backorder']]);
    assert.equal(surfaceOf(fourMugs, { to }).linesName, 'Shipments');
    assert.equal(surfaceOf(fourMugs, { to }).summary, '3 now, 1 later. 3 arrive 24 – 27 Nov. 1 arrives 12 – 15 Dec');
  });

  test('without a destination by when it ships', () => {
    const parts = fourMugs.parts.map(({ deliver: _, ...part }) => part) as unknown as StocklinePromise['parts'];
    const promise: StocklinePromise = { ...fourMugs, parts, notes: ['split', 'no_destination'] };
    assert.deepEqual(page(promise).slice(0, 3), [
      '3 now, 1 later',
      '3 ship today In stock',
      '1 ships Fri 11 Dec On backorder',
    ]);
    assert.deepEqual(card(promise), ['3 of 4 from today']);
  });

  test('what has no date says so', () => {
    const { ship: _, deliver: __, ...undated } = awaited;
    assert.deepEqual(lines(onHand, undated), ['3 arrive 24 – 27 Nov', '1 without a date yet']);
  });

  test('three parts have three lines; of more than three all after the second are told by the last day of the last', () => {
    const [second, third, fourth] = [
      more(1, '2026-12-12', '2026-12-15'),
      more(2, '2026-12-17', '2026-12-18'),
      more(4, '2026-12-21', '2026-12-24'),
    ];
    assert.deepEqual(lines(onHand, second, third), [
      '3 arrive 24 – 27 Nov',
      '1 arrives 12 – 15 Dec',
      '2 arrive 17 – 18 Dec',
    ]);
    // The status is said with the first that has it.
    assert.deepEqual(page(split(onHand, second, third), { to }).slice(2, 4), [
      '1 arrives 12 – 15 Dec On backorder',
      '2 arrive 17 – 18 Dec',
    ]);
    // 2 + 4.
    assert.deepEqual(lines(onHand, second, third, fourth), [
      '3 arrive 24 – 27 Nov',
      '1 arrives 12 – 15 Dec',
      '6 more by 24 Dec',
    ]);
    assert.deepEqual(page(split(onHand, second, third, fourth), { to })[0], '3 now, 7 later');
  });

  test('of which nobody knows the arrival all after the second are told by the day on which they ship', () => {
    const shipping = (quantity: number, on: string) => {
      const { deliver: _, ...part } = more(quantity, '', '');
      return { ...part, ship: day(on) };
    };
    const parts: [PromisePart, ...PromisePart[]] = [
      shipping(1, '2026-12-01'),
      shipping(2, '2026-12-03'),
      shipping(4, '2026-12-14'),
      shipping(1, '2026-12-17'),
    ];
    assert.deepEqual(lines(...parts).at(-1), '5 more ship by 17 Dec');
  });

  test('of more than three nothing is told of all that holds of the last alone: that it has no date, or when it ships', () => {
    const { deliver: _, ...unknown } = { ...more(4, '', ''), ship: day('2026-12-14') };
    const { ship: __, ...undated } = unknown;
    const [second, third] = [more(1, '2026-12-12', '2026-12-15'), more(2, '2026-12-17', '2026-12-18')];
    assert.doesNotMatch(lines(onHand, second, third, undated).join(), /6 without a date/u);
    // The two are there by the 18th; when the four are, nobody knows.
    assert.doesNotMatch(lines(onHand, second, third, unknown).join(), /6 more by/u);
  });

  test('on a page left open until Wednesday those whose days have passed have none, and the others theirs', () => {
    const later = { to, read: '2026-11-25T15:05:00Z' };
    assert.deepEqual(page(fourMugs, later).slice(1, 3), [
      '3 without a date yet In stock',
      '1 arrives 12 – 15 Dec On backorder',
    ]);
    assert.doesNotMatch(card(fourMugs, later).join(), /4 without a date/u);
  });

  test('several places that have some today are in stock, each with its days', () => {
    const other = { ...onHand, quantity: 2, location: 'ca', deliver: day('2026-11-25', '2026-11-30') };
    const both = split(onHand, other);
    assert.deepEqual(page({ ...both, status: 'in_stock' }, { to }).slice(0, 3), [
      'In stock',
      '3 arrive 24 – 27 Nov',
      '2 arrive 25 – 30 Nov',
    ]);
    assert.deepEqual(card({ ...both, status: 'in_stock' }, { to }), ['3 of 5 from 24 Nov']);
    assert.deepEqual(badge({ ...both, status: 'in_stock' }, { to }), ['In stock']);
  });
});

describe('To be released', () => {
  const euros = { code: 'EUR', exponent: 2 };
  const deposit: Terms = {
    ...noTerms,
    currency: euros,
    // A fifth of 120.00.
    payment: { charge: 'deposit', percent: 20, dueNow: 2400, dueAtShipment: 9600, ...policy },
    cancellation: { until: 'shipment', ...policy },
    refund: { days: 14, unit: 'calendar', from: 'notice', ...policy },
  };
  const released = (earliest: string, latest: string, part: Partial<PromisePart> = {}) =>
    promiseOf({ status: 'preorder', ...part }, { release: day(earliest, latest), terms: deposit });
  const toBerlin = { country: 'DE', postalCode: '10115' };

  test('the answer is the arrival, as everywhere, and the release stands below it', () => {
    const promise = released('2027-02-12', '2027-02-12', { deliver: day('2027-02-15', '2027-02-16') });
    assert.deepEqual(page(promise, { to: toBerlin }), [
      'Preorder',
      'Arrives 15 – 16 Feb 2027',
      'Releases 12 Feb 2027',
      'to 10115, Germany',
      '€24.00 now, €96.00 when it ships · Cancel free until it ships, money back within 14 days',
      'Details',
    ]);
    assert.deepEqual([card(promise), badge(promise)], [['Preorder', 'Arrives 15 – 16 Feb 2027'], ['Preorder']]);
  });

  test('what costs money is not muted: the deposit stands in strong letters, as does what cannot be cancelled', () => {
    const promise = released('2027-02-12', '2027-02-12');
    assert.match(pageHtml(promise), /<span class="strong" part="fact payment">€24\.00\u00a0now/u);
    assert.doesNotMatch(pageHtml(promise), /<span class="strong" part="fact cancellation">/u);
    const terms: Terms = { ...deposit, cancellation: { until: 'never', ...policy } };
    assert.match(pageHtml({ ...promise, terms }), /<span class="strong" part="fact cancellation">Cannot be cancelled/u);
    assert.doesNotMatch(pageHtml({ ...promise, terms }), /<p class="[^"]*muted[^"]*" part="facts">/u);
  });

  test('of two days both are told; where no arrival is known, nothing is said of it', () => {
    assert.deepEqual(page(released('2027-04-01', '2027-06-30'), { to: toBerlin }).slice(0, 3), [
      'Preorder',
      'Releases between 1 Apr and 30 Jun 2027',
      '€24.00 now, €96.00 when it ships · Cancel free until it ships, money back within 14 days',
    ]);
  });

  test('without a day of release there is no date yet', () => {
    assert.deepEqual(page(promiseOf({ status: 'preorder' }, { notes: ['no_date'] })).slice(0, 2), [
      'Preorder',
      'No date yet',
    ]);
  });

  test('before preorders open, or it is sold at all, it says from when', () => {
    const closed = gone({ because: [{ code: 'not_open', at: '2026-11-30T15:00:00Z' }] });
    assert.deepEqual(page(closed), ['Preorder not open yet', 'Preorders open Mon 30 Nov, 10:00 New York Time']);
    assert.deepEqual(page(closed, { product: {} }), ['Not sold yet', 'Sold from Mon 30 Nov, 10:00 New York Time']);
    assert.deepEqual(card(closed), ['Preorder not open yet', 'Preorders open Mon 30 Nov, 10:00 New York Time']);
    assert.deepEqual(page(gone({ because: [{ code: 'closed', at: '2026-11-20T22:59:00Z' }] })), [
      'Preorders are closed',
    ]);
  });
});

test('Made to order arrives like any other', () => {
  const deliver = day('2026-12-16', '2026-12-22');
  const promise = promiseOf({ status: 'made_to_order', deliver }, { deliver, terms: mugTerms });
  assert.deepEqual(page(promise, { to }), ['Made to order', 'Arrives 16 – 22 Dec', 'to 10001, US', charged, 'Details']);
  assert.deepEqual([card(promise), badge(promise)], [['Made to order', 'Arrives 16 – 22 Dec'], ['Made to order']]);
});

describe('To be collected', () => {
  const pickup = { location: 'Reno', time: '15:30', alsoAt: ['Newark', 'Trenton'] };
  const collected = (rest: Partial<StocklinePromise> = {}) =>
    promiseOf({ ship: day('2026-11-23') }, {
      pickup,
      terms: mugTerms,
      ship: day('2026-11-23'),
      ...rest,
    } as Partial<StocklinePromise>);

  test('when it is ready, where, and where else it is now; no place that it would be sent to', () => {
    assert.deepEqual(page(collected({ orderBy: '2026-11-23T22:30:00Z' }), { to }), [
      'In stock',
      'Ready for pickup today from 15:30',
      'at Reno · order by 17:30 today',
      'Charged when it is ready · Cancel free until then',
      'Details',
    ]);
    assert.deepEqual(card(collected()), ['In stock', 'Ready for pickup today from 15:30 at Reno']);
  });

  test('before its release the place is named once', () => {
    const release = day('2027-02-12');
    const part = { status: 'preorder', ship: release } as const;
    const promise = promiseOf(part, { pickup: { location: 'Reno' }, release, ship: release, terms: mugTerms });
    const said = page(promise);
    assert.deepEqual(said.slice(0, 3), ['Preorder', 'Ready for pickup Fri 12 Feb 2027', 'Releases 12 Feb 2027']);
    assert.equal(said.join(' ').match(/Reno/gu)?.length, 1, said.join(' / '));
  });

  test('part by part', () => {
    const { ship, ...part } = promiseOf({ quantity: 3, ship: day('2026-11-23') }).parts[0];
    const parts = [
      { ...part, ship },
      { ...part, quantity: 2, status: 'backorder', ship: day('2026-12-10') },
    ] as unknown as StocklinePromise['parts'];
    const promise = {
      ...collected(),
      pickup: { location: 'Reno' },
      quantity: 5,
      status: 'backorder',
      parts,
    } as StocklinePromise;
    assert.deepEqual(page(promise).slice(0, 4), [
      '3 now, 2 later',
      '3 ready today In stock',
      '2 ready Thu 10 Dec On backorder',
      'at Reno',
    ]);
    assert.equal(surfaceOf(promise).linesName, 'Pickups');
  });

  test('what cannot be collected says so, and by what it can be sent where somebody has said where to', () => {
    const none = gone({ status: 'not_shipped_there' }, { pickup: { location: 'Reno' }, methods: ['standard'] });
    assert.deepEqual(page(none), ['Not available for pickup at Reno']);
    assert.deepEqual(page(none, { to }), ['Not available for pickup at Reno', 'Can be shipped there by standard']);
  });
});

test('Digital is there at once, and nobody asks where to', () => {
  const terms: Terms = { ...noTerms, payment: { charge: 'at_order', ...policy } };
  const promise = promiseOf({}, { digital: true, terms });
  assert.deepEqual(page(promise, { to }), ['Digital', 'Available at once', 'Charged now', 'Details']);
  assert.deepEqual(badge(promise), ['Available at once']);
  assert.match(card(promise).join(' '), /Available at once/u);
});
