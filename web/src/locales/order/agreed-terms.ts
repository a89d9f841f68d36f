/**
 * The terms as agreed, for the page of an order: without what was said of the day of the order ("if you cancelled
 * today"), with the days that rights end on as the order's days are now, and each thing told once.
 */
import type { OrderHistory, Revision, StocklinePromise, Terms } from '../../engine/types/documents.ts';
import { isOpen, type OrderStanding } from './standing.ts';

export interface AgreedTerms {
  made: StocklinePromise;
  revision: Revision;
  history: OrderHistory | undefined;
  standing: OrderStanding;
  /** What the delay asks for tells of its refund. */
  isDelayTold: boolean;
}

/** A promise that `termLines` tells of. */
export function agreedTerms({ made, revision, history, standing, isDelayTold }: AgreedTerms): StocklinePromise {
  if (made.terms === undefined) return made;
  const isOver = standing === 'cancelled' || standing === 'ended';
  const terms = { ...made.terms };
  delete terms.refund;
  const { refund } = made.terms;
  if (refund !== undefined && isMoneyTaken(made, history) && !isAnotherTold(refund, revision, standing)) {
    const { latest: _, ...kept } = refund;
    terms.refund = kept;
  }
  if (isDelayTold || isOver || terms.refund === undefined || !isOpen(standing)) delete terms.delayRefund;
  if (isOver) {
    for (const term of ['cancellation', 'returns', 'withdrawal'] as const) delete terms[term];
    return { ...made, terms };
  }
  if (terms.cancellation !== undefined && standing !== 'unchanged') {
    const { lastDay: _, ...kept } = terms.cancellation;
    terms.cancellation = kept;
  }
  const arrival = arrivalOf(made, revision, history, standing);
  withLastDay(terms, 'withdrawal', arrival?.terms);
  withLastDay(terms, 'returns', arrival?.terms);
  if (terms.returns?.refund !== undefined && isSameRefund(terms.returns.refund, terms.refund)) {
    const { refund: _, ...kept } = terms.returns;
    terms.returns = kept;
  }
  const { deliver: _, ...asked } = made;
  return { ...asked, ...(arrival?.deliver === undefined ? {} : { deliver: arrival.deliver }), terms };
}

/**
 * An order at an end has one refund, for how it ended: that which the delay tells of. Where the shopper has given no
 * notice none runs from it.
 */
function isAnotherTold({ from }: NonNullable<Terms['refund']>, { delay }: Revision, standing: OrderStanding): boolean {
  if (delay?.cancelledOn !== undefined && delay.refund !== undefined) return true;
  return standing === 'ended' && from === 'notice';
}

/** A refund is spoken of where there is something to send back: now, or once goods that were paid come back. */
function isMoneyTaken({ terms }: StocklinePromise, history: OrderHistory | undefined): boolean {
  if (history === undefined) return terms?.payment?.charge !== 'on_shipment';
  return history.prepaid || history.shipped !== undefined || history.delivered !== undefined;
}

/**
 * The promise by whose delivery days a right's last day is counted: today's, while it is waited for; the one that was
 * made, where the order left and arrived within it; undefined where no day is known.
 */
function arrivalOf(
  made: StocklinePromise,
  { promise }: Revision,
  history: OrderHistory | undefined,
  standing: OrderStanding,
): StocklinePromise | undefined {
  if (isOpen(standing)) return promise;
  if (standing === 'delivered') return made.deliver?.latest === history?.delivered ? made : undefined;
  const { ship } = made;
  const isOnTime = ship !== undefined && history?.shipped !== undefined && history.shipped <= ship.latest;
  return standing === 'shipped' && isOnTime ? made : undefined;
}

/** The right as it was agreed to, with its last day counted anew; without one where that is not known. */
function withLastDay(terms: Terms, name: 'withdrawal' | 'returns', now: Terms | undefined): void {
  const [agreed, again] = [terms[name], now?.[name]];
  if (agreed === undefined) return;
  const { lastDay: _, ...kept } = agreed;
  const isSame = again !== undefined && again.days === agreed.days && again.unit === agreed.unit;
  const lastDay = isSame && again.lastDay !== undefined ? { lastDay: again.lastDay } : {};
  Object.assign(terms, { [name]: { ...kept, ...lastDay } });
}

function isSameRefund(one: NonNullable<Terms['refund']>, other: Terms['refund']): boolean {
  return (
    other !== undefined &&
    one.days === other.days &&
    one.unit === other.unit &&
    one.from === other.from &&
    one.withheldUntilReturn === other.withheldUntilReturn
  );
}
