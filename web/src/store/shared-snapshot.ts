/** One snapshot that many ask: how it is fetched and opened, and that all go over to a newer one together. */
import { StocklineError } from '../engine/answer.ts';
import { asText } from '../engine/as-text.ts';
import { addressOf } from './address.ts';
import { failure, isForLarger, reasonOf, SnapshotFailure } from './failure.ts';
import type {
  AskedDocument,
  Folder,
  Holder,
  InFolder,
  LoadedSnapshot,
  OpenedSnapshot,
  OpenedText,
  QuotingEngine,
  Refresher,
  SnapshotSource,
  SnapshotSurroundings,
} from './snapshot.ts';

/** Clocks that differ by less are both right enough: a response is on its way for a while. */
const TOLERATED_LAG_MILLISECONDS = 60_000;
/** Three years. No cache keeps an answer for longer, and no clock is further off: what says so is wrong itself. */
const BELIEVED_MILLISECONDS = 1e11;

export class SharedSnapshot implements InFolder {
  /** The newest; rejects with a `SnapshotFailure`. */
  loaded: Promise<LoadedSnapshot>;
  /** Undefined until it is loaded. */
  current: OpenedText | undefined;
  /** Whether anybody holds it. */
  isWanted = true;
  readonly holders = new Set<Holder>();
  readonly early: Record<string, Promise<Response>> = {};
  readonly #folder: Promise<Folder> | undefined;
  #refresher: Refresher | undefined;

