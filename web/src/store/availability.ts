/**
 * The state behind one `<stockline-availability>`, without a DOM: a question, a snapshot, and the promise that follows.
 *
 *     const store = createAvailabilityStore({ snapshots, clock });
 *     store.subscribe(() => show(store.getState()));
 *     store.dispatch({ type: "connect" });
 *     store.dispatch({ type: "ask", question: { sku: "MUG", quantity: 4 }, source: { url: "https://shop/snapshot.json" } });
 *
 * Rules:
 * - A promise is kept while a newer snapshot for the same question loads, so that nothing flickers; once the question
 *   is another, a promise to the old one would be untrue and goes at once.
 * - A promise shown is kept while it holds: asked again because time has passed or there is a newer snapshot, the engine
 *   is told what was promised, so that dates do not flicker. Once the question is another there is nothing to keep; an
 *   instant that the page gives in `at` is part of the question.
 * - A failure takes the promise away and says why; the next question or snapshot tries again.
 * - Without `at` the clock is asked, and asked again at the next moment that can change the answer.
 * - Only a connected store holds a snapshot and an alarm.
 */
import type { PromisedPart, PromisePart, Query, StocklinePromise } from '../engine/types/documents.ts';
import type { Places } from '../locales/describe.ts';
import type { Clock } from './clock.ts';
import { nextMoment } from './moments.ts';
import { placesAt } from './places.ts';
import {
  type AvailabilityError,
  type Lease,
  type LoadedSnapshot,
  SnapshotFailure,
  type SnapshotSource,
  type Snapshots,
} from './snapshots.ts';

/** A query whose instant may be left to the clock. What was promised for it is remembered here. */
export type Question = Omit<Query, 'at' | 'promised'> & { at?: string };

export type AvailabilityState =
  | { phase: 'idle' | 'loading' }
  | { phase: 'promised'; promise: StocklinePromise; places: Places }
  | { phase: 'failed'; errors: readonly AvailabilityError[] };

export type AvailabilityAction =
  | { type: 'connect' }
  | { type: 'disconnect' }
  /** Both at once, so that a new question is never put to an old snapshot in passing. */
  | { type: 'ask'; question: Question | undefined; source: SnapshotSource | undefined };

export interface AvailabilityStore {
  getState(): AvailabilityState;
  dispatch(action: AvailabilityAction): void;
  /** Calls back after every change of state; the answer ends it. */
  subscribe(listener: () => void): () => void;
}

export function createAvailabilityStore(surroundings: { snapshots: Snapshots; clock: Clock }): AvailabilityStore {
  const store = new Availability(surroundings.snapshots, surroundings.clock);
  return {
    getState: () => store.state,
    dispatch: (action) => store.dispatch(action),
    subscribe: (listener) => store.subscribe(listener),
  };
}

class Availability {
  state: AvailabilityState = { phase: 'idle' };
  readonly #listeners = new Set<() => void>();
  #isConnected = false;
  #question: Question | undefined;
  /** What was last shown for this question. */
  #shown: Query['promised'];
  #source: SnapshotSource | undefined;
  #lease: Lease | undefined;
  #snapshot: LoadedSnapshot | undefined;
  #cancelAlarm: () => void = () => {};

  constructor(
    private readonly snapshots: Snapshots,
    private readonly clock: Clock,
  ) {}

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispatch(action: AvailabilityAction): void {
    if (action.type === 'ask') {
      const isNewSource = !isSameSource(this.#source, action.source);
      const isNewQuestion = JSON.stringify(this.#question) !== JSON.stringify(action.question);
      if (isNewQuestion) this.#shown = undefined;
      this.#question = action.question;
      this.#source = action.source;
      if (!this.#isConnected || !(isNewSource || isNewQuestion)) return;
      if (isNewSource || this.#snapshot === undefined) this.#load();
      else this.#quote();
    } else if (action.type === 'connect' && !this.#isConnected) {
      this.#isConnected = true;
      this.#load();
    } else if (action.type === 'disconnect') {
      this.#isConnected = false;
      this.#cancelAlarm();
      this.#letGo();
    }
  }

  #load(): void {
    const previous = this.#lease;
    this.#snapshot = undefined;
    this.#cancelAlarm();
    if (this.#source === undefined || this.#question === undefined) {
      this.#letGo();
      this.#set({ phase: 'idle' });
      return;
    }
    const lease = this.snapshots.lease(this.#source);
    this.#lease = lease;
    previous?.release(); // After the new lease: where both are on one snapshot, it stays open.
    if (!this.#isAnswered()) this.#set({ phase: 'loading' });
    lease.loaded.then(
      (snapshot) => {
        if (this.#lease !== lease) return;
        this.#snapshot = snapshot;
        this.#quote();
      },
      (error: unknown) => {
        if (this.#lease !== lease) return;
        this.#letGo();
        this.#set({ phase: 'failed', errors: errorsOf(error) });
      },
    );
  }

  #quote(): void {
    this.#cancelAlarm();
    const [snapshot, question] = [this.#snapshot, this.#question];
    if (snapshot === undefined) return;
    if (question === undefined) {
      this.#set({ phase: 'idle' });
      return;
    }
    const now = this.clock.now() + snapshot.clockLag;
    let answer: StocklinePromise;
    try {
      const at = question.at ?? instantOf(now);
      answer = snapshot.quote({ ...question, at, ...(this.#shown === undefined ? {} : { promised: this.#shown }) });
    } catch (error) {
      this.#set({ phase: 'failed', errors: errorsOf(error) });
      return;
    }
    this.#shown = { parts: answer.parts.map(promisedPart) };
    const places = placesAt(snapshot.document, Date.parse(answer.at));
    this.#set({ phase: 'promised', promise: answer, places });
    const next = question.at === undefined ? nextMoment(answer, snapshot.document, now) : undefined;
    if (next !== undefined) {
      this.#cancelAlarm = this.clock.wakeAt(next - snapshot.clockLag, () => this.#quote());
    }
  }

  #isAnswered(): boolean {
    return (
      this.state.phase === 'promised' &&
      this.state.promise.sku === this.#question?.sku &&
      this.state.promise.quantity === (this.#question?.quantity ?? 1)
    );
  }

  #letGo(): void {
    this.#lease?.release();
    this.#lease = undefined;
    this.#snapshot = undefined;
  }

  #set(state: AvailabilityState): void {
    this.state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Whether both are the same address, text or document. */
export function isSameSource(one: SnapshotSource | undefined, other: SnapshotSource | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if ('url' in one) return 'url' in other && one.url === other.url;
  if ('text' in one) return 'text' in other && one.text === other.text;
  return 'document' in other && one.document === other.document;
}

/** Why a snapshot could not be asked, or did not answer. */
export function errorsOf(error: unknown): readonly AvailabilityError[] {
  if (error instanceof SnapshotFailure) return error.errors;
  return [{ code: 'no_engine', pointer: '', message: error instanceof Error ? error.message : String(error) }];
}

/** As much of a part as counts for keeping it. */
function promisedPart({ quantity, ship, deliver }: PromisePart): PromisedPart {
  return { quantity, ...(ship === undefined ? {} : { ship }), ...(deliver === undefined ? {} : { deliver }) };
}

/** `at` is to the second, as all instants in Stockline's documents. */
export function instantOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
