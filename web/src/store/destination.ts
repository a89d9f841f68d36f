/** Where it goes, as written in an attribute: a country code, then perhaps a postal code. */
import type { Destination } from '../engine/types/documents.ts';

/**
 * `parseDestination("US 94103")` is `{ country: "US", postalCode: "94103" }`, `"de"` is `{ country: "DE" }`.
 * What is not a country code passes as it is: destinations.ts says what it stands for.
 */
export function parseDestination(to: string | Destination | null | undefined): Destination | undefined {
  if (to === null || to === undefined) return undefined;
  if (typeof to !== 'string') return to;
  const [country, ...rest] = to.trim().split(/\s+/u);
  if (country === undefined || country === '') return undefined;
  const postalCode = rest.join(' ');
  return {
    country: country.length === 2 ? country.toUpperCase() : country,
    ...(postalCode === '' ? {} : { postalCode }),
  };
}

/**
 * Whether the country is written as its code of two letters. "UK" looks like one, and is none; nor are "XX"
 * and "ZZ", which mean that a country is not known.
 */
export function isCode({ country }: Destination): boolean {
  return /^(?!UK|XX|ZZ)[A-Z]{2}$/.test(country);
}
