/**
 * Odoo's exports of quants, purchase order lines, sales order lines and products: with the labels of an English user,
 * or with the technical names of an export that is "import-compatible".
 */
import type { Amount } from './cells.ts';
import type { HeaderSet, Reading, Row } from './reading.ts';

const advice: Pick<HeaderSet, 'advice'> = {
  advice:
    'Odoo writes column names in the language of the user: set yours to English and export again, or tick "import-compatible export".',
};
const source = (path: string) => `https://github.com/odoo/odoo/blob/master/addons/${path}`;
const product = {
  code: { names: ['Product/Internal Reference', 'product_id/default_code'] },
  product: { names: ['Product', 'product_id'] },
  // One of the two is needed.
  named: { names: ['Product/Internal Reference', 'product_id/default_code', 'Product', 'product_id'], needed: true },
};

/** The SKU is the internal reference: in a column of its own, or in the product's name: "[DESK-1] Desk". */
function skuOf(row: Row): string | undefined {
  if (row.text('code') !== '') return row.sku('code');
  const [, code] = /^\[([^\]]+)\]/u.exec(row.text('product')) ?? [];
  if (code === undefined) row.lose('the product has no internal reference');
  return code?.trim();
}

function nameOf(row: Row): { name?: string } {
  const name = row.text('product').replace(/^\[[^\]]*\]\s*/u, '');
  return name === '' ? {} : { name };
}

/** What stands where, the units that are reserved for orders among it. */
const quants: HeaderSet = {
  ...{ ...advice, counts: 'stock' },
  name: "Odoo's quants (Inventory > Reporting > Stock, or Locations)",
  sources: [source('stock/models/stock_quant.py'), source('web/controllers/export.py')],
  columns: {
    ...product,
    location: { names: ['Location', 'location_id'], needed: true },
    quantity: {
      names: ['Quantity', 'quantity', 'Inventoried Quantity', 'inventory_quantity_auto_apply'],
      needed: true,
    },
    reserved: { names: ['Reserved Quantity', 'reserved_quantity'], needed: true },
  },
  read(table, reading) {
    for (const row of reading.rows(table, quants)) {
      const sku = skuOf(row);
      if (sku === undefined) continue;
      const written = row.text('location');
      if (/^(Partners|Virtual Locations)(\/|$)/u.test(written) && !isMapped(written, reading)) {
        row.leaveOut(`"${written}" is no place of yours`, sku);
        continue;
      }
      const location = row.location(written, sku);
      if (location === undefined) continue;
      reading.gathered.tellOf(sku, { ...nameOf(row), from: row.from });
      // A lot or a shelf may be below zero, or have half a unit: only what all of them come to is a count.
      const onHand = row.amount('quantity', sku);
      const held = row.amount('reserved', sku, 0);
      reading.gathered.stock.push({ sku, location, place: written, onHand, held, adds: true, from: row.from });
    }
  },
};

function isMapped(location: string, { forms }: Reading): boolean {
  return forms.locations?.has(location) === true;
}

/** Ordered from vendors: what is confirmed and not yet received. */
const purchases: HeaderSet = {
  ...advice,
  name: "Odoo's purchase order lines",
  sources: [source('purchase/models/purchase_order_line.py'), source('web/controllers/export.py')],
  columns: {
    ...product,
    order: { names: ['Order Reference', 'order_id'], needed: true },
    quantity: { names: ['Quantity', 'product_qty'], needed: true },
    received: { names: ['Received Qty', 'qty_received'], needed: true },
    expected: { names: ['Expected Arrival', 'date_planned', 'Delivery Date'], needed: true },
    status: { names: ['Status', 'state'], needed: true },
    total: { names: ['Total Quantity', 'product_uom_qty'] },
    location: { names: ['Order Reference/Deliver To', 'order_id/picking_type_id'] },
  },
  read(table, reading) {
    for (const row of reading.rows(table, purchases)) {
      if (isOpen(row, ['purchase', 'done', 'Purchase Order', 'Locked'], 'the order')) readPurchase(row, reading);
    }
  },
};

