/**
 * The snapshots in use on a page: each is fetched, parsed and opened once, however many elements ask it, and its
 * engine handle is closed when the last of them has let go.
 *
 * A lease is one asker's hold on a snapshot. Handles live in WebAssembly memory, which no garbage collector empties:
 * a lease that is not released leaks, and one released twice is released once.
 */
import { StocklineError } from '../engine/stockline-error.ts';
import type { Fault, Query, Revision, RevisionQuery, SnapshotDocument, StocklinePromise } from '../engine/types/documents.ts';

/** What kept a promise from being there, or from its language: a fault that the engine found, or that the way to it failed. */
export interface AvailabilityError {
  code: Fault['code'] | 'not_fetched' | 'no_engine' | 'no_language' | 'no_element';
  /** JSON Pointer into the document at fault; empty where there is none. */
  pointer: string;
  message: string;
}

/** A snapshot by its address (absolute), by its text, or as the parsed document. */
export type SnapshotSource = { url: string } | { text: string } | { document: object };

export interface LoadedSnapshot {
  document: SnapshotDocument;
  /** How far the host's clock is behind the server that sent the snapshot, in milliseconds; 0 where they agree. */
  clockLag: number;
  /** Throws a `SnapshotFailure` when the engine refuses the query. */
  quote(query: Query): StocklinePromise;
  /** Likewise. */
  revise(question: RevisionQuery): Revision;
}

export interface Lease {
  /** Rejects with a `SnapshotFailure`. */
  loaded: Promise<LoadedSnapshot>;
  release(): void;
}

export class SnapshotFailure extends Error {
  constructor(readonly errors: readonly AvailabilityError[]) {
    super(errors.map((error) => error.message).join(' '));
  }
}

/** As much of the engine as is asked here. */
export interface QuotingEngine {
  openSnapshot(text: string): {
    quote(query: Query): StocklinePromise;
    revise(question: RevisionQuery): Revision;
    close(): void;
  };
}

/** What the world outside gives: the engine's door, the network, the time. */
export interface SnapshotSurroundings {
  loadEngine: () => Promise<QuotingEngine>;
  fetch: (url: string) => Promise<Response>;
  now: () => number;
}

interface Shared {
  leases: number;
  loaded: Promise<LoadedSnapshot>;
  close: () => void;
}

/** Clocks that differ by less are both right enough: a response is on its way for a while. */
const TOLERATED_LAG_MILLISECONDS = 60_000;

export class Snapshots {
  readonly #shared = new Map<unknown, Shared>();

  constructor(private readonly surroundings: SnapshotSurroundings) {}

  /** How many snapshots are held open. */
  get size(): number {
    return this.#shared.size;
  }

  lease(source: SnapshotSource): Lease {
    const key = 'url' in source ? `url ${source.url}` : 'text' in source ? `text ${source.text}` : source.document;
    const shared = this.#shared.get(key) ?? this.#open(key, source);
    shared.leases += 1;
    let isHeld = true;
    return {
      loaded: shared.loaded,
      release: () => {
        if (!isHeld) return;
        isHeld = false;
        shared.leases -= 1;
        if (shared.leases > 0) return;
        if (this.#shared.get(key) === shared) this.#shared.delete(key);
        shared.close();
      },
    };
  }

  #open(key: unknown, source: SnapshotSource): Shared {
    let isWanted = true;
    let closeHandle: (() => void) | undefined;
    const load = async (): Promise<LoadedSnapshot> => {
      const [{ text, clockLag }, engine] = await Promise.all([this.#read(source), this.#engine()]);
      const opened = refused(() => engine.openSnapshot(text));
      if (isWanted) closeHandle = () => opened.close();
      else opened.close(); // The last asker left while it was loading.
      return {
        document: JSON.parse(text) as SnapshotDocument,
        clockLag,
        quote: (query) => refused(() => opened.quote(query)),
        revise: (question) => refused(() => opened.revise(question)),
      };
    };
    const shared: Shared = {
      leases: 0,
      loaded: load(),
      close: () => {
        isWanted = false;
        closeHandle?.();
        closeHandle = undefined;
      },
    };
    // A failure is not kept: whoever asks next tries again. (It also must not count as unhandled when nobody waits.)
    shared.loaded.catch(() => {
      if (this.#shared.get(key) === shared) this.#shared.delete(key);
    });
    this.#shared.set(key, shared);
    return shared;
  }

  async #read(source: SnapshotSource): Promise<{ text: string; clockLag: number }> {
    if ('text' in source) return { text: source.text, clockLag: 0 };
    if ('document' in source) return { text: textOf(source.document), clockLag: 0 };
    try {
      const response = await this.surroundings.fetch(source.url);
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      const clockLag = this.#lagBehind(response.headers);
      return { text: await response.text(), clockLag };
    } catch (error) {
      throw failure('not_fetched', `The snapshot ${source.url} could not be fetched: ${reasonOf(error)}.`);
    }
  }

  async #engine(): Promise<QuotingEngine> {
    try {
      return await this.surroundings.loadEngine();
    } catch (error) {
      throw failure('no_engine', `The engine could not be started: ${reasonOf(error)}.`);
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

function failure(code: AvailabilityError['code'], message: string): SnapshotFailure {
  return new SnapshotFailure([{ code, pointer: '', message }]);
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

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/u, '');
}
