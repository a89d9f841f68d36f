/**
 * Shopify's exports. The header rows are those of
 * - inventory: https://help.shopify.com/en/manual/products/inventory/setup/inventory-csv, and column by column
 *   https://apify.com/h_murdock/shopify-inventory-preflight/api/cli
 * - inventory, available alone: https://github.com/sebcampos/ShopifyRepo/blob/HEAD/notes.md
 * - products: https://help.shopify.com/en/manual/products/import-export/using-csv, in the older names of
 *   https://github.com/sebcampos/ShopifyRepo/blob/HEAD/notes.md and in the newer of
 *   https://help.shopify.com/cdn/shopifycloud/product-knowledge/production/csv/product_template.csv
 * - orders: https://help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders, and column by column
 *   shopify_columns.md of https://github.com/NailaImran/E-commerce-AI-employee
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shopifySets } from '../../web/src/cli/import/shopify.ts';
import { readFiles, readTexts, told, withoutPlaces } from './import-given.ts';

const inventory = 'shopify/inventory.csv';
const products = 'shopify/products.csv';
const orders = 'shopify/orders.csv';
const short = 'Handle,Title,SKU,Location,Unavailable (not editable),Committed (not editable),On hand (current)\n';
const order = 'Name,Lineitem quantity,Lineitem sku,Lineitem fulfillment status,Financial Status,Cancelled at\n';
const availableAlone = 'Handle,Title,SKU,HS Code,COO,Main\n';
const at = (file: string, line: number) => ({ file, line });

describe("Shopify's exports", () => {
  test('inventory, products and open orders make a store', () => {
    const { data, gathered } = readFiles([inventory, products, orders], shopifySets, { currency: 'EUR' });
    assert.deepEqual(data.products, {
      'MUG-BLUE': {
        name: 'Tern mug - Blue',
        price: { minorUnits: 1400, currency: 'EUR' },
        stock: [{ location: 'Main street', onHand: 12, reserved: 1, 'x-from': at(inventory, 2) }],
        // Three are committed; one order names two of them.
        commitments: [
          { id: '#1004', quantity: 2, 'x-from': at(orders, 2) },
          { quantity: 1, location: 'Main street', 'x-from': at(inventory, 2) },
        ],
        'x-from': { ...at(inventory, 2), cells: { price: at(products, 2) } },
      },
      'MUG-RED': {
        name: 'Tern mug - Red',
        price: { minorUnits: 1450, currency: 'EUR' },
        backorder: { allowed: true },
        stock: [
          { location: 'Main street', onHand: 5, 'x-from': at(inventory, 3) },
          { location: 'Annex', onHand: 2, 'x-from': at(inventory, 4) },
        ],
        'x-from': { ...at(inventory, 3), cells: { price: at(products, 4), backorder: at(products, 4) } },
      },
      LAMP: {
        name: 'Heron lamp',
        price: { minorUnits: 12900, currency: 'EUR' },
        backorder: { allowed: true },
        stock: [{ location: 'Main street', onHand: 2, 'x-from': at(inventory, 6) }],
        commitments: [
          { id: '#1004', quantity: 1, 'x-from': at(orders, 3) },
          { id: '#1001', quantity: 4, 'x-from': at(orders, 6) },
        ],
        'x-from': { ...at(inventory, 6), cells: { price: at(products, 6), backorder: at(products, 6) } },
      },
      HOOK: {
        name: 'Wren hook, "brass"\npair',
        stock: [{ location: 'Main street', onHand: 0, 'x-from': at(inventory, 8) }],
        'x-from': at(inventory, 8),
      },
      CLOCK: {
        name: 'Owl clock',
        stock: [
          {
            ...{ location: 'Main street', onHand: 'four' },
            'x-from': {
              ...at(inventory, 10),
              cells: { onHand: { ...at(inventory, 10), says: 'On hand (current) is "four", which is no number.' } },
            },
          },
        ],
        'x-from': at(inventory, 10),
      },
    });
    assert.deepEqual(told(gathered.left, inventory), [
      '5 MUG-RED: the same stock as in line 4 of shopify/inventory.csv: it counts once',
      '7 LAMP: the product is not stocked there',
      '11 -: it has no SKU',
      '12 VASE: it is a draft in shopify/products.csv',
    ]);
    assert.deepEqual(told(gathered.left, products), ['7 VASE: the product is a draft']);
    assert.deepEqual(told(gathered.left, orders), [
      '4 MUG-RED: the line is fulfilled',
      '5 MUG-BLUE: the order is cancelled',
    ]);
    assert.deepEqual(told(gathered.spoiled, inventory), ['10 CLOCK: On hand (current) is "four", which is no number']);
    assert.deepEqual(told(gathered.warnings, inventory), [
      '- -: 24 incoming units have no day in this export, and so are not expected here: only purchase orders with their days are, as CSV with --map',
      '2 MUG-BLUE: the stock has 3 for open orders, and the orders that were read name 2: 1 more are kept as sold, without an order',
      '8 HOOK: -2 units on hand cannot be: they count as none. Count them again',
    ]);
  });

  test('available quantities alone: below zero is owed, and open orders are subtracted already', () => {
    const { data, gathered } = readFiles(
      ['shopify/inventory-available.csv', 'shopify/products-new.csv', orders],
      shopifySets,
      { currency: 'EUR' },
    );
    assert.deepEqual(withoutPlaces(data.products), {
      'MUG-BLUE': {
        name: 'Tern mug - Blue',
        price: { minorUnits: 1400, currency: 'EUR' },
        stock: [{ location: 'Main street', onHand: 8 }],
      },
      LAMP: {
        name: 'Heron lamp',
        stock: [
          { location: 'Main street', onHand: 0 },
          { location: 'Annex', onHand: 2 },
        ],
        commitments: [{ quantity: 3, location: 'Main street' }],
      },
      'MUG-RED': {
        name: 'Tern mug - Red',
        price: { minorUnits: 1450, currency: 'EUR' },
        backorder: { allowed: true },
      },
    });
    assert.deepEqual(told(gathered.left, orders), [
      '2 MUG-BLUE: the stock is what is left after open orders: the line would count twice',
      '3 LAMP: the stock is what is left after open orders: the line would count twice',
      '4 MUG-RED: the line is fulfilled',
      '5 MUG-BLUE: the order is cancelled',
      '6 LAMP: the stock is what is left after open orders: the line would count twice',
    ]);
  });
});

/** The free units that a store's row and its commitments leave, counted apart from the importer. */
const cases: { what: string; texts: string[]; onHand: number; committed: unknown[] }[] = [
  {
    what: 'On hand without orders: the committed units are sold, at their place',
    texts: [`${short}m,M,M,Main,0,3,10\n`],
    onHand: 10,
    committed: [{ quantity: 3, location: 'Main' }],
  },
  {
    what: 'On hand with the orders that committed them: order by order, and not once more',
    texts: [`${short}m,M,M,Main,0,3,10\n`, `${order}#1,3,M,pending,paid,\n`],
    onHand: 10,
    committed: [{ id: '#1', quantity: 3 }],
  },
  {
    what: 'On hand with more committed than the orders name: the rest without an order',
    texts: [`${short}m,M,M,Main,0,5,10\n`, `${order}#1,3,M,pending,paid,\n`],
    onHand: 10,
    committed: [
      { id: '#1', quantity: 3 },
      { quantity: 2, location: 'Main' },
    ],
  },
  {
    what: 'On hand with fewer committed than the orders name: the orders',
    texts: [`${short}m,M,M,Main,0,1,10\n`, `${order}#1,3,M,pending,paid,\n`],
    onHand: 10,
    committed: [{ id: '#1', quantity: 3 }],
  },
  {
    what: 'More committed than on hand: all of it is owed',
    texts: [`${short}m,M,M,Main,0,7,4\n`],
    onHand: 4,
    committed: [{ quantity: 7, location: 'Main' }],
  },
  {
    what: 'Available: open orders are subtracted already',
    texts: [`${availableAlone}m,M,M,,,7\n`, `${order}#1,3,M,pending,paid,\n`],
    onHand: 7,
    committed: [],
  },
  {
    what: 'Available below zero: that many are owed',
    texts: [`${availableAlone}m,M,M,,,-4\n`, `${order}#1,4,M,pending,paid,\n`],
    onHand: 0,
    committed: [{ quantity: 4, location: 'Main' }],
  },
];

