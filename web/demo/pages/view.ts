/** What every page is drawn from, and what it can do. Pages are functions of this; they keep nothing. */
import type { StoreDocument } from '../../src/engine/types/documents.ts';
import { money } from '../../src/locales/amounts.ts';
import type { Lateness } from '../editor/late-receipts.ts';
import type { Amount, PlacedOrder } from '../server/orders.ts';
import type { Item, Shop } from '../shops/index.ts';
import { shopLanguage } from '../shops/index.ts';
import type { State } from '../state.ts';
import type { Side, Theme } from '../theme/theme.ts';
import type { DemoWords } from '../words/index.ts';
import type { Happening } from '../world.ts';

export interface View {
  state: State;
  shop: Shop;
  words: DemoWords;
  /** The shop's books as they are good: prices are in them. */
  store: StoreDocument;
  /** The right time, in milliseconds since 1970. */
  now: number;
  /** What came in and went out since the shop's document is from. */
  happened: readonly Happening[];
  actions: Actions;
}

export interface Actions {
  setQuantity(quantity: number): void;
  setTo(to: string): void;
  setMethod(method: string): void;
  addToCart(sku: string, quantity: number): void;
  setLine(sku: string, quantity: number): void;
  placeOrder(form: HTMLFormElement): void;
  /** What the form would send now. */
  formValue(form: HTMLFormElement): string;
  delaySupplier(order: string, late: Lateness): void;
  setTheme(theme: Theme): void;
  setThemeSide(side: Side): void;
  /** Says what was copied, or what to do where it could not be. */
  copied(said: string): void;
}

/** The shop's orders, but none that is yet to be placed: the demo's clock can be turned back. */
export function ordersSoFar({ shop, state, now }: View): PlacedOrder[] {
  return state.orders.filter((order) => order.shop === shop.id && order.placed <= now);
}

export function itemName(item: Item, language: string): string {
  return item.words[shopLanguage(language)].name;
}

/** How many units one order may have of a product, as the books say. */
export function orderable({ store }: Pick<View, 'store'>, sku: string): { least: number; step: number; most: number } {
  const { step = 1, min = step, max = MOST } = store.products[sku]?.quantity ?? {};
  return { least: min, step, most: max };
}

/** How many are asked for: with some in the cart, fewer make an order. */
export function quantityAsked(view: Pick<View, 'state' | 'shop' | 'store'>, sku: string): number {
  return view.state.quantity ?? leastMore(view, sku);
}

/** The fewest that can be added to what the cart holds. */
export function leastMore(view: Pick<View, 'state' | 'shop' | 'store'>, sku: string): number {
  const { least, step } = orderable(view, sku);
  return Math.max(step, least - unitsInCart(view, sku));
}

/** Whether all of these are digital: nothing is sent anywhere. */
export function isDigital({ store }: Pick<View, 'store'>, skus: readonly string[]): boolean {
  return skus.length > 0 && skus.every((sku) => store.products[sku]?.digital === true);
}

/** More than this nobody orders here. */
const MOST = 999;

/**
 * Only where one order may not have any number. Elsewhere the demo's cart is there from the beginning, to show an order
 * of several lines: nobody who comes by has put it together.
 */
export function unitsInCart({ state, shop, store }: Pick<View, 'state' | 'shop' | 'store'>, sku: string): number {
  if (store.products[sku]?.quantity === undefined) return 0;
  return state.carts[shop.id].find((line) => line.sku === sku)?.quantity ?? 0;
}

/**
 * The shipping methods by which all of these products go; of none, by which any does. A method that is there for what
 * goes by nothing else is for that alone: nobody sends a mug by freight.
 */
export function methodsFor({ store }: Pick<View, 'store'>, skus: readonly string[]): string[] {
  const { products, shipping = {} } = store;
  const apart = new Set(Object.values(products).flatMap(({ methods }) => (methods?.length === 1 ? methods : [])));
  return Object.keys(shipping).filter((method) =>
    skus.every((sku) => products[sku]?.methods?.includes(method) ?? !apart.has(method)),
  );
}

/**
 * The method that is asked for: as its control has it, which has one from the beginning; undefined where there is none
 * that is one for all of these products. Each then takes the first that it goes by. Nobody in Tokyo is sent to Berlin
 * to collect a loaf, but who says so.
 */
export function methodAsked(
  view: Pick<View, 'store'> & { state: Pick<View['state'], 'method'> },
  skus: readonly string[],
): string | undefined {
  if (isDigital(view, skus)) return undefined;
  const methods = methodsFor(view, skus);
  return methods.find((method) => method === view.state.method) ?? methods[0];
}

/** "US$28.00", "€7.80", as the elements write it: of so many units; undefined where the books have no price. */
export function priceOf(
  { store, state }: Pick<View, 'store' | 'state'>,
  sku: string,
  quantity = 1,
): string | undefined {
  const price = store.products[sku]?.price;
  return price && inWords({ ...price, minorUnits: price.minorUnits * quantity }, state.language);
}

/** What these lines cost together; undefined where one has no price. */
export function sumOf(
  { store }: Pick<View, 'store'>,
  lines: readonly { sku: string; quantity: number }[],
): Amount | undefined {
  const prices = lines.map(({ sku, quantity }) => ({ price: store.products[sku]?.price, quantity }));
  const currency = prices[0]?.price?.currency;
  if (currency === undefined || prices.some(({ price }) => price?.currency !== currency)) return undefined;
  return {
    minorUnits: prices.reduce((sum, { price, quantity }) => sum + (price?.minorUnits ?? 0) * quantity, 0),
    currency,
  };
}

export function inWords({ minorUnits, currency: code }: Amount, language: string): string {
  const exponent = new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions()
    .maximumFractionDigits;
  return money(minorUnits, { code, exponent: exponent ?? 2 }, language);
}
