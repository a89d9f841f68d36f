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
  /** Where a line was read first, and in which file an order stands. */
  readonly #lines = new Map<string, Place>();
  readonly #files = new Map<string, string>();
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

  /** A receipt; one that stands there already in every respect counts once, for two would promise too much. */
  expect(fact: ReceiptFact): void {
    if (this.#isInOtherFile('receipt', fact)) return;
    const first = this.#firstOf('receipt', fact);
    if (first === undefined) this.receipts.push(fact);
    else this.left.push({ ...toldAt(fact), message: `the same receipt as in line ${first.line}: it counts once` });
  }

  /** A line of an open order; the same line twice may be two, and counts as two: nothing is promised of it. */
  commit(fact: CommitmentFact): void {
    if (this.#isInOtherFile('order', fact)) return;
    const first = this.#firstOf('order', fact);
    if (first !== undefined)
      this.warnings.push({ ...toldAt(fact), message: `the same line as line ${first.line}: both count as sold` });
    this.commitments.push(fact);
  }

  #firstOf(kind: string, fact: ReceiptFact | CommitmentFact): Place | undefined {
    const { from, ...said } = fact;
    const key = JSON.stringify([kind, from.file, said.id, said]);
    const first = this.#lines.get(key);
    if (first === undefined) this.#lines.set(key, from);
    return first;
  }

  /** Of two exports whose days overlap, an order's line is in both. */
  #isInOtherFile(kind: string, fact: ReceiptFact | CommitmentFact): boolean {
    if (fact.id === undefined) return false;
    // An order that leaves from two places may have a file of lines for each.
    const key = JSON.stringify([kind, fact.id, fact.sku]);
    const file = this.#files.get(key) ?? fact.from.file;
    this.#files.set(key, file);
    if (file === fact.from.file) return false;
    this.left.push({ ...toldAt(fact), message: `"${fact.id}" is in ${file} too: it counts once` });
    return true;
  }
}

function toldAt({ sku, from }: ReceiptFact | CommitmentFact) {
  return { file: from.file, line: from.line, sku };
}
