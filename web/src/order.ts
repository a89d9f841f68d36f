/**
 * `stockline/order`: the element for the page of a placed order, not registered; `stockline/define/order` registers it.
 */
export {
  StocklineOrder,
  type StocklineOrderEventMap,
} from './elements/stockline-order/stockline-order.ts';
export type { OrderMessages, OrderMessagesOverride } from './locales/order/messages.ts';
export { overrideOrderMessages, registerOrderMessages } from './locales/order/wording.ts';
export type { AvailabilityError } from './store/failure.ts';
