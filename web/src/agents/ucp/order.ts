/** What became of a placed order, as members of UCP's order. */
import { adjustmentsOf } from '../common/adjustments.ts';
import {
  type LineTold,
  type OrderUpdateOptions,
  orderTold,
  type RevisedLine,
  type UnitsTold,
} from '../common/order-units.ts';
import { addressFor } from './addresses.ts';
import type { UcpEvent, UcpExpectation, UcpOrderUpdate } from './types.ts';

/**
 * Of one line, or of all lines of an order.
 *
 * @example
 * const revision = snapshot.revise({ promised, at, to, order });
 * const update = ucp.orderUpdate({ revision, promised, order, id: 'li_1' }, { to, document });
 */
export function orderUpdate(
  given: RevisedLine | readonly RevisedLine[],
  options: OrderUpdateOptions = {},
): UcpOrderUpdate {
  const lines = orderTold('revision' in given ? [given] : given, options);
  const ofUnits = <Told>(tell: (units: UnitsTold, line: LineTold) => Told[]): Told[] =>
    lines.flatMap((line) => line.units.flatMap((units) => tell(units, line)));
  return {
    line_items: lines.map(lineItem),
    fulfillment: {
      expectations: ofUnits((units, line) => expectationOf(units, line, options)),
      events: ofUnits(eventsOf),
    },
    adjustments: ofUnits((units, line) => adjustmentsOf(units, line, -units.quantity)),
    messages: lines.flatMap(({ news, index }) =>
      news === undefined
        ? []
        : [
            {
              ...{ type: 'warning', code: 'fulfillment_changed', content: news },
              ...{ path: `$.line_items[${index}]`, presentation: 'notice' },
            } as const,
          ],
    ),
  };
}

function lineItem({ id, ordered, current, fulfilled, progress }: LineTold): UcpOrderUpdate['line_items'][number] {
  return { id, quantity: { original: ordered, total: current, fulfilled }, status: progress };
}

/** Of what is still to come. */
function expectationOf(units: UnitsTold, line: LineTold, options: OrderUpdateOptions): UcpExpectation[] {
  const { id, quantity, standing, text, leavesBy } = units;
  if (standing !== 'open' && standing !== 'shipped') return [];
  return [
    {
      ...{ id, line_items: [{ id: line.id, quantity }], method_type: line.type },
      ...{ destination: addressFor(line.type, line.location, options), description: text },
      ...(leavesBy !== undefined && { fulfillable_on: leavesBy }),
    },
  ];
}

function eventsOf({ id, quantity, shippedAt, deliveredAt }: UnitsTold, line: LineTold): UcpEvent[] {
  const line_items = [{ id: line.id, quantity }];
  const event = (type: UcpEvent['type'], occurred_at: string | undefined): UcpEvent[] =>
    occurred_at === undefined ? [] : [{ id: `${id}_${type}`, occurred_at, type, line_items }];
  return [
    ...event(line.type === 'pickup' ? 'ready_for_pickup' : 'shipped', shippedAt),
    ...event('delivered', deliveredAt),
  ];
}
