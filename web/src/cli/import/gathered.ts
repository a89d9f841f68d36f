/** What the files say, before it is a store document. */
import type { StoreProduct } from '../../engine/types/documents.ts';
import { type Amount, type Place, Spoiled, spoiledIn } from './cells.ts';
import { priceInWords } from './numbers.ts';

/** Units that stand somewhere. */
export interface StockFact {
  sku: string;
  location: string;
  /** The place as the file calls it: units of two that are one place of the store add up. */
  place: string;
  onHand: Amount;
  reserved?: Amount;
  safetyStock?: Amount;
  /** Units of open orders that are still among `onHand`; 'subtracted' where none are, by what the column means. */
  held: Amount | 'subtracted';
  /** Units sold beyond what is there, where the file tells them as a stock below zero. */
  owed?: number;
  /** Whether rows for the same product and place add up, as lots and shelves do. */
  adds: boolean;
  /** What is wrong with the row beside another one. */
  clash?: string;
  from: Place;
}

export interface ReceiptFact {
  sku: string;
  id?: string;
  location: string;
  quantity: Amount;
  expected: string | Spoiled;
  leadTime?: string;
  from: Place;
}

export interface CommitmentFact {
  sku: string;
  id?: string;
  quantity: Amount;
  due?: string | Spoiled;
  location?: string;
  from: Place;
}

/** A price as a file has it. */
export interface PriceFact {
  minorUnits: Amount;
  currency: string;
}

/** Of a product, what is no count. */
export type ProductFact = Pick<StoreProduct, 'name' | 'digital' | 'draws'> & {
  discontinued?: boolean | Spoiled;
  backorder?: { allowed: boolean | Spoiled; limit?: Amount };
  preorder?: { releases: string | Spoiled; limit?: Amount };
  madeToOrder?: { location: string; productionDays: Amount };
  hideStockAbove?: Amount;
  /** `counted: false` needs the place where the units are. */
  uncountedAt?: string;
  price?: PriceFact;
  from: Place;
};

/** A member that a file says of a product, and where. */
export interface Said {
  value: unknown;
  from: Place;
}

/** A row of which nothing is in the store, or a part of what is. */
export interface Told {
  file: string;
  /** Of the file as a whole, none. */
  line?: number;
  sku?: string;
  message: string;
  /** Of a row that is left out: it would be in the store if it were whole, so that `check` speaks of it too. */
  isLost?: true;
  /** `check` finds it by itself. */
  isFoundByCheck?: true;
}

export class Gathered {
  /** By SKU, what is said of it, member by member. */
  readonly products = new Map<string, Map<string, Said>>();
  /** By SKU, where it was told of first. */
  readonly firstPlaces = new Map<string, Place>();
  /** By SKU, the files that tell of it as a product. */
  readonly tellers = new Map<string, Set<string>>();
  /** Names of units that several products share: WooCommerce's variations that sell their parent's stock. */
  readonly supplies = new Set<string>();
  readonly stock: StockFact[] = [];
  readonly receipts: ReceiptFact[] = [];
  readonly commitments: CommitmentFact[] = [];
  /** Where a line was read first, and in which file an order stands. */
  readonly #lines = new Map<string, Place>();
  readonly #files = new Map<string, string>();
  /** By file and SKU, the first name. */
  readonly #names = new Map<string, Said>();
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

  /**
   * Lays what a row says of a product over what others said; the first to say a thing holds. Two prices are a fault:
   * nobody can tell which is the product's. Two names in one file are told, for one SKU may be two products.
   */
  tellOf(sku: string, { from, ...said }: ProductFact): void {
    if (!this.firstPlaces.has(sku)) this.firstPlaces.set(sku, from);
    const members = this.products.get(sku) ?? new Map<string, Said>();
    this.products.set(sku, members);
    const tellers = this.tellers.get(sku) ?? new Set();
    this.tellers.set(sku, tellers.add(from.file));
    if (said.name !== undefined) this.#noteName(sku, said.name, from);
    for (const [name, value] of Object.entries(said)) {
      const before = members.get(name);
      if (before === undefined) members.set(name, { value, from });
      else if (name !== 'name' && JSON.stringify(before.value) !== JSON.stringify(value))
        members.set(name, this.#oneOf(before, { value, from }, sku, name));
    }
  }

  /** Systems call a product otherwise in one export than in the next, but not in one. */
  #noteName(sku: string, name: string, from: Place): void {
    const key = JSON.stringify([from.file, sku]);
    const before = this.#names.get(key);
    if (before === undefined) this.#names.set(key, { value: name, from });
    else if (before.value !== name) {
      const other = `${JSON.stringify(before.value)} in line ${before.from.line}`;
      this.warnings.push({
        ...{ file: from.file, line: from.line, sku },
        message: `the name is ${JSON.stringify(name)}, and ${other}: two products may have one SKU`,
      });
    }
  }

  /** Of two that differ the first, with a word; of two prices neither. */
  #oneOf(before: Said, said: Said, sku: string, name: string): Said {
    const place = { file: said.from.file, line: said.from.line, sku };
    const first = `line ${before.from.line} of ${before.from.file}`;
    if (name !== 'price') {
      const message = `"${name}" is other than in ${first}, which is taken: two products may have one SKU`;
      this.warnings.push({ ...place, message });
      return before;
    }
    if (spoiledIn(before.value) !== undefined || spoiledIn(said.value) !== undefined) return before;
    const [one, other] = [before.value, said.value] as [PriceFact, PriceFact];
    const message = `the price is ${priceInWords(other)}, and ${priceInWords(one)} in ${first}: two products may have one SKU`;
    const minorUnits = new Spoiled(`${priceInWords(one)} or ${priceInWords(other)}`, said.from, message);
    this.spoiled.push({ ...place, message });
    return { value: { ...one, minorUnits }, from: said.from };
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
