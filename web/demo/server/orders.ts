/** Orders as the shop's books have them: units sold and not yet shipped. */
import type {
  Commitment,
  PlacedOrder as OrderDocument,
  OrderHistory,
  StocklinePromise,
  StoreDocument,
  ToldDelay,
} from '../../src/engine/types/documents.ts';
import { dockOf } from '../dock-days.ts';
import type { ShopId } from '../shops/shop.ts';
import type { Happening } from '../world.ts';

export interface OrderedLine {
  sku: string;
  quantity: number;
  /** As it was shown when the shopper ordered. Absent: nothing was shown, as where the engine could not be had. */
  promise?: StocklinePromise;
  /** What the shop told of delays, and what the shopper answered; a `part` is one of the promise as it was shown. */
  delays?: readonly ToldDelay[];
  /** The day of a withdrawal. */
  cancelled?: string;
}

export interface PlacedOrder {
  id: string;
  shop: ShopId;
  /** Milliseconds since 1970, in the demo's time. */
  placed: number;
  to: string;
  method: string | undefined;
  lines: readonly OrderedLine[];
  /** The form's fields, as they were sent. */
  sent: readonly (readonly [name: string, value: string])[];
}

/**
 * The store with the orders' commitments in line behind those that it has. Each part of a promise is a commitment, due
 * on the day on which it was to ship: nobody who orders later gets ahead of it. What is made to order takes no stock.
 */
export function withOrders(store: StoreDocument, orders: readonly PlacedOrder[]): StoreDocument {
  if (orders.length === 0) return store;
  const products = { ...store.products };
  for (const { id, lines } of orders) {
    for (const line of lines) {
      const { sku, quantity, promise } = line;
      const product = products[sku];
      if (product === undefined || product.madeToOrder !== undefined || isCancelled(line)) continue;
      const kind = product.preorder === undefined ? 'backorder' : 'preorder';
      const parts = promise?.parts ?? [{ quantity, status: kind, ship: undefined }];
      const sold = parts
        .filter((_, place) => !isCancelled(line, place))
        .map(
          (part): Commitment => ({
            id,
            quantity: part.quantity,
            ...(part.ship === undefined ? {} : { due: part.ship.earliest }),
            ...(part.status === 'in_stock' ? {} : { kind }),
          }),
        );
      products[sku] = { ...product, commitments: [...(product.commitments ?? []), ...sold] };
    }
  }
  return { ...store, products };
}

/** Whether the shopper cancelled the line, or that part of it. */
function isCancelled({ delays, cancelled }: OrderedLine, place?: number): boolean {
  return (
    cancelled !== undefined ||
    (delays ?? []).some(({ answer, part }) => answer === 'cancelled' && (part ?? place) === place)
  );
}

/** What an order's history is read from. */
export interface Past {
  store: StoreDocument;
  /** The location whose day it is. */
  home: string;
  now: number;
  happened: readonly Happening[];
}

/** What has happened to a line up to this moment, as an order's page is told it. */
export function historyOf(order: PlacedOrder, line: OrderedLine, past: Past): OrderHistory {
  const { today } = dockOf(past.store, past.home);
  const { promise, delays = [], cancelled } = line;
  const places = placesLeft(order, line, past);
  const told = delays
    .filter(({ noticed, part }) => noticed <= today(past.now) && (part === undefined || places.includes(part)))
    .map((delay) => (delay.part === undefined ? delay : { ...delay, part: places.indexOf(delay.part) }));
  const shipped = cancelled === undefined ? shippedOn(order, line, past) : undefined;
  const arrives = promise?.deliver?.latest;
  const isThere = shipped !== undefined && arrives !== undefined && arrives > shipped && arrives < today(past.now);
  return {
    completed: today(order.placed),
    prepaid: (promise?.terms?.payment?.charge ?? 'on_shipment') !== 'on_shipment',
    ...(told.length === 0 ? {} : { delays: told }),
    ...(shipped === undefined ? {} : { shipped }),
    ...(isThere ? { delivered: arrives } : {}),
    ...(cancelled === undefined ? {} : { cancelled }),
  };
}

