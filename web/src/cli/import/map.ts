/** `--map`: what the columns of any other CSV file are, as a JSON file says it. */
import { isRecord } from '../../verify/shapes.ts';
import { dateOrders } from './days.ts';
import { encodings } from './decode.ts';
import { type JsonObject, refuseUnknown, wrongType } from './json-members.ts';
import { isWanted, readers } from './map-rows.ts';
import { type Kind, kinds, type Mapped } from './mapped.ts';
import type { Column, HeaderSet } from './reading.ts';
import { Refused } from './refusal.ts';

const members = ['kind', 'columns', 'only', 'location', 'adds', 'decimal', 'dates', 'encoding'];

/** The kinds of file that a map adds to those that are known. */
export function setsOfMap(value: unknown, path: string): HeaderSet[] {
  if (!isRecord(value)) throw wrongType(path, '', 'an object');
  refuseUnknown(value, ['tables'], path, '');
  const { tables } = value;
  if (!Array.isArray(tables) || tables.length === 0) throw wrongType(path, '/tables', 'a list of tables');
  return tables.map((table: unknown, index) => {
    const pointer = `/tables/${index}`;
    const mapped = readTable(table, path, pointer);
    return setOf(mapped, `table ${index + 1} of ${path}, ${mapped.kind}`, { kind: mapped.kind, pointer, file: path });
  });
}

function readTable(value: unknown, file: string, pointer: string): Mapped {
  if (!isRecord(value)) throw wrongType(file, pointer, 'an object');
  refuseUnknown(value, members, file, pointer);
  const { kind, columns, only = {}, location, adds = false } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind))
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
  const oneOf = <Word extends string>(name: string, words: readonly Word[]): Word | undefined => {
    const word = value[name];
    if (word === undefined || words.includes(word as Word)) return word as Word | undefined;
    throw wrongType(file, `${pointer}/${name}`, `one of ${words.join(', ')}`);
  };
  return {
    ...{ kind: kind as Kind, columns: named, only: only as Mapped['only'], location, adds },
    decimal: oneOf('decimal', ['point', 'comma']),
    dates: oneOf('dates', dateOrders),
    encoding: oneOf('encoding', encodings),
  };
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
  for (const [limit, of] of Object.entries({ backorderLimit: 'backorder', preorderLimit: 'releases' }))
    if (limit in named && !(of in named))
      throw required(file, `${pointer}/${of}`, `Say which column has "${of}": "${limit}" limits it.`);
  return named;
}

function required(file: string, pointer: string, message: string): Refused {
  return new Refused({ code: 'required', file, pointer, message });
}

function setOf(mapped: Mapped, name: string, place: NonNullable<HeaderSet['mapped']>): HeaderSet {
  const columns: Record<string, Column> = {};
  for (const [key, column] of Object.entries(mapped.columns)) columns[key] = { names: [column], needed: true };
  for (const column of Object.keys(mapped.only)) columns[`only ${column}`] = { names: [column], needed: true };
  const { kind, decimal, dates, encoding } = mapped;
  const set: HeaderSet = {
    ...{ name, sources: [], columns, mapped: place, encoding, dates, decimalIn: () => decimal },
    ...((kind === 'stock' || kind === 'orders') && { counts: kind }),
    read(table, reading) {
      if (kind === 'orders') reading.gathered.ordersRead = true;
      for (const row of reading.rows(table, set)) {
        const sku = row.sku();
        if (sku !== undefined && isWanted(row, sku, mapped)) readers[kind](row, sku, mapped, reading);
      }
    },
  };
  return set;
}