describe('No unit of Shopify counts twice', () => {
  for (const { what, texts, onHand, committed } of cases)
    test(what, () => {
      const { products } = withoutPlaces(readTexts(texts, shopifySets).data) as {
        products: Record<string, { stock: { onHand: number }[]; commitments?: unknown[] }>;
      };
      assert.equal(products['M']?.stock[0]?.onHand, onHand);
      assert.deepEqual(products['M']?.commitments ?? [], committed);
    });

  test('two rows for one place that differ stand both in the store, as a fault of that product alone', () => {
    const { data, gathered } = readTexts(
      [`${short}m,M,M,Main,0,0,4\nm,M,M,Main,0,0,5\no,O,O,Main,0,0,1\n`],
      shopifySets,
    );
    assert.deepEqual(
      data.products['M']?.stock?.map(({ onHand }) => onHand),
      [4, 5],
    );
    assert.deepEqual(told(gathered.spoiled, 'a.csv'), [
      '3 M: other stock at "Main" than in line 2 of a.csv: leave out one of the two',
    ]);
  });

  test('an order is cancelled or refunded in all its lines, whichever row says so', () => {
    const { data, gathered } = readTexts(
      [`${short}m,M,M,Main,0,0,9\n`, `${order}#1,1,M,pending,voided,\n#1,2,M,pending,,\n#2,1,M,restocked,paid,\n`],
      shopifySets,
    );
    assert.equal(data.products['M']?.commitments, undefined);
    assert.deepEqual(told(gathered.left, 'b.csv'), [
      '2 M: the order is voided',
      '3 M: the order is voided',
      '4 M: the line is restocked',
    ]);
  });

  test('an order that stands in two exports counts once; the same line twice in one counts twice, with a word', () => {
    const lines = `${order}#1,1,M,pending,paid,\n#1,1,M,pending,,\n`;
    const { data, gathered } = readTexts([`${short}m,M,M,Main,0,0,9\n`, lines, lines], shopifySets);
    assert.deepEqual(withoutPlaces(data.products['M']?.commitments), [
      { id: '#1', quantity: 1 },
      { id: '#1', quantity: 1 },
    ]);
    assert.deepEqual(told(gathered.warnings, 'b.csv'), ['3 M: the same line as line 2: both count as sold']);
    assert.deepEqual(told(gathered.left, 'c.csv'), [
      '2 M: "#1" is in b.csv too: it counts once',
      '3 M: "#1" is in b.csv too: it counts once',
    ]);
  });

  test('a product that only orders name is kept, with a word', () => {
    const { data, gathered } = readTexts(
      [`${short}m,M,M,Main,0,0,9\n`, `${order}#1,1,GONE,pending,paid,\n`],
      shopifySets,
    );
    assert.deepEqual(withoutPlaces(data.products['GONE']), { commitments: [{ id: '#1', quantity: 1 }] });
    assert.deepEqual(told(gathered.warnings, 'b.csv'), [
      '2 GONE: open orders have this product, and no other file does',
    ]);
  });
});
