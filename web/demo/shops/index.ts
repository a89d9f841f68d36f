/** The demo's shops; the first is the one that opens. */
import { alderTern } from './alder-tern.ts';
import { glitchSolder } from './glitch-solder.ts';
import { kirschKorn } from './kirsch-korn.ts';
import type { Shop, ShopId } from './shop.ts';
import { translated } from './translated.ts';

export const shops: readonly [Shop, ...Shop[]] = [
  translated(alderTern),
  translated(glitchSolder),
  translated(kirschKorn),
];

export function shopWithId(id: string | undefined): Shop | undefined {
  return shops.find((shop) => shop.id === id);
}

export function shopOf(id: ShopId): Shop {
  return shopWithId(id) ?? shops[0];
}

export { type Item, itemOf, type Shop, type ShopId, type ShopLanguage, shopLanguage } from './shop.ts';
