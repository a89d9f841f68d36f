/** `stockline/checkout`: the element for checkouts, not registered; `stockline/define/checkout` registers it. */

export type { Way } from './cart/ways.ts';
export {
  type ConsentedDetail,
  StocklineCheckout,
  type StocklineCheckoutEventMap,
} from './elements/stockline-checkout/stockline-checkout.ts';
export type { CheckoutValue } from './engine/types/documents.ts';
export type { CheckoutMessages, CheckoutMessagesOverride } from './locales/checkout/messages.ts';
export { overrideCheckoutMessages, registerCheckoutMessages } from './locales/checkout/wording.ts';
export type { CartLine } from './store/cart.ts';
export type { AvailabilityError } from './store/failure.ts';
