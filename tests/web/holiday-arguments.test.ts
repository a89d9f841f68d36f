/** What `stockline holidays` is told: its arguments and a shop's overrides, good and bad. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { FaultList } from 'stockline/engine';
import { lines, stockline } from './stockline-command.ts';
import { holidays, type Written } from './written-calendar.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stockline-overrides-'));
});
after(() => rm(folder, { recursive: true }));

/** A file of overrides with this content. */
async function overrides(content: unknown): Promise<string> {
  const file = join(folder, 'overrides.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('--overrides', () => {
  test('adds closed days with their names, opens days and removes holidays', async () => {
    const file = await overrides({
      closed: { '2026-12-24': 'Inventory', '2026-12-25': 'Christmas' },
      open: ['2026-10-12', '2026-10-10', '2026-10-10'],
      remove: ['2026-11-11'],
    });
    const plain = await holidays('US', '--years', '2026');
    const { closed, open, names } = await holidays('US', '--years', '2026', '--overrides', file, '--names');
    const without = plain.closed.filter((day) => day !== '2026-11-11' && day !== '2026-10-12');
    assert.deepEqual(closed, [...without, '2026-12-24'].sort());
    assert.deepEqual(open, ['2026-10-10', '2026-10-12']);
    assert.equal(names?.['2026-12-24'], 'Inventory');
    assert.equal(names?.['2026-12-25'], 'Christmas');
  });

  test('are read from standard input where the file is -', async () => {
    const { stdout } = await stockline(
      ['holidays', 'US', '--years=2026', '--overrides=-'],
      '{"closed":{"2026-12-24":"Inventory"}}',
    );
    assert.ok((JSON.parse(stdout) as Written).closed.includes('2026-12-24'));
  });

  test('that change nothing are told, and no fault', async () => {
    const file = await overrides({ closed: { '2030-01-02': 'Inventory' }, remove: ['2026-11-12'] });
    const { status, stdout, stderr } = await stockline(['holidays', 'US', '--years', '2026', '--overrides', file]);
    assert.equal(status, 0);
    assert.equal(stdout, (await stockline(['holidays', 'US', '--years', '2026'])).stdout);
    assert.match(stderr, /2026-11-12 was to be removed, but is no holiday here\./);
    assert.match(stderr, /2030-01-02 is not in these years, and was passed over\./);
  });

  test('take a half day from the notes: it is worked as any other', async () => {
    const file = await overrides({ remove: ['2026-12-24'], closed: { '2026-12-31': 'Inventory' } });
    const { stdout, stderr } = await stockline(['holidays', 'IS', '--years', '2026', '--overrides', file]);
    assert.equal(stderr, '');
    assert.ok((JSON.parse(stdout) as Written).closed.includes('2026-12-31'));
  });

  for (const [what, content, faults] of [
    [
      'every fault at once',
      {
        closed: { '2026-02-30': 'Inventory', '2026-12-24': 7, 'a/b~c': 'Nothing' },
        open: ['2026-10-10', 'soon', 3],
        remove: {},
        colsed: {},
      },
      [
        ['not_a_date', '/closed/2026-02-30'],
        ['wrong_type', '/closed/2026-12-24'],
        ['not_a_date', '/closed/a~1b~0c'],
        ['not_a_date', '/open/1'],
        ['wrong_type', '/open/2'],
        ['wrong_type', '/remove'],
        ['unknown_member', '/colsed'],
      ],
    ],
    [
      'a day both closed and open',
      { closed: { '2026-12-24': 'Inventory' }, open: ['2026-12-24'] },
      [['duplicate_key', '/open/0']],
    ],
    [
      'a day both removed and closed',
      { remove: ['2026-12-25'], closed: { '2026-12-25': 'Off' } },
      [['duplicate_key', '/closed/2026-12-25']],
    ],
    ['a list that stands twice', '{"remove":["2026-12-25"],"remove":[]}', [['duplicate_key', '/remove']]],
    ['text that is no JSON', '{"remove":', [['not_json', '']]],
    ['a document that is no object', '["2026-12-25"]', [['wrong_type', '']]],
  ] as const) {
    test(`refuse ${what}, and exit with 2`, async () => {
      const file = await overrides(content);
      const { status, stdout, stderr } = await stockline(['holidays', 'US', '--years', '2026', '--overrides', file]);
      assert.equal(status, 2);
      assert.deepEqual(
        (JSON.parse(stdout) as FaultList).errors.map(({ code, pointer }) => [code, pointer]),
        faults,
      );
      assert.equal(lines(stderr).length, faults.length);
      for (const line of lines(stderr)) assert.ok(line.startsWith(`${file}: `), line);
    });
  }

  test('that cannot be read are no fault of theirs: exit with 1', async () => {
    const { status, stderr } = await stockline([
      'holidays',
      'US',
      '--years',
      '2026',
      '--overrides',
      join(folder, 'nothing.json'),
    ]);
    assert.equal(status, 1);
    assert.match(stderr, /nothing\.json cannot be read: there is no such file\./);
  });
});

describe('bad arguments', () => {
  for (const [why, args, sentence] of [
    ['no country', ['--years', '2026'], /holidays takes a country/],
    ['a third operand', ['DE', 'BY', 'A', '--years', '2026'], /holidays takes a country/],
    ['no years', ['US'], /Holidays of which years\? Say --years 2027, or --years 2026-2028\./],
    ['years that are none', ['US', '--years', 'next'], /--years has "next"\. Write one year/],
    ['years in the wrong order', ['US', '--years', '2028-2026'], /ends before it begins: write 2026-2028\./],
    ['years past what is known', ['SA', '--years', '2070-2077'], /known from 1970 to 2076\./],
    [
      'an unknown country',
      ['XX', '--years', '2026'],
      /No holidays are known here of a country "XX"\. There are, .* AD \(Andorra\), .* more\./,
    ],
    [
      'a country that the library has not',
      ['KW', '--years', '2026'],
      /No holidays are known here of a country "KW"\. .*KE \(Kenya\)/,
    ],
    ['the name of a country', ['germany', '--years', '2026'], /Its code is what is asked for: DE \(Germany\)\./],
    ['UK for GB', ['UK', '--years', '2026'], /Its code is what is asked for: GB \(/],
    ['an unknown subdivision', ['DE', 'XX', '--years', '2026'], /DE has no subdivision "XX" here\. There are: .*BY \(/],
    ['a second country', ['DE', 'AT', '--years', '2026'], /"AT" is a country\. For both, write DE,AT\./],
    ['a subdivision where there is none', ['SG', '01', '--years', '2026'], /There is none: leave it out\./],
    ['an unknown region', ['DE', 'BY.X', '--years', '2026'], /DE BY has no region "X" here\. There are: A \(/],
    [
      'a region that the library has and never finds',
      ['NZ', 'CAN.Timaru', '--years', '2026'],
      /has no region "Timaru" here/,
    ],
    ['a day that is none', ['US', '--years', '2026', '--workdays', 'mon,tues'], /--workdays has "tues"/],
    ['no days', ['US', '--years', '2026', '--workdays', ''], /--workdays has ""/],
    [
      'an unknown type',
      ['US', '--years', '2026', '--types', 'public,legal'],
      /--types has "legal"\. There are: public, bank/,
    ],
  ] as const) {
    test(`are refused with a sentence, and exit with 2: ${why}`, async () => {
      const { status, stdout, stderr } = await stockline(['holidays', ...args]);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, sentence);
    });
  }
});
