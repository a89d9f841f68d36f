/**
 * `stockline/verify`: for the server that takes an order, whether
 * the value of a checkout's element is true. Needs no DOM.
 */
export { fileNameOf } from '../store/file-name.ts';
export type { Archive } from './archive.ts';
export type { NotArchived } from './computed-from.ts';
export type { OrderedLine } from './order.ts';
export { skusOf } from './read-value.ts';
export { type Verification, type VerifyOptions, verifyShown } from './verify-shown.ts';
export { wholeShop } from './whole-shop.ts';
