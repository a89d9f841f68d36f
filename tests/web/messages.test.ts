/** What a promise says: literal sentences for literal promises. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFormat } from '../../web/src/days/days.ts';
import { placesAt } from '../../web/src/days/places.ts';
import type { Destination, PromisePart, StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { type Description, describe, type Shown } from '../../web/src/locales/describe.ts';
import { type DetailDescription, describeDetails } from '../../web/src/locales/details/describe.ts';
import { withDetails } from '../../web/src/locales/details/wording.ts';
import {
  type MessagesOverride,
  overrideMessages,
  registerMessages,
  withOverride,
  wordingFor,
} from '../../web/src/locales/index.ts';
import { summaryOf } from '../../web/src/locales/summary.ts';
import { describeSurface } from '../../web/src/locales/surface.ts';
import { en } from '../../web/src/locales/whole/en.ts';
import { plain, plainly } from './plain.ts';
import { fourMugs, promiseOf, snapshot, threeMugs } from './promises.ts';

/** A reader far west of UTC, for whom a day that is formatted in the wrong zone is another day. */
process.env['TZ'] = 'Pacific/Pago_Pago';

function say(
  promise: StocklinePromise,
  language = 'en-GB',
  override?: MessagesOverride,
  to?: Destination,
): Description & DetailDescription & { summary: string } {
  const standard = wordingFor(language);
  const wording = { ...standard, messages: withOverride(standard.messages, override) };
  const places = placesAt(snapshot, Date.parse(promise.at));
  const said = describe(promise, wording, places, { to });
  const details = describeDetails(promise, withDetails(wording), places);
  // What is no law and no term of the shop says nothing that could be unfolded.
  const { terms: _, ...bare } = promise;
  const { why, ladder } = describeDetails(bare, withDetails(wording), places);
  assert.equal(describeSurface(bare, wording, places, { to }).hasDetails, why.length + ladder.length > 0);
  return plainly({ ...said, ...details, summary: summaryOf(promise, said, wording, places) }, wording.language);
}

/** The reasons of a promise in one part. */
const why = ({ why: groups }: DetailDescription) => groups.flatMap(({ sentences }) => sentences);

test('Three of three in stock before the cut-off ship today', () => {
  const said = say(threeMugs);
  assert.equal(said.headline, 'In stock');
  assert.equal(said.ship, 'Ships today');
  assert.equal(said.deliver, 'Arrives 24 – 27 Nov');
  assert.equal(said.orderBy?.text, 'order by 14:00 New York Time today');
  assert.deepEqual(why(said), ['The carrier is closed on Thu 26 Nov.']);
  assert.deepEqual(said.parts, []);
  assert.equal(said.maximum, undefined, 'a limit that is not reached is no news');
});

test('Four of three in stock are a split, with a line for each part and the reasons of both', () => {
  const said = say(fourMugs);
  assert.equal(said.headline, '3 in stock, 1 more from 11 Dec');
  assert.deepEqual(
    said.parts.map(({ quantity, statusText, ship, deliver }) => [quantity, statusText, ship, deliver]),
    [
      ['3 pieces', 'In stock', 'Ships today', 'Arrives 24 – 27 Nov'],
      ['1 piece', 'On backorder', 'Ships Fri 11 Dec', 'Arrives 12 – 15 Dec'],
    ],
  );
  assert.deepEqual(said.why, [
    {
      part: '3 pieces',
      windows: { ship: 'Ships today', deliver: 'Arrives 24 – 27 Nov' },
      sentences: ['The carrier is closed on Thu 26 Nov.'],
    },
    {
      part: '1 piece',
      windows: { ship: 'Ships Fri 11 Dec', deliver: 'Arrives 12 – 15 Dec' },
      sentences: [
        'It waits for a delivery to us, expected Thu 10 Dec: the port is congested.',
        'The carrier does not work on Sun 13 Dec.',
      ],
    },
  ]);
});

