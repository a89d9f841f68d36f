/**
 * The languages that the elements of this build know: English, and each that comes with the package. What is new
 * appears by itself.
 */
import { shipped } from '../src/locales/shipped.ts';
import { shopLanguage } from './shops/shop.ts';

export interface Language {
  tag: string;
  /** As its speakers call it. */
  name: string;
  direction: 'ltr' | 'rtl';
}

/** English as the demo's own words are written. */
const ENGLISH = 'en-GB';
const RIGHT_TO_LEFT = /^(?:ar|dv|fa|he|ps|ur|yi)(?:-|$)/iu;

export const languages: readonly Language[] = [ENGLISH, ...Object.keys(shipped)].map((tag) => ({
  tag,
  name: nameOf(tag),
  direction: RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr',
}));

export function languageWithTag(tag: string): Language {
  return languages.find((language) => language.tag === tag) ?? (languages[0] as Language);
}

/** The language that a reader prefers, of those there are. */
export function preferredLanguage(preferred: readonly string[]): string {
  for (const wanted of preferred) {
    const found = languages.find(
      ({ tag }) => tag.toLowerCase() === wanted.toLowerCase() || tag.split('-')[0] === wanted.split('-')[0],
    );
    if (found !== undefined) return found.tag;
  }
  return ENGLISH;
}

function nameOf(tag: string): string {
  const language = tag === ENGLISH ? 'en' : tag;
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The language that the demo's own words are in for this reader, where that is not the reader's. */
export function ownLanguage(tag: string): 'en' | undefined {
  const own = shopLanguage(tag);
  return own === 'en' && !/^en(?:-|$)/u.test(tag) ? own : undefined;
}

/** The language of moments, places and numbers among the demo's own words: that of the words. */
export function pageLanguage(tag: string): string {
  return ownLanguage(tag) === undefined ? tag : ENGLISH;
}

/** The same, for numbers in the digits that the elements write. */
export function numberLanguage(tag: string): string {
  return `${pageLanguage(tag)}-u-nu-latn`;
}
