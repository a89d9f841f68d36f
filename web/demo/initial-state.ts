/** How the demo opens: as it was left in this tab or, in a new one, with its first shop on its first day. */
import { languages, preferredLanguage } from './languages.ts';
import { remembered } from './memory.ts';
import { routeOf } from './routes.ts';
import type { PlacedOrder } from './server/orders.ts';
import { type ShopId, shops } from './shops/index.ts';
import type { CartLine, Scheme, State } from './state.ts';
import { themeIn } from './theme/theme.ts';

export function initialState(): State {
  const { language, scheme, to, carts, orders, theme } = remembered() as Partial<State>;
  const fresh = <Value>(value: (shop: (typeof shops)[number]) => Value) =>
    Object.fromEntries(shops.map((shop) => [shop.id, value(shop)])) as Record<ShopId, Value>;
  return {
    route: routeOf(location.hash),
    language: languages.some(({ tag }) => tag === language)
      ? (language as string)
      : preferredLanguage(navigator.languages),
    scheme: isScheme(scheme) ? scheme : 'auto',
    to: { ...fresh((shop) => shop.to), ...to },
    method: undefined,
    quantity: undefined,
    added: undefined,
    carts: { ...fresh((): readonly CartLine[] => []), ...carts },
    orders: (orders as PlacedOrder[] | undefined) ?? [],
    answers: {},
    hours: 0,
    breakage: undefined,
    panel: undefined,
    menu: false,
    theme: themeIn(theme),
    themeSide: 'light',
    copied: '',
    revision: 0,
    life: 0,
    answered: '',
    most: undefined,
    refusal: undefined,
    lastPlan: undefined,
    changes: [],
    heard: [],
  };
}

function isScheme(value: unknown): value is Scheme {
  return value === 'auto' || value === 'light' || value === 'dark';
}
