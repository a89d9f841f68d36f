/** A shop with what was translated for it: into the languages that it does not write in itself. */
import type { HomeLanguage, ItemWords, Shop, ShopId, ShopLanguage, ShopWords } from './shop.ts';
import { inArabic } from './translations/ar.ts';
import { inFrench } from './translations/fr.ts';
import { inJapanese } from './translations/ja.ts';

export interface Translation {
  shop: ShopWords;
  /** By product. */
  items: Readonly<Record<string, ItemWords>>;
}

export type Translations = Readonly<Record<ShopId, Translation>>;

const translations: Readonly<Record<Exclude<ShopLanguage, HomeLanguage>, Translations>> = {
  fr: inFrench,
  ja: inJapanese,
  ar: inArabic,
};

export function translated(shop: Shop<HomeLanguage>): Shop {
  const { fr, ja, ar } = translations;
  const of = (language: Translations) => language[shop.id];
  return {
    ...shop,
    words: { ...shop.words, fr: of(fr).shop, ja: of(ja).shop, ar: of(ar).shop },
    items: shop.items.map((item) => {
      const { en } = item.words;
      const words = (language: Translations) => of(language).items[item.sku] ?? en;
      return { ...item, words: { ...item.words, fr: words(fr), ja: words(ja), ar: words(ar) } };
    }),
  };
}
