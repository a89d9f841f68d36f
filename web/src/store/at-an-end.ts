/** Whether units of a placed order, or a whole line, have come to an end without their goods. */
import type { OrderHistory, Revision } from '../engine/types/documents.ts';

export interface EndingLine {
  /** What happened to it; unknown when absent. */
  history?: OrderHistory | undefined;
  /** What became of the promise, where that is known. */
  revision?: Pick<Revision, 'delay' | 'parts'> | undefined;
}

/**
 * By the shopper, the shop or the law; of a line that went in several goes, each of its parts. What was shipped or
 * delivered all the same, later, is not at its end.
 */
export function isAtAnEnd({ history, revision }: EndingLine): boolean {
  const { delay, parts = [{ ...history, delay }] } = revision ?? {};
  return parts.every(({ shipped, delivered, delay }) => isOver(delay, history, delivered ?? shipped));
}

/** `gone`: the day on which they were there, or else had left. */
export function isOver(delay: Revision['delay'], history: OrderHistory | undefined, gone: string | undefined): boolean {
  const { state, cancelledOn } = delay ?? {};
  const by = history?.withdrawn ?? history?.cancelled;
  if (state !== 'cancelled' && by === undefined) return false;
  const end = cancelledOn ?? by;
  return gone === undefined || end === undefined || gone <= end;
}

/**
 * The day on which the last of so many units left, or was there; undefined while one of them has not. A document that
 * the engine has not judged may hold anything.
 */
export function lastDayOf(
  event: 'shipped' | 'delivered',
  history: OrderHistory | undefined,
  quantity: number,
): string | undefined {
  const shipments = Array.isArray(history?.shipments) ? history.shipments : [];
  const sent = shipments.reduce((sum, units) => sum + units.quantity, 0);
  const days = shipments.map((units) => units[event]);
  if (!(sent >= quantity)) days.push(history?.[event]);
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}
