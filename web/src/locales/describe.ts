/** A promise in sentences, with what is rare too: for whoever does not wait for a part of it. */
import type { Places } from '../days/places.ts';
import type { StocklinePromise } from '../engine/types/documents.ts';
import { type Description, descriptionOf, type Shown } from './description.ts';
import type { Wording } from './index.ts';
import { rare } from './limits.ts';

export function describe(promise: StocklinePromise, wording: Wording, places: Places, shown: Shown = {}): Description {
  return descriptionOf(promise, wording, places, { ...shown, rare });
}

export * from './description.ts';
export { isClosed, isNotOpen, isRulesMost } from './limits.ts';
