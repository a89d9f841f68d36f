/** Exports that are cut off, or read as something else: what is missing is told, and the shop is not emptied. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fallSince } from '../../web/src/cli/import/fall.ts';
import { setsOfMap } from '../../web/src/cli/import/map.ts';
import { shopifySets } from '../../web/src/cli/import/shopify.ts';
import { readTexts, refusalOf, told } from './import-given.ts';

const header = 'Handle,SKU,Location,Committed (not editable),On hand (current)\n';
const skus = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
const inventoryOf = (some: readonly string[], units = 4) =>
  header + some.map((sku) => `h,${sku},Main,0,${units}\n`).join('');
const products = `Handle,Title,Variant SKU,Variant Price\n${skus.map((sku) => `h,${sku},${sku},9\n`).join('')}`;
const dataOf = (...texts: string[]) => readTexts(texts, shopifySets).data;

describe('An export that is cut off', () => {
  test('leaves products without a stock row, which are told', () => {
    const { gathered } = readTexts([inventoryOf(skus.slice(0, 3)), products], shopifySets);
    assert.deepEqual(told(gathered.warnings, 'a.csv'), [
      '- -: 6 of 9 products have no stock row in a.csv, and so none on hand: D, E, F, G, H, .... See that the export is not cut off',
    ]);
    assert.deepEqual(readTexts([inventoryOf(skus), products], shopifySets).gathered.warnings, []);
    // It says itself that it is stocked nowhere.
    const nowhere = `${inventoryOf(skus.slice(1))}h,A,Main,0,not stocked\n`;
    assert.deepEqual(readTexts([nowhere, products], shopifySets).gathered.warnings, []);
  });

  test('is refused where more than half of what was in stock, and five or more, is not any more', () => {
    const before = JSON.stringify(dataOf(inventoryOf(skus)));
    const fault = fallSince(before, dataOf(inventoryOf(skus.slice(0, 4)), products), 'data.json');
    assert.equal(fault?.code, 'too_little');
    assert.match(fault?.message ?? '', /^Of 9 products that had units on hand, 5 have none now: E, F, G, H, I\./u);
    assert.match(fault?.message ?? '', /--allow-fall\.$/u);
    assert.notEqual(fallSince(before, dataOf(inventoryOf(skus, 0)), 'data.json'), undefined);
  });

  test('is none where less is gone, where nothing was there, or where nobody counts', () => {
    const now = dataOf(inventoryOf(skus.slice(0, 5)));
    assert.equal(fallSince(JSON.stringify(dataOf(inventoryOf(skus))), now, 'd'), undefined);
    assert.equal(fallSince(JSON.stringify(dataOf(inventoryOf(skus.slice(5)))), now, 'd'), undefined);
    for (const before of [undefined, '', '{', '[]', '7', '{"products":7}', '{"products":{"A":7}}'])
      assert.equal(fallSince(before, now, 'd'), undefined);
    const uncounted = Object.fromEntries(skus.map((sku) => [sku, { counted: false }]));
    const before = JSON.stringify({ products: uncounted });
    assert.equal(fallSince(before, { products: uncounted, supplies: {} } as never, 'd'), undefined);
    const four = dataOf(inventoryOf(skus.slice(0, 4)));
    assert.equal(fallSince(before, four, 'd')?.code, 'too_little');
  });

  const tables = {
    stock: { kind: 'stock', columns: { sku: 'Art', onHand: 'Bestnd' } },
    orders: { kind: 'orders', columns: { sku: 'Art', quantity: 'Mneg' } },
    products: { kind: 'products', columns: { sku: 'Art', name: 'Name' } },
    receipts: { kind: 'receipts', columns: { sku: 'Art', quantity: 'Soll', expected: 'Tag' } },
  };
  const items = 'Art,Name,Bestand\nA,Brett,4\n';

  test('is a table of stock or of orders that no file is: it refuses, and names the column', () => {
    for (const [kind, column] of [
      ['stock', 'Bestnd'],
      ['orders', 'Mneg'],
    ] as const) {
      const sets = setsOfMap({ tables: [tables.products, tables[kind]] }, 'map.json');
      const [fault, ...more] = refusalOf(() => readTexts([items], sets));
      assert.deepEqual(more, []);
      assert.deepEqual([fault?.code, fault?.file, fault?.pointer], ['table_not_read', 'map.json', '/tables/1']);
      assert.equal(
        fault?.message,
        `No file has the columns of this table of ${kind}: a.csv lacks "${column}". Name the file, write its columns as they stand in it, or take the table out of the map.`,
      );
    }
  });

  test('is told where it is a table of another kind', () => {
    const sets = setsOfMap({ tables: [tables.products, tables.receipts] }, 'map.json');
    assert.deepEqual(told(readTexts([items], sets).gathered.warnings, 'map.json'), [
      '- -: /tables/1: no file has the columns of this table of receipts: a.csv lacks "Soll", "Tag"',
    ]);
  });
});
