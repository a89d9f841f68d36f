/**
 * Keeps one snapshot up to date, for all who ask it: by asking its address again and again, or when an event says so.
 *
 * Rules:
 * - The most frequent wish is followed, and never more often than every five seconds. One that means nothing is told to
 *   whoever has it, and changes nothing for the others.
 * - Nothing is asked while nobody looks or there is no network. Once that is over it is asked at once, if it is due.
 * - After a failure the wait doubles with each further one, by chance up to half shorter, so that a server that comes
 *   back does not meet all its visitors at once. A `Retry-After` is waited for, however long the wait would be.
 * - A failure is told once, until something succeeds.
 *
 * This is loaded when an element wants it: what a page needs for its first promise is not in here.
 */
import type { Clock } from './clock.ts';
import type { AvailabilityError } from './failure.ts';
import { confirm, renew } from './renewing.ts';
import type { Holder, Refreshed, Refresher } from './snapshot.ts';
import { backOff, LEAST_WAIT_MILLISECONDS, retryAfter } from './waits.ts';

/** Whether somebody looks at the page, and whether it has a network. */
export interface Presence {
  isSeen(): boolean;
  isOnline(): boolean;
  /** Calls back when either changes; the answer ends it. */
  subscribe(listener: () => void): () => void;
}

/** As much of an `EventSource` as is used. */
export interface EventStream {
  onopen: (() => void) | null;
  onmessage: ((event: { data: string }) => void) | null;
  onerror: (() => void) | null;
  /** 2: closed for good; it does not come back by itself. */
  readonly readyState: number;
  close(): void;
}

export interface RefreshSurroundings {
  clock: Clock;
  /** From 0 up to 1, 1 excluded. */
  random: () => number;
  presence: Presence;
  openEvents: (address: string) => EventStream;
  /** Only from the page's own origin may a request say which version it has without asking for leave first. */
  isSameOrigin: (address: string) => boolean;
  /** Makes an address of the page absolute. */
  resolve: (address: string) => string;
}

/** A request that takes longer has failed: otherwise one that hangs would end all refreshing. */
const LONGEST_REQUEST_MILLISECONDS = 60_000;

/** As `EventSource.CLOSED`. */
const CLOSED = 2;

/** The server answered, but not with a snapshot. */
class Refused extends Error {
  constructor(
    status: number,
    readonly retryAfter: string | null,
  ) {
    super(`the server answered ${status}`);
  }
}

export function startRefreshing(shared: Refreshed, surroundings: RefreshSurroundings): Refresher {
  return new SnapshotRefresher(shared, surroundings);
}

class SnapshotRefresher implements Refresher {
  #seconds: number | undefined;
  #events: string | undefined;
  #isStopped = false;
  /** When the address was last asked. */
  #asked: number;
  #isAsking = false;
  /** An event said that there is something new, or that something may have been missed. */
  #isOverdue = false;
  #failures = 0;
  #retryAt = 0;
  /** As the server demanded. */
  #notBefore = 0;
  #stream: { address: string; events: EventStream } | undefined;
  #streamFailures = 0;
  #reopenAt = 0;
  #isTold = false;
  /** Wishes that cannot be followed, as far as they were told. */
  readonly #refused = new WeakMap<Holder, unknown>();
  #wasOnline: boolean;
  #cancelAlarm: () => void = () => {};
  readonly #unsubscribe: () => void;

  constructor(
    private readonly shared: Refreshed,
    private readonly surroundings: RefreshSurroundings,
  ) {
    const { clock, presence } = surroundings;
    this.#asked = clock.now();
    this.#wasOnline = presence.isOnline();
    this.#unsubscribe = presence.subscribe(() => this.#presenceChanged());
    if (shared.current !== undefined) return; // Otherwise the first load failed.
    this.#isTold = true;
    this.#failures = 1;
    this.#retryAt = this.#asked + backOff(0, 1, surroundings.random());
  }

  follow(): void {
    const wishes = [...this.shared.holders].flatMap((holder) => this.#wishOf(holder) ?? []);
    const seconds = wishes.filter((wish) => typeof wish === 'number').filter((wish) => wish > 0);
    this.#seconds = seconds.length === 0 ? undefined : Math.min(...seconds);
    this.#events = wishes.find((wish) => typeof wish === 'string');
    this.#plan();
  }

  /** Seconds, or the address of events. One that is neither is its holder's fault alone: the others' are followed. */
  #wishOf(holder: Holder): number | string | undefined {
    const { refresh } = holder;
    if (!refresh) return undefined;
    try {
      const seconds = Number(refresh);
      if (!Number.isNaN(seconds)) return seconds;
      return refresh === 'events' ? this.shared.address : this.surroundings.resolve(String(refresh));
    } catch {
      this.#tellHolder(holder, refresh);
      return undefined;
    }
  }

  #tellHolder(holder: Holder, refresh: unknown): void {
    const { current } = this.shared;
    // Without a snapshot there is a graver error to tell.
    if (current === undefined || this.#refused.get(holder) === refresh) return;
    this.#refused.set(holder, refresh);
    const written = typeof refresh === 'string' ? `"${refresh}"` : `This (${typeof refresh})`;
    const message = `${written} is no way to refresh. Write seconds, such as "60", "events", or the address of events.`;
    const errors: AvailabilityError[] = [{ code: 'unknown_value', pointer: '/refresh', message }];
    // Not while the holder is in the midst of asking.
    queueMicrotask(() => holder.renewed({ ...(this.shared.current ?? current).snapshot, errors }));
  }

