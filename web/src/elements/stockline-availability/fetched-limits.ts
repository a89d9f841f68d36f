/**
 * What is rare on a product page, as several shipments, an item that cannot be had, or a rule of quantity. It is
 * fetched when the first promise needs it. Until it is there the promise is still awaited, in the room that is kept for
 * it; where it cannot be had the fallback stays, and the error says why.
 */
import type { StocklinePromise } from '../../engine/types/documents.ts';
import { needsLimits, type Rare } from '../../locales/description.ts';

/** Undefined until it is there. */
export let rare: Rare | undefined;

export async function loadLimits(): Promise<void> {
  ({ rare } = await import('../../locales/limits.ts'));
}

/**
 * Whoever has asked about another quantity may next ask for more than there is: it is then there, and no fallback
 * stands between two answers. What could not be had is asked for again when it is needed, and told then.
 */
export function expectLimits(): void {
  if (!rare) loadLimits().catch(() => {});
}

/** Undefined where nothing is wanting. */
export function lacksLimits([promise]: readonly StocklinePromise[]): Promise<void> | undefined {
  return promise && !rare && needsLimits(promise) ? loadLimits() : undefined;
}
