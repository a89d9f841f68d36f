/**
 * The snapshots in use on a page: each is fetched, parsed and opened once, however many elements ask it, and its
 * engine handle is closed when the last of them has let go.
 *
 * A lease is one asker's hold on a snapshot. Handles live in WebAssembly memory, which no garbage collector empties:
 * a lease that is not released leaks, and one released twice is released once.
 */
import type {
  OrderPromise,
  OrderQuery,
  Query,
  Revision,
  RevisionQuery,
  SnapshotDocument,
  StocklinePromise,
} from '../engine/types/documents.ts';
import type { AvailabilityError } from './failure.ts';
import type { LoadRefresher } from './refresh.ts';
import { type Holder, SharedSnapshot } from './shared-snapshot.ts';

/**
 * A snapshot by its address (absolute), by its text, as the parsed document, or by the id of a script that is not
 * there.
 */
export type SnapshotSource = { url: string } | { text: string } | { document: object } | { missing: string };

/**
 * How a snapshot with an address is kept up to date: seconds between requests, `events` for those that the address
 * itself sends, or the address of other events. Empty and 0: not at all.
 */
export type Refresh = string | number;

export interface LoadedSnapshot {
  document: SnapshotDocument;
  /** How far the host's clock is behind the server that sent the snapshot, in milliseconds; 0 where they agree. */
  clockLag: number;
  /** Why it is not kept up to date, where it should be. Absent: it is. */
  errors?: readonly AvailabilityError[];
  /** Throws a `SnapshotFailure` when the engine refuses the query. */
  quote(query: Query): StocklinePromise;
  /** Likewise. */
  quoteOrder(query: OrderQuery): OrderPromise;
  /** Likewise, for a lease that revises. */
  revise(question: RevisionQuery): Revision;
}

export interface Lease {
  /** The snapshot as it is when it is first there. Rejects with a `SnapshotFailure`. */
  loaded: Promise<LoadedSnapshot>;
  /** How this lease wants the snapshot kept up to date; of all wishes for one address the most frequent is followed. */
  refresh(refresh: Refresh | undefined): void;
  release(): void;
}

/** A snapshot in the engine. */
export interface OpenedSnapshot {
  quote(query: Query): StocklinePromise;
  quoteOrder(query: OrderQuery): OrderPromise;
  /** Of an engine that revises. */
  revise?(question: RevisionQuery): Revision;
  close(): void;
}

/** As much of the engine as is asked here. */
export interface QuotingEngine {
  openSnapshot(text: string): OpenedSnapshot;
}

/** What the world outside gives: the engine's door, the network, the time. */
export interface SnapshotSurroundings {
  /** One whose snapshots revise, where that is asked for; any other time whichever the page has. */
  loadEngine: (revises: boolean) => Promise<QuotingEngine>;
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
  now: () => number;
  /** Whether the device says that it has a network; it has one where that is not known. */
  isOnline?: () => boolean;
  /** The code that keeps snapshots up to date; it is asked for when the first one wants it. */
  loadRefresher?: LoadRefresher;
}

/** What tells one snapshot from another. No document's text is like an address or an id here. */
export function keyOf(source: SnapshotSource): unknown {
  if ('url' in source) return `url ${source.url}`;
  if ('text' in source) return source.text;
  return 'document' in source ? source.document : `id ${source.missing}`;
}

export class Snapshots {
  readonly #shared = new Map<unknown, SharedSnapshot>();

  constructor(private readonly surroundings: SnapshotSurroundings) {}

  /** How many snapshots are held open. */
  get size(): number {
    return this.#shared.size;
  }

  /**
   * `renewed` is called with each snapshot that takes the place of the one before, which must not be asked from then
   * on. With `revises` the snapshot is to tell what became of promises, which not every engine does.
   */
  lease(source: SnapshotSource, renewed: (snapshot: LoadedSnapshot) => void, revises = false): Lease {
    const key = keyOf(source);
    const shared = this.#shared.get(key) ?? this.#open(key, source, revises);
    const holder: Holder = { renewed };
    shared.holders.add(holder);
    return {
      loaded: revises ? shared.ableToRevise() : shared.loaded,
      refresh: (refresh) => {
        holder.refresh = refresh;
        void shared.keepUpToDate();
      },
      release: () => {
        if (shared.letGo(holder) && this.#shared.get(key) === shared) this.#shared.delete(key);
      },
    };
  }

  #open(key: unknown, source: SnapshotSource, revises: boolean): SharedSnapshot {
    const shared = new SharedSnapshot(source, this.surroundings, revises);
    // A failure is not kept: whoever asks next tries again. (It also must not count as unhandled when nobody waits.)
    shared.loaded.catch(() => {
      if (this.#shared.get(key) === shared && !shared.isKeptUpToDate) this.#shared.delete(key);
    });
    this.#shared.set(key, shared);
    return shared;
  }
}