test('Today and tomorrow are the location’s: at 01:30 UTC on Tuesday it is still Monday in New York', () => {
  const ship = { earliest: '2026-11-24', latest: '2026-11-24' };
  assert.equal(say(promiseOf({ ship }, { at: '2026-11-24T01:30:00Z' })).ship, 'Ships tomorrow');
  assert.equal(say(promiseOf({ ship }, { at: '2026-11-24T05:00:00Z' })).ship, 'Ships today');
});

test('This suite is read where it is still yesterday', () => {
  assert.equal(new Date('2026-11-24T05:00:00Z').getDate(), 23);
});

test('A day at a location that the snapshot has no zone for is never called today', () => {
  const ship = { earliest: '2026-11-23', latest: '2026-11-23' };
  const places = { today: () => undefined, timeZone: () => undefined, isPickup: () => false };
  const said = describe(promiseOf({ ship }), wordingFor('en-GB'), places);
  assert.equal(plain(said.ship), 'Ships Mon 23 Nov');
});

test('A span that begins today or tomorrow names it', () => {
  const shipped = (earliest: string, latest: string) => say(promiseOf({ ship: { earliest, latest } })).ship;
  assert.equal(shipped('2026-11-23', '2026-11-24'), 'Ships today or tomorrow');
  assert.equal(shipped('2026-11-23', '2026-11-25'), 'Ships between today and Wed 25 Nov');
  assert.equal(shipped('2026-11-24', '2026-11-30'), 'Ships between tomorrow and Mon 30 Nov');
  assert.equal(shipped('2026-11-30', '2026-12-03'), 'Ships 30 Nov – 3 Dec');
});

test('A day in another year carries its year', () => {
  const ship = { earliest: '2027-03-16', latest: '2027-03-16' };
  const deliver = { earliest: '2026-12-30', latest: '2027-01-04' };
  const said = say(promiseOf({ ship, deliver }));
  assert.equal(said.ship, 'Ships Tue 16 Mar 2027');
  assert.equal(said.deliver, 'Arrives 30 Dec 2026 – 4 Jan 2027');
});

test('A day of this month or the next needs no year, over New Year neither; the month after it does', () => {
  const on = (at: string, earliest: string, latest = earliest) =>
    say(promiseOf({ deliver: { earliest, latest } }, { at }));
  const december = '2026-12-23T15:05:00Z';
  assert.equal(on(december, '2027-01-04').deliver, 'Arrives Mon 4 Jan');
  assert.equal(on(december, '2026-12-29', '2027-01-04').deliver, 'Arrives 29 Dec – 4 Jan');
  assert.equal(on(december, '2027-01-31').deliver, 'Arrives Sun 31 Jan');
  assert.equal(on(december, '2027-02-01').deliver, 'Arrives Mon 1 Feb 2027');
  assert.equal(on(december, '2026-12-29', '2027-02-01').deliver, 'Arrives 29 Dec 2026 – 1 Feb 2027');
  const days = dayFormat('en-GB');
  assert.equal(plain(days.weekdaySpan('2026-12-29', '2027-01-04', '2026-12-23')), 'Tue 29 Dec – Mon 4 Jan');
  assert.equal(plain(days.weekdaySpan('2026-11-24', '2026-11-27', '2026-11-23')), 'Tue 24 – Fri 27 Nov');
  assert.equal(plain(days.weekdaySpan('2026-11-30', '2026-12-03', '2026-11-23')), 'Mon 30 Nov – Thu 3 Dec');
  assert.equal(plain(days.weekdaySpan('2026-11-24', '2026-11-24', '2026-11-23')), 'Tue 24 Nov');
  // In November, January is the month after the next.
  assert.equal(on('2026-11-30T15:05:00Z', '2027-01-04').deliver, 'Arrives Mon 4 Jan 2027');
});

test('Dates follow the reader’s English', () => {
  assert.equal(
    say(promiseOf({ ship: { earliest: '2026-11-30', latest: '2026-11-30' } }), 'en-US').ship,
    'Ships Mon Nov 30',
  );
});

