/**
 * The state behind one element that asks a snapshot, without a DOM. What is asked, and what an answer is, its subclasses say.
 *
 * Rules:
 * - A failure takes the answer away and says why; the next question or snapshot tries again.
 * - Without `at` the clock is asked, and asked again at the next moment that can change the answer.
 * - Only a connected asker holds a snapshot and an alarm.
 */
import { instantOf } from '../engine/instant.ts';
import type { StocklinePromise } from '../engine/types/documents.ts';
import type { Clock } from './clock.ts';
import { nextMoment } from './moments.ts';
import {
  type AvailabilityError,
  type Lease,
  type LoadedSnapshot,
  SnapshotFailure,
  type SnapshotSource,
  type Snapshots,
} from './snapshots.ts';

export type AskerState<Answered> =
  | { phase: 'idle' | 'loading' }
  | Answered
  | { phase: 'failed'; errors: readonly AvailabilityError[] };

export type AskerAction<Question> =
  | { type: 'connect' }
  | { type: 'disconnect' }
  /** Both at once, so that a new question is never put to an old snapshot in passing. */
  | { type: 'ask'; question: Question | undefined; source: SnapshotSource | undefined };

/** What an element sees of its asker. */
export interface AskerStore<Question, Answered> {
  getState(): AskerState<Answered>;
  dispatch(action: AskerAction<Question>): void;
  /** Calls back after every change of state; the answer ends it. */
  subscribe(listener: () => void): () => void;
}

export interface AskerSurroundings {
  snapshots: Snapshots;
  clock: Clock;
}

export abstract class Asker<Question extends { at?: string }, Answered extends { phase: string }>
  implements AskerStore<Question, Answered>
{
  #state: AskerState<Answered> = { phase: 'idle' };
  readonly #listeners = new Set<() => void>();
  #isConnected = false;
  #question: Question | undefined;
  #source: SnapshotSource | undefined;
  #lease: Lease | undefined;
  #snapshot: LoadedSnapshot | undefined;
  #cancelAlarm: () => void = () => {};

  constructor(private readonly surroundings: AskerSurroundings) {}

  /** The answer, and the promise in it, whose moments are waited for. Throws a `SnapshotFailure` when the engine refuses. */
  protected abstract answer(
    snapshot: LoadedSnapshot,
    question: Question,
    at: string,
  ): { answered: Answered; promise: StocklinePromise };

  /** Whether the state is an answer that stays shown while a snapshot loads that is to answer the question. */
  protected abstract stays(state: AskerState<Answered>, question: Question): boolean;

  /** The question is another now. */
  protected questionChanged(): void {}

  getState(): AskerState<Answered> {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispatch(action: AskerAction<Question>): void {
    if (action.type === 'ask') {
      const isNewSource = !isSameSource(this.#source, action.source);
      const isNewQuestion = JSON.stringify(this.#question) !== JSON.stringify(action.question);
      // The same question in a new record stays the one that is answered.
      if (isNewQuestion) {
        this.#question = action.question;
        this.questionChanged();
      }
      this.#source = action.source;
      if (!this.#isConnected || !(isNewSource || isNewQuestion)) return;
      if (isNewSource || this.#snapshot === undefined) this.#load();
      else this.#ask();
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
    const lease = this.surroundings.snapshots.lease(this.#source);
    this.#lease = lease;
    previous?.release(); // After the new lease: where both are on one snapshot, it stays open.
    if (!this.stays(this.#state, this.#question)) this.#set({ phase: 'loading' });
    lease.loaded.then(
      (snapshot) => {
        if (this.#lease !== lease) return;
        this.#snapshot = snapshot;
        this.#ask();
      },
      (error: unknown) => {
        if (this.#lease !== lease) return;
        this.#letGo();
        this.#set({ phase: 'failed', errors: errorsOf(error) });
      },
    );
  }

  #ask(): void {
    this.#cancelAlarm();
    const [snapshot, question] = [this.#snapshot, this.#question];
    if (snapshot === undefined) return;
    if (question === undefined) {
      this.#set({ phase: 'idle' });
      return;
    }
    const { clock } = this.surroundings;
    const now = clock.now() + snapshot.clockLag;
    let found: { answered: Answered; promise: StocklinePromise };
    try {
      found = this.answer(snapshot, question, question.at ?? instantOf(now));
    } catch (error) {
      this.#set({ phase: 'failed', errors: errorsOf(error) });
      return;
    }
    this.#set(found.answered);
    const next = question.at === undefined ? nextMoment(found.promise, snapshot.document, now) : undefined;
    if (next !== undefined) this.#cancelAlarm = clock.wakeAt(next - snapshot.clockLag, () => this.#ask());
  }

  #letGo(): void {
    this.#lease?.release();
    this.#lease = undefined;
    this.#snapshot = undefined;
  }

  #set(state: AskerState<Answered>): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Whether both are the same address, text or document. */
function isSameSource(one: SnapshotSource | undefined, other: SnapshotSource | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if ('url' in one) return 'url' in other && one.url === other.url;
  if ('text' in one) return 'text' in other && one.text === other.text;
  return 'document' in other && one.document === other.document;
}

/** Why a snapshot could not be asked, or did not answer. */
function errorsOf(error: unknown): readonly AvailabilityError[] {
  if (error instanceof SnapshotFailure) return error.errors;
  return [{ code: 'no_engine', pointer: '', message: error instanceof Error ? error.message : String(error) }];
}
