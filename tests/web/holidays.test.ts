/**
 * `stockline holidays`: calendars made from the library date-holidays.
 *
 * What is expected is what the law named beside it says, never what the library says; Easter Sunday of 2026 is 5 April.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { StocklinePromise } from 'stockline/engine';
import { lines, stockline } from './stockline-command.ts';
import { holidays, type Written } from './written-calendar.ts';

const web = fileURLToPath(new URL('../../web/', import.meta.url));

/** The closed days from Monday to Friday: on the others nobody works anyway. */
function closedWeekdays({ closed }: Written): string[] {
  return closed.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
}

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stockline-holidays-'));
});
after(() => rm(folder, { recursive: true }));

describe('the holidays of the United States', () => {
  test('in 2026 are those of 5 U.S.C. 6103(a), and Independence Day on the Friday before its Saturday', async () => {
    const calendar = await holidays('US', '--years', '2026');
    assert.deepEqual(closedWeekdays(calendar), [
      '2026-01-01', // New Year's Day, Thursday
      '2026-01-19', // Birthday of Martin Luther King, Jr., the third Monday in January
      '2026-02-16', // Washington's Birthday, the third Monday in February
      '2026-05-25', // Memorial Day, the last Monday in May
      '2026-06-19', // Juneteenth National Independence Day, Friday
      '2026-07-03', // Independence Day, 4 July, is a Saturday: 6103(b)(1)
      '2026-09-07', // Labor Day, the first Monday in September
      '2026-10-12', // Columbus Day, the second Monday in October
      '2026-11-11', // Veterans Day, Wednesday
      '2026-11-26', // Thanksgiving Day, the fourth Thursday in November
      '2026-12-25', // Christmas Day, Friday
    ]);
    // A dock that works on Saturdays is closed on the day itself too.
    assert.deepEqual(
      calendar.closed.filter((day) => !closedWeekdays(calendar).includes(day)),
      ['2026-07-04'],
    );
    assert.deepEqual(calendar.workdays, ['mon', 'tue', 'wed', 'thu', 'fri']);
    assert.deepEqual(calendar.open, []);
    assert.equal(calendar.validUntil, '2026-12-31');
  });

  test('of 2028 begin in 2027: 1 January is a Saturday, so the Friday before is off, 5 U.S.C. 6103(b)(1)', async () => {
    const before = await holidays('US', '--years=2027');
    const since = await holidays('US', '--years=2028');
    assert.equal(before.closed.at(-1), '2027-12-31');
    assert.equal(since.closed[0], '2028-01-01');
  });

  test('can be had for some years at once, and are valid until the last one ends', async () => {
    const calendar = await holidays('us', '--years', '2026-2028');
    assert.equal(calendar.validUntil, '2028-12-31');
    for (const thanksgiving of ['2026-11-26', '2027-11-25', '2028-11-23'])
      assert.ok(calendar.closed.includes(thanksgiving));
    assert.deepEqual(calendar.closed, [...new Set(calendar.closed)].sort());
  });

  test('have their names with --names, and not without', async () => {
    const { closed, names = {} } = await holidays('US', '--years', '2026', '--names');
    assert.equal(names['2026-11-26'], 'Thanksgiving Day');
    assert.deepEqual(Object.keys(names), closed);
    assert.equal('names' in (await holidays('US', '--years', '2026')), false);
  });
});

describe('the holidays of Germany', () => {
  const everywhere = [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-10-03',
    '2026-12-25',
    '2026-12-26',
  ];

  for (const [state, law, own] of [
    // Epiphany, Corpus Christi, All Saints' Day; the Assumption only where a town is mostly catholic.
    ['BY', 'Art. 1 FTG', ['2026-01-06', '2026-06-04', '2026-11-01']],
    // International Women's Day, a Sunday.
    ['BE', '§ 1 SonnFeiertG', ['2026-03-08']],
    // Reformation Day; the Day of Repentance, the Wednesday before 23 November.
    ['SN', '§ 1 SächsSFG', ['2026-10-31', '2026-11-18']],
  ] as const) {
    test(`in ${state} are those of all states and its own, ${law}`, async () => {
      assert.deepEqual((await holidays('DE', state, '--years', '2026')).closed, [...everywhere, ...own].sort());
    });
  }

  test('in the city of Augsburg have 8 August too, Art. 1 (2) FTG', async () => {
    assert.ok((await holidays('DE', 'BY.A', '--years', '2026')).closed.includes('2026-08-08'));
    assert.ok(!(await holidays('DE', 'BY', '--years', '2026')).closed.includes('2026-08-08'));
  });

  test('know a state by its code in ISO 3166-2 too, however it is typed', async () => {
    assert.deepEqual(await holidays('de', 'de-by', '--years', '2026'), await holidays('DE', 'BY', '--years', '2026'));
  });
});

