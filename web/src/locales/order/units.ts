/**
 * A split order unit by unit: what was promised for some units, and what holds for the same ones now.
 *
 * The promise made and the answer of today may divide the units differently. Units are counted in the order in which
 * they arrive, as the engine counts them, and units with the same days, then and now, are told together.
 */
import type { Change, DayWindow, PromisePart, StocklinePromise } from '../../engine/types/documents.ts';
import { isOrderable } from '../describe.ts';

export interface Windows {
  ship?: DayWindow | undefined;
  deliver?: DayWindow | undefined;
}

export interface OrderUnits {
  quantity: number;
  promised: Windows;
  now: Windows;
  change: Change;
}

/** Empty where all units have the same days, then and now: the whole says it. */
export function unitsOf(made: StocklinePromise, promise: StocklinePromise): OrderUnits[] {
  const ends = [...new Set([...unitEnds(made.parts), ...unitEnds(promise.parts)])].sort((one, other) => one - other);
  const units: OrderUnits[] = [];
  let before = 0;
  for (const end of ends) {
    const promised = windowsOf(made, end);
    const now = windowsOf(promise, end);
    const last = units.at(-1);
    if (last !== undefined && isSame(last.promised, promised) && isSame(last.now, now)) last.quantity += end - before;
    else units.push({ quantity: end - before, promised, now, change: changeOf(promised, now) });
    before = end;
  }
  return units.length > 1 ? units : [];
}

/** The number of each part's last unit. */
function unitEnds(parts: readonly PromisePart[]): number[] {
  let end = 0;
  return parts.map(({ quantity }) => {
    end += quantity;
    return end;
  });
}

/** Those of the part that has the unit; a part without days of its own was promised with the whole. */
function windowsOf({ parts, ship, deliver }: StocklinePromise, unit: number): Windows {
  const ends = unitEnds(parts);
  const part = parts[ends.findIndex((end) => unit <= end)] ?? parts.at(-1);
  const canBeHad = part !== undefined && isOrderable(part);
  const hasOwn = part?.ship !== undefined || part?.deliver !== undefined;
  // What has no day though another part has one has none, and is not promised with the whole.
  const hasOthers = parts.some((other) => other.ship !== undefined || other.deliver !== undefined);
  if (hasOwn || hasOthers || !canBeHad) return { ship: part?.ship, deliver: part?.deliver };
  return { ship, deliver };
}

function isSame(one: Windows, other: Windows): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** By the last day of delivery, or of shipment where one of both has no other: as the engine judges the whole. */
function changeOf(was: Windows, is: Windows): Change {
  const isByDelivery = was.deliver !== undefined && (is.deliver !== undefined || is.ship === undefined);
  const [before, after] = isByDelivery
    ? [was.deliver?.latest, is.deliver?.latest]
    : [was.ship?.latest, is.ship?.latest];
  if (before === after) return 'unchanged';
  if (after === undefined) return 'later';
  return before === undefined || after < before ? 'sooner' : 'later';
}
