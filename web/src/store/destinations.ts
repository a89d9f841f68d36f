/**
 * What a destination means whose country is not written as its code of two letters, and what to write where it means
 * nothing. Loaded when the first such destination is asked for.
 *
 * Understood are codes in small letters, codes of three letters, "UK", and a bare US ZIP code where the shop ships to
 * the US alone. A country's name is not: which one is meant is known, but names are for shoppers to read, and not all
 * of them are known. It is told what to write in its place.
 */
import type { Destination, SnapshotDocument } from '../engine/types/documents.ts';
import { alphaTwo } from './country-codes.ts';
import { isCode } from './destination.ts';
import { SnapshotFailure } from './failure.ts';

/** As much of a snapshot as says where a shop ships. */
type Shipping = Pick<SnapshotDocument, 'shipping'>;

/** With a country code; throws a `SnapshotFailure` that says what to write. */
export function understood(to: Destination, shop: Shipping): Destination {
  // What is no text at all is the engine's to refuse.
  if (typeof to.country !== 'string' || isCode(to)) return to;
  const written = [to.country, to.postalCode].filter((text) => text !== undefined).join(' ');
  const country = codeOf(to.country);
  if (country !== undefined) return { ...to, country };
  const served = countriesServed(shop);
  if (isZipCode(written) && served.length === 1 && served[0] === 'US') return { country: 'US', postalCode: written };
  throw refused(written, advice(written, served));
}

/** The code that this is another form of. */
function codeOf(country: string): string | undefined {
  const code = country.trim().toUpperCase();
  if (code === 'UK') return 'GB';
  return /^[A-Z]{2}$/.test(code) ? code : alphaTwo.get(code);
}

function isZipCode(text: string): boolean {
  return /^\d{5}(?:-?\d{4})?$/.test(text);
}

/** Where the shop's lanes lead; empty where one leads anywhere. */
function countriesServed({ shipping = {} }: Shipping): string[] {
  const lanes = Object.values(shipping).flatMap((method) => method.lanes);
  return lanes.every(({ to }) => to !== undefined) ? [...new Set(lanes.map(({ to }) => to?.country ?? ''))] : [];
}

function advice(written: string, served: readonly string[]): string {
  const words = written.split(/[\s,;/_-]+/).filter((word) => word !== '');
  // The longest beginning or end that names a country; the rest is the postal code.
  for (let length = words.length; length > 0; length -= 1) {
    for (const isFirst of [true, false]) {
      const name = isFirst ? words.slice(0, length) : words.slice(-length);
      const country = (length < words.length && codeOf(name.join(' '))) || codeOfName(name.join(' '));
      if (country === undefined) continue;
      const rest = isFirst ? words.slice(length) : words.slice(0, -length);
      const postalCode = rest.some((word) => /\d/.test(word)) ? ` ${rest.join(' ')}` : '';
      return `Write "${country}${postalCode}"`;
    }
  }
  if (!/\d/.test(written)) return 'Write two letters, such as "US" or "DE"';
  const [country = 'US', ...others] = served;
  return others.length === 0
    ? `Write the country before the postal code: "${country} ${written}"`
    : `Write the country before the postal code, such as "${country} ${written}"`;
}

/** Languages in which names of countries are looked for: those that pages are written in. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'tr', 'ja', 'zh', 'ko', 'ar', 'he'];

/** What Intl has no country for. */
const more: Readonly<Record<string, string>> = {
  america: 'US',
  us: 'US',
  usa: 'US',
  'united states of america': 'US',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  holland: 'NL',
};

function codeOfName(name: string): string | undefined {
  const wanted = plain(name);
  return (
    more[wanted] ??
    languages
      .map((language) => new Intl.DisplayNames([language], { type: 'region' }))
      .map((names) => [...alphaTwo.values()].find((code) => plain(names.of(code) ?? '') === wanted))
      .find((code) => code !== undefined)
  );
}

/** Without accents, dots and capital letters. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

function refused(written: string, what: string): SnapshotFailure {
  const message = `"${written}" begins with no country code. ${what}, with a code of ISO 3166-1 alpha-2 first.`;
  return new SnapshotFailure([{ code: 'unknown_value', pointer: '/to/country', message }]);
}
