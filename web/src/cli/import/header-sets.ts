/** What a file is, told by its header row. */
import { nearest } from '../../elements/near-words.ts';
import type { HeaderSet } from './reading.ts';
import { Refused } from './refusal.ts';
import { delimiters, headersOf, type Table, tableOf } from './table.ts';

export interface KnownTable {
  set: HeaderSet;
  table: Table;
}

/** The file as a table of a kind that is known. Anything else is refused: a guess at a column is a false promise. */
export function recognise(text: string, file: string, sets: readonly HeaderSet[]): KnownTable {
  const tried = delimiters.map((delimiter) => ({ delimiter, headers: headersIn(text, file, delimiter) }));
  const found = tried.map(({ delimiter, headers }) => ({ delimiter, headers, set: fitting(headers, sets) }));
  const known = found.find(({ set }) => set !== undefined);
  if (known?.set === undefined) {
    const widest = tried.reduce((one, other) => (other.headers.length > one.headers.length ? other : one));
    throw unknown(widest.headers, file, sets);
  }
  refuseTwice(known.headers, known.set, file);
  const table = tableOf(text, file, known.delimiter);
  if (table === undefined) throw unknown([], file, sets);
  return { set: known.set, table };
}

export function headersIn(text: string, file: string, delimiter: string): readonly string[] {
  try {
    return headersOf(text, file, delimiter);
  } catch (error) {
    // With the wrong separator a quote may seem open; the right one is tried as well.
    if (error instanceof Refused) return [];
    throw error;
  }
}

/** Of the kinds whose needed columns are all there, that which needs most. */
export function fitting(headers: readonly string[], sets: readonly HeaderSet[]): HeaderSet | undefined {
  return sets
    .filter((set) => lackingIn(headers, set).length === 0 && !set.without?.some((name) => headers.includes(name)))
    .sort((one, other) => neededBy(other).length - neededBy(one).length)[0];
}

/** The columns without which a file is not of a kind, each with all its names. */
export function neededBy(set: HeaderSet): readonly (readonly string[])[] {
  return Object.values(set.columns).flatMap(({ names, needed }) => (needed === true ? [names] : []));
}

/** The columns that a file of this kind lacks, each with all its names. */
export function lackingIn(headers: readonly string[], set: HeaderSet): readonly (readonly string[])[] {
  return neededBy(set).filter((names) => !names.some((name) => headers.includes(name)));
}

function unknown(headers: readonly string[], file: string, sets: readonly HeaderSet[]): Refused {
  if (headers.length === 0) return new Refused({ code: 'no_rows', file, message: 'There is nothing in this file.' });
  const known = `Known are: ${sets.map(({ name }) => name).join('; ')}.`;
  const near = sets
    .map((set) => ({ set, missing: lackingIn(headers, set) }))
    .sort(
      (one, other) => one.missing.length / neededBy(one.set).length - other.missing.length / neededBy(other.set).length,
    )[0];
  const advice = [...new Set(sets.flatMap((set) => set.advice ?? []))].map((one) => ` ${one}`).join('');
  const message = `No export is known with these columns. ${known}${near === undefined ? '' : ` ${nearestIs(headers, near)}`}${advice}`;
  return new Refused({ code: 'unknown_headers', file, line: 1, message });
}

function nearestIs(
  headers: readonly string[],
  { set, missing }: { set: HeaderSet; missing: readonly (readonly string[])[] },
) {
  if (missing.length === 0) return `Nearest is ${set.name}, which has no column "${set.without?.join('", "')}".`;
  const told = missing.map((names) => {
    const slip = names.map((name) => nearest(name, headers)).find((name) => name !== undefined);
    return `"${names[0]}"${slip === undefined ? '' : ` (here "${slip}")`}`;
  });
  return `Nearest is ${set.name}; it lacks ${told.join(', ')}. For any other file write a map: --map MAP.json.`;
}

/** Two columns of one name: nobody can tell which is meant. */
function refuseTwice(headers: readonly string[], set: HeaderSet, file: string): void {
  for (const { names } of Object.values(set.columns)) {
    const name = names.find((one) => headers.includes(one));
    if (name === undefined || headers.indexOf(name) === headers.lastIndexOf(name)) continue;
    const message = `The column "${name}" stands twice. Leave one out of the export.`;
    throw new Refused({ code: 'duplicate_header', file, line: 1, message });
  }
}
