/** The classic script of an order's page: registers `<stockline-order>`, and leaves the API in the global `StocklineOrderPage`. */
import './define-order.ts';

export { registerMessages } from './locales/index.ts';
export * from './order.ts';
