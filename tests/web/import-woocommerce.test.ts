/**
 * WooCommerce's export of products. Its header row is that of
 * plugins/woocommerce/includes/export/class-wc-product-csv-exporter.php in https://github.com/woocommerce/woocommerce,
 * which is the one exporter of the shop's core: there is none of orders.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { woocommerceSets } from '../../web/src/cli/import/woocommerce.ts';
import { readFiles, readTexts, refusalOf, told, withoutPlaces } from './import-given.ts';

const products = 'woocommerce/products.csv';
const short = 'ID,Type,SKU,Name,In stock?,Stock,Backorders allowed?,Parent\n';

describe("WooCommerce's export of products", () => {
  test('makes a store: Stock is what is left after open orders', () => {
    const { data, gathered } = readFiles([products], woocommerceSets, { currency: 'EUR', location: 'lager' });
    const price = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });
    assert.deepEqual(withoutPlaces(data), {
      products: {
        KETTLE: { name: 'Finch kettle', price: price(4900), stock: [{ location: 'lager', onHand: 14 }] },
        // On sale until the end of November; three are sold beyond stock.
        PAN: {
          name: 'Rook pan',
          price: price(3550),
          backorder: { allowed: true },
          stock: [{ location: 'lager', onHand: 0 }],
          commitments: [{ quantity: 3, location: 'lager' }],
        },
        // On sale from December on.
        POT: { name: 'Jay pot', price: price(3900), stock: [{ location: 'lager', onHand: 0 }] },
        WATER: { name: 'Tap water', price: price(100), counted: false, stock: [{ location: 'lager', onHand: 0 }] },
        'APRON-S': { name: 'Wren apron - S', price: price(2400), backorder: { allowed: true }, draws: { APRON: 1 } },
        'APRON-L': { name: 'Wren apron - L', price: price(2400), stock: [{ location: 'lager', onHand: 4 }] },
        BOOK: { name: 'Recipes', price: price(999), digital: true },
        FORK: { name: 'Forks', price: price(1200), stock: [{ location: 'lager', onHand: 'viele' }] },
      },
      supplies: { APRON: { stock: [{ location: 'lager', onHand: 9 }] } },
    });
    assert.deepEqual(told(gathered.left, products), [
      '10 CLASS: it is virtual, and nothing is sent of it',
      '11 -: it has no SKU',
      '12 TRAY: it is a draft or pending, not published',
    ]);
    assert.deepEqual(told(gathered.spoiled, products), ['13 FORK: Stock is "viele", which is no number']);
  });

  test('needs a place, which its export does not name', () => {
    assert.deepEqual(
      refusalOf(() => readFiles([products], woocommerceSets)),
      [
        {
          code: 'no_location',
          file: products,
          line: 2,
          message: 'These units are at no named place. Say where they are: --location NAME.',
        },
      ],
    );
  });

  test('a variation whose parent has no units is left out, and so are units that no variation sells', () => {
    const text = `${short}1,variable,P,P,1,,0,\n2,variation,V,V,1,parent,0,P\n3,variable,Q,Q,1,7,0,\n4,simple,S,S,1,1,0,\n`;
    const { data, gathered } = readTexts([text], woocommerceSets, { location: 'l' });
    assert.deepEqual(Object.keys(data.products), ['S']);
    assert.deepEqual(told(gathered.left, 'a.csv'), [
      '2 P: its variations are what is sold',
      '3 V: it sells the units of its parent "P", which has none in this file',
      '4 Q: no variation sells its units',
    ]);
  });

  test('takes the regular price where the days of the sale price cannot be read', () => {
    const header = 'ID,Type,SKU,Name,In stock?,Stock,Regular price,Sale price,Date sale price starts\n';
    const options = { location: 'l', currency: 'EUR' };
    const { data, gathered } = readTexts([`${header}1,simple,S,S,1,1,9,7,soon\n`], woocommerceSets, options);
    assert.deepEqual(data.products['S']?.['price'], { minorUnits: 900, currency: 'EUR' });
    assert.equal(gathered.spoiled.length, 0);
    assert.deepEqual(told(gathered.warnings, 'a.csv'), [
      '2 S: the days of its sale price cannot be read: the regular price is taken',
    ]);
  });
});
