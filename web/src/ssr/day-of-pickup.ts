/**
 * A promise without the moment from which it can be collected, which goes on with the clock. No page from a server is
 * as young as a minute: unless it fixes its instant, it names the day alone.
 */
import type { StocklinePromise } from '../engine/types/documents.ts';

export function dayOfPickup(promise: StocklinePromise): StocklinePromise {
  if (promise.pickup === undefined) return promise;
  const { from: _, time: __, ...pickup } = promise.pickup;
  return { ...promise, pickup };
}
