/**
 * WooCommerce's export of products. It is the only one that the shop's core has: orders and purchase orders come as CSV
 * from extensions, each in a form of its own, and are read with --map.
 */
import type { ProductFact, StockFact } from './gathered.ts';
import type { HeaderSet, Reading, Row } from './reading.ts';
import { owedOf } from './shopify.ts';

/** The units that a variable product has for those of its variations that count none of their own. */
interface Parent {
  row: Row;
  stock: string;
  backorders: string;
}

/** A variation that sells its parent's units. */
interface Child {
  row: Row;
  sku: string;
  fact: ProductFact;
}

const products: HeaderSet = {
  counts: 'stock',
  name: "WooCommerce's products export",
  advice:
    'WooCommerce writes column names in the language of the user: set yours to English (Users > Profile > Language), export again, and set it back.',
  sources: [
    'https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/includes/export/class-wc-product-csv-exporter.php',
    'https://github.com/woocommerce/woocommerce/wiki/Product-CSV-Importer-&-Exporter',
  ],
  columns: {
    id: { names: ['ID'], needed: true },
    type: { names: ['Type'], needed: true },
    sku: { names: ['SKU'], needed: true },
    name: { names: ['Name'], needed: true },
    inStock: { names: ['In stock?'], needed: true },
    stock: { names: ['Stock'], needed: true },
    published: { names: ['Published'] },
    backorders: { names: ['Backorders allowed?'] },
    regular: { names: ['Regular price'] },
    sale: { names: ['Sale price'] },
    saleFrom: { names: ['Date sale price starts'] },
    saleTo: { names: ['Date sale price ends'] },
    parent: { names: ['Parent'] },
  },
  read(table, reading) {
    const parents = new Map<string, Parent>();
    const children: Child[] = [];
    for (const row of reading.rows(table, products)) {
      const types = row.text('type').split(/,\s*/u);
      if (types.includes('variable')) {
        const parent = { row, stock: row.text('stock'), backorders: row.text('backorders') };
        if (row.text('sku') !== '') parents.set(row.text('sku'), parent);
        parents.set(`id:${row.text('id')}`, parent);
        if (parent.stock === '') row.leaveOut('its variations are what is sold', row.text('sku'));
        continue;
      }
      readRow(row, types, children, reading);
    }
    shareParents(parents, children, reading);
  },
};

function readRow(row: Row, types: readonly string[], children: Child[], reading: Reading): void {
  const sku = row.sku();
  if (sku === undefined) return;
  const why = notSoldBecause(row, types);
  if (why !== undefined) {
    row.leaveOut(why, sku);
    reading.gathered.notSold.set(sku, `in ${row.from.file} ${why}`);
    return;
  }
  const price = row.price(isOnSale(row, sku, reading.forms.today) ? 'sale' : 'regular', sku);
  const name = row.text('name');
  const fact = { ...(name !== '' && { name }), ...(price && { price }), from: row.from };
  if (types.includes('downloadable')) reading.gathered.tellOf(sku, { ...fact, digital: true });
  else if (row.text('stock') === 'parent') children.push({ row, sku, fact });
  else readStock(row, sku, fact, reading);
}

function notSoldBecause(row: Row, types: readonly string[]): string | undefined {
  const other = types.find(
    (type) => type !== 'simple' && type !== 'variation' && !/^(downloadable|virtual)$/u.test(type),
  );
  if (other !== undefined) return `a product of the type "${other}" has no units of its own`;
  if (types.includes('virtual') && !types.includes('downloadable')) return 'it is virtual, and nothing is sent of it';
  const published = row.text('published');
  if (published === '' || published === '1') return undefined;
  return published === '0' ? 'it is private, not published' : 'it is a draft or pending, not published';
}

/** The export has the sale price whether or not its days have come. */
function isOnSale(row: Row, sku: string, today: string): boolean {
  if (row.text('sale') === '') return false;
  const [first, last] = ['saleFrom', 'saleTo'].map((key) => (row.text(key) === '' ? today : row.dayIfAny(key)));
  if (first !== undefined && last !== undefined) return first <= today && last >= today;
  row.warn('the days of its sale price cannot be read: the regular price is taken', sku);
  return false;
}

function readStock(row: Row, sku: string, fact: ProductFact, reading: Reading): void {
  const backorder = isAllowed(row.text('backorders')) && { backorder: { allowed: true } };
  if (row.text('stock') !== '') {
    const stock = stockOf(row, sku);
    reading.gathered.tellOf(sku, { ...fact, ...backorder });
    if (stock !== undefined) reading.gathered.stock.push(stock);
    return;
  }
  const status = row.text('inStock').toLowerCase();
  const location = row.location('', sku);
  if (location === undefined) return;
  // Nobody counts it: it can be had, or it cannot.
  if (status === '1') reading.gathered.tellOf(sku, { ...fact, uncountedAt: location });
  else if (status === 'backorder') reading.gathered.tellOf(sku, { ...fact, backorder: { allowed: true } });
  else reading.gathered.tellOf(sku, fact);
}

/** What WooCommerce counts is what is left after the orders that it has taken. */
function stockOf(row: Row, sku: string): StockFact | undefined {
  const location = row.location('', sku);
  if (location === undefined) return undefined;
  const left = owedOf(row.units('stock', sku, 'down'), row, sku);
  return { sku, location, place: location, adds: false, held: 'subtracted', from: row.from, ...left };
}

const isAllowed = (cell: string): boolean => cell === '1' || cell.toLowerCase() === 'notify';

/** A supply by the parent's name, and a product for each variation that draws on it. */
function shareParents(parents: ReadonlyMap<string, Parent>, children: readonly Child[], reading: Reading): void {
  const shared = new Map<Parent, string>();
  for (const { row, sku, fact } of children) {
    const named = row.text('parent');
    const parent = parents.get(named);
    if (parent === undefined || parent.stock === '') {
      row.lose(`it sells the units of its parent "${named}", which has none in this file`, sku);
      continue;
    }
    const supply = shared.get(parent) ?? named;
    shared.set(parent, supply);
    const backorder = isAllowed(parent.backorders) && { backorder: { allowed: true } };
    reading.gathered.tellOf(sku, { ...fact, ...backorder, draws: { [supply]: 1 } });
  }
  for (const [parent, supply] of shared) {
    const stock = stockOf(parent.row, supply);
    reading.gathered.supplies.add(supply);
    if (stock !== undefined) reading.gathered.stock.push(stock);
  }
  for (const parent of new Set(parents.values())) {
    if (parent.stock !== '' && !shared.has(parent))
      parent.row.leaveOut('no variation sells its units', parent.row.text('sku'));
  }
}

export const woocommerceSets: readonly HeaderSet[] = [products];
