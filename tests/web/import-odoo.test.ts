/**
 * Odoo's exports. Their columns are the fields' labels, or their names in an import-compatible export, as
 * https://github.com/odoo/odoo/blob/master/addons/web/controllers/export.py writes them, of
 * - quants: https://github.com/odoo/odoo/blob/master/addons/stock/models/stock_quant.py
 * - purchase order lines: https://github.com/odoo/odoo/blob/master/addons/purchase/models/purchase_order_line.py
 * - sales order lines: https://github.com/odoo/odoo/blob/master/addons/sale/models/sale_order_line.py
 * - products: https://github.com/odoo/odoo/blob/master/addons/product/models/product_template.py
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { odooSets } from '../../web/src/cli/import/odoo.ts';
import { readFiles, readTexts, told, withoutPlaces } from './import-given.ts';

const quants = 'odoo/stock.quant.csv';
const purchases = 'odoo/purchase.order.line.csv';
const sales = 'odoo/sale.order.line.csv';
const prices = 'odoo/product.product.csv';
const locations = new Map([
  ['WH/Stock', 'hall'],
  ['WH/Output', null],
  ['WH: Receipts', 'hall'],
]);

describe("Odoo's exports", () => {
  test('quants, purchases, sales and products make a store', () => {
    const { data, gathered } = readFiles([prices, quants, purchases, sales], odooSets, { currency: 'EUR', locations });
    assert.deepEqual(withoutPlaces(data.products), {
      DESK: {
        name: 'Heron desk',
        price: { minorUnits: 49900, currency: 'EUR' },
        stock: [{ location: 'hall', onHand: 9 }],
        receipts: [
          // Four of ten have come.
          { id: 'P00012', location: 'hall', quantity: 6, expected: '2026-12-10' },
          { id: 'P00015', location: 'hall', quantity: 5, expected: '2026-11-16' },
        ],
        // Four are reserved; the one sales order has three to go.
        commitments: [
          { id: 'S00031', quantity: 3, due: '2026-12-01' },
          { quantity: 1, location: 'hall' },
        ],
      },
      CHAIR: {
        name: 'Wren chair',
        price: { minorUnits: 12995, currency: 'EUR' },
        stock: [{ location: 'hall', onHand: 0 }],
        // Of two dozens one has come.
        receipts: [{ id: 'P00013', location: 'hall', quantity: 12, expected: '2026-12-03' }],
        commitments: [{ id: 'S00033', quantity: 2 }],
      },
      CLOTH: { name: 'Cloth', stock: [{ location: 'hall', onHand: 2 }] },
      LAMP: { receipts: [{ id: 'P00017', location: 'hall', quantity: 5, expected: '2026-13-16 12:00:00' }] },
    });
    assert.deepEqual(data.products['DESK']?.stock?.[0]?.['x-from'], { file: quants, line: 2, lines: [2, 3] });
    assert.deepEqual(told(gathered.left, quants), [
      '4 DESK: the location map leaves out "WH/Output"',
      '5 DESK: "Partners/Customers" is no place of yours',
      '7 -: the product has no internal reference',
    ]);
    assert.deepEqual(told(gathered.left, purchases), [
      '4 CHAIR: the order is "RFQ", not confirmed',
      '6 DESK: all of it has come or gone',
      '8 CHAIR: the order is "Cancelled", not confirmed',
    ]);
    assert.deepEqual(told(gathered.left, sales), [
      '3 DESK: the order is "Quotation", not confirmed',
      '5 CHAIR: all of it has come or gone',
    ]);
    assert.deepEqual(told(gathered.warnings, purchases), [
      '5 DESK: it was expected on 2026-11-16, which has passed: it is not counted on until it has a new day, or a lead time that says how late it may come',
    ]);
    assert.deepEqual(told(gathered.spoiled, purchases), [
      '7 LAMP: Expected Arrival is "2026-13-16 12:00:00", which is no day',
    ]);
  });

  test('a purchase that stands twice in every respect counts once: two would promise too much', () => {
    const header = 'Order Reference,Product,Quantity,Received Qty,Expected Arrival,Status,Order Reference/Deliver To\n';
    const line = (quantity: number) => `P1,[A] a,${quantity},0,2026-12-01,Purchase Order,WH\n`;
    const { data, gathered } = readTexts([header + line(5) + line(5) + line(6)], odooSets);
    assert.deepEqual(
      data.products['A']?.receipts?.map(({ quantity }) => quantity),
      [5, 6],
    );
    assert.deepEqual(told(gathered.left, 'a.csv'), ['3 A: the same receipt as in line 2: it counts once']);
  });

  // Odoo's own count of a place is the sum of its quants, and one that was taken from unseen is below zero.
  test('a lot below zero is taken from what the other lots of the place have', () => {
    const header = 'Product,Location,Quantity,Reserved Quantity\n';
    const rows =
      '[A] a,WH/Stock,10,0\n[A] a,WH/Stock,-3,0\n[B] b,WH/Stock,2.6,0\n[B] b,WH/Stock,0.6,0\n[C] c,WH/Stock,-2,0\n';
    const { data, gathered } = readTexts([header + rows], odooSets);
    const onHand = Object.values(data.products).map(({ stock }) => stock?.[0]?.['onHand']);
    assert.deepEqual(onHand, [7, 3, 0]);
    assert.deepEqual(told(gathered.warnings, 'a.csv'), [
      '4 B: what is on hand is 3.2: units are whole, and so it counts as 3',
      '6 C: -2 units on hand cannot be: they count as none. Count them again',
    ]);
  });

  test('are read with technical names as with labels', () => {
    const labels = [
      'Product,Location,Quantity,Reserved Quantity\n[A] a,WH/Stock,5.0,1.0\n',
      'Order Reference,Product,Quantity,Received Qty,Expected Arrival,Status,Order Reference/Deliver To\nP1,[A] a,5.0,1.0,2026-12-01,Purchase Order,WH\n',
      'Order Reference,Product,Quantity,Delivered Quantity,Order Status\nS1,[A] a,5.0,1.0,Sales Order\n',
      'Internal Reference,Name,Sales Price\nA,a,5.5\n',
    ];
    const names = [
      'product_id,location_id,quantity,reserved_quantity\n[A] a,WH/Stock,5.0,1.0\n',
      'order_id,product_id,product_qty,qty_received,date_planned,state,order_id/picking_type_id\nP1,[A] a,5.0,1.0,2026-12-01,purchase,WH\n',
      'order_id,product_id,product_uom_qty,qty_delivered,state\nS1,[A] a,5.0,1.0,sale\n',
      'default_code,name,list_price\nA,a,5.5\n',
    ];
    const read = (texts: readonly string[]) => readTexts(texts, odooSets, { currency: 'EUR' }).data.products;
    assert.deepEqual(read(names), read(labels));
    assert.deepEqual(withoutPlaces(read(labels)), {
      A: {
        name: 'a',
        price: { minorUnits: 550, currency: 'EUR' },
        stock: [{ location: 'WH/Stock', onHand: 5 }],
        receipts: [{ id: 'P1', location: 'WH', quantity: 4, expected: '2026-12-01' }],
        commitments: [{ id: 'S1', quantity: 4 }],
      },
    });
  });
});
