/**
 * What the shop's books would say later: the demo's stand-in for the days that pass in a real shop.
 *
 * `worldAt(store, now)` is a pure function of the store document and a later moment:
 * 1. A receipt whose expected day has come is put away, and is stock from the day on which the engine calls it ready:
 *    the expected day, moved to a day on which the dock works, plus the receiving days. Until then it stays a receipt.
 *    It is on time: nothing unforeseen happens here. A receipt that was already overdue in the store stays overdue.
 * 2. A commitment leaves when it is due and the units for it are there; a preorder not before its release. Until then
 *    it stays in line. One that has a key, as an order placed in the demo has, leaves at the end of that day: nobody
 *    who has just ordered is told that it is gone.
 * 3. A set leaves with all that it takes, from one place. What is made by capacity leaves on the day on which it is
 *    due: it was made in time.
 * 4. `asOf` is the later moment.
 *
 * So a promise read today and the one read later agree: `worldAt`
 * never makes a day better or worse, it only makes it come.
 *
 *     worldAt(store, Date.parse('2026-12-11T15:05:00Z')).store.products.MUG
 *     // stock: 12 − 6 shipped on 25 Nov + 48 received with PO-1042 = 54 on hand; no receipts, no commitments
 */
import type { Commitment, Receipt, Stock, StoreDocument, StoreProduct } from '../src/engine/types/documents.ts';
import { type Dock, dockOf } from './dock-days.ts';
import { suppliesOf, supplyOf } from './supplies.ts';

/** Units that came in or went out. */
export interface Happening {
  day: string;
  kind: 'received' | 'shipped';
  sku: string;
  quantity: number;
  /** The commitment's key, of what went out and had one. */
  order?: string;
}

export interface World {
  store: StoreDocument;
  /** What happened since the store's `asOf`, oldest first. */
  happened: Happening[];
}

export function worldAt(store: StoreDocument, now: number): World {
  const start = Date.parse(store.asOf);
  if (now <= start) return { store, happened: [] };
  const later = new LaterBooks(store, now);
  const { products, supplies } = later;
  const happened = later.happened.sort((one, other) => one.day.localeCompare(other.day));
  const asOf = `${new Date(now).toISOString().slice(0, 19)}Z`;
  return { store: { ...store, asOf, ...(supplies && { supplies }), products }, happened };
}

/** Units sold of a product or of a supply, by its name, and still in line. */
interface InLine {
  name: string;
  commitment: Commitment;
}

/** A store's books, brought up to a later day. */
class LaterBooks {
  readonly happened: Happening[] = [];
  readonly #store: StoreDocument;
  readonly #start: number;
  readonly #now: number;
  readonly #docks: ReadonlyMap<string, Dock>;
  /** What is on hand of each supply. */
  readonly #shelves: ReadonlyMap<string, Stock[]>;
  readonly #expected = new Map<string, Receipt[]>();
  #line: InLine[];

