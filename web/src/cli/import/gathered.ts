/** What the files say, before it is a store document. */
import type { StoreProduct } from '../../engine/types/documents.ts';

/** Where a value stands: for `check`, which names the place in the shop's own file. */
export interface Place {
  file: string;
  /** Counted from 1. */
  line: number;
  /** Of a value that is the sum of several rows, all of them. */
  lines?: number[];
}

/** A number; or the cell as it is where it is none, which `check` then finds and which costs this product alone. */
export type Amount = number | string;

/** Units that stand somewhere. */
export interface StockFact {
  sku: string;
  location: string;
  onHand: Amount;
  reserved?: Amount;
  safetyStock?: Amount;
  /** Units of open orders that are still among `onHand`; 'subtracted' where none are, by what the column means. */
  held: Amount | 'subtracted';
  /** Units sold beyond what is there, where the file tells them as a stock below zero. */
  owed?: number;
  /** Whether rows for the same product and place add up, as lots and shelves do. */
  adds: boolean;
  from: Place;
}

export interface ReceiptFact {
  sku: string;
  id?: string;
  location: string;
  quantity: Amount;
  expected: string;
  leadTime?: string;
  from: Place;
}

export interface CommitmentFact {
  sku: string;
  id?: string;
  quantity: Amount;
  due?: string;
  location?: string;
  from: Place;
}

/** Of a product, what is no count. */
export type ProductFact = Pick<StoreProduct, 'name' | 'backorder' | 'digital' | 'draws'> & {
  /** `counted: false` needs the place where the units are. */
  uncountedAt?: string;
  price?: { minorUnits: Amount; currency: string };
  from: Place;
};

/** A row of which nothing is in the store, or a part of what is. */
export interface Told {
  file: string;
  /** Of the file as a whole, none. */
  line?: number;
  sku?: string;
  message: string;
}

export class Gathered {
  readonly products = new Map<string, ProductFact>();
  /** Names of units that several products share: WooCommerce's variations that sell their parent's stock. */
  readonly supplies = new Set<string>();
  readonly stock: StockFact[] = [];
  readonly receipts: ReceiptFact[] = [];
  readonly commitments: CommitmentFact[] = [];
  /** Products that are drafts and the like: what other files say of them is left out too. */
  readonly notSold = new Map<string, string>();
  /** Whether a file of open orders was among those read. */
  ordersRead = false;
  /** Prices that are left out, as nobody has said of which currency they are. */
  pricesWithoutCurrency = 0;
  /** Rows that are not in the store, and why. */
  readonly left: Told[] = [];
  /** What is in the store and deserves a look. */
  readonly warnings: Told[] = [];
  /** Cells that cannot be read, which cost their product. */
  readonly spoiled: Told[] = [];

  /** Lays what a row says of a product over what others said; the first to say a thing holds. */
  tellOf(sku: string, { from, ...said }: ProductFact): void {
    const before = this.products.get(sku);
    this.products.set(sku, { ...said, ...before, from: before?.from ?? from });
  }
}
