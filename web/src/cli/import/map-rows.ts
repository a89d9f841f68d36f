/** The rows of a map's table, by what the table holds. */
import type { Amount, Spoiled } from './cells.ts';
import type { ProductFact } from './gathered.ts';
import type { Kind, Mapped } from './mapped.ts';
import type { Reading, Row } from './reading.ts';
import { atLeastNone, owedOf } from './shopify.ts';

type Reader = (row: Row, sku: string, mapped: Mapped, reading: Reading) => void;

export const readers: Record<Kind, Reader> = {
  stock: readStock,
  receipts: readReceipt,
  orders: readOrder,
  products: readProduct,
};

/** Whether the map reads the row; else it is told as left out. */
export function isWanted(row: Row, sku: string, { only }: Mapped): boolean {
  for (const [column, cells] of Object.entries(only)) {
    const cell = row.text(`only ${column}`);
    if (cells.includes(cell)) continue;
    row.leaveOut(`${column} is "${cell}", which the map does not read`, sku);
    return false;
  }
  return true;
}

function readStock(row: Row, sku: string, mapped: Mapped, { gathered, forms }: Reading): void {
  const location = placeOf(row, sku, mapped);
  if (location === undefined) return;
  gathered.tellOf(sku, productOf(row, sku, mapped, forms.currency));
  const reserved = row.has('reserved') && { reserved: row.units('reserved', sku, 'up', 0) };
  const safetyStock = row.has('safetyStock') && { safetyStock: row.units('safetyStock', sku, 'up', 0) };
  const place = row.text('location') || location;
  const fact = { sku, location, place, from: row.from, adds: mapped.adds, ...reserved, ...safetyStock };
  if (row.has('available')) {
    gathered.stock.push({ ...fact, held: 'subtracted', ...owedOf(row.units('available', sku, 'down'), row, sku) });
    return;
  }
  if (mapped.adds) {
    gathered.stock.push({ ...fact, onHand: row.amount('onHand', sku), held: row.amount('committed', sku, 0) });
    return;
  }
  const onHand = atLeastNone(row.units('onHand', sku, 'down'), row, sku);
  gathered.stock.push({ ...fact, onHand, held: row.units('committed', sku, 'up', 0) });
}

function readReceipt(row: Row, sku: string, mapped: Mapped, { gathered }: Reading): void {
  const quantity = restOf(row, sku, 'received', 'down');
  if (quantity === undefined) return;
  if (row.text('expected') === '') {
    row.leaveOut('no day is known on which it comes', sku);
    return;
  }
  const location = placeOf(row, sku, mapped);
  if (location === undefined) return;
  const leadTime = row.text('leadTime');
  gathered.expect({
    ...{ sku, location, quantity, expected: row.day('expected', sku), from: row.from, ...idOf(row) },
    ...(leadTime !== '' && { leadTime }),
  });
}

function readOrder(row: Row, sku: string, { columns }: Mapped, { gathered }: Reading): void {
  const quantity = restOf(row, sku, 'shipped', 'up');
  if (quantity === undefined) return;
  const due = row.text('due') === '' ? undefined : row.day('due', sku);
  const named = 'location' in columns ? row.text('location') : '';
  const location = named === '' ? undefined : row.location(named, sku);
  // Units of a place that is left out go from none that is here.
  if (named !== '' && location === undefined) return;
  gathered.commit({
    ...{ sku, quantity, from: row.from, ...idOf(row) },
    ...(due !== undefined && { due }),
    ...(location !== undefined && { location }),
  });
}

function readProduct(row: Row, sku: string, mapped: Mapped, { gathered, forms }: Reading): void {
  gathered.tellOf(sku, productOf(row, sku, mapped, forms.currency));
}

/** What the row says of the product itself. An empty cell says nothing. */
function productOf(row: Row, sku: string, mapped: Mapped, currency: string | undefined): ProductFact {
  const named = row.text('currency');
  const price = row.price('price', sku, /^[A-Z]{3}$/u.test(named) ? named : currency);
  const name = row.text('name');
  const backorder = row.text('backorder') === '' ? undefined : yesOrNo(row, 'backorder', sku);
  const discontinued = row.text('discontinued') === '' ? undefined : yesOrNo(row, 'discontinued', sku);
  return {
    ...(name !== '' && { name }),
    ...(price && { price }),
    ...(backorder !== undefined && { backorder: { allowed: backorder, ...limitOf(row, 'backorderLimit', sku) } }),
    ...(row.text('releases') !== '' && {
      preorder: { releases: row.day('releases', sku), ...limitOf(row, 'preorderLimit', sku) },
    }),
    ...madeToOrder(row, sku, mapped),
    ...(row.text('hideStockAbove') !== '' && { hideStockAbove: row.units('hideStockAbove', sku, 'down') }),
    ...(discontinued !== undefined && { discontinued }),
    from: row.from,
  };
}

function limitOf(row: Row, key: string, sku: string): { limit?: Amount } {
  return row.text(key) === '' ? {} : { limit: row.units(key, sku, 'down') };
}

function madeToOrder(row: Row, sku: string, mapped: Mapped): Pick<ProductFact, 'madeToOrder'> {
  if (row.text('productionDays') === '') return {};
  const location = placeOf(row, sku, mapped);
  if (location === undefined) return {};
  return { madeToOrder: { location, productionDays: row.units('productionDays', sku, 'up') } };
}

/** In the words that systems and spreadsheets write. */
function yesOrNo(row: Row, key: string, sku: string): boolean | Spoiled {
  const text = row.text(key);
  if (/^(?:1|yes|y|true|x|ja|j|wahr|oui|vrai|s[i\u00ed]|allow|continue|notify)$/iu.test(text)) return true;
  if (/^(?:0|no|n|false|nein|falsch|non|faux|deny)$/iu.test(text)) return false;
  return row.spoil(text, row.nameOf(key), 'is neither yes nor no', sku);
}

function placeOf(row: Row, sku: string, { location }: Mapped): string | undefined {
  return row.location(row.text('location'), sku, location);
}

function idOf(row: Row): { id?: string } {
  const id = row.text('id');
  return id === '' ? {} : { id };
}

/** What is still to come or to go of a line; undefined where all of it has. */
function restOf(row: Row, sku: string, done: string, round: 'down' | 'up'): Amount | undefined {
  const ordered = row.units('quantity', sku, round);
  const sofar = row.units(done, sku, round === 'down' ? 'up' : 'down', 0);
  if (typeof ordered !== 'number') return ordered;
  if (typeof sofar !== 'number') return sofar;
  if (ordered > sofar) return ordered - sofar;
  row.leaveOut(ordered <= 0 ? 'the line has no units' : 'all of it has come or gone', sku);
  return undefined;
}
