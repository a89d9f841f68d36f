/** From files' bytes to the store's data, with nothing of files or terminals in it. */
import { assemble, type StoreData } from './assemble.ts';
import { decode, type Encoding, isPlain, refuseZeros } from './decode.ts';
import { Gathered } from './gathered.ts';
import { fitting, headersIn, type KnownTable, lackingIn, recognise } from './header-sets.ts';
import { tellMissingStock } from './missing-stock.ts';
import { type Forms, type HeaderSet, Reading } from './reading.ts';
import { type ImportFault, Refused } from './refusal.ts';
import { delimiters } from './table.ts';

/** A file as it was given. */
export interface Given {
  file: string;
  bytes: Uint8Array;
}

/** What a file was taken for. */
export interface FileRead {
  file: string;
  is: string;
  rows: number;
}

export interface ExportsRead {
  data: StoreData;
  gathered: Gathered;
  read: FileRead[];
}

/** The files as tables, and what is wrong with those that are none. */
export interface Recognised {
  known: KnownTable[];
  faults: ImportFault[];
}

/** Reads all of them; throws `Refused`, with all that refuses, where they cannot be understood as a whole. */
export function readExports(
  given: readonly Given[],
  sets: readonly HeaderSet[],
  forms: Forms,
  encoding?: Encoding,
): ExportsRead {
  return readTables(recogniseAll(given, sets, encoding), sets, forms);
}

/** Tells what each file is. Nothing is thrown: the other files may have something to say, too. */
export function recogniseAll(given: readonly Given[], sets: readonly HeaderSet[], encoding?: Encoding): Recognised {
  const known: KnownTable[] = [];
  const faults: ImportFault[] = [];
  for (const { file, bytes } of given) {
    try {
      const text = decode(bytes, file, encodingOf(bytes, file, sets) ?? encoding);
      refuseZeros(text, file);
      known.push(recognise(text, file, sets));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      faults.push(...error.faults);
    }
  }
  return { known, faults };
}

export function readTables({ known, faults }: Recognised, sets: readonly HeaderSet[], forms: Forms): ExportsRead {
  const gathered = new Gathered();
  const reading = new Reading(forms, gathered);
  for (const { set, table } of known) set.read(table, reading);
  const all = [...faults, ...notRead(known, sets, faults.length > 0, gathered), ...reading.refusals];
  if (all.length > 0) throw new Refused(...all);
  const data = assemble(gathered, forms.today);
  if (Object.keys(data.products).length === 0) throw nothing(known);
  // With other files that have rows, all of it would be out of stock.
  const uncounted = known.filter(({ set, table }) => set.counts === 'stock' && table.rows.length === 0);
  if (uncounted.length > 0 && gathered.stock.length === 0) throw nothing(uncounted, 'no_rows');
  tellMissingStock(data, gathered, known);
  return {
    data,
    gathered,
    read: known.map(({ set, table }) => ({ file: table.file, is: set.name, rows: table.rows.length })),
  };
}

/** Of a file that does not tell by itself: as that table of the map is written whose columns it then has. */
function encodingOf(bytes: Uint8Array, file: string, sets: readonly HeaderSet[]): Encoding | undefined {
  if (isPlain(bytes)) return undefined;
  for (const encoding of new Set(sets.map((set) => set.encoding))) {
    if (encoding === undefined) continue;
    const alike = sets.filter((set) => set.encoding === encoding);
    if (hasColumnsOf(bytes, file, alike, encoding)) return encoding;
  }
  return undefined;
}

function hasColumnsOf(bytes: Uint8Array, file: string, sets: readonly HeaderSet[], encoding: Encoding): boolean {
  try {
    const text = decode(bytes, file, encoding);
    return delimiters.some((delimiter) => fitting(headersIn(text, file, delimiter), sets) !== undefined);
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/**
 * Tables of the map that no file is. Without a table of stock all that it counts would be sold out, and without one of
 * orders their units would be sold twice: that refuses. Others are told.
 */
function notRead(
  known: readonly KnownTable[],
  sets: readonly HeaderSet[],
  isSomeFileRefused: boolean,
  gathered: Gathered,
): ImportFault[] {
  const faults: ImportFault[] = [];
  for (const set of sets) {
    const { mapped } = set;
    if (mapped === undefined || known.some((one) => one.set === set)) continue;
    const { file, pointer, kind } = mapped;
    const message = `no file has the columns of this table of ${kind}${nearestTo(set, known)}`;
    if (set.counts === undefined || isSomeFileRefused)
      gathered.warnings.push({ file, message: `${pointer}: ${message}` });
    else {
      const advice = 'Name the file, write its columns as they stand in it, or take the table out of the map.';
      faults.push({ code: 'table_not_read', file, pointer, message: `N${message.slice(1)}. ${advice}` });
    }
  }
  return faults;
}

function nearestTo(set: HeaderSet, known: readonly KnownTable[]): string {
  const near = known
    .map(({ table }) => ({ table, lacks: lackingIn(table.headers, set) }))
    .sort((one, other) => one.lacks.length - other.lacks.length)[0];
  if (near === undefined || near.lacks.length === Object.keys(set.columns).length) return '';
  return `: ${near.table.file} lacks "${near.lacks.map(([name]) => name).join('", "')}"`;
}

/** An export that came out empty must not take every product off the site. */
function nothing(known: readonly KnownTable[], code: 'no_products' | 'no_rows' = 'no_products'): Refused {
  const message =
    code === 'no_rows'
      ? 'It has a header and no rows, and no other file says what is there: all would be out of stock. Export it anew.'
      : 'No product is left to be written, and so nothing is. See that the export has rows, and is not cut off.';
  return new Refused({ code, file: known.map(({ table }) => table.file).join(', '), message });
}
