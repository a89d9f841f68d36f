/** A page whose snapshot is kept up to date: a server, a browser and a clock that a test holds in its hand. */
import { setImmediate as settle } from 'node:timers/promises';
import { StocklineError } from '../../web/src/engine/answer.ts';
import type { Query } from '../../web/src/engine/types/documents.ts';
import { type AvailabilityError, createAvailabilityStore, type Refresh, Snapshots } from '../../web/src/store/index.ts';
import { type EventStream, startRefreshing } from '../../web/src/store/refresh.ts';
import { HandClock } from './hand-clock.ts';
import { snapshot, threeMugs } from './promises.ts';

export const url = 'https://shop.example/snapshot.json';
const start = Date.parse('2026-11-23T15:05:00Z');

/** The snapshot of that minute after 15:00, with this many mugs at the most. */
export const document = (minute: number, maxQuantity: number): string =>
  JSON.stringify({ ...snapshot, asOf: `2026-11-23T15:0${minute}:00Z`, mugs: maxQuantity });

export interface Asked {
  /** Seconds since the page was opened. */
  second: number;
  ifNoneMatch: string | null;
  cache: RequestCache | undefined;
}

/** An `EventSource` whose server is the test. */
export class HandStream implements EventStream {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  readyState = 0;
  constructor(readonly address: string) {}
  open(): void {
    this.readyState = 1;
    this.onopen?.();
  }
  send(data: string): void {
    this.onmessage?.({ data });
  }
  /** As when the server is gone for a moment, or, for good, answers with an error. */
  fail(isForGood: boolean): void {
    this.readyState = isForGood ? 2 : 0;
    this.onerror?.();
  }
  close(): void {
    this.readyState = 2;
  }
}

type ServerAnswer = (init: RequestInit) => Response | Promise<Response>;

export class RefreshedPage {
  readonly clock = new HandClock(start);
  readonly asked: Asked[] = [];
  readonly queries: Query[] = [];
  readonly streams: HandStream[] = [];
  opened = 0;
  closed = 0;
  isSeen = true;
  isOnline = true;
  /** What chance gives, from 0 up to 1. */
  chance = 0;
  answer: ServerAnswer = () => new Response('', { status: 404 });
  readonly #listeners = new Set<() => void>();
  readonly snapshots: Snapshots;

  constructor(readonly address = url) {
    this.snapshots = new Snapshots({
      now: () => this.clock.now(),
      isOnline: () => this.isOnline,
      fetch: async (_, init = {}) => {
        const ifNoneMatch = new Headers(init.headers).get('if-none-match');
        this.asked.push({ second: this.second, ifNoneMatch, cache: init.cache });
        return this.answer(init);
      },
      loadEngine: async () => ({ openSnapshot: (text) => this.#open(text) }),
      loadRefresher: async () => (shared) =>
        startRefreshing(shared, {
          clock: this.clock,
          random: () => this.chance,
          presence: {
            isSeen: () => this.isSeen,
            isOnline: () => this.isOnline,
            subscribe: (listener) => {
              this.#listeners.add(listener);
              return () => this.#listeners.delete(listener);
            },
          },
          openEvents: (events) => {
            const stream = new HandStream(events);
            this.streams.push(stream);
            return stream;
          },
          isSameOrigin: (other) => other.startsWith('https://shop.example/'),
          resolve: (other) => new URL(other, 'https://shop.example/mug').href,
        }),
    });
  }

  get second(): number {
    return (this.clock.now() - start) / 1000;
  }

  /** At which seconds the server was asked. */
  get seconds(): number[] {
    return this.asked.map(({ second }) => second);
  }

  /** Whether anything of the page is still listened to. */
  get isListenedTo(): boolean {
    return this.#listeners.size > 0;
  }

  /** An element that has asked for mugs, and what it was told. */
  async ask(refresh?: Refresh, timeout?: number) {
    const store = createAvailabilityStore({ snapshots: this.snapshots, clock: this.clock });
    const told: (readonly AvailabilityError[])[] = [];
    store.subscribe(() => {
      if (store.getErrors() !== told.at(-1)) told.push(store.getErrors());
    });
    const source = { url: this.address };
    const wants = (wish: Refresh | undefined) =>
      store.dispatch({ type: 'ask', question: { sku: 'MUG' }, source, refresh: wish, timeout });
    wants(refresh);
    store.dispatch({ type: 'connect' });
    await settle();
    const mugs = () => {
      const state = store.getState();
      return state.phase === 'promised' ? state.promise.maxQuantity : state.phase;
    };
    /** Codes of the errors, each time that there were others. */
    const codes = () =>
      told.filter((errors) => errors.length > 0).map((errors) => errors.map(({ code }) => code).join());
    return { store, mugs, codes, wants, leave: () => store.dispatch({ type: 'disconnect' }) };
  }

  async after(seconds: number): Promise<void> {
    for (let passed = 0; passed < seconds; passed += 1) {
      this.clock.moveTo(new Date(this.clock.now() + 1000).toISOString());
      await settle();
    }
  }

  async become({ isSeen = this.isSeen, isOnline = this.isOnline }): Promise<void> {
    this.isSeen = isSeen;
    this.isOnline = isOnline;
    for (const listener of [...this.#listeners]) listener();
    await settle();
  }

  #open(text: string) {
    const mugs = mugsIn(text);
    this.opened += 1;
    let isOpen = true;
    return {
      quote: (query: Query) => {
        if (!isOpen) throw new Error('asked after it was closed');
        this.queries.push(query);
        return { ...threeMugs, at: query.at, maxQuantity: mugs };
      },
      quoteOrder: () => {
        throw new Error('a product page asks for no order');
      },
      revise: () => {
        throw new Error('a product page asks for no revision');
      },
      close: () => {
        isOpen = false;
        this.closed += 1;
      },
    };
  }
}

function mugsIn(text: string): number {
  try {
    return (JSON.parse(text) as { mugs: number }).mugs;
  } catch {
    throw new StocklineError([{ code: 'not_json', pointer: '', message: 'This is not JSON.' }]);
  }
}

/** A server with one version at a time, that knows by its tag whether the asker has it. */
export function server(page: RefreshedPage) {
  const has = { text: document(5, 51), tag: '"one"', status: 200, headers: {} as Record<string, string> };
  page.answer = ({ headers }) => {
    if (has.status !== 200) return new Response('', { status: has.status, headers: has.headers });
    if (new Headers(headers).get('if-none-match') === has.tag)
      return new Response(null, { status: 304, headers: has.headers });
    return new Response(has.text, { headers: { ...has.headers, etag: has.tag } });
  };
  return has;
}