test('A promise without a window says so, and gives no date', () => {
  const said = say(promiseOf({ status: 'backorder', because: [{ code: 'no_known_supply' }] }, { notes: ['no_date'] }));
  assert.equal(said.headline, 'On backorder');
  assert.equal(said.noDate, 'No date yet');
  assert.deepEqual(why(said), ['No delivery to us is planned yet.']);
});

test('A window that has passed is no date, and an overdue receipt’s day is not shown', () => {
  const passed = { earliest: '2026-11-20', latest: '2026-11-25' };
  const said = say(
    promiseOf({ ship: passed, because: [{ code: 'overdue', day: '2026-11-18', reason: 'supplier_delay' }] }),
  );
  assert.equal(said.ship, undefined);
  assert.equal(said.noDate, 'No date yet');
  assert.deepEqual(why(said), ['A delivery to us is overdue and has no new date yet: the supplier is late.']);
  assert.doesNotMatch(JSON.stringify(said), /1[89] Nov|20 Nov/u);
});

test('T1: where nothing is known of the arrival there is a ship window, and what is wanting is asked for or told', () => {
  const today = { ship: { earliest: '2026-11-23', latest: '2026-11-23' } };
  for (const [note, sentence] of [
    ['no_destination', 'Where to? Then we can say when it arrives.'],
    ['needs_postal_code', 'Which postal code? Then we can say when it arrives.'],
    ['no_transit_days', 'It ships there, but we do not know yet how long that takes.'],
  ] as const) {
    const said = say(promiseOf(today, { notes: [note] }));
    assert.deepEqual([said.ship, said.deliver, said.noDate], ['Ships today', undefined, undefined]);
    assert.deepEqual(said.notes, [sentence]);
  }
});

test('T1: what nothing brings there names the destination that was asked for, and the methods that do reach it', () => {
  const there = promiseOf({ status: 'not_shipped_there' }, { maxQuantity: 0, methods: ['freight', 'courier'] });
  const said = say(there, 'en-GB', undefined, { country: 'NO' });
  assert.equal(said.headline, 'Does not ship to Norway');
  assert.equal(said.badge, 'Does not ship to Norway');
  assert.equal(said.outlook, 'Can be shipped there by freight and courier');
  assert.deepEqual([said.ship, said.deliver, said.noDate, said.maximum], [undefined, undefined, undefined, undefined]);
  // A country is not unreached because a part of it is.
  assert.equal(
    say(there, 'en-GB', undefined, { country: 'NO', postalCode: '9170' }).headline,
    'Does not ship to Norway (9170)',
  );
});

test('T2: a deadline days ahead has its day', () => {
  assert.equal(
    say({ ...threeMugs, orderBy: '2026-11-26T22:00:00Z' }).orderBy?.text,
    'order by Thu 26 Nov, 17:00 New York Time',
  );
});

test('T3: of more than is told of stock it is said that it may be sooner, or to ask, and never that it is out of stock', () => {
  const [onHand] = threeMugs.parts;
  const hundred = { ...onHand, quantity: 100 };
  const [, awaited] = fourMugs.parts;
  assert.ok(awaited);
  const later = { ...fourMugs, quantity: 101, maxQuantity: 500 };
  const sooner = say({ ...later, parts: [hundred, awaited], notes: ['split', 'may_be_sooner'] });
  assert.deepEqual([sooner.maximum, sooner.notes], [undefined, ['It may be sooner: ask us.']]);
  const missing = { quantity: 20, status: 'out_of_stock', because: [] } as const;
  const ask = say({
    ...threeMugs,
    quantity: 120,
    maxQuantity: 100,
    status: 'out_of_stock',
    inStock: { quantity: 10, orMore: true },
    parts: [hundred, { ...missing, because: [] }],
    notes: ['over_max', 'may_be_sooner'],
  });
  assert.deepEqual([ask.headline, ask.maximum, ask.notes], ['10+ in stock', 'For more than 100, ask us', []]);
  assert.doesNotMatch(ask.summary, /out of stock|only/iu);
});

