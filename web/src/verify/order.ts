/** The order as the server has it: its lines, and what they cost. */
import type { CheckoutLine, Money, OrderPromise } from '../engine/types/documents.ts';

/** A line of the order, from the server's own records. Without a price, the snapshot's is taken. */
export interface OrderedLine extends CheckoutLine {
  /** What one unit costs, such as a tier's price. */
  unitPrice?: Money;
  /** What the whole line costs, such as with a coupon. It goes before `unitPrice`. */
  total?: Money;
}

/** JSON Pointers to lines that are not the order's, and to amounts that are not those of its prices. */
export function orderFaults(
  ordered: readonly OrderedLine[],
  asked: readonly CheckoutLine[],
  now: OrderPromise,
): string[] {
  if (ordered.length !== asked.length) return ['/lines'];
  return ordered.flatMap((line, index) => {
    const { sku, quantity } = asked[index] ?? {};
    if (sku !== line.sku || quantity !== line.quantity) return [`/lines/${index}`];
    return isPricedSo(line, now.lines[index]?.terms) ? [] : [`/promise/lines/${index}/terms/payment`];
  });
}

/** Terms without amounts name no price, so there is none that could be another. */
function isPricedSo({ quantity, unitPrice, total }: OrderedLine, terms: OrderPromise['lines'][0]['terms']): boolean {
  const price = total ?? (unitPrice && { ...unitPrice, minorUnits: unitPrice.minorUnits * quantity });
  const { dueNow, dueAtShipment } = terms?.payment ?? {};
  if (price === undefined || dueNow === undefined || dueAtShipment === undefined) return true;
  return dueNow + dueAtShipment === price.minorUnits && terms?.currency?.code === price.currency;
}
