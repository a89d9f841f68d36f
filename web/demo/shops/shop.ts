/** One of the demo's shops: what it says of itself and its products. What it has of them is in its store document. */

export type ShopId = 'alder-tern' | 'glitch-solder' | 'kirsch-korn';

/** The languages that the shops write in themselves. */
export type HomeLanguage = 'en' | 'de';
/** Those, and the ones that they are translated into. The elements know more. */
export type ShopLanguage = HomeLanguage | 'fr' | 'ja' | 'ar';

export interface ItemWords {
  name: string;
  text: string;
}

export interface Item<Language extends string = ShopLanguage> {
  /** Its key in the store document. */
  sku: string;
  picture: string;
  words: Readonly<Record<Language, ItemWords>>;
}

export interface ShopWords {
  tagline: string;
  heading: string;
  text: string;
  shelf: string;
  about: string;
}

export interface Shop<Language extends string = ShopLanguage> {
  id: ShopId;
  name: string;
  mark: string;
  /** The location whose clock the demo shows: most of the shop's units are there. */
  home: string;
  /** Where its first shopper lives, as an element's `to`. */
  to: string;
  /** The products in the picture at the top of the listing. */
  window: readonly string[];
  words: Readonly<Record<Language, ShopWords>>;
  items: readonly Item<Language>[];
}

/** The language that a shop answers in: the reader's, where it has words in it, and English to all others. */
export function shopLanguage(tag: string): ShopLanguage {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  return isWritten(language) ? language : 'en';
}

function isWritten(language: string): language is ShopLanguage {
  return ['en', 'de', 'fr', 'ja', 'ar'].includes(language);
}

export function itemOf(shop: Shop, sku: string): Item | undefined {
  return shop.items.find((item) => item.sku === sku);
}