  constructor(store: StoreDocument, now: number) {
    this.#store = store;
    this.#start = Date.parse(store.asOf);
    this.#now = now;
    this.#docks = new Map(Object.keys(store.locations).map((location) => [location, dockOf(store, location)]));
    const books = Object.entries({ ...store.products, ...store.supplies });
    this.#shelves = new Map(books.map(([name, { stock = [] }]) => [name, stock.map((place) => ({ ...place }))]));
    this.#line = books.flatMap(([name, { commitments = [] }]) =>
      commitments.map((commitment) => ({ name, commitment })),
    );
    this.#pass(books.flatMap(([name, { receipts = [] }]) => receipts.map((receipt) => ({ name, receipt }))));
  }

  get products(): StoreDocument['products'] {
    return this.#brought(this.#store.products);
  }

  get supplies(): StoreDocument['supplies'] {
    return this.#store.supplies && this.#brought(this.#store.supplies);
  }

  /** With the members that change as the days pass; what had none of them, and needs none, gets none. */
  #brought<Entry extends Books>(entries: Record<string, Entry>): Record<string, Entry> {
    return Object.fromEntries(
      Object.entries(entries).map(([name, entry]) => {
        const commitments = this.#line.flatMap((one) => (one.name === name ? [one.commitment] : []));
        const members = { stock: this.#shelves.get(name), receipts: this.#expected.get(name), commitments };
        const kept = Object.entries(members).filter(
          ([member, list = []]) => list.length > 0 || entry[member as keyof Books] !== undefined,
        );
        return [name, { ...entry, ...Object.fromEntries(kept.map(([member, list = []]) => [member, list])) }];
      }),
    );
  }

  /** Through time: what can leave from stock leaves, then a receipt comes in and more can. */
  #pass(receipts: { name: string; receipt: Receipt }[]): void {
    this.#ship('');
    for (const { name, receipt } of receipts.sort((one, other) =>
      one.receipt.expected.localeCompare(other.receipt.expected),
    )) {
      const left = this.#receive(name, receipt);
      if (left !== undefined) this.#expected.set(name, [...(this.#expected.get(name) ?? []), left]);
      else this.#ship(this.#dock(receipt.location).readyDay(receipt.expected));
    }
  }

  /** Puts the receipt away; answers with what is still to be expected of it. */
  #receive(name: string, receipt: Receipt): Receipt | undefined {
    const dock = this.#dock(receipt.location);
    const today = dock.today(this.#now);
    const wasOverdue = receipt.expected < dock.today(this.#start);
    if (wasOverdue || today < receipt.expected) return receipt;
    const ready = dock.readyDay(receipt.expected);
    // Expected today, it would still be ready on the same day: it stands on the dock.
    if (today < ready && dock.readyDay(today) === ready) return { ...receipt, expected: today };
    // Only days off lie between today and the ready day, or none: stock today ships no earlier than stock on that day.
    this.#put(name, receipt);
    this.happened.push({ day: earlier(ready, today), kind: 'received', sku: name, quantity: receipt.quantity });
    return undefined;
  }

  #put(name: string, { location, quantity }: Receipt): void {
    const stock = this.#shelves.get(name)?.find((place) => place.location === location);
    if (stock === undefined) this.#shelves.get(name)?.push({ location, onHand: quantity });
    else stock.onHand += quantity;
  }

  /**
   * Lets those leave that are due and have their units, no earlier than `since`. Units are kept for whoever is due
   * earlier, as the engine keeps them.
   */
  #ship(since: string): void {
    const free = new Map(
      [...this.#shelves.values()].flat().map((stock) => [stock, stock.onHand - (stock.reserved ?? 0)]),
    );
    const inLine = [...this.#line].sort((one, other) =>
      (one.commitment.due ?? '').localeCompare(other.commitment.due ?? ''),
    );
    const gone = new Set(inLine.filter((one) => this.#leaves(one, since, free)));
    this.#line = this.#line.filter((one) => !gone.has(one));
  }

  #leaves({ name, commitment }: InLine, since: string, free: Map<Stock, number>): boolean {
    const { id, quantity, due } = commitment;
    const taken = this.#unitsOf(name, commitment, free);
    if (taken === undefined) return false;
    const dock = this.#dock(taken.location);
    const start = dock.today(this.#start);
    const leaves = [due ?? start, start, ...this.#releases(name), since].sort().at(-1) ?? start;
    const today = dock.today(this.#now);
    if (id === undefined ? leaves > today : leaves >= today) return false;
    for (const [stock, units] of taken.units) stock.onHand -= units;
    const whole = taken.units.size > 0 ? quantity : this.#madeWith(name, commitment);
    if (whole > 0) {
      this.happened.push({
        day: leaves,
        kind: 'shipped',
        sku: name,
        quantity: whole,
        ...(id === undefined ? {} : { order: id }),
      });
    }
    return true;
  }

  /** An order for which units are made on several days leaves on the last of them: all of it, and nothing before. */
  #madeWith(name: string, commitment: Commitment): number {
    const { id, quantity, due = '' } = commitment;
    const others = this.#store.products[name]?.commitments?.filter((one) => one !== commitment && one.id === id) ?? [];
    if (id === undefined) return quantity;
    if (others.some((one) => (one.due ?? '') > due)) return 0;
    return others.reduce((sum, one) => sum + one.quantity, quantity);
  }

  /**
   * The units that the commitment takes, all at one place; undefined where they are not there yet. Whatever is there is
   * kept for it. What is made by capacity takes no units: it is there on its day.
   */
  #unitsOf(
    name: string,
    { quantity, location }: Commitment,
    free: Map<Stock, number>,
  ): { location: string; units: Map<Stock, number> } | undefined {
    const taken = [...suppliesOf(this.#store, name)];
    const made = taken.map(([supply]) => supplyOf(this.#store, supply)?.capacity?.location).find(Boolean);
    const needs = taken.filter(([supply]) => supplyOf(this.#store, supply)?.capacity === undefined);
    if (made !== undefined && needs.length === 0) return { location: made, units: new Map() };
    const at = (supply: string, place: string) =>
      this.#shelves.get(supply)?.find((stock) => stock.location === place && (free.get(stock) ?? 0) > 0);
    const places = [
      ...new Set(needs.flatMap(([supply]) => (this.#shelves.get(supply) ?? []).map((stock) => stock.location))),
    ].filter((place) => location === undefined || place === location);
    const isAt = (place: string) =>
      needs.every(([supply, each]) => {
        const stock = at(supply, place);
        return stock !== undefined && (free.get(stock) ?? 0) >= each * quantity;
      });
    const whole = places.find(isAt);
    const units = new Map<Stock, number>();
    for (const [supply, each] of needs) {
      let kept = each * quantity;
      for (const place of whole === undefined ? places : [whole]) {
        const stock = at(supply, place);
        if (stock === undefined) continue;
        const some = Math.min(kept, free.get(stock) ?? 0);
        free.set(stock, (free.get(stock) ?? 0) - some);
        units.set(stock, some);
        kept -= some;
      }
    }
    return whole === undefined ? undefined : { location: whole, units };
  }

  /** The days of release that the product waits for, its own and those of what it takes; of two such days the last. */
  #releases(name: string): string[] {
    const named = [name, ...suppliesOf(this.#store, name).keys()];
    return named.flatMap((sku) => this.#store.products[sku]?.preorder?.releases ?? []);
  }

  #dock(location: string): Dock {
    const dock = this.#docks.get(location);
    if (dock === undefined) throw new Error(`The demo's store has no location ${location}.`);
    return dock;
  }
}

/** The members of a product or a supply that change as the days pass. */
type Books = Pick<StoreProduct, 'stock' | 'receipts' | 'commitments'>;

/** Days are compared as text: YYYY-MM-DD sorts by time. */
function earlier(one: string, other: string): string {
  return one <= other ? one : other;
}
