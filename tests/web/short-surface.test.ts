/**
 * What keeps a product page short: no zone where the reader needs none, and no fact that a longer answer has no room
 * for.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedDown } from '../../web/src/locales/time-left.ts';
import { fourMugs, mugTerms, noTerms, promiseOf, threeMugs } from './promises.ts';
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
