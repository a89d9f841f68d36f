/** Orders as the shop's books have them: units sold and not yet shipped. */

import { addDays } from '../../src/days/days.ts';
import type {
  Commitment,
  LeadTime,
  PlacedOrder as OrderDocument,
  OrderHistory,
  Receipt,
  ShippedUnits,
  StocklinePromise,
  StoreDocument,
  ToldDelay,
} from '../../src/engine/types/documents.ts';
import { dockOf } from '../dock-days.ts';
import type { ShopId } from '../shops/shop.ts';
import type { Happening } from '../world.ts';
import { capacityOf, daysWithRoom } from './days-with-room.ts';

export interface OrderedLine {
  sku: string;
  quantity: number;
  /** As it was shown when the shopper ordered. Absent: nothing was shown, as where the engine could not be had. */
  promise?: StocklinePromise;
  /** What the shop told of delays, and what the shopper answered; a `part` is one of the promise as it was shown. */
  delays?: readonly ToldDelay[];
  /** The day of a withdrawal. */
  withdrawn?: string;
}

export interface Amount {
  minorUnits: number;
  currency: string;
}

export interface PlacedOrder {
  id: string;
  shop: ShopId;
  /** Milliseconds since 1970, in the demo's time. */
  placed: number;
  to: string;
  /** How it is sent, as the form has it. */
  ship?: OrderDocument['ship'];
  /** What it cost when it was placed; absent where a price was not known. */
  total?: Amount;
  lines: readonly OrderedLine[];
  /** The form's fields, as they were sent. */
  sent: readonly (readonly [name: string, value: string])[];
}

/**
 * The store with the orders' commitments in line behind those that it has. Each part of a promise is a commitment, due
 * on the day on which it was to ship: nobody who orders later gets ahead of it. What is made to order takes no stock;
 * where so many can be made a day, its units are sold for the days on which there was room for them. What is digital
 * is delivered in any number, and has no commitments.
 */
export function withOrders(store: StoreDocument, orders: readonly PlacedOrder[]): StoreDocument {
  if (orders.length === 0) return store;
  const products = { ...store.products };
  const leadTimes = { ...store.leadTimes };
  for (const order of orders) {
    const { id, lines } = order;
    for (const line of lines) {
      const { sku, quantity, promise } = line;
      const product = products[sku];
      const madeBy = capacityOf(store, sku);
      if (product === undefined || product.digital || (product.madeToOrder !== undefined && madeBy === undefined))
        continue;
      const kind = product.preorder === undefined ? 'backorder' : 'preorder';
      const parts = promise?.parts ?? [{ quantity, status: kind, ship: undefined }];
      const sold = parts
        .filter(({ ship }, place) => !isCancelled(line, place, ship?.latest))
        .flatMap((part): Commitment[] => {
          const { quantity: units, ship } = part;
          if (madeBy !== undefined && ship !== undefined) {
            const days = daysWithRoom({ ...store, products }, sku, { units, due: ship.earliest, placed: order.placed });
            return days.map((day) => ({ id, ...day }));
          }
          const due = ship === undefined ? {} : { due: ship.earliest };
          return [{ id, quantity: units, ...due, ...(part.status === 'in_stock' ? {} : { kind }) }];
        });
      const bought = sold.length === 0 ? [] : boughtFor(order, line, store);
      for (const { receipt, leadTime } of bought) leadTimes[receipt.leadTime] = leadTime;
      products[sku] = {
        ...product,
        ...(bought.length === 0
          ? {}
          : { receipts: [...(product.receipts ?? []), ...bought.map(({ receipt }) => receipt)] }),
        commitments: [...(product.commitments ?? []), ...sold],
      };
    }
  }
  return { ...store, ...(Object.keys(leadTimes).length === 0 ? {} : { leadTimes }), products };
}

interface Bought {
  receipt: Receipt & { leadTime: string };
  leadTime: LeadTime;
}

/**
 * Units that a supplier is asked for when they are sold are ordered there on that day: from then on they are a receipt,
 * expected when half of such orders have come, and as likely to be late, or early, as those are.
 */
function boughtFor({ id, placed }: PlacedOrder, { sku, promise }: OrderedLine, store: StoreDocument): Bought[] {
  const { replenishment } = store.products[sku] ?? {};
  const leadTime = store.leadTimes?.[replenishment?.leadTime ?? ''] ?? {};
  const { days } = leadTime;
  const quantity = (promise?.parts ?? [])
    .filter(({ status }) => status !== 'in_stock')
    .reduce((sum, part) => sum + part.quantity, 0);
  if (replenishment === undefined || days === undefined || quantity === 0) return [];
  let probability = 0;
  const median = Object.entries(days).find(([, mass]) => {
    probability += mass;
    return probability >= 0.5;
  });
  if (median === undefined) return [];
  const { location } = replenishment;
  const usual = Number(median[0]);
  const expected = addDays(dockOf(store, location).today(placed), usual);
  const daysLate = Object.fromEntries(Object.entries(days).map(([day, mass]) => [Number(day) - usual, mass]));
  const { daysBeyond } = leadTime;
  return [
    {
      receipt: { id, location, quantity, expected, leadTime: `${id} ${sku}` },
      leadTime: { daysLate, ...(daysBeyond === undefined ? {} : { daysLateBeyond: daysBeyond }) },
    },
  ];
}

