/** A shop's catalogue, a CSV file, row by row: however many rows there are, a few are in memory. */
import { createReadStream } from 'node:fs';
import { ReadableStream, type ReadableWritablePair } from 'node:stream/web';
import { parse } from 'csv-parse/stream';
import { decoderFor, type Encoding, encodings, markOf } from '../import/decode.ts';
import { delimiters, firstLineOf, lineOfError, type ParsedRow, parsing, quoteNotClosed } from '../import/table.ts';
import { nameOf, standardInput } from '../io/documents.ts';
import { UsageError } from '../io/exit.ts';
import { notRead } from '../io/system-errors.ts';
import { FeedRefused } from './refusal.ts';
import { computedNames } from './table.ts';

export interface CatalogueRow {
  /** The line on which it begins, counted from 1. */
  line: number;
  /** As many as there are columns; fewer or more where the row is cut off or a quote is wrong. */
  cells: readonly string[];
  /** Characters read up to its end. */
  offset: number;
}

export interface Catalogue {
  file: string;
  /** In their order. */
  columns: readonly string[];
  /** The column that has the SKUs. */
  skuColumn: string;
  rows: AsyncGenerator<CatalogueRow>;
}

/** Columns that may have the SKU, the first of them that is there. */
const skuColumns = ['sku', 'SKU', 'id', 'ID', 'item_id', 'Variant SKU'];

/** Columns that are read here, or computed in place of the shop's own: however they are spelled, they are meant. */
const known = new Set([...computedNames, 'price', 'sale_price', 'sale_price_effective_date', 'shipping_price']);

/** "Sale Price" and "g:sale_price", as templates of channels spell them too, are `sale_price`. */
function knownAs(column: string): string {
  const plain = column.replace(/^g:/iu, '').replace(/[ -]+/gu, '_').toLowerCase();
  return known.has(plain) ? plain : column;
}

/** A row that is longer is a quote that was never closed. */
const longestRow = 1_000_000;

/** Opens it and reads its header row. Throws a FeedRefused where it is no table with SKUs. */
export async function openCatalogue(path: string, encoding: string | undefined): Promise<Catalogue> {
  if (encoding !== undefined && !encodings.some((known) => known === encoding))
    throw new UsageError(`--encoding is one of ${encodings.join(', ')}.`);
  const file = nameOf(path);
  const text = textOf(path, encoding as Encoding | undefined)[Symbol.asyncIterator]();
  let head = '';
  for (;;) {
    const { value, done } = await text.next();
    if (done) break;
    head += value;
    if (head.includes('\n')) break;
  }
  const delimiter = delimiterOf(head);
  const rows = rowsOf(file, delimiter, head, text);
  const header = await rows.next();
  if (header.done)
    throw new FeedRefused({ code: 'no_rows', file, message: 'The catalogue has no row. Export it again.' });
  const columns = header.value.cells.map((name) => knownAs(name.trim()));
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (twice !== undefined) {
    const message = `The column "${twice}" stands twice. Take one of them out.`;
    throw new FeedRefused({ code: 'duplicate_header', file, line: header.value.line, message });
  }
  const skuColumn = skuColumns.find((name) => columns.includes(name));
  if (skuColumn === undefined) {
    const message = 'No column has the SKUs. Call it sku, or id.';
    throw new FeedRefused({ code: 'no_sku_column', file, line: header.value.line, message });
  }
  return { file, columns, skuColumn, rows };
}

/** Of the first line: the separator that is in it most often. */
function delimiterOf(head: string): string {
  const [line = ''] = head.split('\n');
  const counted = delimiters.map((mark) => [line.split(mark).length, mark] as const);
  return counted.sort(([one], [other]) => other - one)[0]?.[1] ?? ',';
}

async function* rowsOf(
  file: string,
  delimiter: string,
  head: string,
  rest: AsyncIterator<string>,
): AsyncGenerator<CatalogueRow> {
  const encoder = new TextEncoder();
  async function* chunks() {
    yield encoder.encode(head);
    for (;;) {
      const { value, done } = await rest.next();
      if (done) return;
      yield encoder.encode(value);
    }
  }
  const options = { ...parsing, delimiter, max_record_size: longestRow };
  const parser = parse(options) as unknown as ReadableWritablePair<ParsedRow, Uint8Array>;
  let last = 1;
  try {
    for await (const row of ReadableStream.from(chunks()).pipeThrough(parser)) {
      last = row.info.lines;
      yield { line: firstLineOf(row), cells: row.record, offset: row.info.bytes };
    }
  } catch (error) {
    if (!isCsvError(error)) throw error;
    throw new FeedRefused({ ...quoteNotClosed, file, line: lineOfError(error) ?? last });
  }
}

function isCsvError(error: unknown): boolean {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('CSV_');
}

/** The text as it comes, its line ends made alike: the parser counts "\r\n" inside quotes as two lines. */
async function* textOf(path: string, encoding: Encoding | undefined): AsyncGenerator<string> {
  const file = nameOf(path);
  let decode: ReturnType<typeof decoderFor> | undefined;
  let endsInReturn = false;
  const alike = (text: string): string => {
    const whole = endsInReturn ? `\r${text}` : text;
    endsInReturn = whole.endsWith('\r');
    return (endsInReturn ? whole.slice(0, -1) : whole).replace(/\r\n?/g, '\n');
  };
  try {
    for await (const chunk of path === standardInput ? process.stdin : createReadStream(path)) {
      const bytes = chunk as Uint8Array;
      decode ??= decoderFor(encoding ?? markOf(bytes) ?? 'utf-8');
      const text = decode(bytes);
      if (text.includes('\0')) throw notText(file);
      yield alike(text);
    }
    yield alike(decode?.() ?? '');
    if (endsInReturn) yield '\n';
  } catch (error) {
    if (error instanceof TypeError) throw notText(file);
    throw notRead(file, error);
  }
}

function notText(file: string): FeedRefused {
  const message =
    'This is not UTF-8 text. Export it as "CSV UTF-8", or say how it is written: --encoding windows-1252 for a file of an older Excel.';
  return new FeedRefused({ code: 'not_text', file, message });
}
