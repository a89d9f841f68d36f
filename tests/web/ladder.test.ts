/** The promises for other quantities, and the place in line: literal lines for literal ladders. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesAt } from '../../web/src/days/places.ts';
import type { PromiseRung, StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { describeDetails } from '../../web/src/locales/details/describe.ts';
import { describeQueue } from '../../web/src/locales/details/queue.ts';
import { wholeWordingFor } from '../../web/src/locales/details/wording.ts';
import { plain } from './plain.ts';
import { fourMugs, promiseOf, snapshot, threeMugs } from './promises.ts';

const day = (earliest: string, latest = earliest) => ({ earliest, latest });

/** On Monday 23 November: three leave today, 48 more on the 11th of December. */
const mugLadder: PromiseRung[] = [
  { upTo: 3, status: 'in_stock', ship: day('2026-11-23'), deliver: day('2026-11-24', '2026-11-27') },
  { upTo: 51, status: 'backorder', ship: day('2026-12-11'), deliver: day('2026-12-12', '2026-12-15') },
];

/** What stands folded, as it is read at an instant: the promise's own, or a later one. */
const details = (promise: StocklinePromise, { at = promise.at, inCart = 0 } = {}) =>
  describeDetails(promise, wholeWordingFor('en-GB'), placesAt(snapshot, Date.parse(at)), inCart);
const lines = (promise: StocklinePromise) =>
  details(promise).ladder.map(({ quantity, ship, deliver, noDate, isAsked }) => [
    quantity,
    plain(ship ?? noDate),
    plain(deliver),
    isAsked,
  ]);

test('A larger quantity has another date: each step has its line, and the one asked for is marked', () => {
  assert.deepEqual(lines({ ...threeMugs, ladder: mugLadder }), [
    ['Up to 3', 'Ships today', 'Arrives 24 – 27 Nov', true],
    ['4 to 51', 'Ships Fri 11 Dec', 'Arrives 12 – 15 Dec', false],
  ]);
});

test('Where the parts say as much, and where there is one date for all, there are no lines', () => {
  assert.deepEqual(lines({ ...fourMugs, ladder: mugLadder }), []);
  assert.deepEqual(lines({ ...threeMugs, quantity: 60, ladder: mugLadder }), []);
  assert.deepEqual(lines({ ...threeMugs, ladder: mugLadder.slice(0, 1) }), []);
  assert.deepEqual(lines({ ...threeMugs, ladder: [] }), []);
});

test('Steps that read alike are one line: 4 to 10 and 11 to 51 ship on the same day', () => {
  const [stock, backorder] = mugLadder as [PromiseRung, PromiseRung];
  assert.deepEqual(
    lines({ ...threeMugs, ladder: [stock, { ...backorder, upTo: 10, status: 'in_stock' }, backorder] }).map(
      ([quantity]) => quantity,
    ),
    ['Up to 3', '4 to 51'],
  );
});

test('One unit alone, no limit at the end, and units without a date', () => {
  const [stock, backorder] = mugLadder as [PromiseRung, PromiseRung];
  const ladder: PromiseRung[] = [{ ...stock, upTo: 1 }, { ...backorder, upTo: 9 }, { status: 'backorder' }];
  assert.deepEqual(lines(promiseOf({ ship: day('2026-11-23') }, { ladder })), [
    ['1', 'Ships today', 'Arrives 24 – 27 Nov', true],
    ['2 to 9', 'Ships Fri 11 Dec', 'Arrives 12 – 15 Dec', false],
    ['10 or more', 'No date yet', undefined, false],
  ]);
});

