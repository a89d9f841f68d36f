/** Literal facts of the IANA time zone database, as `zoneBetween` must find them through Intl. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneBetween, zonesBetween } from '../../web/src/engine/zones.ts';

/** Zone, horizon, offset at its start, and every change within. */
const facts: [
  why: string,
  zone: string,
  from: string,
  until: string,
  offset: number,
  transitions: [string, number][],
][] = [
  [
    'New York falls back at 2:00 daylight time and springs forward at 2:00 standard time',
    'America/New_York',
    '2026-10-01T00:00:00Z',
    '2027-04-01T00:00:00Z',
    -240,
    [
      ['2026-11-01T06:00:00Z', -300],
      ['2027-03-14T07:00:00Z', -240],
    ],
  ],
  [
    'Berlin changes at 1:00 UTC with the rest of Europe',
    'Europe/Berlin',
    '2026-10-01T00:00:00Z',
    '2027-04-01T00:00:00Z',
    120,
    [
      ['2026-10-25T01:00:00Z', 60],
      ['2027-03-28T01:00:00Z', 120],
    ],
  ],
  ['India keeps one time all year', 'Asia/Kolkata', '2026-01-01T00:00:00Z', '2028-01-01T00:00:00Z', 330, []],
  ['UTC never changes', 'Etc/UTC', '2026-01-01T00:00:00Z', '2028-01-01T00:00:00Z', 0, []],
  [
    'Lord Howe Island shifts by half an hour',
    'Australia/Lord_Howe',
    '2026-03-01T00:00:00Z',
    '2026-11-01T00:00:00Z',
    660,
    [
      ['2026-04-04T15:00:00Z', 630],
      ['2026-10-03T15:30:00Z', 660],
    ],
  ],
  [
    'Samoa has kept no daylight saving since 2021',
    'Pacific/Apia',
    '2026-01-01T00:00:00Z',
    '2028-01-01T00:00:00Z',
    780,
    [],
  ],
  [
    'Samoa left out 30 December 2011 and jumped over the date line',
    'Pacific/Apia',
    '2011-12-01T00:00:00Z',
    '2012-01-15T00:00:00Z',
    -600,
    [['2011-12-30T10:00:00Z', 840]],
  ],
  [
    'Chatham Islands are 45 minutes off the hour on both sides of a change',
    'Pacific/Chatham',
    '2026-09-01T00:00:00Z',
    '2026-10-01T00:00:00Z',
    765,
    [['2026-09-26T14:00:00Z', 825]],
  ],
];

for (const [why, timeZone, from, until, offsetMinutes, transitions] of facts) {
  test(why, () => {
    assert.deepEqual(zoneBetween(timeZone, from, until), {
      from,
      until,
      offsetMinutes,
      transitions: transitions.map(([at, offset]) => ({ at, offsetMinutes: offset })),
    });
  });
}

test('a change at the very start is the offset there, not a transition', () => {
  const zone = zoneBetween('America/New_York', '2026-11-01T06:00:00Z', '2026-12-01T00:00:00Z');
  assert.deepEqual([zone?.offsetMinutes, zone?.transitions], [-300, []]);
});

test('a change one second after the start is found', () => {
  const zone = zoneBetween('America/New_York', '2026-11-01T05:59:59Z', '2026-11-01T06:00:01Z');
  assert.deepEqual(
    [zone?.offsetMinutes, zone?.transitions],
    [-240, [{ at: '2026-11-01T06:00:00Z', offsetMinutes: -300 }]],
  );
});

test('a change at the very end lies outside the horizon', () => {
  const zone = zoneBetween('America/New_York', '2026-10-31T00:00:00Z', '2026-11-01T06:00:00Z');
  assert.deepEqual([zone?.offsetMinutes, zone?.transitions], [-240, []]);
});

test('a zone that the host does not know is null, again and again', () => {
  assert.equal(zoneBetween('Mars/Olympus_Mons', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'), null);
  assert.equal(zoneBetween('Mars/Olympus_Mons', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'), null);
});

test('an instant that is none is refused, not taken for the epoch', () => {
  assert.throws(() => zoneBetween('Etc/UTC', 'yesterday', '2027-01-01T00:00:00Z'), RangeError);
});

test('several zones are answered by name', () => {
  const zones = zonesBetween(['Asia/Kolkata', 'Mars/Olympus_Mons'], '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z');
  assert.equal(zones['Asia/Kolkata']?.offsetMinutes, 330);
  assert.equal(zones['Mars/Olympus_Mons'], null);
});

test('What is known of a zone is not asked again: a month on, a horizon costs a month, and says the same as ever', (t) => {
  const asked = t.mock.method(Intl.DateTimeFormat.prototype, 'formatToParts');
  const first = zoneBetween('Europe/Oslo', '2030-01-01T08:00:00Z', '2031-01-01T08:00:00Z');
  // 13 spans of 32 days, each day's end and the first one's beginning, and two changes of 17 halvings of a day, each
  // told once more.
  assert.ok(asked.mock.callCount() < 500, String(asked.mock.callCount()));
  asked.mock.resetCalls();
  assert.deepEqual(zoneBetween('Europe/Oslo', '2030-01-01T08:00:00Z', '2031-01-01T08:00:00Z'), first);
  assert.equal(asked.mock.callCount(), 0);
  const next = zoneBetween('Europe/Oslo', '2030-02-02T08:00:00Z', '2031-02-02T08:00:00Z');
  assert.equal(asked.mock.callCount(), 33);
  assert.deepEqual(next?.transitions, first?.transitions);
});

test('However many years and zones are asked for, the answers are those of the first time', () => {
  const ask = (zone: string, year: number) =>
    zoneBetween(zone, `${year}-01-01T00:00:00Z`, `${year + 1}-01-01T00:00:00Z`);
  const before = ask('Europe/Madrid', 2026);
  for (let year = 2027; year < 2120; year += 1) ask('America/Lima', year);
  assert.deepEqual(ask('Europe/Madrid', 2026), before);
});

// Intl takes "BST" for Asia/Dhaka, and "EST" for five hours behind UTC all the year.
test('an abbreviation is no zone: it means another thing to each who writes it', () => {
  for (const zone of ['BST', 'IST', 'EST', 'CET'])
    assert.equal(zoneBetween(zone, '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'), null, zone);
  for (const zone of ['UTC', 'GMT', 'Europe/London', 'Japan'])
    assert.notEqual(zoneBetween(zone, '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'), null, zone);
});
