/** A CSV file as rows that know their line. */
import { CsvError, parse } from 'csv-parse/sync';
import { Refused } from './refusal.ts';

export interface TableRow {
  /** The line on which it begins, counted from 1. */
  line: number;
  cells: readonly string[];
}

export interface Table {
  file: string;
  /** What parts the cells. */
  delimiter: string;
  headers: readonly string[];
  headerLine: number;
  rows: readonly TableRow[];
}

/** The separators that files are tried with; which one it is, the header row tells. */
export const delimiters = [',', ';', '\t'] as const;

/** The file as `delimiter` parts it; undefined where it has no row at all. */
export function tableOf(text: string, file: string, delimiter: string): Table | undefined {
  const rows = rowsOf(text, file, delimiter);
  // Excel's own hint at the separator is no row of the table.
  if (/^sep=.?$/u.test(rows[0]?.cells.join('') ?? '')) rows.shift();
  const [header, ...rest] = rows;
  if (header === undefined) return undefined;
  return { file, delimiter, headers: header.cells.map((name) => name.trim()), headerLine: header.line, rows: rest };
}

/** The header row alone, for telling what a file is. */
export function headersOf(text: string, file: string, delimiter: string): readonly string[] {
  for (let to = 1; to <= 3; to += 1) {
    const [first, second] = rowsOf(text, file, delimiter, to);
    if (first === undefined) return [];
    if (!/^sep=.?$/u.test(first.cells.join(''))) return first.cells.map((name) => name.trim());
    if (second !== undefined) return second.cells.map((name) => name.trim());
  }
  return [];
}

/** A row as the parser gives it. */
export interface ParsedRow {
  info: { lines: number; bytes: number };
  record: string[];
  raw: string;
}

/** How CSV files are read here. A stray quote costs its row, which then has too few cells, and not the file. */
export const parsing = {
  ...{ bom: true, info: true, raw: true },
  ...{ skip_empty_lines: true, relax_column_count: true, relax_quotes: true },
} as const;

/** The parser knows the line on which a row ends; a quoted cell may have several. */
export function firstLineOf({ info, raw }: ParsedRow): number {
  return info.lines - (raw.replace(/^\n+|\n+$/g, '').split('\n').length - 1);
}

export const quoteNotClosed = {
  code: 'quote_not_closed',
  message: 'A quoted cell is not closed before the file ends. Export the file again, or close the quote.',
} as const;

/** Where the parser's own error is. */
export function lineOfError(error: unknown): number | undefined {
  const { lines } = error as { lines?: unknown };
  return typeof lines === 'number' ? lines : undefined;
}

function rowsOf(text: string, file: string, delimiter: string, to?: number): TableRow[] {
  // Line ends are made alike: the parser counts "\r\n" inside quotes as two lines.
  const source = text.replace(/\r\n?/g, '\n');
  try {
    const options = { ...parsing, delimiter, ...(to !== undefined && { to }) };
    const parsed = parse(source, options) as unknown as ParsedRow[];
    return parsed.map((row) => ({ line: firstLineOf(row), cells: row.record }));
  } catch (error) {
    if (error instanceof CsvError) throw new Refused(faultOf(error, file));
    throw error;
  }
}

function faultOf(error: CsvError, file: string) {
  const line = lineOfError(error);
  return { ...quoteNotClosed, file, ...(line !== undefined && { line }) };
}
