/** The carts that several suites ask about, on Monday morning in New York, before the cut-off. */
import type { OrderQuery } from '../../web/src/engine/types/documents.ts';
import type { CartLine } from '../../web/src/store/cart.ts';

export const at = '2026-11-23T15:00:00Z';

export const query = (lines: readonly CartLine[], country = 'US'): OrderQuery => ({
  lines: lines.map(({ sku, quantity = 1 }) => ({ sku, quantity })),
  at,
  to: { country },
});

/** Three of the mugs are in stock; the fourth waits for Thursday 10 December. */
export const mugsAndKettle = [
  { sku: 'MUG', quantity: 4 },
  { sku: 'KETTLE', quantity: 1 },
];
