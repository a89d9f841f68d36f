/**
 * What keeps a product page short and true: no zone where the reader needs none, no fact that a longer answer has no
 * room for, no deadline that reads as past, and an answer to each question about a day.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { countedDown } from '../../web/src/locales/time-left.ts';
import { nextMoment } from '../../web/src/store/moments.ts';
import { fourMugs, mugTerms, noTerms, promiseOf, snapshot, threeMugs } from './promises.ts';
import { page, surfaceOf } from './surfaces.ts';

const to = { country: 'US', postalCode: '10001' };
const day = (date: string) => ({ earliest: date, latest: date });
const returns = { days: 30, unit: 'calendar', from: 'delivery', basis: { kind: 'policy' } } as const;

test('All times of a pickup are its place’s, also for who is far from it', () => {
  const promise = promiseOf(
    { ship: day('2026-11-23') },
    {
      pickup: { location: 'Reno', time: '15:30' },
      ship: day('2026-11-23'),
      // 17:30 in New York, where its location's clock is; in Sydney it is Tuesday by then.
      orderBy: '2026-11-23T22:30:00Z',
      terms: mugTerms,
    },
  );
  for (const reader of ['America/Los_Angeles', 'Australia/Sydney', undefined])
    assert.equal(page(promise, { to, reader })[2], 'at Reno · order by 17:30 today');
});

test('A countdown has the time of the reader’s own clock, and the day on it', () => {
  const orderBy = (reader: string, instant: string) =>
    surfaceOf(threeMugs, { to, reader, countdown: countedDown, now: Date.parse(instant) })
      .context.find(({ piece }) => piece === 'order-by')
      ?.text.replace(/\s/gu, ' ');
  // 19:00 UTC is 11:00 in Los Angeles, and Tuesday 06:00 in Sydney, where 16:46 UTC is Tuesday already.
  assert.equal(orderBy('America/Los_Angeles', '2026-11-23T16:46:00Z'), 'order within 2 hrs 14 mins, by 11:00 today');
  assert.equal(orderBy('Australia/Sydney', '2026-11-23T16:46:00Z'), 'order within 2 hrs 14 mins, by 6:00 today');
  // 12:30 UTC is 23:30 of Monday there.
  assert.equal(orderBy('Australia/Sydney', '2026-11-23T12:30:00Z'), 'order within 6 hrs 30 mins, by Tue 24 Nov, 6:00');
});

test('Parts that are asked about a day leave it to the details how long one can return; that one cannot they say', () => {
  const last = (rest: object, by?: string) => page({ ...fourMugs, terms: { ...mugTerms, ...rest } }, { to, by }).at(-2);
  const charged = 'Each part charged when it ships · Cancel free until then';
  assert.equal(last({ returns }), `${charged} · 30 days to return`);
  assert.equal(last({ returns }, '2026-12-24'), charged);
  assert.equal(
    last({ returns: { ...returns, days: 0 } }, '2026-12-24'),
    `${charged} · No returns for a change of mind`,
  );
  // In one part there is room for it.
  assert.match(page({ ...threeMugs, terms: { ...noTerms, returns } }, { to, by: '2026-12-24' }).join(' '), /30 days/u);
});

test('A deadline at midnight is told as 23:59, and is over when 23:59 begins', () => {
  // Midnight at the end of Monday in New York.
  const midnight = { ...threeMugs, orderBy: '2026-11-24T05:00:00Z' };
  const orderBy = (read: string) =>
    surfaceOf(midnight, { to, read }).context.find(({ piece }) => piece === 'order-by')?.text;
  assert.match(orderBy('2026-11-24T04:58:59Z') ?? '', /^order by 23:59 .*today$/u);
  assert.equal(orderBy('2026-11-24T04:59:00Z'), undefined);
  assert.equal(orderBy('2026-11-24T05:00:00Z'), undefined);
  // The page asks again at that moment, and at the one from which other days hold.
  const next = (now: string) => nextMoment([midnight], snapshot, Date.parse(now));
  assert.equal(next('2026-11-24T04:00:00Z'), Date.parse('2026-11-24T04:59:00Z'));
  assert.equal(next('2026-11-24T04:59:00Z'), Date.parse('2026-11-24T05:00:00Z'));
});

test('Digital is there by a day at once; what has no date yet is possible, but not before its release', () => {
  const by = (promise: StocklinePromise, asked: string) =>
    surfaceOf(promise, { to, by: asked })
      .context.find(({ piece }) => piece === 'by')
      ?.text.toLowerCase();
  assert.equal(by(promiseOf({}, { digital: true }), '2026-12-24'), 'by 24 dec: yes');
  assert.equal(by(promiseOf({}, { digital: true }), '2026-11-23'), 'by 23 nov: yes');
  const release = { earliest: '2026-12-10', latest: '2026-12-20' };
  const game = promiseOf({ status: 'preorder' }, { digital: true, release });
  assert.deepEqual(
    ['2026-12-09', '2026-12-10', '2026-12-19', '2026-12-20'].map((asked) => by(game, asked)),
    ['by 9 dec: no', 'by 10 dec: possible, not promised', 'by 19 dec: possible, not promised', 'by 20 dec: yes'],
  );
  const undated = promiseOf({ status: 'preorder' }, { release });
  assert.equal(by(undated, '2026-12-09'), 'by 9 dec: no');
  assert.equal(by(undated, '2026-12-24'), 'by 24 dec: possible, not promised');
  assert.equal(by(promiseOf({ status: 'backorder' }), '2026-12-24'), 'by 24 dec: possible, not promised');
  // Without the destination an arrival is not known, and figures that are too old answer nothing.
  assert.equal(by(promiseOf({ ship: day('2026-11-23') }, { notes: ['no_destination'] }), '2026-12-24'), undefined);
  assert.equal(by(promiseOf({ status: 'backorder' }, { notes: ['stale'] }), '2026-12-24'), undefined);
});
