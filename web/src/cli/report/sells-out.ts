/**
 * What runs out before more of it is free, by the open orders and the known receipts alone: no forecast. A product is
 * told of where nothing is left that nobody ordered, or where less is left than stands in open orders, so that as much
 * again would take it all, before the next units that are free.
 */
import type { LocationPegging, PeggingDocument } from '../../engine/types/documents.ts';
import { compare } from './compare.ts';
import type { SellsOut } from './document.ts';
import type { StoreData } from './store-data.ts';

export function sellsOut(pegging: PeggingDocument, data: StoreData): SellsOut[] {
  const found: SellsOut[] = [];
  for (const [sku, product] of Object.entries(data.products)) {
    const { discontinued, draws, counted } = product;
    // What is made or bought for whoever asks does not run out; a set runs out when its parts do.
    if (discontinued || draws || counted === false || data.needsNoCommitment(sku)) continue;
    const places = pegging.products[sku] ?? [];
    // What has neither stock nor a delivery is in no place, and sold all the same.
    const ordered = places.length > 0 ? unitsOrdered(places) : data.unitsSold(sku);
    const { left, next } = freeIn(places);
    if (ordered === 0 || left > ordered) continue;
    found.push({ sku, name: data.nameOf(sku), left, ordered, ...(next && { next }) });
  }
  return found.sort(bySoonest);
}

function unitsOrdered(places: readonly LocationPegging[]): number {
  return places.reduce((sum, { commitments }) => commitments.reduce((units, peg) => units + peg.quantity, sum), 0);
}

function freeIn(places: readonly LocationPegging[]): Pick<SellsOut, 'left' | 'next'> {
  let left = 0;
  const coming = new Map<string, number>();
  for (const { from, quantity, ready } of places.flatMap(({ free }) => free)) {
    if (from === 'stock') left += quantity;
    else coming.set(ready, (coming.get(ready) ?? 0) + quantity);
  }
  const [day] = [...coming.keys()].sort();
  return { left, ...(day !== undefined && { next: { day, quantity: coming.get(day) ?? 0 } }) };
}

/** Nothing left first, then what has the longest to wait. */
function bySoonest(one: SellsOut, other: SellsOut): number {
  return (
    Number(one.left > 0) - Number(other.left > 0) ||
    -compare(one.next?.day ?? '9', other.next?.day ?? '9') ||
    other.ordered - one.ordered ||
    compare(one.sku, other.sku)
  );
}
