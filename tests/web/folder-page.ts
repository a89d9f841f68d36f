/** A page that asks a folder: its server and its clock are in a test's hand, its engine is a page's. */
import { setImmediate as settle } from 'node:timers/promises';
import { StocklineError as EngineError, loadEngine, loadOrderEngine } from 'stockline/engine';
import { StocklineError } from '../../web/src/engine/answer.ts';
import type { Query } from '../../web/src/engine/types/documents.ts';
import { StockFolder } from '../../web/src/store/folder/folder.ts';
import { inlineIn } from '../../web/src/store/folder/inline.ts';
import { watchPlan } from '../../web/src/store/folder/replanned.ts';
import {
  type AvailabilityError,
  type CartLine,
  createAvailabilityStore,
  createCartStore,
  type Refresh,
  Snapshots,
} from '../../web/src/store/index.ts';
import { startRefreshing } from '../../web/src/store/refresh.ts';
import type { OpenedSnapshot, QuotingEngine } from '../../web/src/store/snapshot.ts';
import { HandClock } from './hand-clock.ts';

export const folder = 'https://shop.example/stock/';
const start = Date.parse('2026-11-23T15:05:00Z');

/** The package's engine throws errors of its own class. */
const inOurWords = <Given extends unknown[], Answer>(call: (...given: Given) => Answer) => {
  return (...given: Given): Answer => {
    try {
      return call(...given);
    } catch (error) {
      throw error instanceof EngineError ? new StocklineError(error.errors) : error;
    }
  };
};

export class FolderPage {
  readonly clock = new HandClock(start);
  /** Paths in the folder, in the order in which they were asked for. */
  asked: string[] = [];
  /** Answers by path; a number is a status. */
  files = new Map<string, string | number>();
  /** Requests that are open at the same time, at the most. */
  mostAtOnce = 0;
  /** Handles of the engine that are open. */
  open = 0;
  /** Elements that are seen; undefined: all. */
  seen: Set<unknown> | undefined;
  inline: string[] = [];
  isSeen = true;
  /** Answered no sooner than this is settled. */
  after: (path: string) => Promise<unknown> | undefined = () => undefined;
  readonly snapshots: Snapshots;
  readonly #waiting = new Map<unknown, (() => void)[]>();
  readonly #listeners = new Set<() => void>();
  #atOnce = 0;

  constructor() {
    const presence = {
      isSeen: () => this.isSeen,
      isOnline: () => true,
      subscribe: (listener: () => void) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
    };
    const { clock } = this;
    const fetch = (url: string, init?: RequestInit) => this.#fetch(url, init);
    this.snapshots = new Snapshots({
      now: () => clock.now(),
      fetch,
      loadEngine: async (isLarger) => this.#engine(await (isLarger ? loadOrderEngine() : loadEngine())),
      loadFolder: async (shared) =>
        new StockFolder(shared, {
          fetch,
          nearView: (place) => this.#nearView(place),
          inline: () => ({ product: (sku) => inlineIn(this.inline).get(sku) }),
          loadReplanning: async () => ({ watch: (plan) => watchPlan(plan, { clock, random: () => 0, presence }) }),
        }),
      loadRefresher: async () => (shared) =>
        startRefreshing(shared, {
          ...{ clock, random: () => 0, presence, isSameOrigin: () => true },
          openEvents: () => {
            throw new Error('No events are opened.');
          },
          resolve: (address) => address,
        }),
    });
  }

  publish(files: ReadonlyMap<string, string>): void {
    this.files = new Map(files);
  }

  /** What is told in every promise of the product, with its errors. */
  async ask(sku: string, { place, refresh, quantity }: { place?: unknown; refresh?: Refresh; quantity?: number } = {}) {
    const store = createAvailabilityStore({ snapshots: this.snapshots, clock: this.clock });
    const phases: string[] = [];
    let asked = 0;
    store.subscribe(() => {
      phases.push(store.getState().phase);
      asked += 1;
    });
    const question = { sku, ...(quantity !== undefined && { quantity }) };
    store.dispatch({ type: 'ask', question, source: { url: folder }, refresh, place });
    store.dispatch({ type: 'connect' });
    await this.settled();
    return {
      store,
      phases,
      changes: () => asked,
      says: () => {
        const state = store.getState();
        return state.phase === 'promised'
          ? `${state.promise.status} ${state.promise.maxQuantity ?? '-'}${state.promise.notes.includes('stale') ? ' stale' : ''}`
          : state.phase;
      },
      errors: () => store.getErrors().map(({ code, pointer }) => `${code} ${pointer}`),
      messages: () => store.getErrors().map(({ message }: AvailabilityError) => message),
      leave: () => store.dispatch({ type: 'disconnect' }),
    };
  }

  async askCart(lines: CartLine[], asked: Pick<Query, 'to' | 'method'> = { to: { country: 'US' } }) {
    const store = createCartStore({ snapshots: this.snapshots, clock: this.clock });
    const question = { lines, ...asked };
    store.dispatch({ type: 'ask', question, source: { url: folder } });
    store.dispatch({ type: 'connect' });
    await this.settled();
    return store;
  }

  async settled(): Promise<void> {
    for (const _ of [1, 2]) {
      for (let turn = 0; turn < 30; turn += 1) await settle();
      // What the folder imports while it works takes as long as this.
      await import('../../web/src/store/folder/shop-anew.ts');
    }
  }

  async pass(seconds: number): Promise<void> {
    this.clock.moveTo(new Date(this.clock.now() + seconds * 1000).toISOString());
    await this.settled();
  }

  async scrollTo(place: unknown): Promise<void> {
    this.seen?.add(place);
    for (const resolve of this.#waiting.get(place) ?? []) resolve();
    this.#waiting.delete(place);
    await this.settled();
  }

  async become(isSeen: boolean): Promise<void> {
    this.isSeen = isSeen;
    for (const listener of [...this.#listeners]) listener();
    await this.settled();
  }

  /** Paths asked for since this was last called. */
  news(): string[] {
    const { asked } = this;
    this.asked = [];
    return asked.sort();
  }

  #nearView(place: unknown): Promise<void> {
    if (this.seen === undefined || this.seen.has(place)) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.set(place, [...(this.#waiting.get(place) ?? []), resolve]));
  }

  async #fetch(url: string, init?: RequestInit): Promise<Response> {
    const path = url.slice(folder.length);
    this.asked.push(path);
    this.#atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#atOnce);
    await (this.after(path) ?? settle());
    this.#atOnce -= 1;
    const answer = this.files.get(path) ?? 404;
    if (typeof answer === 'number') return new Response('', { status: answer });
    const etag = `"${answer.length}-${answer.slice(0, 400)}"`.replace(/[^\x20-\x7e]/gu, '');
    if (new Headers(init?.headers).get('if-none-match') === etag) return new Response(null, { status: 304 });
    return new Response(answer, { headers: { etag } });
  }

  #engine(engine: Awaited<ReturnType<typeof loadEngine>>): QuotingEngine {
    return {
      version: engine.version,
      openSnapshot: inOurWords((text: string) => {
        const opened = engine.openSnapshot(text);
        this.open += 1;
        const revise = 'revise' in opened ? (opened as unknown as Required<OpenedSnapshot>).revise : undefined;
        return {
          quote: inOurWords(opened.quote.bind(opened)),
          quoteOrder: inOurWords(opened.quoteOrder.bind(opened)),
          addProduct: inOurWords(opened.addProduct.bind(opened)),
          ...(revise && { revise: inOurWords(revise.bind(opened)) }),
          close: () => {
            this.open -= 1;
            opened.close();
          },
        };
      }),
    };
  }
}
