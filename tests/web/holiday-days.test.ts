/** What an entry of the library is in civil days, and which days of the week are worked where. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { daysOf } from '../../web/src/cli/holidays/days-off.ts';
import { workweekOf } from '../../web/src/cli/holidays/week.ts';
import { holidays } from './written-calendar.ts';

describe('one entry of the library', () => {
  const hours = (count: number) => ({ start: new Date(0), end: new Date(count * 3_600_000) });
  const entry = (date: string, count: number) =>
    daysOf({ date, name: 'Fair', type: 'public', rule: '', ...hours(count) });
  const whole = (...days: string[]) => ({ whole: days.map((day) => ({ day, name: 'Fair' })), part: [] });
  const part = (day: string, from: string, until: string) => ({
    whole: [],
    part: [{ day, name: 'Fair', from, until }],
  });

  for (const [what, date, count, expected] of [
    ['of 24 hours is one day', '2026-05-01 00:00:00', 24, whole('2026-05-01')],
    ['of 23 hours is one day, on which clocks go forward', '2027-03-28 00:00:00', 23, whole('2027-03-28')],
    ['of 25 hours is one day, on which clocks go back', '2026-11-01 00:00:00', 25, whole('2026-11-01')],
    [
      'of 72 hours is three days, across the end of a year',
      '2026-12-31 00:00:00',
      72,
      whole('2026-12-31', '2027-01-01', '2027-01-02'),
    ],
    [
      'of 73 hours is three days, among them one on which clocks go back',
      '2026-10-24 00:00:00',
      73,
      whole('2026-10-24', '2026-10-25', '2026-10-26'),
    ],
    ['from 14:00 is a part of a day', '2026-12-24 14:00:00', 10, part('2026-12-24', '14:00', '24:00')],
    [
      'from 14:00 is so too where clocks go forward that night',
      '2026-03-29 14:00:00',
      9,
      part('2026-03-29', '14:00', '24:00'),
    ],
    ['until 14:00 is a part of a day', '2026-02-18 00:00:00', 14, part('2026-02-18', '00:00', '14:00')],
    ['from sundown to sundown is the day that it names', '2026-09-21 00:00:00 -0600', 24, whole('2026-09-21')],
    [
      'from sundown over three days and some hours is three days',
      '2026-03-20 00:00:00 -0600',
      90,
      whole('2026-03-20', '2026-03-21', '2026-03-22'),
    ],
  ] as const) {
    test(what, () => assert.deepEqual(entry(date, count), expected));
  }

  test('of some days and a half is both', () => {
    assert.deepEqual(entry('2026-02-16 12:00:00', 36), {
      whole: [{ day: '2026-02-17', name: 'Fair' }],
      part: [{ day: '2026-02-16', name: 'Fair', from: '12:00', until: '24:00' }],
    });
  });
});

describe('the days of the week that are worked', () => {
  for (const [weekend, countries, workdays] of [
    ['Saturday and Sunday', ['US', 'DE', 'AE'], 'mon,tue,wed,thu,fri'],
    ['Friday and Saturday', ['SA', 'EG', 'IL', 'KW', 'QA', 'BH', 'OM', 'JO', 'DZ'], 'sun,mon,tue,wed,thu'],
    ['Friday', ['IR'], 'sat,sun,mon,tue,wed,thu'],
    ['Sunday', ['IN'], 'mon,tue,wed,thu,fri,sat'],
  ] as const) {
    test(`are ${workdays} where the weekend is ${weekend}: ${countries.join(', ')}`, () => {
      for (const country of countries) assert.equal(workweekOf(country).join(), workdays);
    });
  }

  test('are those of the country where nothing else is said', async () => {
    assert.deepEqual((await holidays('IL', '--years', '2027')).workdays, ['sun', 'mon', 'tue', 'wed', 'thu']);
  });

  test('are those of --workdays where it is given, each once', async () => {
    const { workdays } = await holidays('SA', '--years', '2027', '--workdays', 'mon, TUE,wed,mon');
    assert.deepEqual(workdays, ['mon', 'tue', 'wed']);
  });
});
