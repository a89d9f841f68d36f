import { type ShopLanguage, shopLanguage } from '../shops/shop.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { DemoWords } from './messages.ts';

const words: Readonly<Record<ShopLanguage, DemoWords>> = { en, de, fr, ja, ar };

/** The demo's words for a language tag: English, where they were not written in that language. */
export function wordsFor(tag: string): DemoWords {
  return words[shopLanguage(tag)];
}

export type { ControlWords, DemoWords } from './messages.ts';
