/**
 * Misspelt members of what a page gives of an order: read as absent, they would make it say what is not so. Loaded with
 * warnings.ts, and on servers.
 */
import type { AvailabilityError } from '../store/failure.ts';
import { nearest } from './near-words.ts';

const ofOrder = ['completed', 'prepaid', 'ship', 'lines'];
const ways = ['together', 'as_ready'];
const ofUnits = ['shipped', 'delivered'];
const sinceOrder = ['prepaid', 'delays', 'shipments', ...ofUnits, 'cancelled', 'withdrawn', 'refused'];
const ofHistory = ['completed', ...sinceOrder];
const ofItem = {
  delays: ['noticed', 'revised', 'part', 'answer', 'answered'],
  shipments: ['quantity', ...ofUnits],
};

/** An order's history, or a whole order. A member that is near none is the shop's own affair. */
export function orderSlips(order: object): AvailabilityError[] {
  if (!('lines' in order)) {
    return [...slipsOfHistory(order, '/order', ofHistory), ...missingDay([order], '/order/completed', order)];
  }
  const lines: unknown[] = Array.isArray(order.lines) ? order.lines : [];
  const ofLine = [...sinceOrder, 'promised', 'name'];
  return [
    ...slipsOf(order, '', ofOrder),
    ...wrongWay(order),
    ...lines.flatMap((line, index) => [
      ...slipsOfHistory(line, `/lines/${index}`, ofLine),
      ...misplaced(line, `/lines/${index}`),
    ]),
    ...missingDay([order, ...lines], '/completed', order),
  ];
}

/** A way of sending that there is not would be read as the other. */
function wrongWay(order: object): AvailabilityError[] {
  if (!('ship' in order) || ways.includes(String(order.ship))) return [];
  const message = `This is not known here. Write ${ways.map((way) => `"${way}"`).join(' or ')}.`;
  return [{ code: 'unknown_value', pointer: '/ship', message }];
}

/** What a line holds of the whole order would not be read there. */
function misplaced(line: unknown, pointer: string): AvailabilityError[] {
  if (typeof line !== 'object' || line === null || !('completed' in line)) return [];
  const message = '"completed" is the whole order’s. Write it once, beside "lines".';
  return [{ code: 'unknown_member', pointer: `${pointer}/completed`, message }];
}

/** Without the day of the order nothing that happened since is known. */
function missingDay(records: readonly unknown[], pointer: string, order: object): AvailabilityError[] {
  const isSince = records.some(
    (record) => typeof record === 'object' && record !== null && sinceOrder.some((name) => name in record),
  );
  if ('completed' in order || !isSince) return [];
  const message = 'This is missing. Write the day of the order: without it nothing that happened since is told.';
  return [{ code: 'required', pointer, message }];
}

function slipsOfHistory(history: unknown, pointer: string, known: readonly string[]): AvailabilityError[] {
  return [
    ...slipsOf(history, pointer, known),
    ...Object.entries(ofItem).flatMap(([list, members]) => {
      const items = ((history ?? {}) as Record<string, unknown>)[list];
      return (Array.isArray(items) ? items : []).flatMap((item, index) =>
        slipsOf(item, `${pointer}/${list}/${index}`, members),
      );
    }),
  ];
}

/** "ship" for "shipped", "cancel" for "cancelled": the shortest that it begins. */
function begunBy(name: string, known: readonly string[]): string | undefined {
  const begun = name.length < 4 ? [] : known.filter((word) => word.startsWith(name));
  return begun.sort((one, other) => one.length - other.length)[0];
}

function slipsOf(record: unknown, pointer: string, known: readonly string[]): AvailabilityError[] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.keys(record).flatMap((name) => {
    const meant = known.includes(name) ? undefined : (nearest(name, known) ?? begunBy(name, known));
    const message = `"${name}" is no member here. Write "${meant}".`;
    return meant === undefined ? [] : [{ code: 'unknown_member', pointer: `${pointer}/${name}`, message } as const];
  });
}
