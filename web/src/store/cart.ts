/**
 * The state behind one `<stockline-checkout>`, without a DOM: the lines of an order, a snapshot, and the ways to send
 * them.
 *
 * Rules, beside those of every asker:
 * - The way as ready is the engine's answer to the lines. The way together, where it differs, is its answer to the same
 *   lines promised with the whole's windows: so each line's terms (until when it can be cancelled, what needs consent)
 *   are those of the day on which it leaves.
 * - Dates shown are kept while they hold, line by line: a line that is added, removed or changed leaves the others as
 *   they were, as far as the same units go to them. A new destination, method, confidence or `at` is another question
 *   for all lines.
 * - An answer is kept while a newer snapshot for the same lines loads; once the lines are others it goes at once.
 */
import type {
  Line,
  OrderPromise,
  OrderQuery,
  PromisedPart,
  SnapshotDocument,
  StocklinePromise,
} from '../engine/types/documents.ts';
import type { Places } from '../locales/describe.ts';
import {
  Asker,
  type AskerAction,
  type AskerState,
  type AskerStore,
  type AskerSurroundings,
  promisedPart,
} from './asker.ts';
import { placesAt } from './places.ts';
import type { LoadedSnapshot } from './snapshots.ts';

/** A line of a cart. Its name is for the shopper, the engine does not ask for it. */
export interface CartLine {
  sku: string;
  quantity: number;
  name?: string;
}

/** A query for an order whose instant may be left to the clock. What was promised for it is remembered here. */
export type CartQuestion = Omit<OrderQuery, 'at' | 'lines'> & { at?: string; lines: readonly CartLine[] };

/** The order's promise by each way of sending it. Without `together` there is nothing to choose. */
export interface Ways {
  as_ready: OrderPromise;
  together?: OrderPromise;
}

/** A way of sending an order. */
export type Way = keyof Ways;

/** How it is sent: as is wished, where that makes a difference. */
export function wayOf(ways: Ways, wish: Way | null | undefined): Way {
  return wish === 'together' && ways.as_ready.together !== undefined ? 'together' : 'as_ready';
}

/** What the lines are called: by the page, by the snapshot, or by their keys. */
export function namesOf(lines: readonly CartLine[], { products }: Pick<SnapshotDocument, 'products'>): string[] {
  return lines.map(({ sku, name }) => name ?? products[sku]?.name ?? sku);
}

interface Promised {
  phase: 'promised';
  question: CartQuestion;
  ways: Ways;
  places: Places;
  /** What was asked: for its products' names, and the moment that it is as of. */
  document: SnapshotDocument;
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
  #circumstances = '';

  protected override answer(snapshot: LoadedSnapshot, question: CartQuestion, at: string) {
    const circumstances = JSON.stringify({ ...question, lines: [] });
    if (circumstances !== this.#circumstances) this.#shown.clear();
    this.#circumstances = circumstances;

    const keys = lineKeys(question.lines);
    const lines = question.lines.map(({ sku, quantity }, index) => {
      const parts = this.#shown.get(keys[index] ?? '');
      return parts === undefined ? { sku, quantity } : { sku, quantity, promised: { parts } };
    });
    const ways = waysToSend(snapshot, { ...question, at, lines });
    this.#shown = new Map(ways.as_ready.lines.map(({ parts }, index) => [keys[index] ?? '', parts.map(promisedPart)]));

    const { document } = snapshot;
    const places = placesAt(document, Date.parse(ways.as_ready.at));
    return {
      answered: { phase: 'promised', question, ways, places, document } as const,
      promises: ways.as_ready.lines,
    };
  }

  protected override stays(state: CartState, question: CartQuestion): boolean {
    return state.phase === 'promised' && JSON.stringify(state.question.lines) === JSON.stringify(question.lines);
  }
}

/** As much of the engine as is asked here. */
type OrderQuoting = Pick<LoadedSnapshot, 'quoteOrder'>;

/** The answers for both ways; the one together is left out where it differs in nothing, or cannot be promised. */
export function waysToSend(snapshot: OrderQuoting, query: OrderQuery): Ways {
  const asReady = snapshot.quoteOrder(query);
  const { together, split } = asReady;
  if (together === undefined || split === undefined) return { as_ready: asReady };
  const lines: Line[] = asReady.lines.map(({ sku, quantity }) => ({
    sku,
    quantity,
    promised: { parts: [{ quantity, ...together }] },
  }));
  const sent = snapshot.quoteOrder({ ...query, lines });
  // Some arrival is not known: no day can be promised for all of it.
  if (!sent.lines.every(({ ship, deliver }) => isSame(ship, together.ship) && isSame(deliver, together.deliver))) {
    return { as_ready: asReady };
  }
  return { as_ready: asReady, together: sent };
}

function isSame(one: StocklinePromise['ship'], other: StocklinePromise['ship']): boolean {
  return one?.earliest === other?.earliest && one?.latest === other?.latest;
}

/** A line by its units: lines of one product share them, the first line first. */
function lineKeys(lines: readonly CartLine[]): string[] {
  const taken = new Map<string, number>();
  return lines.map(({ sku, quantity }) => {
    const before = taken.get(sku) ?? 0;
    taken.set(sku, before + quantity);
    return JSON.stringify([sku, before, quantity]);
  });
}
