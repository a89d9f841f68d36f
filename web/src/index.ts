/**
 * `stockline`: the engine's API, the elements' classes and the words they use. Importing it registers nothing;
 * `stockline/define` does.
 */

export {
  type AvailabilityVariant,
  StocklineAvailability,
  type StocklineAvailabilityEventMap,
} from './elements/stockline-availability/stockline-availability.ts';
export { StocklineShop, type StocklineShopEventMap } from './elements/stockline-shop/stockline-shop.ts';
export * from './engine/index.ts';
export { withConsentText } from './locales/details/consent.ts';
export { loadMessages } from './locales/details/wording.ts';
export {
  type Messages,
  type MessagesOverride,
  overrideMessages,
  registerMessages,
} from './locales/index.ts';
export { en } from './locales/whole/en.ts';
export type { AvailabilityError } from './store/failure.ts';