test('T3: where all that is on hand is hidden and nothing is sold beyond it, one has to ask: not "for more than 0"', () => {
  const hidden = say({
    ...threeMugs,
    maxQuantity: 0,
    status: 'out_of_stock',
    inStock: { quantity: 0 },
    parts: [{ quantity: 3, status: 'out_of_stock', because: [] }],
    notes: ['over_max', 'may_be_sooner'],
  });
  assert.deepEqual([hidden.headline, hidden.badge, hidden.maximum], ['Ask us', 'Ask us', undefined]);
});

test('T6: a preorder’s headline is its release, one day or two, also where no receipt is known; a badge has the status', () => {
  const on = (earliest: string, latest: string, part: Partial<PromisePart> = {}) =>
    say(promiseOf({ status: 'preorder', ...part }, { release: { earliest, latest }, notes: ['no_date'] }));
  const day = on('2027-02-12', '2027-02-12');
  assert.deepEqual([day.headline, day.badge, day.noDate], ['Releases 12 Feb 2027', 'Preorder', undefined]);
  assert.equal(on('2027-04-01', '2027-06-30').headline, 'Releases between 1 Apr and 30 Jun 2027');
  assert.equal(on('2026-12-30', '2027-01-15').headline, 'Releases between 30 Dec 2026 and 15 Jan 2027');
  const shipped = on('2027-02-12', '2027-02-12', { ship: { earliest: '2027-02-15', latest: '2027-02-15' } });
  assert.deepEqual([shipped.headline, shipped.ship], ['Releases 12 Feb 2027', 'Ships Mon 15 Feb 2027']);
  const because: PromisePart['because'] = [
    { code: 'release', day: '2027-06-30', releases: ['2027-04-01', '2027-06-30'] },
  ];
  assert.deepEqual(why(say(promiseOf({ status: 'preorder', because }))), [
    'It is released between Thu 1 Apr 2027 and Wed 30 Jun 2027 and does not ship before.',
  ]);
});

test('T6: a split preorder is told by its parts, and its release beside them', () => {
  const parts = fourMugs.parts.map((part) => ({ ...part, status: 'preorder' as const }));
  const [first, second] = parts;
  assert.ok(first && second);
  const said = say({
    ...fourMugs,
    status: 'preorder',
    parts: [first, second],
    release: { earliest: '2026-11-23', latest: '2026-11-30' },
  });
  assert.deepEqual([said.badge, said.outlook], ['Preorder', 'Releases between 23 Nov and 30 Nov']);
});

test('T6: a release that is over is not told; on its last day, Monday 23 November, it still is', () => {
  const over = promiseOf({ status: 'preorder' }, { release: { earliest: '2026-11-20', latest: '2026-11-20' } });
  assert.deepEqual([say(over).headline, say(over).noDate], ['Preorder', 'No date yet']);
  const today = promiseOf({ status: 'preorder' }, { release: { earliest: '2026-11-23', latest: '2026-11-23' } });
  assert.equal(say(today).headline, 'Releases 23 Nov');
});

test('A quantity over the maximum is answered with the maximum, and the units that cannot be had are not a shipment', () => {
  const said = say({
    ...threeMugs,
    quantity: 7,
    status: 'out_of_stock',
    maxQuantity: 3,
    parts: [...threeMugs.parts, { quantity: 4, status: 'out_of_stock', because: [] }],
    notes: ['over_max'],
  });
  assert.equal(said.headline, '3 in stock');
  assert.equal(said.status, 'in_stock');
  assert.equal(said.maximum, 'Only 3 can be ordered');
  assert.equal(said.ship, 'Ships today');
  assert.deepEqual(said.parts, []);
});

