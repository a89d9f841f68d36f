/**
 * The languages that the elements of this build know: English, and each that src/locales/define/ adds. What is not there yet is not offered,
 * and what is new appears by itself.
 */
const added = import.meta.glob('../src/locales/define/*.ts', { eager: true });

export interface Language {
  tag: string;
  /** As its speakers call it. */
  name: string;
  direction: 'ltr' | 'rtl';
}

/** English as the demo's own words are written. */
const ENGLISH = 'en-GB';
const RIGHT_TO_LEFT = /^(?:ar|dv|fa|he|ps|ur|yi)(?:-|$)/iu;

export const languages: readonly Language[] = [
  ENGLISH,
  ...Object.keys(added).map((path) => path.replace(/^.*\//u, '').replace(/\.ts$/u, '')),
].map((tag) => ({ tag, name: nameOf(tag), direction: RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr' }));

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
