/**
 * The state behind one element that asks a snapshot, without a DOM. What is asked, and what an answer is, its
 * subclasses say.
 *
 * Rules:
 * - A failure takes the answer away and says why; the next question or snapshot tries again.
 * - A snapshot that is waited for longer than `timeout` is told as an error, and still taken when it comes.
 * - A newer snapshot from the same place takes the place of the older one without a moment in between. A refresh that
 *   fails takes nothing away: what is there stays, until the engine says that it is stale.
 * - Without `at` the clock is asked, and asked again at the next moment that can change the answer.
 * - A destination that is written in another way than by its country code is understood first, or an error says what
 *   to write.
 * - Only a connected asker holds a snapshot and an alarm.
 */
import { instantOf } from '../engine/instant.ts';
import type { Destination, PromisedPart, StocklinePromise } from '../engine/types/documents.ts';
import type { Clock } from './clock.ts';
import { isCode } from './destination.ts';
import { type AvailabilityError, errorsOf, isForLarger } from './failure.ts';
import { nextMoment } from './moments.ts';
import type { AboutProducts, LoadedSnapshot, Refresh, SnapshotSource } from './snapshot.ts';
import { keyOf, type Lease, type Snapshots } from './snapshots.ts';

export type AskerState<Answered> =
  | { phase: 'idle' | 'loading' }
  | Answered
  | { phase: 'failed'; errors: readonly AvailabilityError[] };

export type AskerAction<Question> =
  | { type: 'connect' }
  | { type: 'disconnect' }
  /** Both at once, so that a new question is never put to an old snapshot in passing. */
  | {
      type: 'ask';
      question: Question | undefined;
      source: SnapshotSource | undefined;
      /** How a snapshot with an address is kept up to date. Absent: it is not. */
      refresh?: Refresh | null | undefined;
      /** In seconds; `DEFAULT_TIMEOUT_SECONDS` when absent. */
      timeout?: number | null | undefined;
      /** An element that is one of many: of a folder it asks nothing before it is about to be seen. */
      place?: unknown;
    };

/** What an element sees of its asker. */
export interface AskerStore<Question, Answered> {
  getState(): AskerState<Answered>;
  /** The question that the state is the answer to; undefined where it is none. */
  getAnswered(): Question | undefined;
  /** What is wrong at present: why there is no answer, or why one that is there is not kept up to date. */
  getErrors(): readonly AvailabilityError[];
  dispatch(action: AskerAction<Question>): void;
  /** Calls back after every change of state; the answer ends it. */
  subscribe(listener: () => void): () => void;
}

export interface AskerSurroundings {
  snapshots: Snapshots;
  clock: Clock;
  /** When to ask a snapshot that has come, of which many may have waited. Absent, or undefined: at once. */
  turn?: () => Promise<void> | undefined;
  /** Code that is needed to show these promises, on its way. Absent, or undefined: all is there. */
  lacks?: (promises: readonly StocklinePromise[]) => Promise<unknown> | undefined;
}

/** After how long a wait for a snapshot an error says so. */
export const DEFAULT_TIMEOUT_SECONDS = 10;

/** What a destination means that is not written with its country's code, once one has been asked for. */
let destinations: typeof import('./destinations.ts') | undefined;

const nothingWrong: readonly AvailabilityError[] = [];

export abstract class Asker<
  Question extends AboutProducts & { at?: string; to?: Destination },
  Answered extends { phase: string },
