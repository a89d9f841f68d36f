/** `stockline check` of what was imported: the cell's own file and line, in the words of the import. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { lines, stockline } from './stockline-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'stockline-check-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string) => join(folder, name);
const asOf = '2026-11-23T15:05:00Z';

const files: Record<string, string> = {
  'bestand.csv': 'Art;Bestand\nH1;12,5x\nH2;4\nH2;6\nH3;7\nH4;-4\n;3\n',
  'artikel.csv': 'Art;Name;Preis\nH1;Hobel;20,00\nH2;Hammer;12,00\nH3;Haken;9,x\nH4;Heft;2,00\n',
  'einkauf.csv': 'Art;Menge;Tag\nH4;20;31.11.2026\n',
};
const map = {
  tables: [
    { kind: 'stock', columns: { sku: 'Art', onHand: 'Bestand' } },
    { kind: 'products', columns: { sku: 'Art', name: 'Name', price: 'Preis' } },
    { kind: 'receipts', columns: { sku: 'Art', quantity: 'Menge', expected: 'Tag' }, dates: 'd/m/y' },
  ],
};
const settings = {
  version: 1,
  calendars: { week: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'] } },
  locations: { Lager: { timeZone: 'Europe/Berlin', calendar: 'week' } },
};

before(async () => {
  for (const [name, text] of Object.entries(files)) writeFileSync(path(name), text);
  writeFileSync(path('map.json'), JSON.stringify(map));
  writeFileSync(path('settings.json'), JSON.stringify(settings));
  const named = Object.keys(files).map(path);
  const options = [
    '--map',
    path('map.json'),
    '--settings',
    path('settings.json'),
    '--currency',
    'EUR',
    '--as-of',
    asOf,
  ];
  const { status, stderr } = await stockline(['import', 'csv', ...named, ...options, '--out', path('data.json')]);
  assert.equal(status, 0, stderr);
});

/** What is said, without the folder's name. */
const said = (text: string) => lines(text.replaceAll(`${folder}/`, ''));

test('Each fault is told with the cell’s own file and line, and as the import has read it', async () => {
  const { status, stderr } = await stockline(['check', folder, '--rules', 'none', '--at', asOf]);
  assert.equal(status, 2);
  assert.deepEqual(said(stderr), [
    // Of two rows of one place one at most is right: not ten.
    'H2, Hammer: 6 units, worth 72.00 EUR',
    'data.json: /products/H2/stock/1/location: Other stock at "Lager" than in line 3 of bestand.csv: leave out one of the two. (bestand.csv, line 4)',
    'H3, Haken: 7 units',
    'data.json: /products/H3/price/minorUnits: Preis is "9,x", which is no price in EUR. (artikel.csv, line 4)',
    'data.json: /products/H1/stock/0/onHand: Bestand is "12,5x", which is no number. (bestand.csv, line 2)',
    'data.json: /products/H4/receipts/0/expected: Tag is "31.11.2026", which is no day. (einkauf.csv, line 2)',
    'data.json: warning: H4: -4 units on hand cannot be: they count as none. Count them again. (bestand.csv, line 6)',
    'data.json: warning: This row is left out: it has no SKU. (bestand.csv, line 7)',
    'settings.json + data.json: 4 products, 4 faults, 2 warnings.'.replace(
      'settings.json + data.json',
      said(stderr).at(-1)?.split(': ')[0] ?? '',
    ),
  ]);
});

test('Programs get the engine’s finding, with the place and the sentence beside it', async () => {
  const { stdout } = await stockline(['check', folder, '--rules', 'none', '--at', asOf, '--json']);
  const { groups } = JSON.parse(stdout.replaceAll(`${folder}/`, ''));
  const of = (sku?: string) => groups.find((group: { sku?: string }) => group.sku === sku);
  assert.deepEqual(of('H3').errors[0].from, {
    ...{ file: 'artikel.csv', line: 4 },
    says: 'Preis is "9,x", which is no price in EUR.',
  });
  assert.deepEqual(of('H4').notes, [
    {
      ...{ file: 'bestand.csv', line: 6, sku: 'H4' },
      says: '-4 units on hand cannot be: they count as none. Count them again.',
    },
  ]);
  assert.deepEqual(of(undefined).notes, [
    { file: 'bestand.csv', line: 7, says: 'This row is left out: it has no SKU.' },
  ]);
});
