/**
 * The state behind one `<stockline-availability>`, without a DOM: a question, a snapshot, and the promise that follows.
 *
 *     const store = createAvailabilityStore({ snapshots, clock });
 *     store.subscribe(() => show(store.getState()));
 *     store.dispatch({ type: "connect" });
 *     const source = { url: "https://shop/snapshot.json" };
 *     store.dispatch({ type: "ask", question: { sku: "MUG", quantity: 4 }, source });
 *
 * Rules, beside those of every asker:
 * - A promise is kept while a newer snapshot for the same question loads, so that nothing flickers; once the question
 *   is another, a promise to the old one would be untrue and goes at once.
 * - A promise shown is kept while it holds: asked again because time has passed or there is a newer snapshot, the
 *   engine is told what was promised, so that dates do not flicker. Once the question is another there is nothing to
 *   keep; an instant that the page gives in `at` is part of the question.
 */

import { type Places, placesAt } from '../days/places.ts';
import type { Destination, Query, SnapshotProduct, StocklinePromise } from '../engine/types/documents.ts';
import {
  Asker,
  type AskerAction,
  type AskerState,
  type AskerStore,
  type AskerSurroundings,
  promisedPart,
} from './asker.ts';
import type { LoadedSnapshot } from './snapshot.ts';

/** A query whose instant may be left to the clock. What was promised for it is remembered here. */
export type Question = Omit<Query, 'at' | 'promised'> & { at?: string };

export interface Promised {
  phase: 'promised';
  promise: StocklinePromise;
  places: Places;
  /** As the snapshot has it. */
  product: SnapshotProduct | undefined;
  /** The destination that it is for, by its country's code. */
  to: Destination | undefined;
}

export type AvailabilityState = AskerState<Promised>;
export type AvailabilityAction = AskerAction<Question>;
export type AvailabilityStore = AskerStore<Question, Promised>;

export function createAvailabilityStore(surroundings: AskerSurroundings): AvailabilityStore {
  return new Availability(surroundings);
}

/** What all elements that show the promise for one product have; what they show beside it, their subclasses say. */
export abstract class PromiseAsker<Answered extends Promised> extends Asker<Question, Answered> {
  /** What was last shown for this question. */
  #shown: Query['promised'];

  protected abstract completed(promised: Promised, snapshot: LoadedSnapshot, question: Question): Answered;

  protected override questionChanged(): void {
    this.#shown = undefined;
  }

  protected override answer(snapshot: LoadedSnapshot, question: Question, at: string) {
    const promise = snapshot.quote({
      ...question,
      at,
      ...(this.#shown === undefined ? {} : { promised: this.#shown }),
    });
    this.#shown = { parts: promise.parts.map(promisedPart) };
    const places = placesAt(snapshot.document, Date.parse(promise.at));
    const product = snapshot.document.products[promise.sku];
    return {
      answered: this.completed({ phase: 'promised', promise, places, product, to: question.to }, snapshot, question),
      promises: [promise],
    };
  }

  protected override stays(state: AskerState<Answered>, { sku, quantity = 1 }: Question): boolean {
    return 'promise' in state && state.promise.sku === sku && state.promise.quantity === quantity;
  }
}

class Availability extends PromiseAsker<Promised> {
  protected override completed(promised: Promised): Promised {
    return promised;
  }
}