test('No more units are told to be in stock than the shop tells', () => {
  // 37 on hand, of which the shop tells 10 exactly, and beyond those that it can send 30.
  const thirty = { ...threeMugs.parts[0], quantity: 30 };
  const told = { inStock: { quantity: 10, orMore: true } as const };
  const over = { quantity: 4, status: 'out_of_stock', because: [] } as const;
  const said = say({ ...threeMugs, ...told, quantity: 34, maxQuantity: 30, parts: [thirty, { ...over, because: [] }] });
  assert.equal(said.headline, '10+ in stock');
  assert.equal(said.maximum, 'Only 30 can be ordered');
  // A split says how the order is divided.
  const [, fourth] = fourMugs.parts;
  assert.ok(fourth);
  assert.equal(
    say({ ...fourMugs, ...told, quantity: 31, parts: [thirty, fourth] }).headline,
    '30 in stock, 1 more from 11 Dec',
  );
});

test('Units that come and leave today are from today in a split, and not without a date; 2 and 1 in stock are 3 in stock, without a day', () => {
  const [three, fourth] = fourMugs.parts;
  assert.ok(three && fourth);
  const today = { ship: three.ship, deliver: three.deliver } as PromisePart;
  const headline = (...parts: [PromisePart, ...PromisePart[]]) => say({ ...fourMugs, parts }).headline;
  assert.equal(headline(three, { ...fourth, ...today }), '3 in stock, 1 more from 23 Nov');
  assert.equal(headline({ ...fourth, ...today }, fourth), '1 from 23 Nov, 1 more from 11 Dec');
  assert.equal(headline({ ...three, quantity: 2 }, { ...three, quantity: 1 }), '3 in stock');
});

test('Out of stock and discontinued have no window, no “no date yet” and no maximum of none', () => {
  for (const status of ['out_of_stock', 'discontinued'] as const) {
    const said = say(promiseOf({ status }, { maxQuantity: 0 }));
    assert.equal(said.headline, en.status[status]);
    assert.deepEqual(
      [said.ship, said.deliver, said.noDate, said.maximum],
      [undefined, undefined, undefined, undefined],
    );
  }
});

test('Out of stock with a known delivery says when it is expected back', () => {
  const said = say(promiseOf({ status: 'out_of_stock', because: [{ code: 'restock', day: '2026-12-17' }] }));
  assert.equal(said.outlook, 'Expected back Thu 17 Dec');
});

test('A preorder that is not open says when it opens, on the location’s clock', () => {
  const said = say(promiseOf({ status: 'out_of_stock', because: [{ code: 'not_open', at: '2026-11-30T15:00:00Z' }] }));
  assert.equal(said.headline, 'Preorder not open yet');
  assert.equal(said.outlook, 'Preorders open Mon 30 Nov, 10:00 New York Time');
});

/** Says a promise as an element does that knows its product, and what is in the cart. */
function sayBeside(promise: StocklinePromise, shown: Pick<Shown, 'product' | 'inCart'>): Description {
  const wording = wordingFor('en-GB');
  return plainly(describe(promise, wording, placesAt(snapshot, Date.parse(promise.at)), shown), wording.language);
}

test('M4: what is no preorder and not sold yet says from when it is, on the location’s clock', () => {
  const promise = promiseOf({ status: 'out_of_stock', because: [{ code: 'not_open', at: '2026-12-01T05:00:00Z' }] });
  const sale = sayBeside(promise, { product: {} });
  assert.deepEqual(
    [sale.headline, sale.badge, sale.status, sale.outlook],
    ['Not sold yet', 'Not sold yet', 'out_of_stock', 'Sold from Tue 1 Dec, 00:00 New York Time'],
  );
  const preorder = sayBeside(promise, { product: { preorder: { releases: '2027-01-15' } } });
  assert.deepEqual([preorder.headline, preorder.status], ['Preorder not open yet', 'preorder']);
});

test('M4: preorders that are taken no more are closed and not out of stock; a sale that is over is no longer sold; neither names a past day', () => {
  const closed = (status: 'out_of_stock' | 'discontinued') =>
    say(promiseOf({ status, because: [{ code: 'closed', at: '2026-11-20T22:59:00Z' }] }, { maxQuantity: 0 }));
  const preorder = closed('out_of_stock');
  assert.deepEqual(
    [preorder.headline, preorder.badge, preorder.outlook],
    ['Preorders are closed', 'Preorders are closed', undefined],
  );
  assert.equal(closed('discontinued').headline, 'No longer sold');
  for (const said of [preorder, closed('discontinued')]) assert.doesNotMatch(JSON.stringify(said), /20 Nov|21 Nov/u);
});

