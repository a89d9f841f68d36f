/**
 * `stockline holidays` for several countries: what it writes goes into a store as it is (core/RULES.md, M3).
 *
 * What is expected is what the law says: 26 October is Austria's national day (Feiertagsruhegesetz § 7), 3 October
 * Germany's (Einigungsvertrag Art. 2), 1 August Switzerland's (Bundesverfassung Art. 110).
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Calendar } from 'stockline/engine';
import { lines, stockline } from './stockline-command.ts';

interface Written {
  calendars: Record<string, Calendar & { names?: Record<string, string> }>;
  holidays: Record<string, string>;
}

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stockline-countries-'));
});
after(() => rm(folder, { recursive: true }));

/** Runs the command, which is to succeed. */
async function written(args: readonly string[], input?: string): Promise<Written & { notes: string[] }> {
  const { status, stdout, stderr } = await stockline(['holidays', ...args], input);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^\{.*\}\n$/u);
  return { ...(JSON.parse(stdout) as Written), notes: stderr === '' ? [] : lines(stderr) };
}

const lane = (country?: string) => ({ ...(country && { to: { country } }), transitDays: 2 });

/** A store that ships to Germany, Austria and Switzerland from a warehouse in Graz. */
const store = {
  version: 1,
  asOf: '2026-11-23T13:00:00Z',
  calendars: {
    dock: { workdays: ['mon'] },
    'holidays-at': { workdays: ['mon'] },
    'in Deutschland': { workdays: ['mon'] },
  },
  locations: { graz: { timeZone: 'Europe/Vienna', calendar: 'dock' } },
  holidays: { DE: 'in Deutschland', CH: 'dock' },
  shipping: { post: { calendar: 'dock', lanes: [lane('DE'), lane('AT'), lane('CH')] } },
  products: { MUG: { stock: [{ location: 'graz', onHand: 3 }] } },
};

describe('Several countries', () => {
  test('have a calendar each, and say whose is which; the old form for one stays as it was', async () => {
    const { calendars, holidays, notes } = await written(['DE,at,CH', '--years', '2027']);
    assert.deepEqual(holidays, { DE: 'holidays-de', AT: 'holidays-at', CH: 'holidays-ch' });
    assert.deepEqual(Object.keys(calendars), ['holidays-de', 'holidays-at', 'holidays-ch']);
    const closed = (name: string, day: string) => calendars[name]?.closed?.includes(day);
    assert.ok(
      closed('holidays-at', '2027-10-26') && closed('holidays-de', '2027-10-03') && closed('holidays-ch', '2027-08-01'),
    );
    assert.equal(closed('holidays-de', '2027-10-26'), false);
    assert.deepEqual(notes, []);
    const one = await stockline(['holidays', 'DE', '--years', '2027']);
    assert.deepEqual(JSON.parse(one.stdout), calendars['holidays-de']);
  });

  test('have names of their days where they are asked for, and one that is named twice one calendar', async () => {
    const { calendars, holidays } = await written(['AT,AT', '--years=2027', '--names']);
    assert.deepEqual(holidays, { AT: 'holidays-at' });
    assert.equal(typeof calendars['holidays-at']?.names?.['2027-10-26'], 'string');
  });

  test('that nobody knows, a comma too many and overrides are refused with what to write', async () => {
    for (const [args, sentence] of [
      [['DE,XX', '--years', '2027'], /No holidays are known here of a country "XX"/u],
      [['DE,,AT', '--years', '2027'], /comma too many\. Write countries as DE,AT,CH/u],
      [['DE,AT', '--years', '2027', '--overrides', 'ours.json'], /--overrides is for the calendar of one place/u],
      [['DE,AT'], /Holidays of which years\?/u],
    ] as const) {
      const { status, stdout, stderr } = await stockline(['holidays', ...args]);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, sentence);
    }
  });
});

describe('--for a store', () => {
  test('writes those of every country that its lanes name, and the store with them is planned without a fault', async () => {
    const file = join(folder, 'store.json');
    await writeFile(file, JSON.stringify(store));
    const { calendars, holidays } = await written(['--for', file, '--years', '2026-2028']);
    // Germany's calendar keeps its name. Switzerland's was the warehouse's own, and Austria's name is not free.
    assert.deepEqual(holidays, { AT: 'holidays-at-2', CH: 'holidays-ch', DE: 'in Deutschland' });
    const laid = {
      ...store,
      calendars: { ...store.calendars, ...calendars },
      holidays: { ...store.holidays, ...holidays },
    };
    const planned = await stockline(['plan', '-'], JSON.stringify(laid));
    assert.equal(planned.status, 0, planned.stderr);
    assert.deepEqual(calendars['in Deutschland']?.validUntil, '2028-12-31');
  });

  test('reads the store from standard input, also one that names calendars which are not there yet', async () => {
    const { calendars: _, ...without } = store;
    const { holidays } = await written(['--for', '-', '--years', '2027'], JSON.stringify(without));
    assert.deepEqual(Object.keys(holidays), ['AT', 'CH', 'DE']);
  });

  test('tells of lanes that lead anywhere, and of countries that nobody knows', async () => {
    const shipping = { post: { calendar: 'dock', lanes: [lane('DE'), lane('XX'), lane()] } };
    const { holidays, notes } = await written(['--for=-', '--years=2027'], JSON.stringify({ ...store, shipping }));
    assert.deepEqual(Object.keys(holidays), ['DE']);
    assert.deepEqual(notes, [
      'note: A lane of "post" leads anywhere: only countries that lanes name have a calendar here.',
      'note: No holidays are known here of XX: it has no calendar.',
    ]);
  });

  test('refuses a text that is no JSON, a store that names no country, and countries beside it', async () => {
    const text = await stockline(['holidays', '--for', '-', '--years', '2027'], '{"shipping":');
    assert.equal(text.status, 2);
    assert.equal((JSON.parse(text.stdout) as { errors: { code: string }[] }).errors[0]?.code, 'not_json');
    for (const [args, input, sentence] of [
      [
        ['--for', '-', '--years', '2027'],
        '{"shipping":{"post":{"lanes":[{}]}}}',
        /No lane of standard input names a country/u,
      ],
      [['--for', '-', '--years', '2027'], '[]', /No lane of standard input names a country/u],
      [['DE', '--for', '-', '--years', '2027'], '{}', /With --for the store names the countries/u],
    ] as const) {
      const { status, stderr } = await stockline(['holidays', ...args], input);
      assert.equal(status, 2);
      assert.match(stderr, sentence);
    }
  });

  test('writes the holidays of all countries to which the package’s sample ships', async () => {
    const sample = new URL('../../web/demo/store.json', import.meta.url);
    const { shipping } = JSON.parse(await readFile(sample, 'utf8')) as {
      shipping: Record<string, { lanes: { to?: { country: string } }[] }>;
    };
    const lanes = Object.values(shipping).flatMap((method) => method.lanes);
    const served = [...new Set(lanes.flatMap(({ to }) => to?.country ?? []))].sort();
    assert.ok(served.length > 1);
    const { holidays } = await written(['--for', sample.pathname, '--years', '2027']);
    assert.deepEqual(Object.keys(holidays), served);
  });
});
