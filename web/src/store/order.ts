/**
 * The state behind one `<stockline-order>`, without a DOM: the promise made at order, a snapshot, and whether the promise holds.
 *
 * Rules:
 * - An answer is kept while a newer snapshot for the same question loads; once the question is another it goes at once.
 * - A failure takes the answer away and says why; the next question or snapshot tries again.
 * - Without `at` the clock is asked, and asked again at the next moment that can change the answer.
 * - Only a connected store holds a snapshot and an alarm.
 */
import type { Revision, RevisionQuery } from '../engine/types/documents.ts';
import type { Places } from '../locales/describe.ts';
import { errorsOf, instantOf, isSameSource } from './availability.ts';
import type { Clock } from './clock.ts';
import { nextMoment } from './moments.ts';
import { placesAt } from './places.ts';
import type { AvailabilityError, Lease, LoadedSnapshot, SnapshotSource, Snapshots } from './snapshots.ts';

/** What is asked of the engine; its instant may be left to the clock. */
export type OrderQuestion = Omit<RevisionQuery, 'at'> & { at?: string };

export type OrderState =
  | { phase: 'idle' | 'loading' }
  | { phase: 'revised'; revision: Revision; places: Places }
  | { phase: 'failed'; errors: readonly AvailabilityError[] };

export type OrderAction =
  | { type: 'connect' }
  | { type: 'disconnect' }
  /** Both at once, so that a new question is never put to an old snapshot in passing. */
  | { type: 'ask'; question: OrderQuestion | undefined; source: SnapshotSource | undefined };

export interface OrderStore {
  getState(): OrderState;
  dispatch(action: OrderAction): void;
  /** Calls back after every change of state; the answer ends it. */
  subscribe(listener: () => void): () => void;
}

export function createOrderStore(surroundings: { snapshots: Snapshots; clock: Clock }): OrderStore {
  const store = new PlacedOrder(surroundings.snapshots, surroundings.clock);
  return {
    getState: () => store.state,
    dispatch: (action) => store.dispatch(action),
    subscribe: (listener) => store.subscribe(listener),
  };
}

class PlacedOrder {
  state: OrderState = { phase: 'idle' };
  readonly #listeners = new Set<() => void>();
  #isConnected = false;
  #question: OrderQuestion | undefined;
  /** The question that the shown answer is to. */
  #answered: OrderQuestion | undefined;
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

  dispatch(action: OrderAction): void {
    if (action.type === 'ask') {
      const isNewSource = !isSameSource(this.#source, action.source);
      const isNewQuestion = JSON.stringify(this.#question) !== JSON.stringify(action.question);
      // The same question in a new record stays the one that is answered.
      if (isNewQuestion) this.#question = action.question;
      this.#source = action.source;
      if (!this.#isConnected || !(isNewSource || isNewQuestion)) return;
      if (isNewSource || this.#snapshot === undefined) this.#load();
      else this.#revise();
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
    if (this.state.phase !== 'revised' || this.#answered !== this.#question) this.#set({ phase: 'loading' });
    lease.loaded.then(
      (snapshot) => {
        if (this.#lease !== lease) return;
        this.#snapshot = snapshot;
        this.#revise();
      },
      (error: unknown) => {
        if (this.#lease !== lease) return;
        this.#letGo();
        this.#set({ phase: 'failed', errors: errorsOf(error) });
      },
    );
  }

  #revise(): void {
    this.#cancelAlarm();
    const [snapshot, question] = [this.#snapshot, this.#question];
    if (snapshot === undefined) return;
    if (question === undefined) {
      this.#set({ phase: 'idle' });
      return;
    }
    const now = this.clock.now() + snapshot.clockLag;
    let revision: Revision;
    try {
      revision = snapshot.revise({ ...question, at: question.at ?? instantOf(now) });
    } catch (error) {
      this.#set({ phase: 'failed', errors: errorsOf(error) });
      return;
    }
    this.#answered = question;
    const { promise } = revision;
    this.#set({ phase: 'revised', revision, places: placesAt(snapshot.document, Date.parse(promise.at)) });
    const next = question.at === undefined ? nextMoment(promise, snapshot.document, now) : undefined;
    if (next !== undefined) {
      this.#cancelAlarm = this.clock.wakeAt(next - snapshot.clockLag, () => this.#revise());
    }
  }

  #letGo(): void {
    this.#lease?.release();
    this.#lease = undefined;
    this.#snapshot = undefined;
  }

  #set(state: OrderState): void {
    this.state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
