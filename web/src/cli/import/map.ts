/** `--map`: what the columns of any other CSV file are, as a JSON file says it. */
import { isRecord } from '../../verify/shapes.ts';
import type { Amount } from './gathered.ts';
import { type JsonObject, refuseUnknown, wrongType } from './json-members.ts';
import type { Column, HeaderSet, Reading, Row } from './reading.ts';
import { Refused } from './refusal.ts';
import { atLeastNone, owedOf } from './shopify.ts';

/** By what a table holds: the columns that it may have, and of which of them one is needed. */
const kinds = {
  stock: {
    columns: ['sku', 'onHand', 'available', 'committed', 'reserved', 'safetyStock', 'location', 'name'],
    needed: ['sku'],
  },
  receipts: {
    columns: ['sku', 'quantity', 'received', 'expected', 'location', 'leadTime', 'id'],
    needed: ['sku', 'quantity', 'expected'],
  },
  orders: {
    columns: ['sku', 'quantity', 'shipped', 'due', 'location', 'id'],
    needed: ['sku', 'quantity'],
  },
  products: { columns: ['sku', 'name', 'price', 'currency'], needed: ['sku'] },
} as const;
type Kind = keyof typeof kinds;

/** A table of the map, as it was read. */
interface Mapped {
  kind: Kind;
  columns: Record<string, string>;
  /** Rows are read whose cell in this column is one of these. */
  only: Readonly<Record<string, readonly string[]>>;
  location: string | undefined;
  adds: boolean;
}

/** The kinds of file that a map adds to those that are known. */
export function setsOfMap(value: unknown, path: string): HeaderSet[] {
  if (!isRecord(value)) throw wrongType(path, '', 'an object');
  refuseUnknown(value, ['tables'], path, '');
  const { tables } = value;
  if (!Array.isArray(tables) || tables.length === 0) throw wrongType(path, '/tables', 'a list of tables');
  return tables.map((table: unknown, index) =>
    setOf(readTable(table, path, `/tables/${index}`), `table ${index + 1} of ${path}`),
  );
}

function readTable(value: unknown, file: string, pointer: string): Mapped {
  if (!isRecord(value)) throw wrongType(file, pointer, 'an object');
  refuseUnknown(value, ['kind', 'columns', 'only', 'location', 'adds'], file, pointer);
  const { kind, columns, only = {}, location, adds = false } = value;
  if (typeof kind !== 'string' || !(kind in kinds))
    throw wrongType(file, `${pointer}/kind`, `one of ${Object.keys(kinds).join(', ')}`);
  if (!isRecord(columns)) throw wrongType(file, `${pointer}/columns`, 'an object: which column is what');
  if (!isRecord(only)) throw wrongType(file, `${pointer}/only`, 'an object: a column, and the cells to read');
  if (location !== undefined && typeof location !== 'string') throw wrongType(file, `${pointer}/location`, 'a name');
  if (typeof adds !== 'boolean') throw wrongType(file, `${pointer}/adds`, 'true or false');
  const named = readColumns(columns, kind as Kind, file, `${pointer}/columns`);
  for (const [column, cells] of Object.entries(only)) {
    if (!Array.isArray(cells) || !cells.every((cell) => typeof cell === 'string'))
      throw wrongType(file, `${pointer}/only/${column}`, 'a list of cells');
  }
  return { kind: kind as Kind, columns: named, only: only as Mapped['only'], location, adds };
}

function readColumns(columns: JsonObject, kind: Kind, file: string, pointer: string): Record<string, string> {
  const { columns: known, needed } = kinds[kind];
  refuseUnknown(columns, known, file, pointer);
  const named: Record<string, string> = {};
  for (const [key, column] of Object.entries(columns)) {
    if (key.startsWith('x-')) continue;
    if (typeof column !== 'string') throw wrongType(file, `${pointer}/${key}`, "the column's name");
    named[key] = column.trim();
  }
  const lacks = needed.find((key) => !(key in named));
  if (lacks !== undefined) throw required(file, `${pointer}/${lacks}`, `Say which column has the ${lacks}.`);
  if (kind === 'stock' && 'onHand' in named === 'available' in named) {
    const message =
      'Say either which column has what is on hand, with the units of open orders in it ("onHand"), or which has what is left after them ("available").';
    throw required(file, pointer, message);
  }
  return named;
}

function required(file: string, pointer: string, message: string): Refused {
  return new Refused({ code: 'required', file, pointer, message });
}

function setOf(mapped: Mapped, name: string): HeaderSet {
  const columns: Record<string, Column> = {};
  for (const [key, column] of Object.entries(mapped.columns)) columns[key] = { names: [column], needed: true };
  for (const column of Object.keys(mapped.only)) columns[`only ${column}`] = { names: [column], needed: true };
  const set: HeaderSet = {
    ...{ name, sources: [], columns, counts: mapped.kind === 'stock' },
    read(table, reading) {
      if (mapped.kind === 'orders') reading.gathered.ordersRead = true;
      for (const row of reading.rows(table, set)) {
        const sku = row.sku();
        if (sku !== undefined && isWanted(row, sku, mapped)) readers[mapped.kind](row, sku, mapped, reading);
      }
    },
  };
  return set;
}

function isWanted(row: Row, sku: string, { only }: Mapped): boolean {
  for (const [column, cells] of Object.entries(only)) {
    const cell = row.text(`only ${column}`);
    if (cells.includes(cell)) continue;
    row.leaveOut(`${column} is "${cell}", which the map does not read`, sku);
    return false;
  }
  return true;
}

const readers: Record<Kind, (row: Row, sku: string, mapped: Mapped, reading: Reading) => void> = {
  stock: readStock,
  receipts: readReceipt,
  orders: readOrder,
  products: readProduct,
};

function readStock(row: Row, sku: string, mapped: Mapped, { gathered }: Reading): void {
  const location = placeOf(row, sku, mapped);
  if (location === undefined) return;
  const name = row.text('name');
  gathered.tellOf(sku, { ...(name !== '' && { name }), from: row.from });
  const reserved = row.has('reserved') && { reserved: row.units('reserved', sku, 'up', 0) };
  const safetyStock = row.has('safetyStock') && { safetyStock: row.units('safetyStock', sku, 'up', 0) };
  const fact = { sku, location, from: row.from, adds: mapped.adds, ...reserved, ...safetyStock };
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

function readProduct(row: Row, sku: string, _: Mapped, { gathered, forms }: Reading): void {
  const named = row.text('currency');
  const price = row.price('price', sku, /^[A-Z]{3}$/u.test(named) ? named : forms.currency);
  const name = row.text('name');
  gathered.tellOf(sku, { ...(name !== '' && { name }), ...(price && { price }), from: row.from });
}

function placeOf(row: Row, sku: string, { location }: Mapped): string | undefined {
  return row.text('location') === '' && location !== undefined ? location : row.location(row.text('location'), sku);
}

function idOf(row: Row): { id?: string } {
  const id = row.text('id');
  return id === '' ? {} : { id };
}

/** What is still to come or to go of a line; undefined where all of it has. */
function restOf(row: Row, sku: string, done: string, round: 'down' | 'up'): Amount | undefined {
  const ordered = row.units('quantity', sku, round);
  const sofar = row.units(done, sku, round === 'down' ? 'up' : 'down', 0);
  if (typeof ordered === 'string') return ordered;
  if (typeof sofar === 'string') return sofar;
  if (ordered > sofar) return ordered - sofar;
  row.leaveOut(ordered <= 0 ? 'the line has no units' : 'all of it has come or gone', sku);
  return undefined;
}
