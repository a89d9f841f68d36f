/** One of the demo's shops: what it says of itself and its products. What it has of them is in its store document. */

export type ShopId = 'alder-tern' | 'glitch-solder' | 'kirsch-korn';

/** The languages that the shops themselves write in. The elements know more. */
export type ShopLanguage = 'en' | 'de';

export interface ItemWords {
  name: string;
  text: string;
}

export interface Item {
  /** Its key in the store document. */
  sku: string;
  picture: string;
  words: Readonly<Record<ShopLanguage, ItemWords>>;
}

export interface ShopWords {
  tagline: string;
  heading: string;
  text: string;
  shelf: string;
  about: string;
}

export interface Shop {
  id: ShopId;
  name: string;
  mark: string;
  /** The location whose clock the demo shows: most of the shop's units are there. */
  home: string;
  /** Where its first shopper lives, as an element's `to`. */
  to: string;
  /** The products in the picture at the top of the listing. */
  window: readonly string[];
  words: Readonly<Record<ShopLanguage, ShopWords>>;
  items: readonly Item[];
}

/** The language that a shop answers in: German to readers of German, English to all others. */
export function shopLanguage(tag: string): ShopLanguage {
  return /^de(?:-|$)/iu.test(tag) ? 'de' : 'en';
}

export function itemOf(shop: Shop, sku: string): Item | undefined {
  return shop.items.find((item) => item.sku === sku);
}
