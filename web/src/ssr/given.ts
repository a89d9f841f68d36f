/** What a server gives to render is looked at before it is taken apart: JavaScript's own words would say nothing. */
import { nearest } from '../elements/near-words.ts';

/** Throws a TypeError where something is missing that `name` cannot do without, and says what stands in its place. */
export function needGiven(name: string, page: unknown, needed: readonly string[]): void {
  if (typeof page !== 'object' || page === null)
    throw new TypeError(`${name} takes one record: ${name}({ ${needed.join(', ')} }).`);
  const given = page as Record<string, unknown>;
  for (const member of needed) {
    if (typeof given[member] === 'object' && given[member] !== null) continue;
    if (member === 'snapshot' && typeof given[member] === 'string') continue;
    const slip = Object.keys(given).find((key) => key !== member && nearest(key, [member]) !== undefined);
    const instead = slip === undefined ? '' : `, but "${slip}"`;
    throw new TypeError(`${name} was given no "${member}"${instead}. Give ${whatToGive[member] ?? `"${member}"`}.`);
  }
}

const whatToGive: Readonly<Record<string, string>> = {
  snapshot: `snapshot: the text of the document, its record, or one that is open`,
  query: `what is asked in a record of its own: query: { sku: 'MUG', at: '2026-11-23T15:05:00Z' }`,
};