test('M4: what one order may have is told quietly, and firmly where another quantity was asked for', () => {
  const sixes = { min: 12, step: 6, max: 60 };
  const quiet = say({ ...threeMugs, quantity: 12, orderQuantity: sixes });
  const rule = 'Sold in multiples of 6, 12 to 60 per order';
  assert.deepEqual(quiet.orderQuantity, { text: rule, isBroken: false });
  assert.doesNotMatch(quiet.summary, /per order/u);
  const other = say({ ...threeMugs, orderQuantity: sixes, notes: ['other_quantity'] });
  assert.deepEqual(other.orderQuantity, { text: rule, isBroken: true });
  assert.match(other.summary, /12 to 60 per order/u);
  const text = (orderQuantity: NonNullable<StocklinePromise['orderQuantity']>) =>
    say({ ...threeMugs, orderQuantity }).orderQuantity?.text;
  assert.equal(text({ min: 6, step: 6 }), 'Sold in multiples of 6', 'one of them is the least anyway');
  assert.equal(text({ min: 3, step: 1 }), 'At least 3 per order');
  assert.equal(text({ min: 1, step: 1, max: 2 }), 'At most 2 per order');
  assert.doesNotMatch(text({ min: 2, step: 1, max: 2 }) ?? '', /2 to 2/u);
  assert.equal(say(threeMugs).orderQuantity, undefined);
});

/** 5 on hand, at most 2 for one order (scenario m4-at-most-two-for-one-order): asked for 5, 2 of them. */
const twoOfFive: StocklinePromise = {
  ...threeMugs,
  quantity: 5,
  status: 'out_of_stock',
  maxQuantity: 2,
  orderQuantity: { min: 1, step: 1, max: 2 },
  inStock: { quantity: 5 },
  parts: [
    { ...threeMugs.parts[0], quantity: 2 },
    { quantity: 3, status: 'out_of_stock', because: [] },
  ],
  notes: ['split', 'over_max'],
};

test('M4: more than one order may have is no matter of stock: in stock, at most 2 per order', () => {
  for (const notes of [twoOfFive.notes, [...twoOfFive.notes, 'may_be_sooner' as const]]) {
    const said = say({ ...twoOfFive, notes });
    assert.deepEqual(
      [said.headline, said.badge, said.maximum, said.orderQuantity],
      ['In stock', 'In stock', undefined, { text: 'At most 2 per order', isBroken: true }],
    );
    assert.doesNotMatch(said.summary, /out of stock|only|ask us|2 in stock/iu);
  }
  // Of 1 on hand the stock is the end, and not the rule.
  const parts = [
    { ...threeMugs.parts[0], quantity: 1 },
    { quantity: 4, status: 'out_of_stock', because: [] },
  ] as const;
  const one = say({ ...twoOfFive, maxQuantity: 1, inStock: { quantity: 1 }, parts: [...parts] as never });
  assert.deepEqual(
    [one.headline, one.maximum, one.orderQuantity?.isBroken],
    ['1 in stock', 'Only 1 can be ordered', false],
  );
});

test('M4: with units in the cart it says how many more, and that no more can be ordered, and not that it is out of stock', () => {
  const missing = { quantity: 5, status: 'out_of_stock', because: [] } as const;
  const none = { ...twoOfFive, maxQuantity: 0, parts: [{ ...missing, because: [] }] } as StocklinePromise;
  const full = sayBeside(none, { inCart: 2 });
  assert.deepEqual(
    [full.headline, full.badge, full.orderQuantity],
    ['No more can be ordered', 'No more can be ordered', { text: 'At most 2 per order', isBroken: true }],
  );
  assert.equal(sayBeside({ ...none, notes: ['over_max', 'may_be_sooner'] }, { inCart: 2 }).headline, full.headline);
  const { orderQuantity: _, ...free } = twoOfFive;
  assert.equal(sayBeside({ ...free, inStock: { quantity: 2 } }, { inCart: 3 }).maximum, 'Only 2 more can be ordered');
  // What one would have to ask for is counted with the cart.
  const asks = sayBeside({ ...free, notes: ['over_max', 'may_be_sooner'] }, { inCart: 3 });
  assert.equal(asks.maximum, 'For more than 5, ask us');
});

