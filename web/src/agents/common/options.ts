/** What a shop's endpoint knows beside the promise. */
import type { PlacedDocument } from '../../days/places.ts';
import type { Destination, SnapshotProduct } from '../../engine/types/documents.ts';

/** The snapshot's document, or a folder's shop document; with `products` also what they are called. */
export type AgentDocument = PlacedDocument & {
  products?: Readonly<Record<string, Pick<SnapshotProduct, 'name' | 'preorder' | 'price'>>>;
};

/** What all functions take. */
export interface AgentOptions {
  /** What the promise was asked for. */
  to?: Destination | undefined;
  /** The destination's time zone by its IANA name, where the shop knows it: else the country's. */
  timeZone?: string | undefined;
  /** The shopper's, as a tag: `await loadWords(language)` first, for any but English. Absent: `en`. */
  language?: string | undefined;
  /** Where its places are and what day it is there; without it no text says "today". */
  document?: AgentDocument | undefined;
  /** The lines' ids in the order of the promise's lines. Absent: `line_1` and so on. */
  lineIds?: readonly string[] | undefined;
}

/** What a checkout takes beside. */
export interface CheckoutOptions extends AgentOptions {
  /** What shoppers call a shipping method, by its name in the store. Absent: its name. */
  titles?: Readonly<Record<string, string>> | undefined;
  /** What each shipping method costs this order, in the currency's smallest unit. Absent: nothing is said of it. */
  costs?: Readonly<Record<string, number>> | undefined;
  /** The places of pickup by their names in the store. */
  pickupPlaces?: Readonly<Record<string, PickupPlace>> | undefined;
  /** The texts that the shopper has agreed to, word for word. */
  consented?: readonly string[] | undefined;
  /** The shop's domain, `shop.example`: UCP's names of policies of its own begin with it. Absent: they are left out. */
  domain?: string | undefined;
}

export interface PickupPlace {
  /** Absent: its name in the store. */
  name?: string;
  address?: PickupAddress;
}

export interface PickupAddress {
  street: string;
  city: string;
  /** State or province, as its post writes it; empty where there is none. */
  region: string;
  postalCode: string;
  country: string;
}

/** What the document calls the product, by its own members alone: a SKU may be called like one of every object. */
export function productIn(document: AgentDocument | undefined, sku: string) {
  return own(document?.products, sku);
}

/** A record's member of its own. */
export function own<Value>(record: Readonly<Record<string, Value>> | undefined, name: string | undefined) {
  return record !== undefined && name !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
