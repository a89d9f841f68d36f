/** What became of a placed order, as members of ACP's order. */
import { adjustmentsOf } from '../common/adjustments.ts';
import { spanOf } from '../common/lines.ts';
import {
  type LineTold,
  type OrderUpdateOptions,
  orderTold,
  type RevisedLine,
  type UnitsTold,
} from '../common/order-units.ts';
import type { AcpFulfillment, AcpFulfillmentEvent, AcpOrderUpdate } from './types.ts';

/**
 * Of one line, or of all lines of an order.
 *
 * @example
 * const revision = snapshot.revise({ promised, at, to, order });
 * const update = acp.orderUpdate({ revision, promised, order, id: 'li_1' }, { to, document });
 */
export function orderUpdate(
  given: RevisedLine | readonly RevisedLine[],
  options: OrderUpdateOptions = {},
): AcpOrderUpdate {
  const lines = orderTold('revision' in given ? [given] : given, options);
  const units = lines.flatMap((line) => line.units);
  const coming = units.filter(({ standing }) => standing === 'open' || standing === 'shipped');
  const estimated = spanOf(coming.map(({ window }) => window));
  return {
    status: statusOf(lines),
    ...(estimated && { estimated_delivery: estimated }),
    line_items: lines.map(lineItem),
    fulfillments: lines.flatMap((line) => line.units.map((one) => fulfillmentOf(one, line))),
    adjustments: lines.flatMap((line) => line.units.flatMap((one) => adjustmentsOf(one, line, one.quantity))),
  };
}

/** What has ended counts for nothing, unless all has. */
function statusOf(lines: readonly LineTold[]): AcpOrderUpdate['status'] {
  const left = lines.flatMap(({ type, units }) =>
    units.filter(({ standing }) => standing !== 'ended').map(({ standing }) => ({ standing, type })),
  );
  if (left.length === 0) return 'canceled';
  // What waits to be collected was not shipped.
  const isOpen = ({ standing, type }: (typeof left)[number]) =>
    standing === 'open' || (standing === 'shipped' && type === 'pickup');
  if (left.some(isOpen)) return 'processing';
  return left.every(({ standing }) => standing === 'delivered') ? 'completed' : 'shipped';
}

function lineItem({
  id,
  title,
  ordered,
  current,
  fulfilled,
  progress,
}: LineTold): AcpOrderUpdate['line_items'][number] {
  return { id, title, quantity: { ordered, current, fulfilled }, status: progress };
}

const statuses = { open: 'pending', shipped: 'shipped', delivered: 'delivered', ended: 'canceled' } as const;

function fulfillmentOf(units: UnitsTold, line: LineTold): AcpFulfillment {
  const { id, quantity, standing, window, text, shippedAt, deliveredAt } = units;
  const event = (type: AcpFulfillmentEvent['type'], occurred_at: string | undefined): AcpFulfillmentEvent[] =>
    occurred_at === undefined ? [] : [{ id: `${id}_${type}`, type, occurred_at }];
  const isReady = line.type === 'pickup';
  const events = [...event(isReady ? 'ready_for_pickup' : 'shipped', shippedAt), ...event('delivered', deliveredAt)];
  return {
    ...{
      id,
      type: line.type,
      status: isReady && standing === 'shipped' ? 'ready_for_pickup' : statuses[standing],
      line_items: [{ id: line.id, quantity }],
    },
    ...(window && { estimated_delivery: window }),
    // An order of ACP has no messages: what there is to tell of a delay stands where it is looked for.
    description: units.isLater && line.news !== undefined ? line.news : text,
    ...(events.length > 0 && { events }),
  };
}
