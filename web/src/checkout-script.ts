/** The classic script of a checkout: registers `<stockline-checkout>`, and leaves the API in the global `StocklineCheckoutPage`. */
import './define-checkout.ts';

export * from './checkout.ts';
export { registerMessages } from './locales/index.ts';
