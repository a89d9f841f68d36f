/** Shopify's exports: inventory and products. Its orders are in shopify-orders.ts. */
import type { Amount } from './cells.ts';
import type { HeaderSet, Reading, Row } from './reading.ts';
import { asShopifyWrites, shopifyOrders } from './shopify-orders.ts';

const help = 'https://help.shopify.com/en/manual/products';
const options = {
  title: { names: ['Title'] },
  option1: { names: ['Option1 Value', 'Option1 value'] },
  option2: { names: ['Option2 Value', 'Option2 value'] },
  option3: { names: ['Option3 Value', 'Option3 value'] },
};

/** What stands on the shelf, the units of open orders among it: on hand = available + committed + unavailable. */
const inventory: HeaderSet = {
  ...{ ...asShopifyWrites, counts: 'stock' },
  name: "Shopify's inventory export",
  sources: [`${help}/inventory/setup/inventory-csv`, 'https://apify.com/h_murdock/shopify-inventory-preflight/api/cli'],
  columns: {
    handle: { names: ['Handle'], needed: true },
    sku: { names: ['SKU'], needed: true },
    location: { names: ['Location'], needed: true },
    onHand: { names: ['On hand (current)', 'On hand'], needed: true },
    committed: { names: ['Committed (not editable)', 'Committed'], needed: true },
    unavailable: { names: ['Unavailable (not editable)', 'Unavailable'] },
    available: { names: ['Available (not editable)', 'Available'] },
    incoming: { names: ['Incoming (not editable)', 'Incoming'] },
    ...options,
  },
  read(table, reading) {
    let incoming = 0;
    for (const row of reading.rows(table, inventory)) {
      const sku = row.sku();
      if (sku === undefined) continue;
      reading.gathered.tellOf(sku, { ...nameOf(row, row.text('title')), from: row.from });
      incoming += Math.max(0, row.figure('incoming') ?? 0);
      readInventory(row, sku, reading);
    }
    if (incoming === 0) return;
    const message = `${incoming} incoming units have no day in this export, and so are not expected here: only purchase orders with their days are, as CSV with --map`;
    reading.gathered.warnings.push({ file: table.file, message });
  },
};

function readInventory(row: Row, sku: string, reading: Reading): void {
  if (/^not stocked$/iu.test(row.text('onHand'))) {
    row.leaveOut('the product is not stocked there', sku);
    return;
  }
  const place = row.text('location');
  const location = row.location(place, sku);
  if (location === undefined) return;
  const onHand = row.units('onHand', sku, 'down');
  const held = row.units('committed', sku, 'up', 0);
  const reserved = row.units('unavailable', sku, 'up', 0);
  warnOfSum(row, sku, [onHand, held, reserved]);
  reading.gathered.stock.push({
    ...{ sku, location, place: place || location, from: row.from, adds: false, held },
    onHand: atLeastNone(onHand, row, sku),
    ...(reserved !== 0 && { reserved }),
  });
}

function warnOfSum(row: Row, sku: string, [onHand, held, reserved]: readonly [Amount, Amount, Amount]): void {
  const available = row.figure('available');
  if (available === undefined || [onHand, held, reserved].some((one) => typeof one !== 'number')) return;
  if (Number(onHand) - Number(held) - Number(reserved) === available) return;
  row.warn(`on hand ${onHand} is not available ${available} + committed ${held} + unavailable ${reserved}`, sku);
}

/** A shelf has no fewer than none: the count is wrong, and nothing can be promised from it. */
export function atLeastNone(onHand: Amount, row: Row, sku: string): Amount {
  if (typeof onHand !== 'number' || onHand >= 0) return onHand;
  row.warn(`${onHand} units on hand cannot be: they count as none. Count them again`, sku);
  return 0;
}

/**
 * The shorter inventory export: a column for each place, with what is available, which is what is left after open
 * orders. Below zero it is what was sold and is not there.
 */
