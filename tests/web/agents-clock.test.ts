/**
 * Days as instants. Offsets are those of the IANA time zone database: New York left summer time on 1 November 2026, at
 * 06:00 UTC, and Berlin takes it up on 28 March 2027; Havana changes at midnight, Kathmandu is 5:45 ahead.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clockOf } from '../../web/src/agents/common/clock.ts';

const day = (clock: ReturnType<typeof clockOf>, day: string) => [clock?.start(day), clock?.end(day)];

describe('A day', () => {
  test('is told from its first second to its last, by the zone that the shop knows', () => {
    assert.deepEqual(day(clockOf({ country: 'US' }, 'America/New_York'), '2026-11-27'), [
      ...['2026-11-27T00:00:00-05:00', '2026-11-27T23:59:59-05:00'],
    ]);
    assert.deepEqual(day(clockOf(undefined, 'Asia/Kathmandu'), '2026-11-27'), [
      ...['2026-11-27T00:00:00+05:45', '2026-11-27T23:59:59+05:45'],
    ]);
  });

  test('on which the clocks change begins by one and ends by the other', () => {
    assert.deepEqual(day(clockOf({ country: 'DE' }), '2027-03-28'), [
      ...['2027-03-28T00:00:00+01:00', '2027-03-28T23:59:59+02:00'],
    ]);
  });

  test('whose midnight is skipped begins an hour later; the day before ends in time', () => {
    // 14 March 2027: 0:00 is 1:00 in Havana.
    const clock = clockOf(undefined, 'America/Havana');
    assert.deepEqual(day(clock, '2027-03-14'), ['2027-03-14T01:00:00-04:00', '2027-03-14T23:59:59-04:00']);
    assert.equal(clock?.end('2027-03-13'), '2027-03-13T23:59:59-05:00');
  });
});

describe('Without a zone', () => {
  test('a country of one clock has that', () => {
    assert.deepEqual(day(clockOf({ country: 'JP' }), '2026-11-27'), [
      ...['2026-11-27T00:00:00+09:00', '2026-11-27T23:59:59+09:00'],
    ]);
  });

  test('a country of several has its days told so that they are the same on each of them', () => {
    const [start = '', end = ''] = day(clockOf({ country: 'US' }), '2026-11-27');
    // Honolulu and the Aleutians are 10 hours behind UTC, New York 5.
    assert.deepEqual([start, end], ['2026-11-27T00:00:00-10:00', '2026-11-27T23:59:59-05:00']);
    for (const timeZone of ['Pacific/Honolulu', 'America/Los_Angeles', 'America/Chicago', 'America/New_York']) {
      const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
      assert.equal(format.format(Date.parse(start)), '2026-11-27', timeZone);
      assert.equal(format.format(Date.parse(end)), '2026-11-27', timeZone);
    }
  });

  test('nothing is told as an instant where no zone is known', () => {
    assert.equal(clockOf(undefined), undefined);
    assert.equal(clockOf({ country: 'ZZ' }), undefined);
    assert.equal(clockOf({ country: '' }), undefined);
    assert.equal(clockOf({ country: 'no such' }), undefined);
  });
});

test('A zone that there is not is the shop’s slip', () => {
  assert.throws(() => clockOf({ country: 'US' }, 'America/Newark'), {
    name: 'RangeError',
    message: 'There is no time zone "America/Newark". Give its IANA name: America/New_York.',
  });
});

test('In every zone a day begins and ends on itself, and the next second is another', () => {
  for (const timeZone of Intl.supportedValuesOf('timeZone')) {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    const clock = clockOf(undefined, timeZone);
    // Summer time begins or ends in many zones on the two Sundays.
    for (const each of ['2026-11-27', '2027-03-14', '2027-03-28', '2026-10-25']) {
      const [start, end] = [Date.parse(clock?.start(each) ?? ''), Date.parse(clock?.end(each) ?? '')];
      const told = [start - 1000, start, end, end + 1000].map((moment) => format.format(moment));
      assert.deepEqual(told.slice(1, 3), [each, each], `${timeZone}, ${each}`);
      assert.ok((told[0] ?? '') < each && (told[3] ?? '') > each, `${timeZone}, ${each}`);
    }
  }
});

test('Post to a territory comes by the clock of the territory, and not of the country that its post is', () => {
  const endIn = (country: string, postalCode: string) => clockOf({ country, postalCode })?.end('2026-12-03');
  assert.equal(endIn('FR', '97400'), '2026-12-03T23:59:59+04:00');
  assert.equal(endIn('FR', '97110'), '2026-12-03T23:59:59-04:00');
  assert.equal(endIn('US', '00901'), '2026-12-03T23:59:59-04:00');
  assert.equal(endIn('US', '96910'), '2026-12-03T23:59:59+10:00');
  assert.equal(endIn('US', '96799-1234'), '2026-12-03T23:59:59-11:00');
  assert.equal(endIn('AU', '2899'), '2026-12-03T23:59:59+12:00');
  // A soldier's post office may be anywhere.
  assert.equal(endIn('US', '09012'), undefined);
  // The countries themselves are as they were.
  assert.equal(endIn('FR', '75001'), '2026-12-03T23:59:59+01:00');
  assert.equal(endIn('US', '10001'), '2026-12-03T23:59:59-05:00');
});