/**
 * Whether the shopper cancelled that part of the line, or withdrew from it before it left: what was to leave earlier
 * has.
 */
function isCancelled({ delays, withdrawn }: OrderedLine, place: number, latest: string | undefined): boolean {
  const isWithdrawn = withdrawn !== undefined && !(latest !== undefined && latest < withdrawn);
  return isWithdrawn || (delays ?? []).some(({ answer, part = place }) => answer === 'cancelled' && part === place);
}

/** What an order's history is read from. */
export interface Past {
  store: StoreDocument;
  /** The location whose day it is. */
  home: string;
  now: number;
  happened: readonly Happening[];
}

/** The line as it stood on that day, since the demo's clock can be turned back: nothing later was told or answered. */
export function lineOn({ delays = [], withdrawn, ...line }: OrderedLine, day: string): OrderedLine {
  const told = delays
    .filter(({ noticed }) => noticed <= day)
    .map(({ answer, answered, ...notice }) =>
      answer === undefined || answered === undefined || answered > day ? notice : { ...notice, answer, answered },
    );
  return {
    ...line,
    ...(told.length === 0 ? {} : { delays: told }),
    ...(withdrawn === undefined || withdrawn > day ? {} : { withdrawn }),
  };
}

/** What has happened to a line up to this moment, as an order's page is told it. */
export function historyOf(order: PlacedOrder, whole: OrderedLine, past: Past): OrderHistory {
  const { today } = dockOf(past.store, past.home);
  const line = lineOn(whole, today(past.now));
  const { promise, delays, withdrawn } = line;
  const sent = shipmentsOf(order, line, past);
  const [first, ...others] = sent;
  const isAll = first !== undefined && others.length === 0 && first.quantity === line.quantity;
  return {
    completed: today(order.placed),
    prepaid: (promise?.terms?.payment?.charge ?? 'on_shipment') !== 'on_shipment',
    ...(delays === undefined ? {} : { delays: [...delays] }),
    ...(sent.length === 0 || isAll ? {} : { shipments: sent }),
    ...(isAll ? { shipped: first.shipped } : {}),
    ...(isAll && first.delivered !== undefined ? { delivered: first.delivered } : {}),
    ...(withdrawn === undefined ? {} : { withdrawn }),
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
    const { promise: promised } = line;
    if (promised === undefined) return [];
    const { completed: _, ...since } = historyOf(order, line, past);
    const name = nameOf(line.sku);
    return [{ promised, ...since, ...(name === undefined ? {} : { name }) }];
  });
  if (first === undefined) return undefined;
  const { today } = dockOf(past.store, past.home);
  // Each line says for itself whether it is prepaid.
  const { ship } = order;
  return { completed: today(order.placed), prepaid: false, ...(ship && { ship }), lines: [first, ...others] };
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

/**
 * What has left, day by day, and arrived on the last day promised. What is made to order leaves on the last day
 * promised.
 */
function shipmentsOf(order: PlacedOrder, line: OrderedLine, { store, home, now, happened }: Past): ShippedUnits[] {
  const { sku, quantity, promise, withdrawn = '9999-12-31' } = line;
  const today = dockOf(store, home).today(now);
  const latest = promise?.ship?.latest;
  const isMade = store.products[sku]?.madeToOrder !== undefined;
  const left = isMade
    ? [{ quantity, day: latest !== undefined && latest < today ? latest : withdrawn }]
    : happened.filter((one) => one.kind === 'shipped' && one.order === order.id && one.sku === sku);
  const byDay = new Map<string, number>();
  for (const { day, quantity } of left) {
    if (day < withdrawn) byDay.set(day, (byDay.get(day) ?? 0) + quantity);
  }
  let units = 0;
  return [...byDay].sort().map(([shipped, quantity]) => {
    units += quantity;
    const arrives = deliveryOf(promise, units)?.latest;
    // What is collected is there on the day on which it leaves.
    const isThere = arrives !== undefined && arrives >= shipped && arrives < today;
    return { quantity, shipped, ...(isThere ? { delivered: arrives } : {}) };
  });
}

/** The delivery window of the part that has the unit of that number. */
function deliveryOf(promise: StocklinePromise | undefined, unit: number) {
  let end = 0;
  const part = promise?.parts.find(({ quantity }) => {
    end += quantity;
    return unit <= end;
  });
  return part?.deliver ?? promise?.deliver;
}
