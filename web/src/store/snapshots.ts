/**
 * The snapshots in use on a page: each is fetched, parsed and opened once, however many elements ask it, and its
 * engine handle is closed when the last of them has let go.
 *
 * A lease is one asker's hold on a snapshot. Handles live in WebAssembly memory, which no garbage collector empties:
 * a lease that is not released leaks, and one released twice is released once.
 */
import { SharedSnapshot } from './shared-snapshot.ts';
import type {
  AboutProducts,
  Holder,
  LoadedSnapshot,
  Refresh,
  SnapshotSource,
  SnapshotSurroundings,
} from './snapshot.ts';

export interface Lease {
  /** The snapshot as it is when it is first there. Rejects with a `SnapshotFailure`. */
  loaded: Promise<LoadedSnapshot>;
  /** How this lease wants the snapshot kept up to date; of all wishes for one address the most frequent is followed. */
  refresh(refresh: Refresh | undefined): void;
  /** Resolves once a larger engine has it; whoever holds it has been told of that by then. */
  moveToLarger(): Promise<unknown>;
  release(): void;
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
   * on. With `revises` the snapshot is to tell what became of promises, which not every engine does. Of a folder that
   * is fetched which is asked, in its place about to be seen.
   */
  lease(
    source: SnapshotSource,
    renewed: (snapshot: LoadedSnapshot) => void,
    revises = false,
    asks?: () => AboutProducts | undefined,
    place?: unknown,
  ): Lease {
    const key = keyOf(source);
    const shared = this.#shared.get(key) ?? this.#open(key, source, revises);
    const holder: Holder = { renewed, asks, place };
    shared.want(holder);
    return {
      loaded: revises ? shared.moveToLarger() : shared.loaded,
      moveToLarger: () => shared.moveToLarger(),
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
