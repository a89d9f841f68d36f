/**
 * Which of several languages serves a reader: the tag itself, then ever wider ("de-AT", "de"), then whatever is the
 * same language in the same script ("pt" is served by "pt-BR", "zh-CN" by "zh-Hans", and "zh-TW", which is written
 * otherwise, by neither).
 *
 * What is likely of a tag that does not say it is Unicode's to know (`Intl.Locale`), as are names that have been given
 * up ("iw" is "he").
 */

import { remembered } from '../engine/remembered.ts';

/**
 * The one of the languages that serves the tag best; undefined where none does. A tag that is none is only made wider.
 */
export function closestLanguage(tag: string, languages: Iterable<string>): string | undefined {
  const known = new Map(Array.from(languages, (language) => [canonicalTag(language), language]));
  const canonical = canonicalTag(tag);
  const itself = known.get(canonical);
  if (itself !== undefined) return itself;
  const wanted = writtenAs(tag);
  for (let wider = canonical; wider !== ''; wider = wider.replace(/-?[^-]*$/u, '')) {
    const found = known.get(wider);
    if (found !== undefined && (wanted === undefined || writtenAs(found) === wanted)) return found;
  }
  return wanted && [...known.values()].find((language) => writtenAs(language) === wanted);
}

/** Whether a tag says the same as another, or more. */
export function isWithin(tag: string, wider: string): boolean {
  return `${canonicalTag(tag)}-`.startsWith(`${canonicalTag(wider)}-`);
}

/** In lower case, by today's names, and without how dates or numbers are wanted. */
export function canonicalTag(tag: string): string {
  return (localeOf(tag)?.baseName ?? tag).toLowerCase();
}

/** What Unicode knows of a tag, which is slow to ask: a few on a page, of any number of readers on a server. */
const locales = new Map<string, Intl.Locale | undefined>();
const written = new Map<string, string | undefined>();
export const MAX_TAGS = 100;

/** The language and its script; undefined for a tag that is none. */
function writtenAs(tag: string): string | undefined {
  return remembered(written, tag, MAX_TAGS, () => {
    const { language, script } = localeOf(tag)?.maximize() ?? {};
    return language && `${language}-${script}`;
  });
}

function localeOf(tag: string): Intl.Locale | undefined {
  return remembered(locales, tag, MAX_TAGS, () => {
    try {
      return new Intl.Locale(tag);
    } catch {
      return undefined;
    }
  });
}
