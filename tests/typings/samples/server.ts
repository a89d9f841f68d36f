import type { StocklinePromise } from 'stockline/engine';
import {
  type CheckoutPage,
  type OrderPage,
  renderAvailability,
  renderCheckout,
  renderOrder,
  renderTimeline,
} from 'stockline/ssr';

declare const promise: StocklinePromise;
const shared = { snapshot: '{}', language: 'de', styles: { href: '/sheet.css' }, attributes: { src: '/snapshot.json' } };
const query = { to: { country: 'DE' }, at: '2026-11-23T15:00:00Z' };
const messages = { order: { promised: 'Versprochen' } };
const order: OrderPage = { ...shared, promise, query, withdrawal: { href: '/withdraw' }, messages };
const lines = [{ sku: 'MUG', quantity: 2, name: 'Becher' }];
const checkout: CheckoutPage = { ...shared, query: { ...query, lines }, ship: 'together' };
// @ts-expect-error There is no such way to send it.
checkout.ship = 'by pigeon';
export const html: Promise<string[]> = Promise.all([
  renderAvailability({ ...shared, query: { ...query, sku: 'MUG' }, variant: 'compact' }),
  renderTimeline({ ...shared, query: { ...query, sku: 'MUG' }, messages: { timeline: { asTable: 'Als Tabelle' } } }),
  renderOrder(order),
  renderCheckout(checkout),
]);
