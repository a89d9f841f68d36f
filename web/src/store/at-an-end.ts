/** Whether a line of a placed order has come to an end without its goods. */
import type { OrderHistory, Revision } from '../engine/types/documents.ts';

export interface EndingLine {
  /** What happened to it; unknown when absent. */
  history?: OrderHistory | undefined;
  /** What became of the promise, where that is known. */
  revision?: Pick<Revision, 'delay'> | undefined;
}

/** By the shopper, the shop or the law. What was shipped or delivered all the same, later, is not at its end. */
export function isAtAnEnd({ history, revision }: EndingLine): boolean {
  const { state, cancelledOn } = revision?.delay ?? {};
  if (state !== 'cancelled' && history?.cancelled === undefined) return false;
  const end = cancelledOn ?? history?.cancelled;
  const gone = history?.delivered ?? history?.shipped;
  return gone === undefined || end === undefined || gone <= end;
}
