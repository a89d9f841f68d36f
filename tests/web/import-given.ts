/** The exports in tests/imports, made by hand with invented goods, and what the importer makes of them. */
import { readFileSync } from 'node:fs';
import type { Gathered, Told } from '../../web/src/cli/import/gathered.ts';
import { type ExportsRead, readExports } from '../../web/src/cli/import/read-exports.ts';
import type { Forms, HeaderSet } from '../../web/src/cli/import/reading.ts';
import { Refused } from '../../web/src/cli/import/refusal.ts';

export const exportsFolder = new URL('../imports/', import.meta.url);

/** Monday 23 November 2026. */
export const forms: Forms = {
  decimal: undefined,
  dates: undefined,
  currency: undefined,
  location: undefined,
  locations: undefined,
  today: '2026-11-23',
};

/** Reads files of tests/imports. */
export function readFiles(
  files: readonly string[],
  sets: readonly HeaderSet[],
  options: Partial<Forms> = {},
): ExportsRead {
  const given = files.map((file) => ({ file, bytes: readFileSync(new URL(file, exportsFolder)) }));
  return readExports(given, sets, { ...forms, ...options });
}

/** Reads texts as files a.csv, b.csv and so on. */
export function readTexts(
  texts: readonly string[],
  sets: readonly HeaderSet[],
  options: Partial<Forms> = {},
): ExportsRead {
  const given = texts.map((text, index) => ({
    file: `${String.fromCharCode(97 + index)}.csv`,
    bytes: new TextEncoder().encode(text),
  }));
  return readExports(given, sets, { ...forms, ...options });
}

/** The faults of what refuses the whole import; none where it does not. */
export function refusalOf(read: () => unknown): Refused['faults'] {
  try {
    read();
  } catch (error) {
    if (error instanceof Refused) return error.faults;
    throw error;
  }
  return [];
}

/** As "line SKU: message", in the order of the lines. */
export function told(list: readonly Told[], file: string): string[] {
  return list
    .filter((one) => one.file === file)
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
    .map(({ line, sku, message }) => `${line ?? '-'} ${sku ?? '-'}: ${message}`);
}

/** The data without the places, for tests that are about numbers. */
export function withoutPlaces(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value) => (key === 'x-from' ? undefined : value));
}

export type { Gathered };
