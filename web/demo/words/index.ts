import { shopLanguage } from '../shops/shop.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { DemoWords } from './messages.ts';

/** The demo's words for a language tag: German, and for every other language English. */
export function wordsFor(tag: string): DemoWords {
  return shopLanguage(tag) === 'de' ? de : en;
}

export type { ControlWords, DemoWords } from './messages.ts';
