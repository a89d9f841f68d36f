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
 * 3. `asOf` is the later moment.
 *
 * So a promise read today and the one read later agree: `worldAt`
 * never makes a day better or worse, it only makes it come.
 *
 *     worldAt(store, Date.parse('2026-12-11T15:05:00Z')).store.products.MUG
 *     // stock: 12 − 6 shipped on 25 Nov + 48 received with PO-1042 = 54 on hand; no receipts, no commitments
 */
import type { Commitment, Receipt, Stock, StoreDocument, StoreProduct } from '../src/engine/types/documents.ts';
import { type Dock, dockOf } from './dock-days.ts';

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
  const happened: Happening[] = [];
  const docks = new Map(Object.keys(store.locations).map((location) => [location, dockOf(store, location)]));
  const products = Object.fromEntries(
    Object.entries(store.products).map(([sku, product]) => {
      const day = new ProductDay(sku, product, { docks, start, now });
      happened.push(...day.happened);
      return [sku, day.product];
    }),
  );
  happened.sort((one, other) => one.day.localeCompare(other.day));
  return { store: { ...store, asOf: `${new Date(now).toISOString().slice(0, 19)}Z`, products }, happened };
}

interface Passage {
  docks: ReadonlyMap<string, Dock>;
  start: number;
  now: number;
}

/** One product's books, brought up to a later day. */
class ProductDay {
  readonly happened: Happening[] = [];
  readonly product: StoreProduct;
  readonly #sku: string;
  readonly #passage: Passage;
  readonly #stock: Stock[];

  constructor(sku: string, product: StoreProduct, passage: Passage) {
    this.#sku = sku;
    this.#passage = passage;
    this.#stock = (product.stock ?? []).map((stock) => ({ ...stock }));
    // Through time: what can leave from stock leaves, then a receipt comes in and more can.
    let waiting = this.#ship(product.commitments ?? [], product, '');
    const expected: Receipt[] = [];
    for (const receipt of [...(product.receipts ?? [])].sort((one, other) =>
      one.expected.localeCompare(other.expected),
    )) {
      const left = this.#receive(receipt);
      if (left !== undefined) expected.push(left);
      else waiting = this.#ship(waiting, product, this.#dock(receipt.location).readyDay(receipt.expected));
    }
    this.product = { ...product, stock: this.#stock, receipts: expected, commitments: waiting };
  }

  /** Puts the receipt away; answers with what is still to be expected of it. */
  #receive(receipt: Receipt): Receipt | undefined {
    const dock = this.#dock(receipt.location);
    const today = dock.today(this.#passage.now);
    const wasOverdue = receipt.expected < dock.today(this.#passage.start);
    if (wasOverdue || today < receipt.expected) return receipt;
    const ready = dock.readyDay(receipt.expected);
    // Expected today, it would still be ready on the same day: it stands on the dock.
    if (today < ready && dock.readyDay(today) === ready) return { ...receipt, expected: today };
    // Only days off lie between today and the ready day, or none: stock today ships no earlier than stock on that day.
    this.#put(receipt);
    this.happened.push({ day: earlier(ready, today), kind: 'received', sku: this.#sku, quantity: receipt.quantity });
    return undefined;
  }

  #put({ location, quantity }: Receipt): void {
    const stock = this.#stock.find((place) => place.location === location);
    if (stock === undefined) this.#stock.push({ location, onHand: quantity });
    else stock.onHand += quantity;
  }

  /**
   * Lets those leave that are due and have their units, no earlier than `since`; answers with those that wait. Units
   * are kept for whoever is due earlier, as the engine keeps them.
   */
  #ship(commitments: readonly Commitment[], product: StoreProduct, since: string): Commitment[] {
    const free = new Map(this.#stock.map((stock) => [stock, stock.onHand - (stock.reserved ?? 0)]));
    const inLine = [...commitments].sort((one, other) => (one.due ?? '').localeCompare(other.due ?? ''));
    const gone = new Set(inLine.filter((commitment) => this.#leaves(commitment, product, since, free)));
    return commitments.filter((commitment) => !gone.has(commitment));
  }

  #leaves(
    { id, quantity, due, location }: Commitment,
    product: StoreProduct,
    since: string,
    free: Map<Stock, number>,
  ): boolean {
    const places = this.#stock.filter((place) => location === undefined || place.location === location);
    const stock = places.find((place) => (free.get(place) ?? 0) >= quantity);
    let kept = quantity;
    for (const place of stock === undefined ? places : [stock]) {
      const units = Math.min(kept, Math.max(0, free.get(place) ?? 0));
      free.set(place, (free.get(place) ?? 0) - units);
      kept -= units;
    }
    if (stock === undefined) return false;
    const dock = this.#dock(stock.location);
    const start = dock.today(this.#passage.start);
    // Of two days of release the last: no earlier one has been told.
    const released = [product.preorder?.releases ?? ''].flat();
    const leaves = [due ?? start, start, ...released, since].sort().at(-1) ?? start;
    const today = dock.today(this.#passage.now);
    if (id === undefined ? leaves > today : leaves >= today) return false;
    stock.onHand -= quantity;
    this.happened.push({
      day: leaves,
      kind: 'shipped',
      sku: this.#sku,
      quantity,
      ...(id === undefined ? {} : { order: id }),
    });
    return true;
  }

  #dock(location: string): Dock {
    const dock = this.#passage.docks.get(location);
    if (dock === undefined) throw new Error(`The demo's store has no location ${location}.`);
    return dock;
  }
}

/** Days are compared as text: YYYY-MM-DD sorts by time. */
function earlier(one: string, other: string): string {
  return one <= other ? one : other;
}
