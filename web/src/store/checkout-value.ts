/** What a checkout showed, for the order's record. */

import type { GivenConsent } from '../cart/consents.ts';
import type { Way } from '../cart/ways.ts';
import type { CheckoutValue, OrderPromise } from '../engine/types/documents.ts';
import type { CartQuestion } from './cart.ts';

export interface ShownOrder {
  question: CartQuestion;
  /** The moment of the snapshot that was asked. */
  asOf: string;
  way: Way;
  /** As it was shown, with the texts to consent to. */
  promise: OrderPromise;
  consents: readonly (GivenConsent & { line: number })[];
}

export function checkoutValue({ question, asOf, way, promise, consents }: ShownOrder): CheckoutValue {
  const { lines, to, method, confidence } = question;
  return {
    version: 1,
    at: promise.at,
    asOf,
    lines: lines.map(({ sku, quantity = 1 }) => ({ sku, quantity })),
    ...(to === undefined ? {} : { to }),
    ...(method === undefined ? {} : { method }),
    ...(confidence === undefined ? {} : { confidence }),
    ship: way,
    promise,
    consented: consents.map(({ line, text, language, at }) => ({ line, text, language, at })),
  };
}
