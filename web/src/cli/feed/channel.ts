/**
 * What a channel of `stockline feed` is: one file in channels/ each, listed in channels/index.ts.
 *
 * The command reads the published documents and the catalogue, asks the engine once for each product, names the state
 * of the answer and hands both to the channel. The channel turns them into its own words and computes nothing.
 */
import type { OrderSnapshot } from '../../engine/order-engine.ts';
import type {
  DayWindow,
  Destination,
  OrderPromise,
  ShopDocument,
  SnapshotPrice,
  StocklinePromise,
} from '../../engine/types/documents.ts';

/** All that a channel may have to tell apart. One product is in one of them, by `stateOf`. */
export const states = [
  'in_stock',
  /** Awaited, with a day. */
  'backorder',
  /** Sold, and nobody knows when it comes. */
  'backorder_undated',
  /** Awaited, for more than a year. */
  'backorder_far',
  /** Before its release, with a day. */
  'preorder',
  'preorder_undated',
  'preorder_far',
  'made_to_order',
  'out_of_stock',
  /** Not sold yet, or preorders not open. */
  'before_opening',
  /** No longer sold, or preorders closed before the release. */
  'discontinued',
  'closed',
  /** Nothing reaches the country. */
  'not_shipped_there',
  /** It is collected at a place of the shop, and no delivery reaches the country. */
  'pickup_only',
  /** Asked later than the documents are fresh: nothing is known of now. */
  'stale',
] as const;
export type State = (typeof states)[number];

/** What a channel says of each state: its own word, or undefined where the product is left out, and told. */
export type StateWords = Readonly<Record<State, string | undefined>>;

/** The part of a shop document, or of a snapshot, that all products share. */
export type Shared = Omit<ShopDocument, 'revision' | 'products' | 'heartbeat' | 'held'>;

/** What is asked, the same for all products of a feed. */
export interface Asked {
  /** The instant in UTC. */
  at: string;
  /** Whom it is for; a country, and a postal code where one is given. */
  to: Destination;
  /** The language of texts: that of the target country's page. */
  language: string;
  /** One of the channel's formats. */
  format: string;
  /** Only the identifier and what we compute: a feed that is laid over another. */
  isSupplemental: boolean;
  /** The catalogue's columns in their order; none without a catalogue. */
  columns: readonly string[];
  /** What sending it costs, "4.95 EUR", where neither the catalogue nor the channel's account says so. */
  shippingPrice?: string;
  /** The shop's address, where its format has one. */
  link?: string;
}

/** What is known of one product. */
export interface Offer {
  sku: string;
  state: State;
  /** For the least that can be ordered, to the destination, by the first delivery that reaches it. */
  promise: StocklinePromise;
  /** The same, collected: by the first pickup method of which it is on hand, or the first. Absent: there is none. */
  pickup?: StocklinePromise;
  /** Of one unit. Absent: the document has none. */
  price?: SnapshotPrice;
  /** The name in the document. */
  name?: string;
  /** What all products share, as it was published with this one. */
  shop: Shared;
  /** On which days it leaves, wherever in the country it goes: the earliest and the latest of all its regions. */
  ship?: DayWindow;
  /** The same of its arrival. Absent: not known for all of the country; `unsureDays` says why. */
  deliver?: DayWindow;
  unsureDays?: Gap;
  /** Of all its regions the promise with the first deadline. Absent: none has one, or it is not the same there. */
  firstToClose?: StocklinePromise;
  /** The day at the place that it leaves from, on which is asked. Absent: it is not known where it leaves from. */
  today?: string;
  /** To ask for other quantities of the same product. */
  snapshot: OrderSnapshot;
  /** The catalogue's cells by column; empty without a catalogue. */
  cells: Readonly<Record<string, string>>;
}

/** What is told of a product that is left out, or of what is left out of it. */
export interface Gap {
  /** A word that programs know. */
  code: string;
  /** A sentence's end: "it is made to order". */
  message: string;
}

/**
 * What one product becomes: its text in the feed, what is left out of it, and why it is told as unavailable where it
 * can be had; or why the product is left out.
 */
export type Entry = { text: string; gaps?: readonly Gap[]; unavailable?: Gap } | { leftOut: Gap };

/** A feed that is being written, product by product. */
export interface FeedWriting {
  /** Before the first product. */
  readonly head: string;
  entry(offer: Offer): Entry;
  /** A product that is published no more, in a feed that is laid over another; `word` is what is said of it. */
  gone?(sku: string, word: string): string;
  /** After the last. */
  readonly foot: string;
  /** What is left out of all products, in whole sentences. Absent: nothing. */
  readonly notes?: readonly string[];
}

export interface Channel {
  /** As in `stockline feed NAME`. */
  readonly name: string;
  /** What the help says of it: a few words. */
  readonly about: string;
  /** Where its words and rules are published. */
  readonly sources: readonly string[];
  /** The first is taken where none is asked for. */
  readonly formats: readonly [string, ...string[]];
  /** Whether it cannot do without a catalogue: it asks for titles, links and pictures. */
  readonly needsCatalogue: boolean;
  /**
   * What a supplemental feed, which is laid over another, says of a product that has no word: a product left out of it
   * would keep the word of the other. Absent: the channel has no supplemental feeds.
   */
  readonly unavailable?: string;
  readonly words: StateWords;
  /** Fetches the words of a language, before all else. Absent: it has no texts. */
  load?(language: string): Promise<void>;
  open(asked: Asked): FeedWriting;
  /**
   * The document of an order's lines (`--lines CART.json`); the names of products by SKU. Absent: the channel has none.
   */
  order?(answer: OrderPromise, asked: Asked, shop: Shared, names: ReadonlyMap<string, string>): string;
}

/** What the feed says of the state; undefined where the product is left out. */
export function wordOf(channel: Channel, state: State, isSupplemental: boolean): string | undefined {
  return channel.words[state] ?? (isSupplemental ? channel.unavailable : undefined);
}

/** Why it is left out, for states of which the channel has no word. */
export const whyLeftOut: Readonly<Record<State, string>> = {
  in_stock: 'it is in stock',
  backorder: 'it is on backorder',
  backorder_undated: 'it is on backorder, and no date is known',
  backorder_far: 'it is on backorder for more than a year',
  preorder: 'it is a preorder',
  preorder_undated: 'it is a preorder, and no date is known',
  preorder_far: 'it is a preorder for more than a year',
  made_to_order: 'it is made to order',
  out_of_stock: 'it is out of stock',
  before_opening: 'it is not sold yet',
  discontinued: 'it is no longer sold',
  closed: 'its preorders are closed',
  not_shipped_there: 'nothing reaches the country',
  pickup_only: 'it is collected only, and the channel shows what is sent',
  stale: 'what is published of it is no longer fresh',
};
