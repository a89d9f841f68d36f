/**
 * The state behind one `<stockline-order>`, without a DOM: the promise made at order, a snapshot, and whether the
 * promise holds.
 *
 * A rule beside those of every asker: an answer is kept while a newer snapshot for the same question loads; once the
 * question is another it goes at once.
 */

import { type Places, placesAt } from '../days/places.ts';
import type {
  EarlierPromise,
  OrderHistory,
  Revision,
  RevisionQuery,
  StocklinePromise,
} from '../engine/types/documents.ts';
import { Asker, type AskerAction, type AskerState, type AskerStore, type AskerSurroundings } from './asker.ts';
import type { LoadedSnapshot } from './snapshot.ts';

/** What is asked of the engine; its instant may be left to the clock. */
export type OrderQuestion = Omit<RevisionQuery, 'at'> & { at?: string };

/** What is asked about a promise that was made. */
export function orderQuestion(
  promise: StocklinePromise,
  history: OrderHistory | undefined,
  asking: Omit<OrderQuestion, 'promised' | 'order'>,
): OrderQuestion {
  return { promised: earlierPromise(promise), ...(history ? { order: history } : {}), ...asking };
}

/** As much of it as the engine asks for: what a shop keeps beside it is not judged. */
export function earlierPromise({
  sku,
  quantity,
  status,
  parts,
  ship,
  deliver,
  terms,
}: StocklinePromise): EarlierPromise {
  return {
    sku,
    quantity,
    status,
    parts,
    ...(ship === undefined ? {} : { ship }),
    ...(deliver === undefined ? {} : { deliver }),
    ...(terms?.consent === undefined ? {} : { terms: { consent: terms.consent } }),
  };
}

interface Revised {
  phase: 'revised';
  revision: Revision;
  places: Places;
}

export type OrderState = AskerState<Revised>;
export type OrderAction = AskerAction<OrderQuestion>;
export type OrderStore = AskerStore<OrderQuestion, Revised>;

export function createOrderStore(surroundings: AskerSurroundings): OrderStore {
  return new PlacedOrder(surroundings);
}

class PlacedOrder extends Asker<OrderQuestion, Revised> {
  protected override readonly revises = true;
  protected override answer(snapshot: LoadedSnapshot, question: OrderQuestion, at: string) {
    const revision = snapshot.revise({ ...question, at });
    const { promise } = revision;
    const places = placesAt(snapshot.document, Date.parse(promise.at));
    return { answered: { phase: 'revised', revision, places } as const, promises: [promise] };
  }

  protected override stays(state: OrderState, question: OrderQuestion): boolean {
    return state.phase === 'revised' && this.getAnswered() === question;
  }
}