const available: HeaderSet = {
  ...{ ...asShopifyWrites, counts: 'stock' },
  name: "Shopify's inventory export, available quantities alone",
  sources: [
    `${help}/inventory/getting-started-with-inventory/inventory-csv`,
    'https://github.com/sebcampos/ShopifyRepo/blob/HEAD/notes.md',
  ],
  columns: {
    handle: { names: ['Handle'], needed: true },
    sku: { names: ['SKU'], needed: true },
    code: { names: ['HS Code'], needed: true },
    country: { names: ['COO'], needed: true },
    ...options,
  },
  without: ['Location'],
  read(table, reading) {
    const last = table.headers.indexOf('COO');
    const places = table.headers
      .map((_, index) => index)
      .filter((index) => index > last && table.headers[index] !== '');
    for (const row of reading.rows(table, available)) {
      const sku = row.sku();
      if (sku === undefined) continue;
      reading.gathered.tellOf(sku, { ...nameOf(row, row.text('title')), from: row.from });
      for (const index of places) readPlace(row, sku, index, table.headers[index] ?? '', reading);
    }
  },
};

function readPlace(row: Row, sku: string, index: number, name: string, reading: Reading): void {
  const text = row.at(index);
  if (text === '' || /^not stocked$/iu.test(text)) {
    row.leaveOut(`the product is not stocked in "${name}"`, sku);
    return;
  }
  const location = row.location(name, sku);
  if (location === undefined) return;
  reading.gathered.stock.push({
    ...{ sku, location, place: name, from: row.from, adds: false, held: 'subtracted' },
    ...owedOf(row.unitsAt(index, sku), row, sku),
  });
}

/** What is available: below zero, units that were sold and are not there are owed to those who bought them. */
export function owedOf(amount: Amount, row: Row, sku: string): { onHand: Amount; owed?: number } {
  if (typeof amount !== 'number' || amount >= 0) return { onHand: amount };
  row.warn(`${amount} units are available: ${-amount} are sold beyond stock, and are kept as sold`, sku);
  return { onHand: 0, owed: -amount };
}

/** Prices, names, and what may be sold beyond stock. Its column of quantities is passed over: it knows no place. */
const products: HeaderSet = {
  ...asShopifyWrites,
  name: "Shopify's products export",
  sources: [
    `${help}/import-export/using-csv`,
    'https://help.shopify.com/cdn/shopifycloud/product-knowledge/production/csv/product_template.csv',
  ],
  columns: {
    handle: { names: ['Handle', 'URL handle'], needed: true },
    sku: { names: ['Variant SKU', 'SKU'], needed: true },
    price: { names: ['Variant Price', 'Price'], needed: true },
    policy: { names: ['Variant Inventory Policy', 'Continue selling when out of stock'] },
    status: { names: ['Status'] },
    ...options,
  },
  read(table, reading) {
    // Title and status stand in a product's first row alone.
    const first = new Map<string, { title: string; status: string }>();
    for (const row of reading.rows(table, products)) {
      const handle = row.text('handle');
      const said = first.get(handle) ?? { title: row.text('title'), status: row.text('status').toLowerCase() };
      first.set(handle, said);
      // A row of a further picture is no product.
      if (row.text('sku') === '' && row.text('price') === '') continue;
      const sku = row.sku();
      if (sku !== undefined) readProduct(row, sku, said, reading);
    }
  },
};

function readProduct(row: Row, sku: string, { title, status }: { title: string; status: string }, reading: Reading) {
  // One that is unlisted is sold to whoever has its address.
  if (status === 'draft' || status === 'archived') {
    row.leaveOut(`the product is ${status === 'draft' ? 'a draft' : status}`, sku);
    reading.gathered.notSold.set(sku, `it is ${status === 'draft' ? 'a draft' : status} in ${row.from.file}`);
    return;
  }
  const price = row.price('price', sku);
  reading.gathered.tellOf(sku, {
    ...nameOf(row, title),
    ...(price && { price }),
    // "continue" in the older form, TRUE in the newer.
    ...(/^(continue|true)$/iu.test(row.text('policy')) && { backorder: { allowed: true } }),
    from: row.from,
  });
}

/** As Shopify names a variant in an order: "Mug - Red / Large". */
function nameOf(row: Row, title: string): { name?: string } {
  const values = ['option1', 'option2', 'option3'].map((key) => row.text(key));
  const told = values.filter((value) => value !== '' && value !== 'Default Title').join(' / ');
  if (title === '') return {};
  return { name: told === '' ? title : `${title} - ${told}` };
}

export const shopifySets: readonly HeaderSet[] = [inventory, available, products, shopifyOrders];
