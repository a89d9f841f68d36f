/**
 * The words for snapshots on a page: where one comes from, what it answers, who holds it and what keeps it up to date.
 * Those who share, renew and refresh snapshots know each other by these.
 */
import type {
  ComputedFrom,
  Destination,
  OrderPromise,
  OrderQuery,
  Query,
  Revision,
  RevisionQuery,
  SnapshotDocument,
  SnapshotProduct,
  StocklinePromise,
} from '../engine/types/documents.ts';
import type { AvailabilityError } from './failure.ts';

/**
 * What is asked of a snapshot, as far as a folder has to fetch for it: of one product, a cart's lines, or an order's.
 */
export interface AboutProducts {
  sku?: string;
  lines?: readonly { sku?: string; promised?: { sku: string } }[];
  /** The law of a folder is fetched for it. */
  to?: Destination | undefined;
}

/**
 * A snapshot by its address (absolute; one that ends in a slash is that of a folder), by its text, as the
 * parsed document, or by the id of a script that is not there.
 */
export type SnapshotSource = { url: string } | { text: string } | { document: object } | { missing: string };

/**
 * How a snapshot with an address is kept up to date: seconds between requests, `events` for those that the address
 * itself sends, or the address of other events. Empty and 0: not at all.
 */
export type Refresh = string | number;

/** What is asked: a snapshot's document, or what those of a folder are together. */
export interface AskedDocument extends Omit<SnapshotDocument, 'products'> {
  /** Products that are behind, and up to when what is there of them is right. */
  held?: Readonly<Record<string, string>>;
  products: Record<string, SnapshotProduct & { replanBy?: string }>;
}

export interface LoadedSnapshot {
  document: AskedDocument;
  /** How far the host's clock is behind the server that sent the snapshot, in milliseconds; 0 where they agree. */
  clockLag: number;
  /** Why it is not kept up to date, where it should be. Absent: it is. */
  errors?: readonly AvailabilityError[];
  /** Of a folder: its products' documents. */
  products?: ProductDocuments | undefined;
  /** Throws a `SnapshotFailure` when the engine refuses the query. */
  quote(query: Query): StocklinePromise;
  /** Likewise. */
  quoteOrder(query: OrderQuery): OrderPromise;
  /** Likewise, for a lease that revises. */
  revise(question: RevisionQuery): Revision;
}

/** The products of a folder, each with a document of its own. */
export interface ProductDocuments {
  /** What the question is about and is still on its way; undefined where all has come, or has failed to. */
  lacks(question: AboutProducts): Promise<unknown> | undefined;
  /** Why what the question is about is not kept up to date; undefined where it is. */
  errors(question: AboutProducts): readonly AvailabilityError[] | undefined;
  /** What an answer to the question is computed from now; undefined where it is not known. */
  computedFrom(question: AboutProducts): ComputedFrom | undefined;
  /** Looks again for what is asked for, where the shop's document has not changed. */
  lookAgain(): Promise<unknown>;
  /** Looks for what goes with another text of the shop's document, which is opened next. */
  prepare(shop: string): Promise<unknown>;
}

/** A snapshot in the engine. */
export interface OpenedSnapshot {
  quote(query: Query): StocklinePromise;
  quoteOrder(query: OrderQuery): OrderPromise;
  /** Of an engine that revises. */
  revise?(question: RevisionQuery): Revision;
  /** To a shop's document, its product's. */
  addProduct?(text: string): void;
  /** Of a folder, what its documents are together. Those that come are added. */
  document?: AskedDocument;
  /** Of a folder. */
  products?: ProductDocuments;
  close(): void;
}

/** As much of the engine as is asked here. */
export interface QuotingEngine {
  readonly version?: string;
  openSnapshot(text: string): OpenedSnapshot;
}

/** One asker's hold on it. */
export interface Holder {
  /**
   * Another snapshot has taken its place, or the same one could not be refreshed; the one before must not be asked from
   * now on.
   */
  renewed: (snapshot: LoadedSnapshot) => void;
  refresh?: Refresh | undefined;
  /** What it asks now. */
  asks?: (() => AboutProducts | undefined) | undefined;
  /** An element that asks nothing before it is about to be seen. */
  place?: unknown;
}

/** The code that knows a folder, and what of it is there. */
export interface Folder {
  /** A shop's document, with the products that are there. Throws as the engine does. */
  open(engine: QuotingEngine, text: string): OpenedSnapshot;
  /** Somebody asks. */
  want(holder: Holder): void;
}

/** A folder's snapshot, as its code sees it. */
export interface InFolder extends Refreshed {
  /** Requests for products that went out before that code was there, by their addresses. */
  readonly early: Readonly<Record<string, Promise<Response>>>;
  /** The newest; rejects with a `SnapshotFailure`. */
  readonly loaded: Promise<LoadedSnapshot>;
}

/** A snapshot in the engine, and what it was made of. */
export interface OpenedText {
  snapshot: LoadedSnapshot;
  opened: OpenedSnapshot;
  text: string;
  /** As the server calls this version; null where it does not, or hides it from other origins. */
  etag: string | null;
}

/** A snapshot that a refresher keeps up to date. */
export interface Refreshed {
  readonly address: string;
  /** Undefined until it is loaded. */
  readonly current: OpenedText | undefined;
  /** Whether anybody holds it. */
  readonly isWanted: boolean;
  readonly holders: Iterable<Holder>;
  fetch(init?: RequestInit): Promise<Response>;
  /** Not yet what is asked; throws a `SnapshotFailure` when the engine refuses it. */
  open(text: string, headers?: Headers): Promise<OpenedText>;
  replace(next: OpenedText): void;
  /** This was thrown on the way to a newer one: what is there stays, and says so. */
  notRenewed(error: unknown): void;
  /** How far the host's clock is behind the server's, by the headers of its answer, in milliseconds. */
  lagBehind(headers: Headers): number;
}

export interface Refresher {
  /** Of what the snapshot's holders want now. */
  follow(): void;
  stop(): void;
}

export type LoadRefresher = () => Promise<(shared: Refreshed) => Refresher>;

/** What the world outside gives: the engine's door, the network, the time. */
export interface SnapshotSurroundings {
  /** The larger, whose snapshots revise, where that is asked for; any other time whichever the page has. */
  loadEngine: (isLarger: boolean) => Promise<QuotingEngine>;
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
  now: () => number;
  /** Whether the device says that it has a network; it has one where that is not known. */
  isOnline?: () => boolean;
  /** The code that knows folders; it is asked for when the first one is. */
  loadFolder?: (folder: InFolder) => Promise<Folder>;
  /** The code that keeps snapshots up to date; it is asked for when the first one wants it. */
  loadRefresher?: LoadRefresher;
}
