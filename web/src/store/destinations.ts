/**
 * What a destination means whose country is not written as its code of two letters, and what to write where it means
 * nothing. Loaded when the first such destination is asked for.
 *
 * Understood are codes in small letters, codes of three letters, "UK", and a bare US ZIP code where the shop ships to
 * the US alone. A country's name is not: which one is meant is known, but names are for shoppers to read, and not all
 * of them are known. It is told what to write in its place.
 */
import type { Destination } from '../engine/types/documents.ts';
import { countriesServed, type Shipping } from './countries-served.ts';
import { alphaTwo } from './country-codes.ts';
import { isCode } from './destination.ts';
import { SnapshotFailure } from './failure.ts';

/** With a country code; throws a `SnapshotFailure` that says what to write. */
export function understood(to: Destination, shop: Shipping): Destination {
  if (typeof to !== 'object') throw new SnapshotFailure([{ code: 'wrong_type', pointer: '/to', message: noRecord }]);
  // What is no text at all is the engine's to refuse.
  if (typeof to.country !== 'string' || isCode(to)) return to;
  const written = [to.country, to.postalCode].filter((text) => text !== undefined).join(' ');
  const served = countriesServed(shop);
  const country = codeOf(to.country);
  // A code that nobody has is one where the shop's own lanes lead there.
  if (country !== undefined && (isCode({ country }) || served.includes(country))) return { ...to, country };
  if (isZipCode(written) && served.length === 1 && served[0] === 'US') return { country: 'US', postalCode: written };
  throw refused(written, advice(written, served));
}

/** Also told of a record that cannot become JSON. */
const noRecord =
  'This is no destination. Write it as text, such as "US 94103", or give a record of texts, such as {"country": "US", "postalCode": "94103"}.';

/** The code that this is another form of. */
function codeOf(country: string): string | undefined {
  const code = country.trim().toUpperCase();
  if (code === 'UK') return 'GB';
  return /^[A-Z]{2}$/.test(code) ? code : alphaTwo.get(code);
}

function isZipCode(text: string): boolean {
  return /^\d{5}(?:-?\d{4})?$/.test(text);
}

/** What was found for a text that was asked before: a hundred elements have the same destination. */
const advised = new Map<string, string>();
const REMEMBERED_TEXTS = 100;

function advice(written: string, served: readonly string[]): string {
  const key = `${served} ${written}`;
  let found = advised.get(key);
  if (found === undefined) {
    found = adviceOn(written, served);
    if (advised.size === REMEMBERED_TEXTS) advised.clear();
    advised.set(key, found);
  }
  return found;
}

/** No country's name has more. */
const MOST_WORDS = 8;

function adviceOn(written: string, served: readonly string[]): string {
  const words = written.split(/[\s,;/_-]+/).filter((word) => word !== '');
  if (words.length > 2 * MOST_WORDS) return general;
  // All of it is a country's name, or a code together with its postal code.
  const glued = /^([a-z]{2})(\d.*)$/i.exec(written.trim());
  if (glued !== null) return `Write "${glued[1]?.toUpperCase()} ${glued[2]}"`;
  // The longest beginning or end that names a country; the rest is the postal code.
  for (let length = Math.min(words.length, MOST_WORDS); length > 0; length -= 1) {
    for (const isFirst of [true, false]) {
      const name = isFirst ? words.slice(0, length) : words.slice(-length);
      const rest = isFirst ? words.slice(length) : words.slice(0, -length);
      const hasCode = rest.some((word) => /\d/.test(word));
      const country = (hasCode && codeOf(name.join(' '))) || codeOfName(name.join(' '));
      // "New Jersey" is not Jersey: what is left beside a name can only be a postal code.
      if (country === undefined || (rest.length > 0 && !hasCode)) continue;
      return `Write "${country}${hasCode ? ` ${rest.join(' ')}` : ''}"`;
    }
  }
  if (!/^[\d -]*\d[\d -]*$/.test(written)) return general;
  const [country = 'US', ...others] = served;
  return others.length === 0
    ? `Write the country before the postal code: "${country} ${written}"`
    : `Write the country before the postal code, such as "${country} ${written}"`;
}

const general = 'Write the two letters that ISO 3166-1 has for it, such as "US" or "DE"';

/** Languages in which names of countries are looked for: those that pages are written in. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'tr', 'ja', 'zh', 'ko', 'ar', 'he'];

/** What Intl has no country for. */
const more: readonly (readonly [string, string])[] = [
  ...(['america', 'us', 'usa', 'united states of america'] as const).map((name) => [name, 'US'] as const),
  ...(['great britain', 'england', 'scotland', 'wales', 'northern ireland'] as const).map(
    (name) => [name, 'GB'] as const,
  ),
  ['holland', 'NL'],
];

let codes: Map<string, string> | undefined;

/** By name, in all those languages: made once, when the first name is looked for. */
function codesByName(): Map<string, string> {
  if (codes === undefined) {
    codes = new Map();
    for (const language of languages) {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      for (const code of alphaTwo.values()) codes.set(plain(names.of(code) ?? code), code);
    }
    for (const [name, code] of more) codes.set(name, code);
  }
  return codes;
}

function codeOfName(name: string): string | undefined {
  return codesByName().get(plain(name));
}

/** Without accents, dots and capital letters. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

/** Beyond this a text is told by its beginning. */
const TOLD_LENGTH = 60;

function refused(text: string, what: string): SnapshotFailure {
  const written = text.length > TOLD_LENGTH ? `${text.slice(0, TOLD_LENGTH)}\u2026` : text;
  const message = `"${written}" does not begin with a country code. ${what}.`;
  return new SnapshotFailure([{ code: 'unknown_value', pointer: '/to/country', message }]);
}
