/** What an import says of products beside their units: permissions, two products of one SKU, and what settings say. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setsOfMap } from '../../web/src/cli/import/map.ts';
import { shopifySets } from '../../web/src/cli/import/shopify.ts';
import { readTexts, told, withoutPlaces } from './import-given.ts';
import { lines, stockline } from './stockline-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'stockline-import-products-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string) => join(folder, name);
function file(name: string, text: string | object): string {
  writeFileSync(path(name), typeof text === 'string' ? text : JSON.stringify(text));
  return path(name);
}

const map = {
  tables: [
    {
      kind: 'stock',
      decimal: 'comma',
      columns: {
        ...{ sku: 'Art', onHand: 'Bestand', name: 'Name', price: 'Preis', backorder: 'Nachbestellbar' },
        ...{ backorderLimit: 'Grenze', releases: 'Erscheint', preorderLimit: 'Auflage', productionDays: 'Fertigung' },
        ...{ hideStockAbove: 'Zeigen', discontinued: 'Auslauf' },
      },
    },
  ],
};
const head = 'Art;Bestand;Name;Preis;Nachbestellbar;Grenze;Erscheint;Auflage;Fertigung;Zeigen;Auslauf\n';
const inMap = (text: string) =>
  readTexts([head + text], setsOfMap(map, 'map.json'), { location: 'Lager', currency: 'EUR' });

describe('A map', () => {
  test('reads what a product may do from the same file as its units, and an empty cell says nothing', () => {
    const { data, gathered } = inMap(
      'A;4;Brett;9,50;ja;20;;;;25;nein\nB;0;Buch;12,00;nein;;2027-02-12;300;;;\nC;0;Tisch;;;;;;10;;\nD;1;;;;;;;;;ja\n',
    );
    assert.deepEqual(gathered.spoiled, []);
    const price = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });
    assert.deepEqual(withoutPlaces(data.products), {
      A: {
        ...{ name: 'Brett', price: price(950), backorder: { allowed: true, limit: 20 } },
        ...{ hideStockAbove: 25, discontinued: false },
        stock: [{ location: 'Lager', onHand: 4 }],
      },
      B: {
        ...{ name: 'Buch', price: price(1200), backorder: { allowed: false } },
        preorder: { releases: '2027-02-12', limit: 300 },
        stock: [{ location: 'Lager', onHand: 0 }],
      },
      C: {
        ...{ name: 'Tisch', madeToOrder: { location: 'Lager', productionDays: 10 } },
        stock: [{ location: 'Lager', onHand: 0 }],
      },
      D: { discontinued: true, stock: [{ location: 'Lager', onHand: 1 }] },
    });
  });

  test('keeps a cell that says neither yes nor no for `check` to find, with its sentence', () => {
    const { data } = inMap('A;4;;;vielleicht;;;;;;\n');
    const { backorder, 'x-from': from } = data.products['A'] ?? {};
    assert.deepEqual(backorder, { allowed: 'vielleicht' });
    assert.deepEqual(from?.cells, {
      backorder: { file: 'a.csv', line: 2, says: 'Nachbestellbar is "vielleicht", which is neither yes nor no.' },
    });
  });

  test('has no limit of what it does not read', () => {
    const columns = { sku: 'A', preorderLimit: 'B' };
    assert.throws(
      () => setsOfMap({ tables: [{ kind: 'products', columns }] }, 'map.json'),
      /Say which column has "releases": "preorderLimit" limits it\./u,
    );
  });
});

describe('One SKU on two products', () => {
  const products = 'Handle,Title,Variant SKU,Variant Price\nmug,Mug,M,14.00\nset,Mug set,M,39.00\nhook,Hook,H,3.00\n';
  const stock = 'Handle,Title,SKU,Location,Committed (not editable),On hand (current)\nmug,Mug,M,Main,0,4\n';

  test('is a fault where their prices differ: nobody can tell which is right', () => {
    const { data, gathered } = readTexts([stock, products], shopifySets, { currency: 'EUR' });
    const sentence = 'the price is 39.00 EUR, and 14.00 EUR in line 2 of b.csv: two products may have one SKU';
    assert.deepEqual(told(gathered.spoiled, 'b.csv'), [`3 M: ${sentence}`]);
    assert.deepEqual(data.products['M']?.['price'], { minorUnits: '14.00 EUR or 39.00 EUR', currency: 'EUR' });
    assert.deepEqual(data.products['M']?.['x-from']?.cells?.['price'], {
      ...{ file: 'b.csv', line: 3 },
      says: `T${sentence.slice(1)}.`,
    });
    assert.deepEqual(withoutPlaces(data.products['H']), {
      name: 'Hook',
      price: { minorUnits: 300, currency: 'EUR' },
    });
  });

  test('is told where only their names differ, and not where two exports call it otherwise', () => {
    const { data, gathered } = readTexts(
      [stock, products.replace('39.00', '14.00').replace('Mug,M', 'Tern mug,M')],
      shopifySets,
      { currency: 'EUR' },
    );
    assert.deepEqual(gathered.spoiled, []);
    assert.equal(data.products['M']?.['name'], 'Mug');
    assert.deepEqual(told(gathered.warnings, 'b.csv'), [
      '3 M: the name is "Mug set", and "Tern mug" in line 2: two products may have one SKU',
    ]);
  });
});

describe('What the settings say of a product', () => {
  const settings = (products: object) => ({
    version: 1,
    calendars: { week: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'] } },
    locations: { Main: { timeZone: 'Europe/Berlin', calendar: 'week' } },
    policies: { house: {}, late: {} },
    products,
  });
  const inventory = 'Handle,SKU,Location,Committed (not editable),On hand (current)\nm,M,Main,0,0\no,O,Main,0,2\n';
  const prices = 'Handle,Title,Variant SKU,Variant Inventory Policy,Variant Price\nm,Mug,M,continue,14.00\n';

  test('goes before the exports, is told where they differ, and is laid over what they have', async () => {
    const own = { M: { backorder: { allowed: true, limit: 5 }, policy: 'late' }, O: { name: 'Ours' } };
    const given = file('settings.json', settings(own));
    const files = [file('inventory.csv', inventory), file('products.csv', prices)];
    const out = path('data.json');
    const args = ['--currency', 'EUR', '--as-of', '2026-11-23T15:05:00Z', '--settings', given, '--out', out];
    const imported = await stockline(['import', 'shopify', ...files, ...args]);
    assert.equal(imported.status, 0, imported.stderr);
    assert.match(
      imported.stderr,
      /products\.csv, line 2: left out: "M": "backorder" is \{"allowed":true\} here, and the settings say otherwise: the settings are taken\./u,
    );
    const { M } = JSON.parse(readFileSync(out, 'utf8')).products;
    assert.deepEqual(Object.keys(M).sort(), ['name', 'price', 'stock', 'x-from']);
    const checked = await stockline(['check', folder, '--rules', 'none', '--at', '2026-11-23T15:05:00Z']);
    assert.equal(checked.status, 0, checked.stderr);
    const planned = await stockline(['plan', given, out, '--rules', 'none']);
    assert.equal(planned.status, 0, planned.stderr);
    const shop = JSON.parse(planned.stdout).products;
    assert.equal(shop.O.name, 'Ours');
    assert.equal(shop.M.name, 'Mug');
    assert.equal(shop.M.backorder.remaining ?? shop.M.backorder.limit, 5);

    // Changed since: what the two files say is not the same any more, and neither is taken.
    writeFileSync(out, readFileSync(out, 'utf8').replace('"price"', '"backorder":{"allowed":false},"price"'));
    const clash = await stockline(['check', folder, '--rules', 'none']);
    assert.equal(clash.status, 2);
    assert.match(
      clash.stderr,
      /"backorder" of the product "M" is one thing in \S*settings\.json and another in \S*data\.json\./u,
    );
    rmSync(out);
  });

  test('of a product that no file has is told: it may be a slip', async () => {
    const own = {
      MM: { backorder: { allowed: true } },
      TABLE: { madeToOrder: { location: 'Main', productionDays: 9 } },
    };
    const given = file('settings.json', settings(own));
    const args = ['--as-of', '2026-11-23T15:05:00Z', '--settings', given, '--out', path('data.json')];
    const { status, stderr } = await stockline(['import', 'shopify', file('inventory.csv', inventory), ...args]);
    assert.equal(status, 0, stderr);
    assert.deepEqual(
      lines(stderr).filter((line) => line.includes('the settings say')),
      [`${given}: warning: "MM": the settings say what this product may do, and no file has it.`],
    );
  });
});

describe('An import that would empty the shop', () => {
  const inventoryOf = (count: number) =>
    `Handle,SKU,Location,Committed (not editable),On hand (current)\n${Array.from({ length: 9 }, (_, index) => `h,S${index},Main,0,${index < count ? 3 : 0}\n`).join('')}`;
  const run = (count: number, ...more: string[]) => {
    const args = ['--as-of', '2026-11-23T15:05:00Z', '--out', path('fall.json'), ...more];
    return stockline(['import', 'shopify', file('fall.csv', inventoryOf(count)), ...args]);
  };

  test('leaves the file of before, until somebody says that it is so', async () => {
    assert.equal(existsSync(path('fall.json')), false);
    assert.equal((await run(9)).status, 0);
    const before = readFileSync(path('fall.json'), 'utf8');
    const { status, stderr } = await run(2);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /fall\.json: Of 9 products that had units on hand, 7 have none now: S2, S3, S4, S5, S6, \.\.\./u,
    );
    assert.equal(readFileSync(path('fall.json'), 'utf8'), before);
    assert.equal((await run(2, '--allow-fall')).status, 0);
    assert.notEqual(readFileSync(path('fall.json'), 'utf8'), before);
  });
});
