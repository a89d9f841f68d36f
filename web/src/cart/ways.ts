/** The ways to send an order: each part as it is ready, or all of it together. */
import type { Line, OrderPromise, OrderQuery, StocklinePromise } from '../engine/types/documents.ts';

/** The order's promise by each way of sending it. Without `together` there is nothing to choose. */
export interface Ways {
  as_ready: OrderPromise;
  together?: OrderPromise;
}

/** A way of sending an order. */
export type Way = keyof Ways;

/** How it is sent: as is wished, where that makes a difference. */
export function wayOf(ways: Ways, wish: Way | null | undefined): Way {
  return wish === 'together' && ways.as_ready.together !== undefined ? 'together' : 'as_ready';
}

/** As much of the engine as is asked here. */
interface OrderQuoting {
  quoteOrder(query: OrderQuery): OrderPromise;
}

/** The answers for both ways; the one together is left out where it differs in nothing, or cannot be promised. */
export function waysToSend(snapshot: OrderQuoting, query: OrderQuery): Ways {
  const asReady = snapshot.quoteOrder(query);
  const { together, split } = asReady;
  if (together === undefined || split === undefined) return { as_ready: asReady };
  const lines: Line[] = asReady.lines.map(({ sku, quantity }, index) => ({
    // With the prices that it was asked with.
    ...query.lines[index],
    sku,
    quantity,
    promised: { parts: [{ quantity, ...together }] },
  }));
  const sent = snapshot.quoteOrder({ ...query, lines });
  // Some arrival is not known: no day can be promised for all of it.
  const isTogether = ({ digital, ship, deliver }: StocklinePromise) =>
    digital || (isSame(ship, together.ship) && isSame(deliver, together.deliver));
  if (!sent.lines.every(isTogether)) {
    return { as_ready: asReady };
  }
  return { as_ready: asReady, together: sent };
}

function isSame(one: StocklinePromise['ship'], other: StocklinePromise['ship']): boolean {
  return one?.earliest === other?.earliest && one?.latest === other?.latest;
}
