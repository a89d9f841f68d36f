/** Words of the page that mean nothing and pass for something else. Loaded with warnings.ts. */
import { shipped } from '../locales/shipped.ts';
import { warn } from './console.ts';
import { nearest } from './near-words.ts';
import { tagOf } from './tag-of.ts';

const variants = ['full', 'compact', 'badge'];
const languages = ['en', ...Object.keys(shipped)];
/** A test holds them to the folders. */
export const elements = ['availability', 'checkout', 'order', 'shop', 'timeline'].map((name) => `stockline-${name}`);

export function tellWrongVariant(element: Element): void {
  const written = element.getAttribute('variant');
  if (element.localName !== 'stockline-availability' || !written || variants.includes(written)) return;
  const meant = nearest(written, variants);
  const what = meant === undefined ? '"full", "compact" or "badge"' : `"${meant}"`;
  warn(
    `variant ${written}`,
    `${tagOf(element)}: variant="${written}" is not known, and counts as "full". Write ${what}.`,
    element,
  );
}

/** A language that exists is written in English where there are no words in it, and that is as it should be. */
export function tellWrongLanguage(element: Element): void {
  const written = element.closest('[lang]')?.getAttribute('lang')?.trim();
  if (!written || isLanguage(written)) return;
  const meant = byName(written) ?? nearest(written.replaceAll('_', '-'), languages);
  const what = meant === undefined ? 'Write a language tag, such as "en" or "de"' : `Write "${meant}"`;
  warn(`lang ${written}`, `${tagOf(element)}: lang="${written}" is no language. ${what}.`, element);
}

function isLanguage(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag);
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) !== language;
  } catch {
    return false;
  }
}

/** "german" and "deutsch" are "de". */
function byName(written: string): string | undefined {
  const wanted = written.toLowerCase();
  return languages.find((tag) =>
    ['en', tag].some((of) => new Intl.DisplayNames([of], { type: 'language' }).of(tag)?.toLowerCase() === wanted),
  );
}

/** Tags that no element has, and that are near one of ours. */
export function tellWrongTags(page: Document): void {
  for (const element of page.querySelectorAll(':not(:defined)')) {
    const { localName } = element;
    if (!localName.startsWith('stockline-') || elements.includes(localName)) continue;
    const meant = nearest(localName, elements);
    if (meant === undefined) continue;
    warn(`tag ${localName}`, `There is no element ${tagOf(element)}. Write <${meant}>.`, element);
  }
}