test('M4: quantities that no order may have are not told: of a least of 4 in twos, a line begins at 4 and ends at an even number', () => {
  const [stock, backorder] = mugLadder as [PromiseRung, PromiseRung];
  const orderQuantity = { min: 4, step: 2 };
  const ladder: PromiseRung[] = [{ ...stock, upTo: 3 }, { ...backorder, upTo: 7 }, { status: 'backorder' }];
  assert.deepEqual(lines({ ...threeMugs, quantity: 4, orderQuantity, ladder }), [
    ['4 to 6', 'Ships Fri 11 Dec', 'Arrives 12 – 15 Dec', true],
    ['8 or more', 'No date yet', undefined, false],
  ]);
  // With 2 in the cart, 2 more make an order.
  assert.deepEqual(
    details({ ...threeMugs, quantity: 2, orderQuantity, ladder }, { inCart: 2 }).ladder.map(({ quantity }) => quantity),
    ['2', '4 to 6', '8 or more'],
  );
});

test('A ladder without any date says nothing', () => {
  const ladder: PromiseRung[] = [
    { upTo: 3, status: 'in_stock' },
    { upTo: 51, status: 'backorder' },
  ];
  assert.deepEqual(lines(promiseOf({}, { ladder, notes: ['stale'] })), []);
});

test('No line tells more of the stock than the shop does: of 35, told as "10+"', () => {
  const [stock, backorder] = mugLadder as [PromiseRung, PromiseRung];
  const ladder: PromiseRung[] = [{ ...stock, upTo: 35 }, { ...backorder, upTo: 95 }, { status: 'backorder' }];
  const told = { inStock: { quantity: 10, orMore: true } as const, ladder };
  assert.deepEqual(lines({ ...threeMugs, ...told }), [
    ['10+', 'Ships today', 'Arrives 24 – 27 Nov', true],
    ['Larger quantities', 'Ships Fri 11 Dec', 'Arrives 12 – 15 Dec', false],
  ]);
  // Whoever asks for 36 is told the 35 by their own order's parts.
  assert.deepEqual(
    lines({ ...threeMugs, ...told, quantity: 36 }).map(([quantity]) => quantity),
    ['Up to 35', '36 to 95', '96 or more'],
  );
});

test('A step whose days have passed, on a page left open for days, has no date', () => {
  const said = details({ ...threeMugs, ladder: mugLadder }, { at: '2026-11-28T15:00:00Z' }).ladder;
  assert.deepEqual(
    [said[0]?.noDate, said[0]?.ship, plain(said[1]?.ship)],
    ['No date yet', undefined, 'Ships Fri 11 Dec'],
  );
});

test('The place in line: 34 of 60 taken are 17 of 30', () => {
  const wording = wholeWordingFor('en-GB');
  assert.deepEqual(describeQueue({ ahead: 12, batch: { quantity: 60, taken: 34 } }, wording), {
    ahead: '12 pieces ahead of yours in line',
    batch: 'Taken of the coming delivery: 34 of 60',
    share: 17 / 30,
  });
  assert.equal(
    describeQueue({ ahead: 0, batch: { quantity: 60, taken: 0 } }, wording).ahead,
    'Yours would be next in line',
  );
  assert.equal(describeQueue({ ahead: 3, batch: { quantity: 0, taken: 0 } }, wording).share, 1);
  assert.equal(describeQueue({ ahead: 70, batch: { quantity: 60, taken: 70 } }, wording).share, 1);
});

test('A part that the engine gives a place in line has it; of a split, each part its own', () => {
  const queue = { ahead: 2, batch: { quantity: 48, taken: 2 } };
  const [stock, backorder] = fourMugs.parts as [StocklinePromise['parts'][0], StocklinePromise['parts'][0]];
  const split = details({ ...fourMugs, parts: [stock, Object.assign({ queue }, backorder)] }).why;
  assert.deepEqual(
    split.map(({ part, queue }) => [part, queue?.ahead]),
    [
      ['3 pieces', undefined],
      ['1 piece', '2 pieces ahead of yours in line'],
    ],
  );
  const one = details({ ...fourMugs, quantity: 1, parts: [Object.assign({ queue }, backorder)] }).why;
  assert.deepEqual(
    one.map(({ part, queue }) => [part, queue?.share]),
    [[undefined, 1 / 24]],
  );
});
