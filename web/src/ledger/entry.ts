/** A line of the ledger: what it may say, and what is wrong with one that says something else. */
import type { Fault, LedgerEntry } from '../engine/types/documents.ts';
import {
  type Data,
  isDay,
  isInstant,
  isListOfRecords,
  isRecord,
  isRevision,
  isUnits,
  isWindow,
  memberOf,
} from '../verify/shapes.ts';

/** What can happen to an order after it was placed, and on which day. */
export const laterEvents = ['shipped', 'delivered', 'cancelled'] as const;
export type LaterEvent = (typeof laterEvents)[number];

/** No id and no SKU is as long. */
const maxNameLength = 1000;
const maxLines = 1000;

/** Every fault of what claims to be a line; none where it is one. Dates in a promise are the engine's to judge. */
export function entryFaults(value: unknown): Fault[] {
  if (!isRecord(value)) return [fault('wrong_type', '', 'A line of a ledger is a record. Write {"version":1,…}.')];
  const faults: Fault[] = [];
  const need = (isGood: boolean, code: Fault['code'], pointer: string, message: string): void => {
    if (!isGood) faults.push(fault(code, pointer, message));
  };
  const { version, event, at, order, line } = value;
  need(version === 1, 'unsupported_version', '/version', 'Write 1: this is the form of a ledger that is known here.');
  need(isInstant(at), 'not_an_instant', '/at', 'Write when it was recorded, in UTC as YYYY-MM-DDTHH:MM:SSZ.');
  need(isName(order), 'required', '/order', "Write the order's id.");
  need(
    line === undefined || isName(line),
    'wrong_type',
    '/line',
    'Write the SKU of the line, or leave it out for all.',
  );
  if (event === 'placed') faults.push(...placedFaults(value));
  else if (event === 'told') faults.push(...toldFaults(memberOf(value, 'delay')));
  else if (event === 'reopened') {
    // It has no day of its own: what it takes back is taken back whole.
  } else if ((laterEvents as readonly unknown[]).includes(event)) {
    need(isDay(value['day']), 'not_a_date', '/day', `Write the day on which it was ${event}, as YYYY-MM-DD.`);
  } else {
    need(false, 'unknown_value', '/event', 'Write one of: placed, shipped, delivered, cancelled, told, reopened.');
  }
  return faults;
}

/** Whether it is a line. */
export function isEntry(value: unknown): value is LedgerEntry {
  return entryFaults(value).length === 0;
}

function placedFaults(value: Data): Fault[] {
  const { to, ship, completed, prepaid, promise, computedFrom } = value;
  const faults: Fault[] = [];
  if (to !== undefined && !(isRecord(to) && isName(to['country']))) {
    faults.push(fault('wrong_type', '/to', 'Write {"country", "postalCode"}, or leave it out.'));
  }
  if (ship !== undefined && ship !== 'together' && ship !== 'as_ready') {
    faults.push(fault('unknown_value', '/ship', 'Write "together" or "as_ready", as the checkout\'s value has it.'));
  }
  if (completed !== undefined && !isDay(completed)) {
    faults.push(fault('not_a_date', '/completed', 'Write a day as YYYY-MM-DD, or leave it out for the day of "at".'));
  }
  if (prepaid !== undefined && typeof prepaid !== 'boolean') {
    faults.push(fault('wrong_type', '/prepaid', 'Write true where money was taken, or may be, before shipment.'));
  }
  if (computedFrom !== undefined && !isComputedFrom(computedFrom)) {
    faults.push(fault('wrong_type', '/computedFrom', 'Give it as `verifyShown` gave it back, or leave it out.'));
  }
  return [...faults, ...promiseFaults(promise)];
}

function isComputedFrom(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { engine, shop, products } = value;
  return isName(engine) && isRevision(shop) && Array.isArray(products) && products.every(isRevision);
}

function promiseFaults(promise: unknown): Fault[] {
  if (!isRecord(promise)) {
    return [fault('required', '/promise', 'Write the promise that `verifyShown` gave back for the order.')];
  }
  const lines = promise['lines'];
  if (!isListOfRecords(lines) || lines.length === 0 || lines.length > maxLines) {
    return [fault('required', '/promise/lines', 'An order has a line a product: give the promise of an order.')];
  }
  return lines.flatMap((line, index) => {
    const wrong = wrongMember(line);
    if (wrong === undefined && nothingPromised.includes(line['status'])) return [noPromise(line, index)];
    if (wrong === undefined) return [];
    const pointer = `/promise/lines/${index}${wrong}`;
    return [fault('wrong_type', pointer, 'This is not as the engine writes a promise. Give it as it was verified.')];
  });
}

/** What such a line is told is that it cannot be had. */
const nothingPromised: readonly unknown[] = ['out_of_stock', 'discontinued', 'not_shipped_there'];

function noPromise({ sku, status }: Data, index: number): Fault {
  const message = `Nothing is promised of ${String(sku)}: it is "${String(status)}". Accept an order of what can be had, and give its promise.`;
  return fault('unknown_value', `/promise/lines/${index}/status`, message);
}

function wrongMember(line: Data): string | undefined {
  const { sku, quantity, status, parts, ship, deliver } = line;
  if (!isName(sku)) return '/sku';
  if (!isUnits(quantity)) return '/quantity';
  if (typeof status !== 'string') return '/status';
  if (ship !== undefined && !isWindow(ship)) return '/ship';
  if (deliver !== undefined && !isWindow(deliver)) return '/deliver';
  return isListOfRecords(parts) && parts.length > 0 && parts.every((part) => isUnits(part['quantity']))
    ? undefined
    : '/parts';
}

function toldFaults(delay: unknown): Fault[] {
  if (!isRecord(delay) || !isDay(delay['noticed'])) {
    return [fault('required', '/delay/noticed', 'Write the day on which the notice was sent, as YYYY-MM-DD.')];
  }
  const { revised, answer, answered } = delay;
  if (revised !== undefined && !isDay(revised)) {
    return [fault('not_a_date', '/delay/revised', 'Write the last day that the notice named, or leave it out.')];
  }
  if ((answer === undefined) !== (answered === undefined)) {
    return [fault('required', '/delay/answered', 'An answer has its day: write both, or neither.')];
  }
  if (answer !== undefined && answer !== 'consented' && answer !== 'cancelled') {
    return [fault('unknown_value', '/delay/answer', 'Write "consented" or "cancelled".')];
  }
  const { part } = delay;
  if (part !== undefined && !(Number.isSafeInteger(part) && (part as number) >= 0)) {
    return [
      fault('wrong_type', '/delay/part', 'Write the place of the part, counted from 0, or leave it out for all.'),
    ];
  }
  if (answered !== undefined && !isDay(answered)) {
    return [fault('not_a_date', '/delay/answered', 'Write the day of the answer, as YYYY-MM-DD.')];
  }
  return [];
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= maxNameLength;
}

function fault(code: Fault['code'], pointer: string, message: string): Fault {
  return { code, pointer, message };
}
