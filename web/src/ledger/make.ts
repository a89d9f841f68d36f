/** Makes lines of a ledger. */
import { instantOf } from '../engine/instant.ts';
import type {
  CheckoutValue,
  ComputedFrom,
  Destination,
  LedgerEntry,
  OrderPromise,
  ToldDelay,
} from '../engine/types/documents.ts';
import type { LaterEvent } from './entry.ts';

/** An order as it was accepted. */
export interface Placed {
  /** The order's id: that of its commitments in the store. */
  order: string;
  /** When it was placed. Absent: now. */
  at?: string;
  /** Where it goes. */
  to?: Destination;
  /** How it is sent. Absent: each part as it is ready. */
  ship?: CheckoutValue['ship'];
  /** The day on which the shop had the payment, or the authority to charge. Absent: that of `at`, in UTC. */
  completed?: string;
  /** Money was taken, or may be, before shipment. Absent: as the promise's terms have it. */
  prepaid?: boolean;
  /** What `verifyShown` gave back. */
  promise: OrderPromise;
  /** Likewise, where it looked into an archive. */
  computedFrom?: ComputedFrom;
}

/**
 * The line of an order that was accepted.
 *
 * @example
 * const { verdict, promise } = verifyShown(snapshot, value, { at, lines });
 * if (promise && (verdict === 'same' || verdict === 'sooner'))
 *   await appendToLedger('ledger.jsonl', placed({ order: 'SO-1', at, to, ship: 'as_ready', promise }));
 */
export function placed({
  order,
  at = now(),
  to,
  ship,
  completed,
  prepaid,
  promise,
  computedFrom,
}: Placed): LedgerEntry {
  return {
    version: 1,
    event: 'placed',
    at,
    order,
    ...(to !== undefined && { to }),
    ...(ship !== undefined && { ship }),
    completed: completed ?? at.slice(0, 10),
    prepaid: prepaid ?? isPaidBefore(promise),
    promise,
    ...(computedFrom !== undefined && { computedFrom }),
  };
}

/** The line of what became of an order, or of one product of it. */
export function became(
  order: string,
  event: LaterEvent,
  day: string,
  { line, at = now() }: { line?: string | undefined; at?: string } = {},
): LedgerEntry {
  return { version: 1, event, at, order, ...(line !== undefined && { line }), day };
}

/** The line that takes back what was written of the shipment, delivery or cancellation of an order, or of a line. */
export function reopened(
  order: string,
  { line, at = now() }: { line?: string | undefined; at?: string } = {},
): LedgerEntry {
  return { version: 1, event: 'reopened', at, order, ...(line !== undefined && { line }) };
}

/** The line of a notice of delay that was sent, with what the customer answered, if they did. */
export function told(
  order: string,
  delay: ToldDelay,
  { line, at = now() }: { line?: string | undefined; at?: string } = {},
): LedgerEntry {
  return { version: 1, event: 'told', at, order, ...(line !== undefined && { line }), delay };
}

/** An instant, as documents have them. */
export function now(): string {
  return instantOf(Date.now());
}

function isPaidBefore({ lines }: OrderPromise): boolean {
  return lines.some(({ terms }) => terms?.payment !== undefined && terms.payment.charge !== 'on_shipment');
}
