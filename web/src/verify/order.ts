/** The order as the server has it: its lines, and what they cost. */
import type { CheckoutLine, Fault, Line, Money, OrderPromise, OrderQuery } from '../engine/types/documents.ts';

/** A line of the order, from the server's own records. Without a price, the snapshot's is taken. */
export interface OrderedLine extends CheckoutLine {
  /** What one unit costs, such as a tier's price. */
  unitPrice?: Money;
  /** What the whole line costs, such as with a coupon. It goes before `unitPrice`. */
  total?: Money;
}

/** The lines that the engine is asked, at the order's prices. A line that is not the order's is at the snapshot's. */
export function withPrices(
  asked: readonly [CheckoutLine, ...CheckoutLine[]],
  ordered: readonly OrderedLine[] | undefined,
): OrderQuery['lines'] {
  return asked.map((line, index): Line => {
    const { sku, quantity, unitPrice, total } = ordered?.[index] ?? {};
    if (sku !== line.sku || quantity !== line.quantity) return line;
    return { ...line, ...(total ? { total } : unitPrice && { unitPrice }) };
  }) as OrderQuery['lines'];
}

/**
 * The query without the prices that the engine has refused for their currency; undefined where it refused more. What
 * the snapshot has no price of has no amounts either; where it has one in another currency, `orderFaults` says so.
 */
export function withoutPriceless(query: OrderQuery, faults: readonly Fault[]): OrderQuery | undefined {
  const refused = new Set<number>();
  for (const { code, pointer } of faults) {
    const line = /^\/lines\/(\d+)\/(?:unitPrice|total)\/currency$/u.exec(pointer)?.[1];
    if (code !== 'currency_mismatch' || line === undefined) return undefined;
    refused.add(Number(line));
  }
  const lines = query.lines.map(({ unitPrice, total, ...line }, index): Line => {
    if (refused.has(index)) return line;
    return { ...line, ...(unitPrice && { unitPrice }), ...(total && { total }) };
  });
  return { ...query, lines: lines as OrderQuery['lines'] };
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
