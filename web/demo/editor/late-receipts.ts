/** What a supplier's news does to a store document's text: the expected days of what products wait for, moved. */

import { addDays } from '../../src/days/days.ts';
import type { StoreDocument } from '../../src/engine/types/documents.ts';
import { suppliesOf, supplyOf } from '../supplies.ts';
import { jsonPlaces } from './json-places.ts';

/** 'unknown' takes the days away with their receipts: the units are not expected any more. */
export type Lateness = number | 'unknown';

/**
 * The text with the receipts of these products, or of what they take units of, that many days later than the original
 * has them; the rest of the text stays as it is.
 */
export function withLateReceipts(
  text: string,
  original: StoreDocument,
  skus: readonly string[],
  late: Lateness,
): string {
  let changed = text;
  for (const name of new Set(skus.flatMap((sku) => [...suppliesOf(original, sku).keys()]))) {
    const receipts = supplyOf(original, name)?.receipts;
    if (receipts === undefined) continue;
    const value =
      late === 'unknown' ? [] : receipts.map((receipt) => ({ ...receipt, expected: addDays(receipt.expected, late) }));
    const member = original.supplies?.[name] === undefined ? 'products' : 'supplies';
    changed = withValue(changed, `/${member}/${name}/receipts`, value);
  }
  return changed;
}

/** The text with another value for a member; without that member it stays as it is. */
function withValue(text: string, pointer: string, value: unknown): string {
  const { brokenAt, exactOffsetOf } = jsonPlaces(text);
  const key = exactOffsetOf(pointer);
  if (brokenAt !== undefined || key === undefined) return text;
  const start = text.indexOf(':', key + pointer.slice(pointer.lastIndexOf('/') + 1).length + 2) + 1;
  const end = endOfValue(text, start);
  const written = JSON.stringify(value, null, 1).replace(/\n\s*/gu, ' ');
  return `${text.slice(0, start)} ${written}${text.slice(end)}`;
}

/** The offset after the JSON list or record that begins at or after the start. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (isQuoted) {
      if (character === '\\') at += 1;
      else if (character === '"') isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}
