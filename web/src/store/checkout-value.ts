/** What a checkout showed, for the order's record. */

import type { GivenConsent } from '../cart/consents.ts';
import type { Way } from '../cart/ways.ts';
import type { CheckoutValue, ComputedFrom, OrderPromise } from '../engine/types/documents.ts';
import type { CartQuestion } from './cart.ts';

export interface ShownOrder {
  question: CartQuestion;
  /** The moment of the snapshot that was asked. */
  asOf: string;
  way: Way;
  /** The documents of a folder that it was computed from, in one computation. */
  computedFrom?: ComputedFrom | undefined;
  /** As it was shown, with the texts to consent to. */
  promise: OrderPromise;
  consents: readonly (GivenConsent & { line: number })[];
}

export function checkoutValue({ question, asOf, way, computedFrom, promise, consents }: ShownOrder): CheckoutValue {
  const { lines, to, method } = question;
  // The place that was shown, named or not: asked a moment later, another may be ready sooner.
  const pickupAt = promise.lines.find(({ pickup }) => pickup?.location)?.pickup?.location;
  return {
    version: 1,
    at: promise.at,
    asOf,
    lines: lines.map(({ sku, quantity = 1 }) => ({ sku, quantity })),
    ...(to === undefined ? {} : { to }),
    ...(method === undefined ? {} : { method }),
    ...(pickupAt === undefined ? {} : { pickupAt }),
    ship: way,
    ...(computedFrom && { computedFrom }),
    promise,
    consented: consents.map(({ line, text, language, at }) => ({ line, text, language, at: later(at, promise.at) })),
  };
}

/** A box that was ticked before the promise was made anew stands ticked beside the same words: it is agreed to anew. */
function later(one: string, other: string): string {
  return one > other ? one : other;
}
