/** The elements' classes, none of them registered, and the words they use. */
export { withConsentText } from '../locales/consent.ts';
export {
  en,
  loadMessages,
  type Messages,
  type MessagesOverride,
  overrideMessages,
  registerMessages,
} from '../locales/index.ts';
export type { AvailabilityError } from '../store/failure.ts';
export {
  type AvailabilityVariant,
  StocklineAvailability,
  type StocklineAvailabilityEventMap,
} from './stockline-availability/stockline-availability.ts';
export { StocklineShop, type StocklineShopEventMap } from './stockline-shop/stockline-shop.ts';