  constructor(
    private readonly source: SnapshotSource,
    private readonly surroundings: SnapshotSurroundings,
    /** Whether the larger engine is needed: for somebody who revises, or for what only that one serves. */
    private needsLarger: boolean,
  ) {
    if (this.#url.endsWith('/')) this.#folder = surroundings.loadFolder?.(this);
    this.loaded = this.#load();
  }

  /** As `loaded`. Where it was opened in the page's engine, it moves to the larger one, which also revises. */
  async moveToLarger(): Promise<LoadedSnapshot> {
    this.needsLarger = true; // Newer ones too, from now on.
    await this.loaded;
    const { current } = this;
    if (current !== undefined && current.opened.revise === undefined) {
      const moved = await this.open(current.text);
      const { clockLag: _, ...asked } = moved.snapshot;
      if (this.isWanted && this.current?.opened === current.opened) {
        this.replace({
          ...this.current,
          opened: moved.opened,
          snapshot: { ...this.current.snapshot, ...asked },
        });
        current.opened.close();
      } else {
        moved.opened.close();
      }
    }
    return this.loaded;
  }

  get address(): string {
    return addressOf(this.#url);
  }

  get #url(): string {
    return 'url' in this.source ? this.source.url : '';
  }

  want(holder: Holder): void {
    this.holders.add(holder);
    if (!this.#folder) return;
    // Names that stand for themselves need no code to know them.
    const { sku = '' } = holder.asks?.() ?? {};
    if (!holder.place && /^[A-Z\d_-]+$/.test(sku)) {
      const url = `${this.#url}products/${sku}.json`;
      this.early[url] ??= this.surroundings.fetch(url);
      this.early[url].catch(() => {}); // Whoever takes it tells.
    }
    this.#folder.then((folder) => folder.want(holder)).catch(() => {}); // It is told by what is loaded.
  }

  get isKeptUpToDate(): boolean {
    return this.address !== '' && [...this.holders].some(({ refresh }) => refresh);
  }

  /** Whether that was the last: then it is closed. */
  letGo(holder: Holder): boolean {
    if (!this.holders.delete(holder)) return false;
    void this.keepUpToDate();
    if (this.holders.size > 0) return false;
    this.isWanted = false;
    this.#refresher?.stop();
    this.current?.opened.close();
    return true;
  }

  /** Follows what the holders want now. The code for it is loaded when the first one wants it. */
  async keepUpToDate(): Promise<void> {
    const { loadRefresher } = this.surroundings;
    if (this.#refresher === undefined && this.isKeptUpToDate && loadRefresher !== undefined) {
      await this.loaded.catch(() => {}); // What is first shown comes first.
      try {
        const start = await loadRefresher();
        if (this.isWanted) this.#refresher ??= start(this);
      } catch (error) {
        this.notRenewed(error);
      }
    }
    this.#refresher?.follow();
  }

  fetch(init?: RequestInit): Promise<Response> {
    return this.surroundings.fetch(this.address, init);
  }

  /** Not yet what is asked; throws a `SnapshotFailure` when the engine refuses it. */
  async open(text: string, headers?: Headers): Promise<OpenedText> {
    const opened = await this.#opened(text);
    const snapshot: LoadedSnapshot = {
      // The engine has taken it, perhaps with a byte order mark, which goes with the blanks.
      document: opened.document ?? (JSON.parse(text.trim()) as AskedDocument),
      products: opened.products,
      clockLag: headers === undefined ? 0 : this.lagBehind(headers),
      quote: (query) => refused(() => opened.quote(query)),
      quoteOrder: (query) => refused(() => opened.quoteOrder(query)),
      revise: (question) => refused(() => (opened as Required<OpenedSnapshot>).revise(question)),
    };
    return { snapshot, opened, text, etag: headers?.get('etag') ?? null };
  }

  replace(next: OpenedText): void {
    this.current = next;
    this.loaded = Promise.resolve(next.snapshot);
    for (const { renewed } of [...this.holders]) renewed(next.snapshot);
  }

  /** This was thrown on the way to a newer one: what is there stays, and says so. */
  notRenewed(error: unknown): void {
    const { current } = this;
    const { errors } = error instanceof SnapshotFailure ? error : this.#notFetched(error);
    if (current !== undefined) this.replace({ ...current, snapshot: { ...current.snapshot, errors } });
  }

  /**
   * The server's clock is in `Date`; a cache on the way adds how long it kept the answer in `Age`. Where `Date` cannot
   * be read, as from another origin that does not expose it, the host's clock is all there is; the engine floors it at
   * the snapshot's own instant. So it is where a header says what cannot be.
   */
  lagBehind(headers: Headers): number {
    const age = 1000 * Number(headers.get('age'));
    const isAged = age > 0 && age < BELIEVED_MILLISECONDS;
    const lag = Date.parse(headers.get('date') ?? '') + (isAged ? age : 0) - this.surroundings.now();
    const distance = Math.abs(lag);
    return distance > TOLERATED_LAG_MILLISECONDS && distance < BELIEVED_MILLISECONDS ? lag : 0;
  }

  async #load(): Promise<LoadedSnapshot> {
    const [{ text, headers }] = await Promise.all([this.#read(), this.#engine()]);
    const loaded = await this.open(text, headers);
    if (this.isWanted) this.current = loaded;
    else loaded.opened.close(); // The last asker left while it was loading.
    return loaded.snapshot;
  }

  async #read(): Promise<{ text: string; headers?: Headers }> {
    const { source } = this;
    if ('text' in source) return { text: source.text };
    if ('document' in source) return { text: refused(() => asText(source.document)) };
    if ('missing' in source) {
      throw failure(
        'missing_script',
        `There is no <script type="application/json" id="${source.missing}"> on the page.`,
      );
    }
    try {
      const response = await this.fetch();
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      return { text: await response.text(), headers: response.headers };
    } catch (error) {
      throw this.#notFetched(error);
    }
  }

  #notFetched(error: unknown): SnapshotFailure {
    const isOffline = this.surroundings.isOnline?.() === false;
    const reason = isOffline ? 'the device is offline' : reasonOf(error);
    return failure(
      isOffline ? 'offline' : 'not_fetched',
      `The snapshot ${this.address} could not be fetched: ${reason}.`,
    );
  }

  #engine(): Promise<QuotingEngine> {
    return this.surroundings.loadEngine(this.needsLarger);
  }

  /** What the page's engine does not serve, the larger one does. */
  async #opened(text: string): Promise<OpenedSnapshot> {
    const engine = await this.#engine();
    const folder = await this.#folder;
    try {
      return refused(() => (folder ? folder.open(engine, text) : engine.openSnapshot(text)));
    } catch (error) {
      const isItsTo = !this.needsLarger && error instanceof SnapshotFailure && error.errors.some(isForLarger);
      if (!isItsTo) throw error;
      this.needsLarger = true;
      return this.#opened(text);
    }
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
