/**
 * Where the demo's shoppers live, as an element's `to`: under
 * the law of many countries, and in one that no parcel reaches.
 */
import { pageLanguage } from './languages.ts';
import { type ShopLanguage, shopLanguage } from './shops/shop.ts';

export interface Place {
  to: string;
  city: Readonly<Record<ShopLanguage, string>>;
  /** Known by its city alone: the country's name is as long as two. */
  isAlone?: true;
}

const city = (en: string, de: string, fr: string, ja: string, ar: string): Place['city'] => ({ en, de, fr, ja, ar });

export const places: readonly Place[] = [
  { to: 'US 10001', city: city('New York', 'New York', 'New York', 'ニューヨーク', 'نيويورك') },
  {
    to: 'US 94103',
    city: city('San Francisco', 'San Francisco', 'San Francisco', 'サンフランシスコ', 'سان فرانسيسكو'),
  },
  { to: 'CA M5V 2T6', city: city('Toronto', 'Toronto', 'Toronto', 'トロント', 'تورونتو') },
  { to: 'GB SW1A 1AA', city: city('London', 'London', 'Londres', 'ロンドン', 'لندن') },
  { to: 'DE 10115', city: city('Berlin', 'Berlin', 'Berlin', 'ベルリン', 'برلين') },
  { to: 'FR 75011', city: city('Paris', 'Paris', 'Paris', 'パリ', 'باريس') },
  { to: 'AT 1070', city: city('Vienna', 'Wien', 'Vienne', 'ウィーン', 'فيينا') },
  { to: 'CH 8001', city: city('Zurich', 'Zürich', 'Zurich', 'チューリッヒ', 'زيورخ') },
  { to: 'JP 150-0001', city: city('Tokyo', 'Tokio', 'Tokyo', '東京', 'طوكيو') },
  { to: 'KR 04524', city: city('Seoul', 'Seoul', 'Séoul', 'ソウル', 'سيول') },
  { to: 'BR 01310-100', city: city('São Paulo', 'São Paulo', 'São Paulo', 'サンパウロ', 'ساو باولو') },
  { to: 'AU 2000', city: city('Sydney', 'Sydney', 'Sydney', 'シドニー', 'سيدني') },
  {
    to: 'SJ 9170',
    city: city('Longyearbyen', 'Longyearbyen', 'Longyearbyen', 'ロングイェールビーン', 'لونغياربين'),
    isAlone: true,
  },
];

/** Between a city and its country. */
const comma: Readonly<Record<ShopLanguage, string>> = { en: ', ', de: ', ', fr: ', ', ja: '、', ar: '، ' };

/** "New York, US", "Berlin, Germany": with the country as short as the language has it. */
export function placeName({ to, city, isAlone }: Place, language: string): string {
  const own = shopLanguage(language);
  if (isAlone) return city[own];
  const country = to.slice(0, 2);
  const names = new Intl.DisplayNames([pageLanguage(language)], { type: 'region', style: 'short' });
  return `${city[own]}${comma[own]}${names.of(country) ?? country}`;
}
