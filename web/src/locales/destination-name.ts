/** A destination in the reader's language, as it was asked for. */
import { dayFormat } from '../days/days.ts';
import type { Destination } from '../engine/types/documents.ts';

/** The last that was made: a page names its destinations in one language. */
let names: Intl.DisplayNames | undefined;
let namedIn = '';

/**
 * "Norway"; with its postal code, as another place in the country may be another matter: "0150, Norway", or
 * `inSentence` "Norway (0150)".
 */
export function destinationName({ country, postalCode }: Destination, language: string, inSentence = false): string {
  const known = dayFormat(language).language;
  if (names === undefined || namedIn !== known)
    names = new Intl.DisplayNames([known], { type: 'region', style: 'short' });
  namedIn = known;
  // What is no code has no name, and `Intl` refuses it.
  const short = /^[A-Z]{2}$/iu.test(country) ? (names.of(country) ?? country) : country;
  // A short name may be an abbreviation: "É.-U.", "EE. UU.".
  const isCut = short !== country && short.includes('.');
  const name = isCut ? (new Intl.DisplayNames([known], { type: 'region' }).of(country) ?? short) : short;
  if (postalCode === undefined) return name;
  return /^(?:ja|ko|zh|ar|he)\b/u.test(known)
    ? `${name} ${postalCode}`
    : inSentence
      ? `${name} (${postalCode})`
      : `${postalCode}, ${name}`;
}
