/** One snapshot that many ask: how it is fetched and opened, and how a newer one takes its place. */
import { StocklineError } from '../engine/stockline-error.ts';
import type { SnapshotDocument } from '../engine/types/documents.ts';
import { failure, notLoaded, reasonOf, SnapshotFailure } from './failure.ts';
import type { Refresh, Refresher, Refreshing } from './refresh.ts';
import {
  type LoadedSnapshot,
  missingScript,
  type OpenedSnapshot,
  type QuotingEngine,
  type Renewal,
  type SnapshotSource,
  type SnapshotSurroundings,
} from './snapshots.ts';

interface Holder {
  renewal: Renewal;
  refresh: Refresh | undefined;
}

interface Current {
  snapshot: LoadedSnapshot;
  opened: OpenedSnapshot;
  text: string;
}

/** Clocks that differ by less are both right enough: a response is on its way for a while. */
const TOLERATED_LAG_MILLISECONDS = 60_000;

export class SharedSnapshot implements Refreshing {
  #loaded: Promise<LoadedSnapshot>;
  readonly #holders = new Set<Holder>();
  #current: Current | undefined;
  #isWanted = true;
  #etag: string | null = null;
  #refresher: Refresher | undefined;

  constructor(
    private readonly source: SnapshotSource,
    private readonly surroundings: SnapshotSurroundings,
    private revises: boolean,
  ) {
    this.#loaded = this.#load();
  }

  /** The newest; rejects with a `SnapshotFailure`. */
  get loaded(): Promise<LoadedSnapshot> {
    return this.#loaded;
  }

  /** As `loaded`. Where it was opened in an engine that does not revise, it moves to one that does. */
  async ableToRevise(): Promise<LoadedSnapshot> {
    this.revises = true; // Newer ones too, from now on.
    await this.#loaded;
    const engine = await this.#engine();
    const before = this.#current;
    if (before !== undefined && before.opened.revise === undefined && this.#isWanted) {
      this.#replace(this.#opened(engine, before.text, before.snapshot.clockLag));
      before.opened.close();
    }
    return this.#loaded;
  }

