/**
 * The demo's addresses, all behind the hash so that one file holds them: `#/alder-tern`, `#/alder-tern/mug`,
 * `#/alder-tern/cart`, `#/alder-tern/theme`, `#/alder-tern/orders/A-1`. Without a shop it is the first one's.
 */
import { itemOf, type Shop, shops, shopWithId } from './shops/index.ts';

export type Route = { shop: Shop } & (
  | { page: 'listing' | 'cart' | 'theme' | 'missing' }
  | { page: 'product'; sku: string }
  | { page: 'order'; order: string }
);

export function routeOf(hash: string): Route {
  const [, id, name, order, ...more] = hash.replace(/^#/u, '').split('/');
  const shop = shopWithId(id ?? '') ?? shops[0];
  if (id === undefined || id === '') return { shop, page: 'listing' };
  if (shopWithId(id) === undefined || more.length > 0) return { shop, page: 'missing' };
  if (name === undefined || name === '') return { shop, page: 'listing' };
  if (name === 'orders' && order !== undefined) return { shop, page: 'order', order: decodeURIComponent(order) };
  if (order !== undefined) return { shop, page: 'missing' };
  if (name === 'cart' || name === 'theme') return { shop, page: name };
  const sku = name.toUpperCase();
  return itemOf(shop, sku) === undefined ? { shop, page: 'missing' } : { shop, page: 'product', sku };
}

export const listingAddress = (shop: Shop): string => `#/${shop.id}`;
export const productAddress = (shop: Shop, sku: string): string => `#/${shop.id}/${sku.toLowerCase()}`;
export const cartAddress = (shop: Shop): string => `#/${shop.id}/cart`;
export const themeAddress = (shop: Shop): string => `#/${shop.id}/theme`;
export const orderAddress = (shop: Shop, order: string): string => `#/${shop.id}/orders/${order}`;

/** The same for the same page, whatever is written behind the hash. */
export function routeKey(route: Route): string {
  return [route.shop.id, route.page, 'sku' in route ? route.sku : '', 'order' in route ? route.order : ''].join(' ');
}