test('The holidays of England in 2026 are its bank holidays, Boxing Day on the Monday after its Saturday', async () => {
  // Banking and Financial Dealings Act 1971, schedule 1; Good Friday and Christmas Day by common law.
  const calendar = await holidays('GB', 'ENG', '--years', '2026', '--names');
  const expected = [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
  ];
  assert.deepEqual(closedWeekdays(calendar), expected);
  assert.match(calendar.names?.['2026-12-28'] ?? '', /^Boxing Day \(substitute/);
});

test('A holiday over several days is as many closed days: 1 to 8 January in Russia, Labour Code article 112', async () => {
  const { closed } = await holidays('RU', '--years', '2026');
  const january = ['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-01-${day}`);
  assert.deepEqual(closed.slice(0, 8), january);
});

test('A half day is no closed day, but told: Christmas Eve and New Year’s Eve in Iceland from 13:00, Act 88/1971 article 6', async () => {
  const { status, stdout, stderr } = await stockline(['holidays', 'IS', '--years', '2026']);
  assert.equal(status, 0);
  const { closed } = JSON.parse(stdout) as Written;
  assert.deepEqual(closed.slice(-2), ['2026-12-25', '2026-12-26']);
  assert.match(stderr, /^note: Half days .* "halfDays":\{"2026-12-24":"13:00","2026-12-31":"13:00"\}\n$/);
});

describe('--types', () => {
  test('takes other kinds of holidays: Midsummer Eve in Sweden is no holiday by law (1989:253), but a day off', async () => {
    assert.ok(!(await holidays('SE', '--years', '2026')).closed.includes('2026-06-19'));
    assert.ok((await holidays('SE', '--years', '2026', '--types', 'public,bank')).closed.includes('2026-06-19'));
  });

  test('says so where there is no holiday of the kind', async () => {
    const { status, stdout, stderr } = await stockline(['holidays', 'US', '--years', '2026-2027', '--types', 'school']);
    assert.equal(status, 0);
    assert.deepEqual((JSON.parse(stdout) as Written).closed, []);
    assert.equal(lines(stderr).length, 2);
    assert.match(stderr, /^note: US has no holiday of these types in 2026/);
  });
});

describe('the calendar in a store', () => {
  const corpus = fileURLToPath(new URL('../corpus/good/store-of-the-design.json', import.meta.url));

  /** The example store (store-of-the-design.json) with this as the calendar of its dock. */
  async function storeWith(...args: string[]): Promise<string> {
    const store = JSON.parse(readFileSync(corpus, 'utf8'));
    store.calendars.dock = await holidays(...args);
    return JSON.stringify(store);
  }

  for (const args of [
    ['US', '--years', '2026-2028', '--names'],
    ['TR', '--years', '2026-2027', '--names'],
    ['CN', '--years', '2026-2027', '--types', 'public,bank,optional,school,observance', '--names'],
  ]) {
    test(`passes stockline check: ${args.join(' ')}`, async () => {
      assert.deepEqual(
        await stockline(['check', '-', '--rules', 'none', '--at', '2026-11-22T14:05:00Z'], await storeWith(...args)),
        {
          status: 0,
          stdout: '{"errors":[],"warnings":[]}\n',
          stderr: '',
        },
      );
    });
  }

  test('keeps the dock closed on Thanksgiving Day: asked on Wednesday after the cut-off at 14:00, a mug ships on Friday', async () => {
    const at = '2026-11-25T20:00:00Z'; // 15:00 in New York
    const store = JSON.parse(await storeWith('US', '--years', '2026-2027', '--names'));
    store.asOf = at;
    store.calendars.parcel.closed = [];
    const snapshot = join(folder, 'snapshot.json');
    await writeFile(snapshot, (await stockline(['plan', '-'], JSON.stringify(store))).stdout);
    const { stdout } = await stockline(['quote', snapshot], `${JSON.stringify({ sku: 'MUG', quantity: 1, at })}\n`);
    const { parts } = JSON.parse(stdout) as StocklinePromise;
    assert.equal(parts[0]?.ship?.earliest, '2026-11-27');
    assert.ok(parts[0]?.because.some((reason) => reason.code === 'closed_day' && reason.day === '2026-11-26'));
  });
});

describe('the library date-holidays', () => {
  test('is asked for in one sentence where it is not installed, and the command exits with 1', async () => {
    // As published, without what is installed beside it.
    const bare = join(folder, 'bare');
    mkdirSync(bare);
    for (const part of ['bin', 'dist', 'package.json']) cpSync(join(web, part), join(bare, part), { recursive: true });
    const { status, stdout, stderr } = await stockline(
      ['holidays', 'US', '--years', '2026'],
      '',
      join(bare, 'bin/stockline.js'),
    );
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^stockline: .*date-holidays.*not installed.*npm install date-holidays@3\n$/);
  });

  test('is no part of the package: its data asks for a licence of its own', () => {
    const manifest = JSON.parse(readFileSync(join(web, 'package.json'), 'utf8'));
    assert.equal('date-holidays' in manifest.dependencies, false);
    assert.deepEqual(manifest.peerDependenciesMeta['date-holidays'], { optional: true });
    for (const name of readdirSync(join(web, 'dist')).filter((name) => name.endsWith('.js'))) {
      const script = readFileSync(join(web, 'dist', name), 'utf8');
      assert.doesNotMatch(script, /Allerheiligen|Toussaint|Hijri/, `${name} has its data or its code.`);
      if (name !== 'cli.js') assert.doesNotMatch(script, /date-holidays/);
    }
  });

  test('is what the help says it is: to be installed, under its licence, wrong in places', async () => {
    const { stdout } = await stockline(['holidays', '--help']);
    for (const word of [/npm install date-holidays@3/, /CC BY-SA 3\.0/, /China/, /--overrides/])
      assert.match(stdout, word);
  });
});
