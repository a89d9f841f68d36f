/**
 * Misspelt members of what a page gives of an order: read as absent, they would make it say what is not so. Loaded with
 * warnings.ts, and on servers.
 */
import type { AvailabilityError } from '../store/failure.ts';
import { nearest } from './near-words.ts';

const ofOrder = ['completed', 'prepaid', 'lines'];
const ofUnits = ['shipped', 'delivered'];
const ofHistory = ['completed', 'prepaid', 'delays', 'shipments', ...ofUnits, 'cancelled', 'withdrawn', 'refused'];
const ofItem = {
  delays: ['noticed', 'revised', 'part', 'answer', 'answered'],
  shipments: ['quantity', ...ofUnits],
};

/** An order's history, or a whole order. A member that is near none is the shop's own affair. */
export function orderSlips(order: object): AvailabilityError[] {
  if (!('lines' in order)) return slipsOfHistory(order, '/order', ofHistory);
  const lines: unknown[] = Array.isArray(order.lines) ? order.lines : [];
  const ofLine = [...ofHistory, 'promised', 'name'];
  return [
    ...slipsOf(order, '', ofOrder),
    ...lines.flatMap((line, index) => slipsOfHistory(line, `/lines/${index}`, ofLine)),
  ];
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

function slipsOf(record: unknown, pointer: string, known: readonly string[]): AvailabilityError[] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.keys(record).flatMap((name) => {
    const meant = known.includes(name) ? undefined : nearest(name, known);
    const message = `"${name}" is no member here. Write "${meant}".`;
    return meant === undefined ? [] : [{ code: 'unknown_member', pointer: `${pointer}/${name}`, message } as const];
  });
}
