import type { HeaderSet, Reading, Row } from './reading.ts';

/** What an order's first row says of the whole order. */
interface Order {
  cancelled: boolean;
  financial: string;
}

/** Whatever the country of the shop: Shopify itself writes no other decimals. A spreadsheet with semicolons may. */
export const asShopifyWrites: Pick<HeaderSet, 'decimalIn'> = {
  decimalIn: ({ delimiter }) => (delimiter === ',' ? 'point' : undefined),
};

/**
 * Shopify's orders: a row for each line. Lines that are still to be sent become commitments, where the stock has their
 * units in it (assemble.ts decides).
 */
export const shopifyOrders: HeaderSet = {
  ...{ ...asShopifyWrites, counts: 'orders' },
  name: "Shopify's orders export",
  sources: [
    'https://help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders',
    'https://github.com/NailaImran/E-commerce-AI-employee/blob/HEAD/.claude/skills/order-reader/references/shopify_columns.md',
  ],
  columns: {
    name: { names: ['Name'], needed: true },
    quantity: { names: ['Lineitem quantity'], needed: true },
    sku: { names: ['Lineitem sku'], needed: true },
    lineStatus: { names: ['Lineitem fulfillment status'], needed: true },
    product: { names: ['Lineitem name'] },
    financial: { names: ['Financial Status'] },
    cancelled: { names: ['Cancelled at'] },
  },
  read(table, reading) {
    reading.gathered.ordersRead = true;
    const orders = new Map<string, Order>();
    for (const row of reading.rows(table, shopifyOrders)) {
      const order = row.text('name');
      const known = orders.get(order);
      const said = {
        cancelled: known?.cancelled === true || row.text('cancelled') !== '',
        financial: known?.financial || row.text('financial').toLowerCase(),
      };
      orders.set(order, said);
      // A row of a further payment or discount is no line.
      if (row.text('quantity') !== '' || row.text('sku') !== '') readLine(row, order, said, reading);
    }
  },
};

function readLine(row: Row, order: string, { cancelled, financial }: Order, reading: Reading): void {
  const status = row.text('lineStatus').toLowerCase();
  const sku = row.text('sku');
  if (cancelled) row.leaveOut('the order is cancelled', sku);
  else if (financial === 'voided' || financial === 'refunded') row.leaveOut(`the order is ${financial}`, sku);
  else if (status === 'fulfilled' || status === 'restocked') row.leaveOut(`the line is ${status}`, sku);
  else {
    const known = row.sku();
    if (known === undefined) return;
    // The export does not say how many are left of a line, or which lines a part of the money went back for.
    if (status === 'partial') row.warn('the line is sent in part, and all of it counts as still to be sent', sku);
    if (financial === 'partially_refunded')
      row.warn('the order is refunded in part, and all of the line counts as still to be sent', sku);
    const quantity = row.units('quantity', known, 'up');
    if (quantity === 0) row.leaveOut('the line has no units', sku);
    else reading.gathered.commit({ sku: known, id: order, quantity, from: row.from });
  }
}
