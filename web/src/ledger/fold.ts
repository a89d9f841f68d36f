/** What the lines of a ledger come to: the orders that are open. */
import type {
  Destination,
  LedgerEntry,
  Money,
  PlacedLine,
  PlacedOrder,
  StocklinePromise,
  ToldDelay,
} from '../engine/types/documents.ts';
import { earlierPromise } from '../store/order.ts';
import { type LaterEvent, laterEvents } from './entry.ts';

/** An order of which something is still to come. */
export interface OpenOrder {
  order: string;
  /** When it was placed. */
  at: string;
  to?: Destination;
  /** As its page is told it; the lines that are over are in it. */
  placed: PlacedOrder;
  /**
   * By line, what was charged at the order, as the accepted promise's terms have it. Absent, or undefined: they do not
   * say, or nothing was.
   */
  charged?: readonly (Money | undefined)[];
}

interface KnownOrder extends OpenOrder {
  /** What it was placed with, to tell one that was written twice from another. */
  text: string;
}

/** Takes lines in their order. A line that makes no sense after those before it is left out, and told. */
export class LedgerFold {
  readonly #orders = new Map<string, KnownOrder>();

  /** What is wrong with it here; undefined where nothing is. */
  add(entry: LedgerEntry): string | undefined {
    return entry.event === 'placed' ? this.#place(entry) : this.#happen(entry);
  }

  /** Orders of which some line is neither delivered nor cancelled, in the order in which they were placed. */
  open(): OpenOrder[] {
    return [...this.#orders.values()]
      .filter(({ placed }) => !placed.lines.every(isOver))
      .map(({ text: _, ...order }) => order);
  }

  /** All ids, also of those that are over. */
  has(order: string): boolean {
    return this.#orders.has(order);
  }

  #place(entry: LedgerEntry): string | undefined {
    const { order, at, to, ship, completed = at.slice(0, 10), prepaid = false, promise } = entry;
    if (promise === undefined) return 'An order is placed with its promise.';
    const { at: _, ...said } = entry;
    const text = JSON.stringify(said);
    const known = this.#orders.get(order);
    // Whoever writes at least once writes some lines twice.
    if (known !== undefined) {
      return known.text === text
        ? undefined
        : `Order ${order} was placed before, with another promise. That one counts.`;
    }
    // Of what was promised as much is kept as the engine asks for: a ledger may hold hundreds of thousands.
    const lines = promise.lines.map(
      (line): PlacedLine => ({ promised: earlierPromise(line) as PlacedLine['promised'] }),
    );
    const charged = promise.lines.map(chargedFor);
    this.#orders.set(order, {
      order,
      at,
      ...(to !== undefined && { to }),
      placed: { completed, prepaid, ...(ship !== undefined && { ship }), lines: lines as PlacedOrder['lines'] },
      ...(charged.some((amount) => amount !== undefined) && { charged }),
      text,
    });
    return undefined;
  }

  #happen({ order, event, line: sku, day, delay }: LedgerEntry): string | undefined {
    const known = this.#orders.get(order);
    if (known === undefined) return `Order ${order} was not placed in a line before this one.`;
    const lines = known.placed.lines.filter(({ promised }) => sku === undefined || promised.sku === sku);
    if (lines.length === 0) return `Order ${order} has no line ${sku}.`;
    if (event === 'told' || event === 'placed') {
      if (delay !== undefined) for (const line of lines) line.delays = withDelay(line.delays, delay);
      return undefined;
    }
    if (event === 'reopened') {
      for (const line of lines) for (const ended of laterEvents) delete line[ended];
      return undefined;
    }
    return day === undefined ? undefined : happened(known, lines, event, day);
  }
}

function chargedFor({ terms }: StocklinePromise): Money | undefined {
  const { currency, payment } = terms ?? {};
  if (currency === undefined || payment?.dueNow === undefined || payment.dueNow === 0) return undefined;
  return { minorUnits: payment.dueNow, currency: currency.code };
}

/** An answer that comes later has the notice's day: it takes that one's place. */
function withDelay(known: readonly ToldDelay[] = [], delay: ToldDelay): ToldDelay[] {
  const others = known.filter(({ noticed, part }) => noticed !== delay.noticed || part !== delay.part);
  const same = known.find(({ noticed, part }) => noticed === delay.noticed && part === delay.part);
  return [...others, { ...same, ...delay }];
}

export function isOver({ delivered, cancelled, withdrawn, refused }: PlacedLine): boolean {
  return [delivered, cancelled, withdrawn, refused].some((day) => day !== undefined);
}

/** Notes what became of the lines that it can still become of; or says why it cannot, and notes nothing. */
function happened(
  { order, placed: { completed = '' } }: KnownOrder,
  lines: readonly PlacedLine[],
  event: LaterEvent,
  written: string,
): string | undefined {
  if (written < dayBefore(completed))
    return `Order ${order} was placed on ${completed}, and cannot be ${event} on ${written}.`;
  // The order's day is that of Greenwich, where the shop's own may be the one before.
  const day = written < completed ? completed : written;
  const open = lines.filter((line) => !isOver(line) && line[event] === undefined);
  if (open.length === 0) {
    const other = lines.find((line) => line[event] !== day);
    if (other === undefined) return undefined;
    const said = other[event];
    return `Order ${order} ${said === undefined ? 'is over' : `was ${event} on ${said}`} already. That counts.`;
  }
  const sent = open.find(({ shipped = '' }) => event === 'delivered' && day < shipped);
  if (sent !== undefined) return `Order ${order} was shipped on ${sent.shipped}, and cannot be delivered on ${day}.`;
  for (const line of open) line[event] = day;
  return undefined;
}

function dayBefore(day: string): string {
  const moment = Date.parse(day);
  return Number.isNaN(moment) ? '' : new Date(moment - 86_400_000).toISOString().slice(0, 10);
}