test('M4: where fewer than the least can be had it is out of stock, and the least is told', () => {
  const said = say({
    ...promiseOf({ status: 'out_of_stock', quantity: 12 }, { quantity: 12, maxQuantity: 0, inStock: { quantity: 0 } }),
    orderQuantity: { min: 12, step: 1 },
    notes: ['over_max'],
  });
  assert.deepEqual(
    [said.headline, said.badge, said.maximum, said.orderQuantity],
    ['Out of stock', 'Out of stock', undefined, { text: 'At least 12 per order', isBroken: false }],
  );
});

test('M4: of stock that nobody counts no number is told', () => {
  const part = { ...threeMugs.parts[0], quantity: 5000 };
  const { maxQuantity: _, ...uncounted } = {
    ...threeMugs,
    quantity: 5000,
    inStock: { quantity: 0, orMore: true as const },
  };
  const said = say({ ...uncounted, parts: [part], ladder: [{ status: 'in_stock' }] });
  assert.deepEqual([said.headline, said.badge, said.ladder], ['In stock', 'In stock', []]);
  assert.doesNotMatch(said.summary, /5000|0\+|1\+/u);
  // Nor where no order may have as many.
  const most = { orderQuantity: { min: 1, step: 1, max: 2 }, maxQuantity: 2, notes: ['over_max' as const] };
  const [, missing] = twoOfFive.parts;
  assert.ok(missing);
  assert.equal(say({ ...uncounted, ...most, parts: [{ ...part, quantity: 2 }, missing] }).headline, 'In stock');
});

test('Days off are one sentence, and counted when they are many', () => {
  const days = ['2026-11-28', '2026-11-29', '2026-12-05', '2026-12-06', '2026-12-12'];
  const because = days.map((day) => ({ code: 'not_a_workday', day, calendar: 'location' }) as const);
  assert.deepEqual(why(say(promiseOf({ because: because.slice(0, 2) }))), [
    'The warehouse does not work on Sat 28 Nov and Sun 29 Nov.',
  ]);
  assert.deepEqual(why(say(promiseOf({ because }))), [
    'The warehouse has 5 days off between Sat 28 Nov and Sat 12 Dec.',
  ]);
});

test('Days on which the carrier does not come are its days, and those of a supplier are the supplier’s', () => {
  const because = [
    { code: 'not_a_workday', day: '2026-11-28', calendar: 'collection' },
    { code: 'closed_day', day: '2026-11-26', calendar: 'delivery' },
    { code: 'closed_day', day: '2026-12-01', calendar: 'supplier' },
  ] as const;
  assert.deepEqual(why(say(promiseOf({ because: [...because] }))), [
    'Our supplier is closed on Tue 1 Dec.',
    'The carrier does not collect on Sat 28 Nov.',
    'The carrier is closed on Thu 26 Nov.',
  ]);
});

test('A holiday is named among many weekends, and not counted with them again; when holidays are many too, all are counted together', () => {
  const weekend = ['2026-12-05', '2026-12-06', '2026-12-12', '2026-12-13', '2026-12-19'];
  const off = (code: 'closed_day' | 'not_a_workday', ...days: string[]) =>
    days.map((day) => ({ code, day, calendar: 'location' }) as const);
  assert.deepEqual(
    why(say(promiseOf({ because: [...off('closed_day', '2026-11-26'), ...off('not_a_workday', ...weekend)] }))),
    ['The warehouse is closed on Thu 26 Nov.', 'The warehouse has 5 days off between Sat 5 Dec and Sat 19 Dec.'],
  );
  const winter = ['2026-12-24', '2026-12-25', '2026-12-28', '2026-12-29', '2026-12-30'];
  assert.deepEqual(
    why(say(promiseOf({ because: [...off('closed_day', ...winter), ...off('not_a_workday', '2026-12-26')] }))),
    ['The warehouse has 6 days off between Thu 24 Dec and Wed 30 Dec.'],
  );
});

