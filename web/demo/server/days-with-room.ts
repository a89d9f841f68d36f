/**
 * What is sold of things of which so many can be made a day. An order for more than is left of one day takes what is
 * left of several: a commitment for each, due on the day on which its units are ready. One for all of them would say
 * that its last day makes more than it can, and that the days before have still room.
 */

import { addDays } from '../../src/days/days.ts';
import type { Capacity, Commitment, StoreDocument } from '../../src/engine/types/documents.ts';
import { dockOf } from '../dock-days.ts';
import { suppliesOf, supplyOf } from '../supplies.ts';

type Supplied = Pick<StoreDocument, 'products' | 'supplies'>;

/** The supply by whose capacity the product is made, with the units that one takes; undefined where there is none. */
export function capacityOf(store: Supplied, sku: string): (Capacity & { supply: string; each: number }) | undefined {
  const found = [...suppliesOf(store, sku)].flatMap(([supply, each]) => {
    const capacity = supplyOf(store, supply)?.capacity;
    return capacity === undefined ? [] : [{ ...capacity, supply, each }];
  });
  return found[0];
}

/** The days for which these units are sold, the first one first: as late as they may be ready, and no later. */
export function daysWithRoom(
  store: StoreDocument,
  sku: string,
  { units, due, placed }: { units: number; due: string; placed: number },
): Pick<Required<Commitment>, 'quantity' | 'due'>[] {
  const made = capacityOf(store, sku);
  if (made === undefined) return [{ quantity: units, due }];
  const dock = dockOf(store, made.location);
  const today = dock.today(placed);
  const days: Pick<Required<Commitment>, 'quantity' | 'due'>[] = [];
  let left = units;
  for (let day = due; left > 0 && day > today; day = addDays(day, -1)) {
    if (dock.workday(day) !== day) continue;
    const room = Math.floor((made.perDay - soldFor(store, made.supply, day)) / made.each);
    const quantity = Math.min(left, Math.max(0, room));
    if (quantity > 0) days.unshift({ quantity, due: day });
    left -= quantity;
  }
  // More than there is room for has been sold all the same.
  return left > 0 ? [...days, { quantity: left, due }] : days;
}

/** How many units of the supply are ready on that day for what has been sold of all that takes of it. */
function soldFor({ products, supplies }: Supplied, supply: string, day: string): number {
  const sold = Object.entries({ ...products, ...supplies }).map(([name, { commitments = [] }]) => {
    const each = suppliesOf({ products }, name).get(supply) ?? 0;
    return commitments.reduce((sum, { due, quantity }) => sum + (due === day ? each * quantity : 0), 0);
  });
  return sold.reduce((sum, units) => sum + units, 0);
}
