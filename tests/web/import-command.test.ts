/** `stockline import`, as a shell runs it. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exportsFolder } from './import-given.ts';
import { stockline } from './stockline-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'stockline-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string) => join(folder, name);
const shopify = (name: string) => fileURLToPath(new URL(`shopify/${name}`, exportsFolder));
const asOf = ['--as-of', '2026-11-23T15:05:00Z'];

/** A file of this text in the folder. */
function file(name: string, text: string | object): string {
  writeFileSync(path(name), typeof text === 'string' ? text : JSON.stringify(text));
  return path(name);
}

const settings = {
  version: 1,
  calendars: { week: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'] } },
  locations: {
    'Main street': { timeZone: 'Europe/Vienna', calendar: 'week' },
    Annex: { timeZone: 'Europe/Vienna', calendar: 'week' },
  },
  policies: { house: {} },
};
const inventory = 'Handle,SKU,Location,Committed (not editable),On hand (current)\n';
const codesOf = (stdout: string): string[] => JSON.parse(stdout).errors.map(({ code }: { code: string }) => code);

describe('stockline import', () => {
  test('makes the data that settings lack: a store that `check` accepts but for the one spoiled cell', async () => {
    const data = path('data.json');
    const given = file('settings.json', settings);
    const files = ['inventory.csv', 'products.csv', 'orders.csv'].map(shopify);
    const options = [...asOf, '--currency', 'EUR', '--settings', given, '--out', data, '--json'];
    const { status, stdout, stderr } = await stockline(['import', 'shopify', ...files, ...options]);
    assert.equal(status, 0, stderr);
    const written = JSON.parse(readFileSync(data, 'utf8'));
    assert.equal(written.asOf, '2026-11-23T15:05:00Z');
    // The settings stay the only file that has them.
    assert.deepEqual(Object.keys(written), ['asOf', 'x-import', 'products']);
    // Of the only terms that there are.
    assert.equal(written.products['MUG-RED'].policy, 'house');
    const told = JSON.parse(stdout);
    assert.equal(told.products, 5);
    assert.equal(told.left.length, 7);
    assert.deepEqual(told.faults, [
      { file: files[0], line: 10, sku: 'CLOCK', message: 'On hand (current) is "four", which is no number' },
    ]);
    assert.match(stderr, /inventory\.csv, line 7: left out: "LAMP": the product is not stocked there\.\n/);
    assert.match(stderr, /orders\.csv, line 5: left out: "MUG-BLUE": the order is cancelled\.\n/);
    assert.ok(stderr.endsWith(`${data}: 5 products, 7 rows left out, 1 fault, 4 warnings.\n`), stderr);
    const checked = await stockline(['check', folder, '--rules', 'none']);
    assert.deepEqual(
      JSON.parse(checked.stdout).errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/products/CLOCK/stock/0/onHand'],
    );
    assert.deepEqual(readdirSync(folder).sort(), ['data.json', 'settings.json']);
  });

  test('without --out writes to standard output, and says of when it is', async () => {
    const one = file('one.csv', `${inventory}m,MUG,Annex,0,4\n`);
    const other = file('other.csv', 'Handle,Variant SKU,Variant Price\nm,MUG,14\n');
    utimesSync(one, new Date('2026-11-23T15:05:00.250Z'), new Date('2026-11-23T15:05:00.250Z'));
    utimesSync(other, new Date('2026-11-23T09:00:00Z'), new Date('2026-11-23T09:00:00Z'));
    const { status, stdout, stderr } = await stockline(['import', 'shopify', one, other]);
    assert.equal(status, 0);
    // A list of prices holds until somebody changes it: the figures are as old as what counts units.
    const from = { file: one, line: 2 };
    assert.deepEqual(JSON.parse(stdout), {
      asOf: '2026-11-23T15:05:00Z',
      products: { MUG: { 'x-from': from, stock: [{ location: 'Annex', onHand: 4, 'x-from': from }] } },
    });
    assert.match(stderr, /The figures are as of 2026-11-23T15:05:00Z, when \S*one\.csv was written\./);
    assert.match(stderr, /1 prices are left out: name their currency, as in --currency EUR\./);
  });

  test('reads standard input, where it is said when that is from', async () => {
    const text = `${inventory}m,MUG,Annex,0,4\n`;
    assert.equal((await stockline(['import', 'shopify', '-', ...asOf], text)).status, 0);
    const { status, stderr } = await stockline(['import', 'shopify', '-'], text);
    assert.equal(status, 2);
    assert.match(stderr, /give --as-of/);
  });

  test('leaves the file of before where anything is refused', async () => {
    const out = file('kept.json', 'before');
    const empty = file('empty.csv', inventory);
    const { status, stdout, stderr } = await stockline(['import', 'shopify', empty, ...asOf, '--out', out]);
    assert.equal(status, 2);
    assert.deepEqual(codesOf(stdout), ['no_products']);
    assert.match(stderr, /empty\.csv: No product is left to be written, and so nothing is\./);
    assert.equal(readFileSync(out, 'utf8'), 'before');
  });

  test('refuses places that the settings do not have, with the map to write', async () => {
    const given = file('places.json', settings);
    const files = [file('far.csv', `${inventory}m,MUG,Far,0,4\n`), ...asOf, '--settings', given];
    const { status, stdout, stderr } = await stockline(['import', 'shopify', ...files]);
    assert.equal(status, 2);
    assert.deepEqual(codesOf(stdout), ['unknown_location']);
    assert.match(stderr, /The settings have no place "Far", but the files do\..*--location-map MAP\.json/);
    const map = file('places-map.json', { Far: 'Annex' });
    assert.equal((await stockline(['import', 'shopify', ...files, '--location-map', map])).status, 0);
  });

  test('refuses settings that hold data, maps with slips, and JSON that is none', async () => {
    const data = file('data.csv', `${inventory}m,MUG,Annex,0,4\n`);
    const run = async (...options: string[]) =>
      codesOf((await stockline(['import', 'shopify', data, ...asOf, ...options])).stdout);
    assert.deepEqual(await run('--settings', file('s.json', { ...settings, supplies: {} })), ['wrong_type']);
    assert.deepEqual(await run('--map', file('m.json', { tabels: [] })), ['unknown_member']);
    assert.deepEqual(await run('--map', file('n.json', '{')), ['not_json']);
    assert.deepEqual(await run('--location-map', file('l.json', '{"Annex":"x","Annex":"y"}')), ['duplicate_key']);
    assert.deepEqual(await run('--location-map', file('k.json', { Annex: 7 })), ['wrong_type']);
  });

  test('says what it lacks', async () => {
    const data = file('some.csv', `${inventory}m,MUG,Annex,0,4\n`);
    const refusals: [string[], number, RegExp][] = [
      [['import'], 2, /Known are: shopify, woocommerce, odoo, csv/],
      [['import', 'magento', data], 2, /Known are: shopify/],
      [['import', 'shopify'], 2, /Which files\?/],
      [['import', 'shopify', data, data], 2, /some\.csv is named twice/],
      [['import', 'csv', data], 2, /csv needs a map/],
      [['import', 'shopify', data, '--json'], 2, /--out FILE/],
      [['import', 'shopify', data, '--decimal', 'dot'], 2, /--decimal is point or comma/],
      [['import', 'shopify', data, '--dates', 'dmy'], 2, /--dates is one of/],
      [['import', 'shopify', data, '--currency', 'euro'], 2, /--currency has three letters/],
      [['import', 'shopify', data, '--encoding', 'ebcdic'], 2, /--encoding is one of/],
      [['import', 'shopify', data, '--as-of', 'today'], 2, /--as-of 2026-11-23T15:05:00Z/],
      [['import', 'shopify', path('none.csv')], 1, /none\.csv cannot be read: there is no such file/],
      [
        ['import', 'shopify', data, ...asOf, '--out', path('some.csv/data.json')],
        1,
        /cannot be written: there is a file where a folder should be/,
      ],
      [['check', data, '--currency', 'EUR'], 2, /--currency belongs to import, not to check/],
    ];
    for (const [args, expected, sentence] of refusals) {
      const { status, stderr } = await stockline(args);
      assert.equal(status, expected, args.join(' '));
      assert.match(stderr, sentence);
    }
    assert.equal(existsSync(path('no')), false);
  });

  test('takes any SKU, and plans what it has read', async () => {
    const given = file('any.json', settings);
    const data = file('any.csv', `${inventory}m,__proto__,Annex,0,4\nm,constructor,Annex,1,3\n`);
    const out = path('any-data.json');
    assert.equal((await stockline(['import', 'shopify', data, ...asOf, '--settings', given, '--out', out])).status, 0);
    const { status, stdout } = await stockline(['plan', given, out, '--rules', 'none']);
    assert.equal(status, 0);
    assert.deepEqual(Object.keys(JSON.parse(stdout).products).sort(), ['__proto__', 'constructor']);
    assert.doesNotMatch(stdout, /x-from|any\.csv/);
  });
});