/** The lines that were promised something when they were ordered, by their place in the order. */
export function promisedPlaces({ lines }: PlacedOrder): number[] {
  return [...lines.keys()].filter((place) => lines[place]?.promise !== undefined);
}

/** Those lines as the document that an order's page is given; undefined where there are none. */
export function orderDocument(
  order: PlacedOrder,
  past: Past,
  nameOf: (sku: string) => string | undefined,
): OrderDocument | undefined {
  const [first, ...others] = order.lines.flatMap((line) => {
    const promised = openPromise(order, line, past);
    if (promised === undefined) return [];
    const { completed: _, ...since } = historyOf(order, line, past);
    const name = nameOf(line.sku);
    return [{ promised, ...since, ...(name === undefined ? {} : { name }) }];
  });
  if (first === undefined) return undefined;
  const { today } = dockOf(past.store, past.home);
  // Each line says for itself whether it is prepaid.
  return { completed: today(order.placed), prepaid: false, lines: [first, ...others] };
}

/** The promise for the units that have not left: of a partly shipped line the parts that are left, and no others. */
export function openPromise(order: PlacedOrder, line: OrderedLine, past: Past): StocklinePromise | undefined {
  const { promise } = line;
  if (promise === undefined) return undefined;
  const places = placesLeft(order, line, past);
  const left = promise.parts.filter((_, place) => places.includes(place));
  const [first, ...rest] = left;
  if (first === undefined || left.length === promise.parts.length) return promise;
  return { ...promise, quantity: left.reduce((sum, { quantity }) => sum + quantity, 0), parts: [first, ...rest] };
}

/** Which part of the promise as it was shown is meant by one of those that are left; undefined where it has but one. */
export function partShown(order: PlacedOrder, line: OrderedLine, past: Past, part = 0): number | undefined {
  return (line.promise?.parts.length ?? 0) > 1 ? placesLeft(order, line, past)[part] : undefined;
}

/** The line with the shopper's answer to the last notice about that part, or about all of it. */
export function withAnswer(
  line: OrderedLine,
  part: number | undefined,
  said: Pick<ToldDelay, 'answer' | 'answered'>,
): OrderedLine {
  const about = (line.delays ?? []).map((delay) => delay.part);
  const last = Math.max(about.lastIndexOf(part), about.lastIndexOf(undefined));
  if (last < 0) return line;
  return {
    ...line,
    delays: (line.delays ?? []).map((delay, place) => (place === last ? { ...delay, ...said } : delay)),
  };
}

/** The places of the parts that have not left; of all of them once all have, as the promise is told whole again. */
function placesLeft(order: PlacedOrder, line: OrderedLine, { happened }: Past): readonly number[] {
  const parts = line.promise?.parts ?? [];
  let units = unitsShipped(order, line, happened).reduce((sum, { quantity }) => sum + quantity, 0);
  const left = parts.flatMap(({ quantity }, place) => {
    const hasLeft = units >= quantity;
    if (hasLeft) units -= quantity;
    return hasLeft ? [] : [place];
  });
  return left.length > 0 ? left : [...parts.keys()];
}

function unitsShipped({ id }: PlacedOrder, { sku }: OrderedLine, happened: readonly Happening[]): readonly Happening[] {
  return happened.filter((one) => one.kind === 'shipped' && one.order === id && one.sku === sku);
}

/**
 * The day on which the last of its units left; undefined while some are here. What is made to order leaves on the last
 * day promised.
 */
function shippedOn(order: PlacedOrder, line: OrderedLine, { store, home, now, happened }: Past): string | undefined {
  const { sku, quantity, promise } = line;
  if (store.products[sku]?.madeToOrder !== undefined) {
    const latest = promise?.ship?.latest;
    return latest !== undefined && latest < dockOf(store, home).today(now) ? latest : undefined;
  }
  const left = unitsShipped(order, line, happened);
  const units = left.reduce((sum, one) => sum + one.quantity, 0);
  return units < quantity
    ? undefined
    : left
        .map(({ day }) => day)
        .sort()
        .at(-1);
}