function readPurchase(row: Row, reading: Reading): void {
  const sku = skuOf(row);
  if (sku === undefined) return;
  const quantity = restOf(row, sku, 'received', 'down');
  if (quantity === undefined) return;
  if (row.text('expected') === '') {
    row.leaveOut('no day is known on which it comes', sku);
    return;
  }
  const location = row.location(row.text('location'), sku);
  if (location === undefined) return;
  const expected = row.day('expected', sku);
  const id = row.text('order');
  reading.gathered.expect({ sku, ...(id !== '' && { id }), location, quantity, expected, from: row.from });
}

/** Sold to customers: what is confirmed and not yet delivered. */
const sales: HeaderSet = {
  ...{ ...advice, counts: 'orders' },
  name: "Odoo's sales order lines",
  sources: [source('sale/models/sale_order_line.py'), source('web/controllers/export.py')],
  columns: {
    ...product,
    order: { names: ['Order Reference', 'order_id'], needed: true },
    quantity: { names: ['Quantity', 'product_uom_qty'], needed: true },
    delivered: { names: ['Delivery Quantity', 'Delivered Quantity', 'qty_delivered'], needed: true },
    status: { names: ['Order Status', 'state'], needed: true },
    due: { names: ['Order Reference/Delivery Date', 'order_id/commitment_date'] },
    location: { names: ['Warehouse', 'warehouse_id'] },
  },
  read(table, reading) {
    reading.gathered.ordersRead = true;
    for (const row of reading.rows(table, sales)) {
      if (isOpen(row, ['sale', 'done', 'Sales Order', 'Locked'], 'the order')) readSale(row, reading);
    }
  },
};

function readSale(row: Row, reading: Reading): void {
  const sku = skuOf(row);
  if (sku === undefined) return;
  const quantity = restOf(row, sku, 'delivered', 'up');
  if (quantity === undefined) return;
  const due = row.text('due') === '' ? undefined : row.day('due', sku);
  const id = row.text('order');
  // A warehouse is no place until the location map makes one of it, or leaves it out.
  const location = reading.forms.locations?.get(row.text('location'));
  if (location === null) {
    row.leaveOut(`the location map leaves out "${row.text('location')}"`, sku);
    return;
  }
  reading.gathered.commit({
    ...{ sku, quantity, from: row.from },
    ...(id !== '' && { id }),
    ...(due !== undefined && { due }),
    ...(location !== undefined && { location }),
  });
}

function isOpen(row: Row, open: readonly string[], what: string): boolean {
  const status = row.text('status');
  if (open.includes(status)) return true;
  row.leaveOut(`${what} is "${status}", not confirmed`, row.text('code'));
  return false;
}

/** What is not done of a line, in the product's own units where the file has them; undefined where all is done. */
function restOf(row: Row, sku: string, done: string, round: 'down' | 'up'): Amount | undefined {
  const ordered = row.amount('quantity', sku);
  const sofar = row.amount(done, sku, 0);
  if (typeof ordered !== 'number') return ordered;
  if (typeof sofar !== 'number') return sofar;
  if (ordered <= sofar) {
    row.leaveOut(ordered <= 0 ? 'the line has no units' : 'all of it has come or gone', sku);
    return undefined;
  }
  // Bought by the dozen, the line counts dozens, and its total the units.
  const rest = ((ordered - sofar) * (row.figure('total') ?? ordered)) / ordered;
  return row.whole(Number(rest.toFixed(6)), 'what is left of the line', sku, round);
}

const prices: HeaderSet = {
  ...advice,
  name: "Odoo's products",
  sources: [source('product/models/product_template.py'), source('web/controllers/export.py')],
  columns: {
    sku: { names: ['Internal Reference', 'default_code'], needed: true },
    name: { names: ['Name', 'name'], needed: true },
    price: { names: ['Sales Price', 'lst_price', 'list_price'], needed: true },
    currency: { names: ['Currency', 'currency_id'] },
  },
  read(table, reading) {
    for (const row of reading.rows(table, prices)) {
      const sku = row.sku();
      if (sku === undefined) continue;
      const named = row.text('currency');
      const price = row.price('price', sku, /^[A-Z]{3}$/u.test(named) ? named : reading.forms.currency);
      const name = row.text('name');
      reading.gathered.tellOf(sku, { ...(name !== '' && { name }), ...(price && { price }), from: row.from });
    }
  },
};

export const odooSets: readonly HeaderSet[] = [quants, purchases, sales, prices];