> implements AskerStore<Question, Answered>
{
  #state: AskerState<Answered> = { phase: 'idle' };
  #answered: Question | undefined;
  #errors = nothingWrong;
  readonly #listeners = new Set<() => void>();
  #isConnected = false;
  #question: Question | undefined;
  #source: SnapshotSource | undefined;
  #refresh: Refresh | undefined;
  #timeout = DEFAULT_TIMEOUT_SECONDS;
  #place: unknown;
  #lease: Lease | undefined;
  #snapshot: LoadedSnapshot | undefined;
  #cancelAlarm: () => void = () => {};

  constructor(private readonly surroundings: AskerSurroundings) {}

  /**
   * The answer, and the promises in it, whose moments are waited for. The question's destination has a country code.
   * Throws a `SnapshotFailure` when the engine refuses.
   */
  protected abstract answer(
    snapshot: LoadedSnapshot,
    question: Question,
    at: string,
  ): { answered: Answered; promises: readonly StocklinePromise[] };

  /** Whether the state is an answer that stays shown while a snapshot loads that is to answer the question. */
  protected abstract stays(state: AskerState<Answered>, question: Question): boolean;

  /** Code that the question needs, on its way; undefined where it is there. */
  protected lacks(_: Question): Promise<unknown> | undefined {
    return undefined;
  }

  /** Whether the answer is what became of a promise. */
  protected readonly revises: boolean = false;

  /** The question is another now. */
  protected questionChanged(): void {}

  getState(): AskerState<Answered> {
    return this.#state;
  }

  getAnswered(): Question | undefined {
    return this.#answered;
  }

  getErrors(): readonly AvailabilityError[] {
    return this.#errors;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispatch(action: AskerAction<Question>): void {
    if (action.type === 'ask') {
      const isNewSource = !isSameSource(this.#source, action.source);
      const question = action.question && copyOf(action.question);
      const isNewQuestion = JSON.stringify(this.#question) !== JSON.stringify(question);
      // The same question in a new record stays the one that is answered.
      if (isNewQuestion) {
        this.#question = question;
        this.questionChanged();
      }
      this.#source = action.source;
      this.#place = action.place;
      this.#timeout = action.timeout && action.timeout > 0 ? action.timeout : DEFAULT_TIMEOUT_SECONDS;
      const refresh = action.refresh ?? undefined;
      if (this.#refresh !== refresh) {
        this.#refresh = refresh;
        this.#lease?.refresh(refresh);
      }
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
    const renewed = (snapshot: LoadedSnapshot) => {
      if (this.#lease !== lease) return;
      this.#snapshot = snapshot;
      this.#ask();
    };
    const lease = this.surroundings.snapshots.lease(
      this.#source,
      renewed,
      this.revises,
      () => this.#question,
      this.#place,
    );
    this.#lease = lease;
    lease.refresh(this.#refresh);
    if (!this.stays(this.#state, this.#question)) this.#set({ phase: 'loading' });
    this.#awaitPatiently();
    const asked = lease.loaded.then(
      async (snapshot) => {
        await this.surroundings.turn?.();
        // Undefined or a renewed one: whichever was first, the newest is asked.
        if (this.#lease !== lease || this.#snapshot !== undefined) return;
        this.#snapshot = snapshot;
        this.#ask();
      },
      (error: unknown) => {
        if (this.#lease !== lease || this.#snapshot !== undefined) return;
        this.#cancelAlarm();
        // With a refresh it is tried again, and the lease waits for that.
        if (!this.#refresh) this.#letGo();
        this.#fail(errorsOf(error));
      },
    );
    // Until then what is shown may ask its snapshot for more.
    void asked.finally(() => previous?.release());
  }

  /** Says once that the snapshot is slow; the wait goes on. */
  #awaitPatiently(): void {
    const { clock } = this.surroundings;
    const seconds = this.#timeout;
    this.#cancelAlarm = clock.wakeAt(clock.now() + seconds * 1000, () => {
      const message = `The snapshot is not there after ${seconds} seconds.`;
      this.#set(this.#state, [{ code: 'slow', pointer: '', message }]);
    });
  }

  #ask(): void {
    this.#cancelAlarm();
    const [snapshot, question] = [this.#snapshot, this.#question];
    if (snapshot === undefined) return;
    if (question === undefined) {
      this.#set({ phase: 'idle' });
      return;
    }
    const { to } = question;
    const { clock, lacks } = this.surroundings;
    const now = clock.now() + snapshot.clockLag;
    let found: { answered: Answered; promises: readonly StocklinePromise[] };
    try {
      const asked = to && destinations ? { ...question, to: destinations.understood(to, snapshot.document) } : question;
      const lacking =
        to && !destinations && !isCode(to)
          ? import('./destinations.ts').then((part) => {
              destinations = part;
            })
          : (this.lacks(question) ?? snapshot.products?.lacks(asked));
      if (lacking) {
        this.#askAfter(lacking);
        if (snapshot.products && !this.#place) this.#awaitPatiently();
        return;
      }
      found = this.answer(snapshot, asked, question.at ?? instantOf(now));
    } catch (error) {
      this.#refused(errorsOf(error));
      return;
    }
    const lackingToShow = lacks?.(found.promises);
    if (lackingToShow) {
      this.#askAfter(lackingToShow);
      return;
    }
    this.#answered = question;
    this.#set(found.answered, snapshot.products?.errors(question) ?? snapshot.errors);
    const next = question.at === undefined ? nextMoment(found.promises, snapshot.document, now) : undefined;
    if (next !== undefined) this.#cancelAlarm = clock.wakeAt(next - snapshot.clockLag, () => this.#ask());
  }

  #askAfter(part: Promise<unknown>): void {
    this.#set({ phase: 'loading' });
    part.then(
      () => this.#ask(),
      (error: unknown) => this.#fail(errorsOf(error)),
    );
  }

  /** What the page's engine leaves to the larger one is asked again, once the snapshot has moved to that. */
  #refused(errors: readonly AvailabilityError[]): void {
    if (this.#lease !== undefined && errors.some(isForLarger)) {
      this.#set({ phase: 'loading' });
      this.#lease.moveToLarger().catch((error: unknown) => this.#fail(errorsOf(error)));
    } else {
      this.#fail(errors);
    }
  }

  #letGo(): void {
    this.#lease?.release();
    this.#lease = undefined;
    this.#snapshot = undefined;
  }

  #fail(errors: readonly AvailabilityError[]): void {
    this.#set({ phase: 'failed', errors }, errors);
  }

  #set(state: AskerState<Answered>, errors = nothingWrong): void {
    this.#state = state;
    this.#errors = errors;
    if (state.phase === 'idle' || state.phase === 'loading' || state.phase === 'failed') this.#answered = undefined;
    for (const listener of [...this.#listeners]) listener();
  }
}

/**
 * What the engine would be given, by now: a page may change its records, and they may be traps. In the place of what
 * cannot become JSON stands `true`, which is refused wherever it stands.
 */
function copyOf<Question extends object>(question: Question): Question {
  return Object.fromEntries(Object.entries(question).map(([name, value]) => [name, plain(value)])) as Question;
}

function plain(value: unknown): unknown {
  try {
    // Of a function or a symbol there is no text to read.
    return value === undefined ? value : JSON.parse(JSON.stringify(value));
  } catch {
    return true;
  }
}

/** As much of a part of a promise as counts for keeping it, when it is asked for again. */
export function promisedPart({ quantity, status, ship, deliver }: PromisedPart): PromisedPart {
  return {
    quantity,
    ...(status && { status }),
    ...(ship && { ship }),
    ...(deliver && { deliver }),
  };
}

/** Whether both are the same address, text or document. */
function isSameSource(one: SnapshotSource | undefined, other: SnapshotSource | undefined): boolean {
  return one === other || (!!one && !!other && keyOf(one) === keyOf(other));
}
