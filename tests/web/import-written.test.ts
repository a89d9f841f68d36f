/** Files that are written in several ways beside each other: a system's own, and what a German spreadsheet saves. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from '../../web/src/cli/import/decode.ts';
import { setsOfMap } from '../../web/src/cli/import/map.ts';
import { readExports } from '../../web/src/cli/import/read-exports.ts';
import { shopifySets } from '../../web/src/cli/import/shopify.ts';
import { forms, readTexts, refusalOf, withoutPlaces } from './import-given.ts';

const header = 'Handle,SKU,Location,Committed (not editable),On hand (current)\n';
const prices = 'Handle,Title,Variant SKU,Variant Price\n';
const purchases = {
  kind: 'receipts',
  columns: { sku: 'Artikel', quantity: 'Menge', expected: 'Fällig' },
  location: 'Main',
};
const given = (file: string, bytes: Uint8Array) => ({ file, bytes });

describe('Files beside each other', () => {
  test('have decimals and days of their own: Shopify’s are known, and a table of a map says its', () => {
    const map = { tables: [{ ...purchases, decimal: 'comma', dates: 'd/m/y' }] };
    const german = 'Artikel;Menge;Fällig\nM;1.500;03.12.2026\n';
    const files = [`${header}m,M,Main,0,4\n`, `${prices}m,Mug,M,14.50\n`, german];
    for (const decimal of [undefined, 'comma', 'point'] as const) {
      const { data, gathered } = readTexts(files, [...setsOfMap(map, 'map.json'), ...shopifySets], {
        ...{ decimal, currency: 'EUR' },
      });
      assert.deepEqual(gathered.spoiled, []);
      assert.deepEqual(withoutPlaces(data.products['M']), {
        name: 'Mug',
        price: { minorUnits: 1450, currency: 'EUR' },
        stock: [{ location: 'Main', onHand: 4 }],
        receipts: [{ location: 'Main', quantity: 1500, expected: '2026-12-03' }],
      });
    }
  });

  test('have letters of their own: --encoding is for those that do not tell by themselves', () => {
    const german = Buffer.from('Artikel;Menge;F\xe4llig\nM;2;2026-12-03\n', 'latin1');
    const name = `\ufeff${prices}m,Mug Gr\u00fcn,M,14.50\n`;
    const files = [
      given('inventory.csv', Buffer.from(`${header}m,M,Main,0,4\n`)),
      given('products.csv', Buffer.from(name)),
      given('plain.csv', Buffer.from(name.slice(1).replaceAll(',M,', ',N,'))),
      given('einkauf.csv', german),
    ];
    const said = { ...purchases, encoding: 'windows-1252' };
    for (const [map, encoding] of [
      [{ tables: [said] }, undefined],
      [{ tables: [purchases] }, 'windows-1252'],
      [{ tables: [purchases] }, 'latin1'],
    ] as const) {
      const { data } = readExports(files, [...setsOfMap(map, 'map.json'), ...shopifySets], forms, encoding);
      assert.equal(data.products['M']?.['name'], 'Mug Gr\u00fcn');
      assert.equal(data.products['N']?.['name'], 'Mug Gr\u00fcn');
      assert.equal(data.products['M']?.receipts?.length, 1);
    }
    const [fault] = refusalOf(() =>
      readExports(files, [...setsOfMap({ tables: [purchases] }, 'm'), ...shopifySets], forms),
    );
    assert.deepEqual([fault?.code, fault?.file], ['not_text', 'einkauf.csv']);
  });

  // https://encoding.spec.whatwg.org/index-windows-1252.txt
  test('in windows-1252 have all its letters, and the five bytes that are none are refused', () => {
    const bytes = Buffer.from([0x35, 0x20, 0x80, 0x8a, 0x8e, 0x92, 0x96, 0x9c, 0x9f, 0xe4]);
    for (const encoding of ['windows-1252', 'latin1'] as const)
      assert.equal(decode(bytes, 'a', encoding), '5 \u20ac\u0160\u017d\u2019\u2013\u0153\u0178\u00e4');
    for (const byte of [0x81, 0x8d, 0x8f, 0x90, 0x9d])
      assert.equal(refusalOf(() => decode(Buffer.from([byte]), 'a', 'windows-1252'))[0]?.code, 'not_text');
  });

  test('with several things to be said first are told all of them at once', () => {
    const files = [
      given('a.csv', Buffer.from(`${header}m,M,Laden,0,4\n`)),
      given('b.csv', Buffer.from('Artikel;Menge;F\u00e4llig\nM;1.500;03.04.2026\nM;2.500;03.05.2026\n')),
      given('c.csv', Buffer.from('Gr\xf6\xdfe\n', 'latin1')),
      given('d.csv', Buffer.from('What;Is;It\n')),
    ];
    const sets = [...setsOfMap({ tables: [purchases] }, 'map.json'), ...shopifySets];
    assert.deepEqual(
      refusalOf(() => readExports(files, sets, { ...forms, places: ['Main'] })).map(
        ({ code, file, line }) => `${code} ${file} ${line ?? '-'}`,
      ),
      [
        'not_text c.csv -',
        'unknown_headers d.csv 1',
        'ambiguous_number b.csv 2',
        'ambiguous_date b.csv 2',
        'unknown_location a.csv 2',
      ],
    );
  });

  test('have prices with the sign of their currency, and no other', () => {
    const table = { kind: 'products', columns: { sku: 'Art', price: 'Preis', currency: 'W' } };
    const rows: [string, string, unknown][] = [
      ['1.299,00 \u20ac', 'EUR', 129900],
      ['\u20ac 9,50', 'EUR', 950],
      ['19,90 EUR', 'EUR', 1990],
      ['$5', 'USD', 500],
      ['US$ 5', 'USD', 500],
      ['\u00a31,234.50', 'GBP', 123450],
      ['5 $', 'EUR', '5 $'],
      ['5 bucks', 'USD', '5 bucks'],
    ];
    for (const [price, currency, minorUnits] of rows) {
      const { data } = readTexts([`Art;Preis;W\nA;${price};${currency}\n`], setsOfMap({ tables: [table] }, 'm'));
      assert.deepEqual(withoutPlaces(data.products['A']?.['price']), { minorUnits, currency }, price);
    }
  });
});
