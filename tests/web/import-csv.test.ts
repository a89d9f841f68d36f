/** `stockline import csv`: any other system, with a map that says which column is what. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { setsOfMap } from '../../web/src/cli/import/map.ts';
import { readExports } from '../../web/src/cli/import/read-exports.ts';
import { exportsFolder, forms, readTexts, refusalOf, told } from './import-given.ts';

function faultsOf(value: unknown): string[] {
  return refusalOf(() => setsOfMap(value, 'map.json')).map(
    ({ code, pointer, message }) => `${code} ${pointer}: ${message}`,
  );
}

const stock = { kind: 'stock', columns: { sku: 'Art', onHand: 'Da' } };

describe('A map', () => {
  test('reads the files of a system that nobody knows', () => {
    const sets = setsOfMap(JSON.parse(readFileSync(new URL('csv/map.json', exportsFolder), 'utf8')), 'map.json');
    const given = ['csv/bestand.csv', 'csv/bestellungen.csv'].map((file) => ({
      file,
      bytes: readFileSync(new URL(file, exportsFolder)),
    }));
    const { data, gathered } = readExports(given, sets, { ...forms, decimal: 'comma', dates: 'd/m/y' }, 'latin1');
    const at = (file: string, line: number) => ({ file, line });
    assert.deepEqual(data.products, {
      BRETT: {
        stock: [{ location: 'Halle', onHand: 1250, 'x-from': at('csv/bestand.csv', 3) }],
        receipts: [
          {
            ...{ id: 'B-7', location: 'Halle', quantity: 250, expected: '2026-12-03' },
            'x-from': at('csv/bestellungen.csv', 2),
          },
        ],
        commitments: [{ quantity: 50, location: 'Halle', 'x-from': at('csv/bestand.csv', 3) }],
        'x-from': at('csv/bestand.csv', 3),
      },
      LEIM: {
        stock: [{ location: 'Halle', onHand: 12, 'x-from': at('csv/bestand.csv', 4) }],
        'x-from': at('csv/bestand.csv', 4),
      },
    });
    assert.deepEqual(told(gathered.left, 'csv/bestellungen.csv'), [
      '3 LEIM: Status is "Entwurf", which the map does not read',
    ]);
  });

  test('reads orders and products, and adds up what stands on several shelves', () => {
    const sets = setsOfMap(
      {
        tables: [
          { ...stock, adds: true, location: 'hall' },
          { kind: 'orders', columns: { sku: 'Art', quantity: 'Soll', shipped: 'Ist', id: 'Nr', due: 'Tag' } },
          { kind: 'products', columns: { sku: 'Art', name: 'Name', price: 'Preis', currency: 'W' } },
        ],
      },
      'map.json',
    );
    const { data } = readTexts(
      ['Art,Da\nA,4\nA,3\nA,-2\n', 'Art,Soll,Ist,Nr,Tag\nA,4,1,N1,2026-12-01\n', 'Art,Name,Preis,W\nA,Brett,9.5,EUR\n'],
      sets,
    );
    assert.deepEqual(data.products['A'], {
      name: 'Brett',
      price: { minorUnits: 950, currency: 'EUR' },
      stock: [{ location: 'hall', onHand: 5, 'x-from': { file: 'a.csv', line: 2, lines: [2, 3, 4] } }],
      commitments: [{ id: 'N1', quantity: 3, due: '2026-12-01', 'x-from': { file: 'b.csv', line: 2 } }],
      'x-from': {
        ...{ file: 'a.csv', line: 2 },
        cells: { name: { file: 'c.csv', line: 2 }, price: { file: 'c.csv', line: 2 } },
      },
    });
  });

  test('leaves out an order of a place that is left out, and counts no unit of it', () => {
    const sets = setsOfMap(
      {
        tables: [
          { kind: 'stock', columns: { ...stock.columns, location: 'Ort' } },
          { kind: 'orders', columns: { sku: 'Art', quantity: 'Soll', id: 'Nr', location: 'Ort' } },
        ],
      },
      'map.json',
    );
    const locations = new Map([
      ['hall', 'hall'],
      ['annex', null],
    ]);
    const texts = ['Art,Da,Ort\nA,9,hall\nA,4,annex\n', 'Nr,Art,Soll,Ort\nN1,A,3,annex\nN2,A,2,hall\n'];
    const { data, gathered } = readTexts(texts, sets, { locations });
    const orders = data.products['A']?.commitments?.map(({ id }) => id);
    assert.deepEqual(orders, ['N2']);
    assert.deepEqual(told(gathered.left, 'b.csv'), ['2 A: the location map leaves out "annex"']);
  });

  test('takes the lines of one order from two files', () => {
    const orders = { kind: 'orders', columns: { sku: 'Art', quantity: 'Soll', id: 'Nr' } };
    const sets = setsOfMap({ tables: [{ ...stock, location: 'hall' }, orders] }, 'map.json');
    const header = 'Nr,Art,Soll\n';
    const texts = ['Art,Da\nA,9\nB,9\n', `${header}N1,A,3\n`, `${header}N1,A,3\nN1,B,2\n`];
    const { data, gathered } = readTexts(texts, sets);
    const quantities = ['A', 'B'].map((sku) => data.products[sku]?.commitments?.map(({ quantity }) => quantity));
    assert.deepEqual(quantities, [[3], [2]]);
    assert.deepEqual(told(gathered.left, 'c.csv'), ['2 A: "N1" is in b.csv too: it counts once']);
  });

  test('that is wrong is refused, with the nearest name', () => {
    assert.deepEqual(faultsOf({ tabels: [] }), [
      'unknown_member /tabels: "tabels" is no member here. Did you mean "tables"?',
    ]);
    assert.deepEqual(faultsOf({ tables: [{ kind: 'stock', columns: { sku: 'A', onHnad: 'B' } }] }), [
      'unknown_member /tables/0/columns/onHnad: "onHnad" is no member here. Did you mean "onHand"?',
    ]);
    assert.deepEqual(faultsOf({ 'x-why': 'free', tables: [{ ...stock, 'x-mine': 1 }] }), []);
    assert.deepEqual(faultsOf({ tables: [{ kind: 'stock', columns: { sku: 'A' } }] }), [
      'required /tables/0/columns: Say either which column has what is on hand, with the units of open orders in it ("onHand"), or which has what is left after them ("available").',
    ]);
    assert.deepEqual(faultsOf({ tables: [{ kind: 'receipts', columns: { sku: 'A', quantity: 'B' } }] }), [
      'required /tables/0/columns/expected: Say which column has the expected.',
    ]);
    assert.deepEqual(faultsOf({ tables: [{ kind: 'shelf', columns: {} }] }), [
      'wrong_type /tables/0/kind: This must be one of stock, receipts, orders, products.',
    ]);
    for (const value of [[], null, 7, 'x', {}, { tables: 7 }, { tables: [] }, { tables: [7] }, { tables: [{}] }])
      assert.equal(faultsOf(value).length, 1, JSON.stringify(value));
  });
});