test('Making ready, carrying and making to order say how long they take, in the working days of whoever does it', () => {
  assert.deepEqual(
    why(
      say(
        promiseOf({
          because: [
            { code: 'production', days: [5, 8] },
            { code: 'handling', days: [0, 1] },
            { code: 'transit', days: { probabilities: { '3': 0.2, '4': 0.5, '5': 0.3, '9': 0 } } },
          ],
        }),
      ),
    ),
    [
      'It is made after you order, in 5–8 of our working days.',
      'It is made ready in 0–1 of our working days.',
      'The carrier takes 3–5 of its working days.',
    ],
  );
  const singular = say(
    promiseOf({
      because: [
        { code: 'handling', days: 1 },
        { code: 'transit', days: [2, 2] },
      ],
    }),
  );
  assert.deepEqual(why(singular), [
    'It is made ready in 1 of our working days.',
    'The carrier takes 2 of its working days.',
  ]);
});

test('A duration of no day, and one that may never end, are not told', () => {
  const open = { probabilities: { '3': 0.9 }, beyond: 0.1 };
  const because: PromisePart['because'] = [
    { code: 'production', days: open },
    { code: 'handling', days: 0 },
    { code: 'transit', days: open },
  ];
  assert.deepEqual(why(say(promiseOf({ because }))), ['It is made after you order.']);
});

test('What is there only to count the days again is not told', () => {
  const because: PromisePart['because'] = [
    { code: 'asked', day: '2026-11-23' },
    { code: 'receiving', days: 1 },
    { code: 'supply_ready', ready: '2026-12-11' },
  ];
  assert.deepEqual(why(say(promiseOf({ because }))), []);
});

test('A delay code without words is not shown', () => {
  const because = [{ code: 'awaiting_receipt', day: '2026-12-10', reason: 'INTERNAL-77' }] as const;
  assert.deepEqual(why(say(promiseOf({ because: [...because] }))), [
    'It waits for a delivery to us, expected Thu 10 Dec.',
  ]);
  const inherited = [{ code: 'awaiting_receipt', day: '2026-12-10', reason: 'constructor' }] as const;
  assert.deepEqual(why(say(promiseOf({ because: [...inherited] }))), [
    'It waits for a delivery to us, expected Thu 10 Dec.',
  ]);
});

test('The summary is the whole in one announcement', () => {
  assert.equal(
    say(fourMugs).summary,
    '3 in stock, 1 more from 11 Dec. 3 pieces. Ships today. Arrives 24 – 27 Nov. 1 piece. Ships Fri 11 Dec. Arrives 12 – 15 Dec',
  );
});

test('A shop changes one message and keeps the others', () => {
  const said = say(threeMugs, 'en-GB', { status: { in_stock: 'On our shelf' }, ships: (when) => `Leaves ${when}` });
  assert.equal(said.headline, 'On our shelf');
  assert.equal(said.ship, 'Leaves today');
  assert.equal(
    say(promiseOf({ status: 'preorder' }), 'en-GB', { status: { in_stock: 'On our shelf' } }).headline,
    'Preorder',
  );
});

test('A registered language is found by its narrower tag, another falls back to English in words and dates alike', () => {
  registerMessages('x-test', { ...en, ships: (when) => `>>${when}` });
  overrideMessages('x-test', { today: 'now' });
  assert.equal(say(threeMugs, 'x-test-GB').ship, '>>now');
  const welsh = say(promiseOf({ ship: { earliest: '2026-11-30', latest: '2026-11-30' } }), 'cy');
  assert.equal(welsh.ship, 'Ships Mon Nov 30');
});

test('A language tag that is none does not take the promise away', () => {
  assert.equal(say(threeMugs, 'en-not_a_tag!').headline, 'In stock');
});
