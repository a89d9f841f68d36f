/**
 * The store as each of many orders sees it: a snapshot with the products of one order, planned as that order counts on
 * them.
 *
 * Tens of thousands of orders may wait for one product, and a plan goes through all of them. But who stands further
 * back in line is never better off: where the first and the last of a stretch of the line see the same of the units
 * that they ordered, so does everybody between. So the line is halved until that is so, and few plans are made.
 */
import type { FullEngine, OrderSnapshot, Publication, RulePacks, Store } from '../../engine/full.ts';
import type { Commitment, SnapshotProduct } from '../../engine/types/documents.ts';
import { compare } from './compare.ts';
import type { StoreData } from './store-data.ts';

/** How many units of a product an order's promise is about. */
export interface Wanted {
  sku: string;
  quantity: number;
}

/** Orders that ask for the same of one product, in their order. */
interface Line {
  /** Units of each. */
  quantity: number;
  orders: readonly string[];
  /** By order, its place in them. */
  places: ReadonlyMap<string, number>;
  /** What each of them sees, as far as it is known. */
  seen: (string | undefined)[];
}

export class OrderViews {
  readonly #publication: Publication;
  readonly #shop: OrderSnapshot;
  readonly #lines = new Map<string, Map<string, Line>>();
  /** By SKU, the document that the snapshot has of it. */
  readonly #added = new Map<string, string>();
  /** By SKU, that of whoever asks anew. */
  readonly #anybody = new Map<string, string>();
  /** How many plans of a product were made. */
  plans = 0;

  constructor(
    private readonly engine: FullEngine,
    private readonly store: Store,
    private readonly data: StoreData,
    private readonly rules: RulePacks,
  ) {
    this.#publication = store.publication({ rules });
    this.#shop = engine.openSnapshot(
      withMembers(this.#publication.shopText(), { revision: 'now', heartbeat: store.asOf, products: 'products/' }),
    );
  }

  /** Gives what `ask` makes of the snapshot with these products, as the order sees them. */
  view<T>(order: string, wanted: readonly Wanted[], ask: (snapshot: OrderSnapshot) => T): T {
    const skus = [...new Set(wanted.map(({ sku }) => sku))];
    const isCounted = skus.some((sku) => this.data.commitmentsOf(sku, order).length > 0);
    if (isCounted && skus.some((sku) => this.data.isSharing(sku))) return this.#viewWhole(order, skus, ask);
    for (const sku of skus) {
      const units = wanted.reduce((sum, line) => sum + (line.sku === sku ? line.quantity : 0), 0);
      this.#add(sku, this.#seenBy(order, sku, units));
    }
    return ask(this.#shop);
  }

  close(): void {
    this.#shop.close();
    this.#publication.close();
  }

  /** What shares units with others is planned in one piece. */
  #viewWhole<T>(order: string, skus: readonly string[], ask: (snapshot: OrderSnapshot) => T): T {
    this.plans += 1;
    const text = this.store.planText({ skus: [...new Set(skus)], order, rules: this.rules });
    const snapshot = this.engine.openSnapshot(text);
    try {
      return ask(snapshot);
    } finally {
      snapshot.close();
    }
  }

  #add(sku: string, document: string): void {
    if (this.#added.get(sku) === document) return;
    this.#shop.addProduct(document);
    this.#added.set(sku, document);
  }

  #seenBy(order: string, sku: string, units: number): string {
    const [own, ...more] = this.data.commitmentsOf(sku, order);
    // What the order has not in the store it sees as anybody does, and so does every such order.
    if (own === undefined) return this.#seenByAnybody(sku);
    const line = more.length === 0 && units <= own.quantity ? this.#linesOf(sku).get(classOf(own)) : undefined;
    return line === undefined ? this.#plan(sku, order) : this.#inLine(line, line.places.get(order) ?? 0, sku);
  }

  #seenByAnybody(sku: string): string {
    const document = this.#anybody.get(sku) ?? this.#plan(sku, '');
    this.#anybody.set(sku, document);
    return document;
  }

  /** Halves the line around the place until both ends of the stretch see the same. */
  #inLine({ orders, seen, quantity }: Line, place: number, sku: string): string {
    const at = (index: number): string => {
      seen[index] ??= upTo(quantity, this.#plan(sku, orders[index] ?? ''));
      return seen[index];
    };
    let [first, last] = [0, orders.length - 1];
    while (at(first) !== at(last) && place !== first && place !== last) {
      const middle = (first + last) >> 1;
      at(middle);
      if (place <= middle) last = middle;
      if (place >= middle) first = middle;
    }
    if (at(first) === at(last)) return at(first);
    return at(place);
  }

  #plan(sku: string, order: string): string {
    this.plans += 1;
    return withMembers(this.#publication.productText(sku, order), { revision: 'now', shop: 'now' });
  }

  #linesOf(sku: string): Map<string, Line> {
    const known = this.#lines.get(sku);
    if (known !== undefined) return known;
    const members = new Map<string, { order: string; due: string; quantity: number }[]>();
    for (const [order, [own, ...more]] of this.data.byOrder(sku)) {
      if (own === undefined || more.length > 0) continue;
      const name = classOf(own);
      const others = members.get(name) ?? [];
      others.push({ order, due: own.due ?? '', quantity: own.quantity });
      members.set(name, others);
    }
    const lines = new Map<string, Line>();
    for (const [name, all] of members) {
      all.sort((one, other) => compare(one.due, other.due) || Buffer.compare(bytes(one.order), bytes(other.order)));
      const orders = all.map(({ order }) => order);
      const places = new Map(orders.map((order, place) => [order, place]));
      lines.set(name, { quantity: all[0]?.quantity ?? 0, orders, places, seen: [] });
    }
    this.#lines.set(sku, lines);
    return lines;
  }
}

/** Those of one class differ in how far they are back in line, and in nothing else. */
function classOf({ quantity, location, kind, due, expires }: Commitment): string {
  return JSON.stringify([quantity, location, kind, due !== undefined, expires]);
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

/**
 * The document as far as an order of so many units can tell: no more of the ladders, nor of what the limits leave, and
 * nothing of the queue. The engine permits an order its own units whatever the limits say.
 */
function upTo(units: number, text: string): string {
  const document = JSON.parse(text) as { product?: SnapshotProduct; replanBy?: string };
  const { product } = document;
  if (product === undefined) return text;
  for (const { steps } of [...(product.ladders ?? []), ...(product.releasedLadders ?? [])]) {
    const last = steps.findIndex((step) => step.upTo === undefined || step.upTo >= units);
    if (last !== -1) steps.length = last + 1;
    for (const step of steps) {
      if (step.upTo !== undefined && step.upTo > units) step.upTo = units;
      delete step.queue;
    }
  }
  delete product.backorder?.remaining;
  delete product.preorder?.remaining;
  return JSON.stringify(document);
}

/** A document with members more; a list of faults stays what it is. */
export function withMembers(text: string, members: object): string {
  return text.startsWith('{"version":1')
    ? `{"version":1,${JSON.stringify(members).slice(1, -1)}${text.slice(12)}`
    : text;
}
