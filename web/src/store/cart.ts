/**
 * The state behind one `<stockline-checkout>`, without a DOM:
 * the lines of an order, a snapshot, and the ways to send them.
 *
 * Rules, beside those of every asker:
 * - The way as ready is the engine's answer to the lines. The way together, where it differs, is its answer to the same
 *   lines promised with the whole's windows: so each line's terms (until when it can be cancelled, what needs consent)
 *   are those of the day on which it leaves.
 * - Dates shown are kept while they hold, line by line: a line that is added, removed or changed leaves the others as
 *   they were, as far as the same units go to them. A new destination, method or `at` is another question
 *   for all lines.
 * - What a folder's answer was computed from is told where it is one computation of fresh documents: with no day kept
 *   from an earlier one.
 * - An answer is kept while a newer snapshot for the same lines loads; once the lines are others it goes at once.
 */

import { type Ways, waysToSend } from '../cart/ways.ts';
import { type Places, placesAt } from '../days/places.ts';
import type {
  ComputedFrom,
  Line,
  Money,
  OrderQuery,
  PromisedPart,
  SnapshotDocument,
} from '../engine/types/documents.ts';
import {
  Asker,
  type AskerAction,
  type AskerState,
  type AskerStore,
  type AskerSurroundings,
  promisedPart,
} from './asker.ts';
import type { LoadedSnapshot } from './snapshot.ts';

/** A line of a cart. Its name is for the shopper, the engine does not ask for it. */
export interface CartLine {
  sku: string;
  /** Absent: 1. */
  quantity?: number;
  name?: string;
  /**
   * What one unit costs, such as a tier's price, in the currency of the product's price. Absent, and without `total`:
   * the snapshot's price. The value has no prices: the server that verifies it names its own.
   */
  unitPrice?: Money;
  /** What the whole line costs, such as with a coupon. Give this or `unitPrice`. */
  total?: Money;
}

/** What the engine is asked of a line. */
export function lineAsked({ sku, quantity = 1, unitPrice, total }: CartLine): Line {
  return { sku, quantity, ...(unitPrice && { unitPrice }), ...(total && { total: total }) };
}

/** A query for an order whose instant may be left to the clock. What was promised for it is remembered here. */
export type CartQuestion = Omit<OrderQuery, 'at' | 'lines'> & { at?: string; lines: readonly CartLine[] };

/** What the lines' products are called, by the page or by the snapshot; undefined where they have no name. */
export function namesOf(
  lines: readonly CartLine[],
  { products }: Pick<SnapshotDocument, 'products'>,
): (string | undefined)[] {
  return lines.map(({ sku, name }) => name ?? products[sku]?.name);
}

interface Promised {
  phase: 'promised';
  question: CartQuestion;
  ways: Ways;
  places: Places;
  /** What was asked: for its products' names, and the moment that it is as of. */
  document: SnapshotDocument;
  /** By how many milliseconds the host's clock lags behind the shop's. */
  clockLag: number;
  /** Of a folder: the documents that it was computed from. */
  computedFrom?: ComputedFrom | undefined;
}

export type CartState = AskerState<Promised>;
export type CartAction = AskerAction<CartQuestion>;
export type CartStore = AskerStore<CartQuestion, Promised>;

export function createCartStore(surroundings: AskerSurroundings): CartStore {
  return new Cart(surroundings);
}

class Cart extends Asker<CartQuestion, Promised> {
  /** What was last shown, by line. */
  #shown = new Map<string, PromisedPart[]>();
  /** Of the questions that what was shown is an answer to, all but the lines. */
  #asking = '';

  protected override answer(snapshot: LoadedSnapshot, question: CartQuestion, at: string) {
    const asking = JSON.stringify({ ...question, lines: [] });
    if (asking !== this.#asking) this.#shown.clear();
    this.#asking = asking;

    const keys = lineKeys(question.lines);
    const lines = question.lines.map((line, index) => {
      const parts = this.#shown.get(keys[index] ?? '');
      return parts === undefined ? lineAsked(line) : { ...lineAsked(line), promised: { parts } };
    });
    const ways = waysToSend(snapshot, { ...question, at, lines });
    this.#shown = new Map(ways.as_ready.lines.map(({ parts }, index) => [keys[index] ?? '', parts.map(promisedPart)]));

    const { document, clockLag } = snapshot;
    const places = placesAt(document, Date.parse(ways.as_ready.at));
    const isOneComputation = ways.as_ready.lines.every(({ notes }) => !notes.some((note) => notAfresh.includes(note)));
    const computedFrom = isOneComputation ? snapshot.products?.computedFrom(question) : undefined;
    return {
      answered: { phase: 'promised', question, ways, places, document, clockLag, computedFrom } as const,
      promises: ways.as_ready.lines,
    };
  }

  protected override stays(state: CartState, question: CartQuestion): boolean {
    return state.phase === 'promised' && JSON.stringify(state.question.lines) === JSON.stringify(question.lines);
  }
}

/** That a day is another than the documents give at this moment. */
const notAfresh: readonly string[] = ['kept', 'stale'];

/** A line by its units: lines of one product share them, the first line first. */
function lineKeys(lines: readonly CartLine[]): string[] {
  const taken = new Map<string, number>();
  return lines.map(({ sku, quantity = 1 }) => {
    const before = taken.get(sku) ?? 0;
    taken.set(sku, before + quantity);
    return JSON.stringify([sku, before, quantity]);
  });
}