  get isKeptUpToDate(): boolean {
    return 'url' in this.source && [...this.#holders].some(({ refresh }) => refresh !== undefined);
  }

  get address(): string {
    return 'url' in this.source ? this.source.url : '';
  }

  get etag(): string | null {
    return this.#etag;
  }

  get isLoaded(): boolean {
    return this.#current !== undefined;
  }

  hold(holder: Holder): void {
    this.#holders.add(holder);
  }

  /** Whether that was the last: then it is closed. */
  letGo(holder: Holder): boolean {
    if (!this.#holders.delete(holder)) return false;
    if (this.#holders.size > 0) {
      this.keepUpToDate();
      return false;
    }
    this.#isWanted = false;
    this.#refresher?.stop();
    this.#current?.opened.close();
    return true;
  }

  /** Follows what the holders want now. The code for it is loaded when the first one wants it. */
  async keepUpToDate(): Promise<void> {
    const wishes = () => [...this.#holders].flatMap(({ refresh }) => refresh ?? []);
    const { loadRefresher } = this.surroundings;
    if (this.#refresher === undefined && this.isKeptUpToDate && loadRefresher !== undefined) {
      await this.#loaded.catch(() => {}); // What is first shown comes first.
      try {
        const start = await loadRefresher();
        if (this.#isWanted) this.#refresher ??= start(this);
      } catch (error) {
        this.notRenewed(new SnapshotFailure([notLoaded('that keeps the snapshot up to date', error)]));
      }
    }
    this.#refresher?.follow(wishes());
  }

  fetch(init?: RequestInit): Promise<Response> {
    return this.surroundings.fetch(this.address, init);
  }

  async renew(text: string, headers?: Headers): Promise<void> {
    const lag = headers === undefined ? (this.#current?.snapshot.clockLag ?? 0) : this.#lagBehind(headers);
    if (text === this.#current?.text) {
      this.#etag = headers?.get('etag') ?? this.#etag;
      this.unchanged(lag);
      return;
    }
    const engine = await this.#engine();
    const before = this.#current;
    const next = this.#opened(engine, text, lag);
    if (headers !== undefined) this.#etag = headers.get('etag'); // Only now: what was refused must not be answered with "not modified".
    if (!this.#isWanted || (before !== undefined && asOf(next) < asOf(before))) {
      next.opened.close();
      return;
    }
    this.#replace(next);
    before?.opened.close();
  }

  unchanged(lagOrHeaders: number | Headers): void {
    const clockLag = typeof lagOrHeaders === 'number' ? lagOrHeaders : this.#lagBehind(lagOrHeaders);
    const { snapshot } = this.#current ?? {};
    if (this.#current === undefined || snapshot === undefined) return;
    if (clockLag === snapshot.clockLag && snapshot.errors === undefined) return;
    const { errors: _, ...rest } = snapshot;
    this.#replace({ ...this.#current, snapshot: { ...rest, clockLag } });
  }

  notRenewed(error: unknown): void {
    const { errors } = error instanceof SnapshotFailure ? error : this.#notFetched(error);
    if (this.#current !== undefined) this.#current.snapshot.errors = errors;
    for (const { renewal } of [...this.#holders]) renewal.notRenewed(errors);
  }

  #replace(next: Current): void {
    this.#current = next;
    this.#loaded = Promise.resolve(next.snapshot);
    for (const { renewal } of [...this.#holders]) renewal.renewed(next.snapshot);
  }

  async #load(): Promise<LoadedSnapshot> {
    const [{ text, clockLag, etag = null }, engine] = await Promise.all([this.#read(), this.#engine()]);
    const loaded = this.#opened(engine, text, clockLag);
    this.#etag = etag;
    if (this.#isWanted) this.#current = loaded;
    else loaded.opened.close(); // The last asker left while it was loading.
    return loaded.snapshot;
  }

  #opened(engine: QuotingEngine, text: string, clockLag: number): Current {
    const opened = refused(() => engine.openSnapshot(text));
    const snapshot: LoadedSnapshot = {
      document: JSON.parse(text) as SnapshotDocument,
      clockLag,
      quote: (query) => refused(() => opened.quote(query)),
      quoteOrder: (query) => refused(() => opened.quoteOrder(query)),
      revise: (question) => refused(() => (opened as Required<OpenedSnapshot>).revise(question)),
    };
    return { snapshot, opened, text };
  }

  async #read(): Promise<{ text: string; clockLag: number; etag?: string | null }> {
    const { source } = this;
    if ('missing' in source) throw missingScript(source.missing);
    if ('text' in source) return { text: source.text, clockLag: 0 };
    if ('document' in source) return { text: textOf(source.document), clockLag: 0 };
    try {
      const response = await this.fetch();
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      const clockLag = this.#lagBehind(response.headers);
      return { text: await response.text(), clockLag, etag: response.headers.get('etag') };
    } catch (error) {
      throw this.#notFetched(error);
    }
  }

  #notFetched(error: unknown): SnapshotFailure {
    if (this.surroundings.isOnline?.() === false) {
      return failure('offline', `The snapshot ${this.address} could not be fetched: the device is offline.`);
    }
    return failure('not_fetched', `The snapshot ${this.address} could not be fetched: ${reasonOf(error)}.`);
  }

  async #engine(): Promise<QuotingEngine> {
    try {
      return await this.surroundings.loadEngine(this.revises);
    } catch (error) {
      throw failure(
        'no_engine',
        `The engine could not be started: ${reasonOf(error)}. It needs WebAssembly, and 'wasm-unsafe-eval' in a script policy.`,
      );
    }
  }

  /**
   * The server's clock is in `Date`; a cache on the way adds how long it kept the answer in `Age`. Where `Date` cannot be read, as from
   * another origin that does not expose it, the host's clock is all there is; the engine floors it at the snapshot's own instant.
   */
  #lagBehind(headers: Headers): number {
    const server = Date.parse(headers.get('date') ?? '') + 1000 * Number(headers.get('age') ?? 0);
    const lag = server - this.surroundings.now();
    return Math.abs(lag) > TOLERATED_LAG_MILLISECONDS ? lag : 0;
  }
}

function asOf({ snapshot }: { snapshot: LoadedSnapshot }): number {
  return Date.parse(snapshot.document.asOf);
}

function textOf(document: object): string {
  try {
    return JSON.stringify(document);
  } catch (error) {
    throw failure('not_json', `The snapshot is no JSON document: ${reasonOf(error)}.`);
  }
}

/** The engine's refusals, in this module's words. */
function refused<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    throw error instanceof StocklineError ? new SnapshotFailure(error.errors) : error;
  }
}
