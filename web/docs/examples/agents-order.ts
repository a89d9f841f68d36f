import { acp } from 'stockline/agents';
import type { Destination, OrderHistory, OrderSnapshot, StocklinePromise } from 'stockline/engine';

/** Of one line: `promised` is what was accepted, `order` what happened since. */
export function orderMembers(
  snapshot: OrderSnapshot,
  promised: StocklinePromise,
  order: OrderHistory,
  { to, at }: { to: Destination; at: string },
) {
  const revision = snapshot.revise({ promised, order, to, at });
  return acp.orderUpdate({ revision, promised, order, id: 'li_1' }, { to });
}
