/** What was taken back from an order, as both protocols tell it. */
import type { LineTold, UnitsTold } from './order-units.ts';

export interface Adjustment {
  id: string;
  type: 'cancellation' | 'refund';
  occurred_at: string;
  status: 'pending' | 'completed';
  line_items: { id: string; quantity: number }[];
  description?: string;
}

/** Of units that have ended: that, and by when money comes back where it has to. Signs of `quantity` differ. */
export function adjustmentsOf(
  { id, endedAt, text, refund }: UnitsTold,
  line: LineTold,
  quantity: number,
): Adjustment[] {
  if (endedAt === undefined) return [];
  const taken = { occurred_at: endedAt, line_items: [{ id: line.id, quantity }] };
  const cancelled = { id: `${id}_cancellation`, type: 'cancellation', ...taken, status: 'completed' } as const;
  const back = { id: `${id}_refund`, type: 'refund', ...taken, status: 'pending' } as const;
  return [{ ...cancelled, description: text }, ...(refund === undefined ? [] : [{ ...back, description: refund }])];
}
