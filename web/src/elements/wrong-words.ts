/** Words of the page that mean nothing and pass for something else. Loaded with warnings.ts. */
import { isDay } from '../days/days.ts';
import { shipped } from '../locales/shipped.ts';
import { warn } from './console.ts';
import { nearest } from './near-words.ts';
import { tagOf } from './tag-of.ts';

/** By attribute: on which element, what there is, and what another word counts as. */
const choices: readonly { name: string; of: string; words: readonly string[]; otherwise: string }[] = [
  { name: 'variant', of: 'stockline-availability', words: ['full', 'compact', 'badge'], otherwise: 'full' },
  { name: 'ship', of: 'stockline-checkout', words: ['as_ready', 'together'], otherwise: 'as_ready' },
  { name: 'consent', of: 'stockline-checkout', words: ['each', 'all'], otherwise: 'each' },
];
const languages = ['en', ...Object.keys(shipped)];
/** A test holds them to the folders. */
export const elements = ['availability', 'checkout', 'order', 'shop', 'timeline'].map((name) => `stockline-${name}`);

export function tellWrongChoices(element: Element): void {
  for (const { name, of, words, otherwise } of choices) {
    const written = element.getAttribute(name);
    if (element.localName !== of || !written || words.includes(written)) continue;
    const meant = nearest(written, words);
    const what = (meant === undefined ? words : [meant]).map((word) => `"${word}"`).join(' or ');
    warn(
      `${name} ${written}`,
      `${tagOf(element)}: ${name}="${written}" is not known, and counts as "${otherwise}". Write ${what}.`,
      element,
    );
  }
}

/** Of what is no day nothing is said. */
export function tellWrongDay(element: Element): void {
  const written = element.getAttribute('by');
  if (element.localName !== 'stockline-availability' || !written || isDay(written)) return;
  warn(
    `by ${written}`,
    `${tagOf(element)}: by="${written}" is no day, and nothing is said of it. Write it such as by="2026-12-24".`,
    element,
  );
}

/** Other attributes with numbers in them are asked with, and the engine refuses what is none. */
export function tellWrongTimeout(element: Element): void {
  const written = element.getAttribute('timeout');
  if (!written || !Number.isNaN(Number(written))) return;
  warn(
    `timeout ${written}`,
    `${tagOf(element)}: timeout="${written}" is no number, and counts as 10. Write seconds without a unit, such as timeout="30".`,
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
