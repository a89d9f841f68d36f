/** How many units of a product an order has, beside how many it may have (core/RULES.md, M4). */
import type { StocklinePromise } from '../engine/types/documents.ts';

/** Fewer than the least, no multiple of the step, or more than the most. */
export type QuantityFault = 'least' | 'step' | 'most';

/**
 * What is wrong with the units of each line's product, undefined where nothing is. The rule is one for the whole order:
 * lines of one product count together. Too many are told at each line that goes beyond the most, all else at the
 * product's last line.
 */
export function quantityFaults(
  lines: readonly Pick<StocklinePromise, 'sku' | 'quantity' | 'orderQuantity'>[],
): (QuantityFault | undefined)[] {
  const last = new Map(lines.map(({ sku }, index) => [sku, index]));
  const ordered = new Map<string, number>();
  return lines.map(({ sku, quantity, orderQuantity }, index) => {
    const units = (ordered.get(sku) ?? 0) + quantity;
    ordered.set(sku, units);
    if (orderQuantity === undefined) return undefined;
    const { min, step, max = units } = orderQuantity;
    if (units > max) return 'most';
    if (index !== last.get(sku)) return undefined;
    if (units < min) return 'least';
    return units % step === 0 ? undefined : 'step';
  });
}
