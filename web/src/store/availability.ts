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
 * - A question without a quantity asks for the least that can be ordered, which the snapshot says.
 * - A promise shown is kept while it holds: asked again because time has passed or there is a newer snapshot, the
 *   engine is told what was promised, so that dates do not flicker. Once the question is another there is nothing to
 *   keep; an instant that the page gives in `at` is part of the question.
 */

import { type Places, placesAt } from '../days/places.ts';
import type { Destination, Money, Query, SnapshotProduct, StocklinePromise } from '../engine/types/documents.ts';
import {
  Asker,
  type AskerAction,
  type AskerState,
  type AskerStore,
  type AskerSurroundings,
  promisedPart,
} from './asker.ts';
import { type OtherAnswers, otherAnswers } from './other-answers.ts';
import type { LoadedSnapshot } from './snapshot.ts';

/**
 * A query whose instant may be left to the clock. What was promised for it is remembered here. A unit's price may be
 * decimal text, whose currency is that of the product's price in the snapshot.
 */
export type Question = Omit<Query, 'at' | 'promised' | 'unitPrice'> & { at?: string; unitPrice?: Money | string };

export interface Promised extends OtherAnswers {
  phase: 'promised';
  promise: StocklinePromise;
  places: Places;
  /** As the snapshot has it. */
  product: SnapshotProduct | undefined;
  /** What it was asked for, with its country's code. */
  to: Destination | undefined;
  /** The units that are in the cart already. */
  inCart: number | undefined;
  /**
   * The promise for the least that can be ordered, at the snapshot's price and with nothing in the cart, for those who
   * name none of it, as search engines do: asked for when it is wanted.
   */
  forLeast: () => StocklinePromise;
}

/** What reads a price, once one has been given. */
let prices: typeof import('./unit-price.ts') | undefined;

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

  protected override lacks({ unitPrice }: Question): Promise<unknown> | undefined {
    return typeof unitPrice !== 'string' || prices
      ? undefined
      : import('./unit-price.ts').then((part) => (prices = part));
  }

  protected override answer(snapshot: LoadedSnapshot, question: Question, at: string) {
    const { unitPrice, ...others } = question;
    const product = snapshot.document.products[question.sku];
    const price = typeof unitPrice === 'string' ? prices?.unitPriceOf(unitPrice, product) : unitPrice;
    const asked: Query = { ...others, at, ...(price && { unitPrice: price }) };
    const promise = snapshot.quote({
      ...asked,
      ...(this.#shown === undefined ? {} : { promised: this.#shown }),
    });
    this.#shown = { parts: promise.parts.map(promisedPart) };
    const places = placesAt(snapshot.document, Date.parse(promise.at));
    const { quantity: _, inCart, unitPrice: __, total: ___, ...forAnybody } = asked;
    let least: StocklinePromise | undefined;
    const forLeast = () => {
      least ??= asksForLeast(promise, inCart) ? promise : snapshot.quote(forAnybody);
      return least;
    };
    const answers = otherAnswers(snapshot.document, (other) => snapshot.quote({ ...asked, ...other }));
    return {
      answered: this.completed(
        {
          phase: 'promised',
          promise,
          places,
          product,
          to: question.to,
          inCart,
          forLeast,
          ...answers,
        },
        snapshot,
        question,
      ),
      // Days that are kept name no deadline; when those of now change, they may not hold any more.
      promises: promise.notes.includes('kept') ? [promise, snapshot.quote(asked)] : [promise],
    };
  }

  /** By what was asked: the least of another snapshot may be another. */
  protected override stays(_: AskerState<Answered>, { sku, quantity, inCart }: Question): boolean {
    const answered = this.getAnswered();
    return answered?.sku === sku && answered.quantity === quantity && answered.inCart === inCart;
  }
}

function asksForLeast({ quantity, orderQuantity }: StocklinePromise, inCart = 0): boolean {
  return inCart === 0 && quantity === (orderQuantity?.min ?? 1);
}

class Availability extends PromiseAsker<Promised> {
  protected override completed(promised: Promised): Promised {
    return promised;
  }
}