  stop(): void {
    this.#isStopped = true;
    this.#unsubscribe();
    this.#cancelAlarm();
    this.#closeStream();
  }

  #presenceChanged(): void {
    const isOnline = this.surroundings.presence.isOnline();
    // What failed for want of a network says nothing about the server.
    if (isOnline && !this.#wasOnline) this.#retryAt = this.#reopenAt = 0;
    this.#wasOnline = isOnline;
    this.#plan();
  }

  /** Does what is due, and sets the alarm for what is next. */
  #plan(): void {
    this.#cancelAlarm();
    if (this.#isStopped) return;
    const { clock, presence } = this.surroundings;
    if (!presence.isSeen() || !presence.isOnline()) {
      this.#closeStream();
      return;
    }
    if (this.#stream?.address !== this.#events) this.#closeStream();
    const moments: number[] = [];
    if (this.#events !== undefined && this.#stream === undefined) {
      if (clock.now() >= this.#reopenAt) this.#openStream(this.#events);
      else moments.push(this.#reopenAt);
    }
    const due = this.#due();
    if (due !== undefined && !this.#isAsking) {
      if (clock.now() >= due) {
        void this.#ask();
        return;
      }
      moments.push(due);
    }
    if (moments.length > 0) this.#cancelAlarm = clock.wakeAt(Math.min(...moments), () => this.#plan());
  }

  /** When the address is to be asked next; undefined: only when an event says so. */
  #due(): number | undefined {
    const wanted = this.#seconds !== undefined || this.#events !== undefined;
    if (!wanted) return undefined;
    const soonest = Math.max(this.#asked + LEAST_WAIT_MILLISECONDS, this.#notBefore);
    if (this.#failures > 0) return Math.max(soonest, this.#retryAt);
    if (this.#isOverdue) return soonest;
    return this.#seconds === undefined ? undefined : Math.max(soonest, this.#asked + this.#seconds * 1000);
  }

  async #ask(): Promise<void> {
    const { clock, random } = this.surroundings;
    this.#isAsking = true;
    this.#isOverdue = false;
    this.#asked = clock.now();
    try {
      await this.#request();
      this.#succeeded();
    } catch (error) {
      this.#failures += 1;
      const now = clock.now();
      this.#retryAt = now + backOff((this.#seconds ?? 0) * 1000, this.#failures, random());
      if (error instanceof Refused) this.#notBefore = now + retryAfter(error.retryAfter, now);
      this.#tell(error);
    } finally {
      this.#isAsking = false;
      this.#plan();
    }
  }

  async #request(): Promise<void> {
    const { clock, isSameOrigin } = this.surroundings;
    const { address, current } = this.shared;
    const etag = current?.etag ?? null;
    const controller = new AbortController();
    const giveUp = clock.wakeAt(clock.now() + LONGEST_REQUEST_MILLISECONDS, () =>
      controller.abort(new Error('it took longer than a minute')),
    );
    try {
      // Elsewhere the browser's cache asks with the version it has, unseen; then the text says whether anything is new.
      const conditional: RequestInit =
        etag !== null && isSameOrigin(address) ? { cache: 'no-store', headers: { 'If-None-Match': etag } } : {};
      const response = await this.shared.fetch({ ...conditional, signal: controller.signal });
      if (this.#isStopped) return;
      if (response.status === 304) {
        confirm(this.shared, response.headers);
        await this.shared.current?.opened.products?.lookAgain();
        return;
      }
      if (!response.ok) throw new Refused(response.status, response.headers.get('retry-after'));
      const text = await response.text();
      if (!this.#isStopped) await renew(this.shared, text, response.headers);
    } finally {
      giveUp();
    }
  }

  #openStream(address: string): void {
    let events: EventStream;
    try {
      events = this.surroundings.openEvents(address);
    } catch {
      this.#streamFailed();
      return;
    }
    this.#stream = { address, events };
    // What changed before it was open, or while it was interrupted, no event tells.
    events.onopen = () => {
      this.#streamFailures = 0;
      this.#isOverdue = true;
      this.#plan();
    };
    events.onmessage = ({ data }) => void this.#receive(String(data).trim());
    events.onerror = () => {
      if (events.readyState !== CLOSED) return; // It connects again by itself.
      this.#closeStream();
      this.#streamFailed();
      this.#plan();
    };
  }

  async #receive(data: string): Promise<void> {
    if (data === 'changed') {
      this.#isOverdue = true;
      this.#plan();
    }
    if (!data.startsWith('{')) return; // Something else that the server tells, such as that it is still there.
    try {
      await renew(this.shared, data);
      this.#succeeded();
    } catch (error) {
      this.#tell(error);
    }
  }

  #streamFailed(): void {
    const { clock, random } = this.surroundings;
    this.#streamFailures += 1;
    this.#reopenAt = clock.now() + backOff(0, this.#streamFailures, random());
    this.#tell(new Error(`its events at ${this.#events} cannot be received`));
  }

  #closeStream(): void {
    const { events } = this.#stream ?? {};
    this.#stream = undefined;
    if (events === undefined) return;
    events.onopen = events.onmessage = events.onerror = null;
    events.close();
  }

  #succeeded(): void {
    this.#failures = 0;
    this.#isTold = false;
  }

  #tell(error: unknown): void {
    if (!this.#isTold && !this.#isStopped) this.shared.notRenewed(error);
    this.#isTold = true;
  }
}
