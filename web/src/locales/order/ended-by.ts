/** Who ended an order, or a part of it. */
import type { OrderHistory, Revision } from '../../engine/types/documents.ts';

/** Undefined where the shopper did. */
export function endedBy(
  { cancelledOn }: NonNullable<Revision['delay']>,
  history: OrderHistory | undefined,
): 'law' | 'refused' | undefined {
  const byShopper = [
    history?.cancelled,
    history?.withdrawn,
    ...(history?.delays ?? []).filter(({ answer }) => answer === 'cancelled').map(({ answered }) => answered),
  ];
  if (byShopper.includes(cancelledOn)) return undefined;
  return history?.refused === cancelledOn ? 'refused' : 'law';
}
