/**
 * The terms as agreed, for the page of an order: without what was said of the day of the order ("if you cancelled
 * today"), with the days that rights end on as the order's days are now, and each thing told once.
 */
import type { OrderHistory, StocklinePromise, Terms } from '../../engine/types/documents.ts';
import { goneOn } from '../../store/at-an-end.ts';
import { cancellationInTime } from '../cancellation.ts';
import { isOpen, type OrderStanding } from './standing.ts';
import type { OrderPiece } from './units.ts';

export interface AgreedTerms {
  made: StocklinePromise;
  /** The line's promise as it is now. */
  promise: StocklinePromise;
  /** The units that the terms are of. */
  piece: OrderPiece;
  standing: OrderStanding;
  /** What the delay asks for tells of its refund. */
  isDelayTold: boolean;
  /** Nothing of the line has come to an end: else its amounts are of more than is left. */
  isAmountKnown: boolean;
  today: string | undefined;
}

/** A promise that `termLines` tells of. */
export function agreedTerms(given: AgreedTerms): StocklinePromise {
  const { made, piece, standing, isDelayTold } = given;
  const { history } = piece;
  if (made.terms === undefined) return made;
  const isOver = standing === 'cancelled' || standing === 'ended' || standing === 'withdrawn';
  const isTaken = isMoneyTaken(made, history);
  const terms = { ...made.terms };
  delete terms.refund;
  const isSentBack = standing === 'withdrawn' && goneOn(history) !== undefined;
  const { returns } = terms;
  const refund = (isSentBack ? returns?.refund : undefined) ?? made.terms.refund;
  if (refund !== undefined && isTaken && !isAnotherTold(refund, given)) {
    const { latest: _, ...kept } = refund;
    terms.refund = kept;
  }
  // What ended before it was charged never is.
  if (isOver && !isTaken) delete terms.payment;
  if (terms.payment !== undefined && !given.isAmountKnown) {
    const { dueNow: _now, dueAtShipment: _later, ...kept } = terms.payment;
    terms.payment = kept;
  }
  const isOfDelivery = terms.due?.some(({ event }) => event === 'delivery');
  if (isDelayTold || isOver || !(isTaken || isOfDelivery) || !isOpen(standing)) delete terms.delayRefund;
  const hasLeft = standing === 'shipped' || standing === 'delivered';
  // Lost with the delivery, as was agreed to.
  if (hasLeft && terms.consent?.because.some(({ code }) => code === 'right_given_up')) {
    delete terms.withdrawal;
    delete terms.refund;
  }
  // What has left, or never will, cannot be cancelled any more; what has left is refunded as it is sent back.
  if (isOver || hasLeft) delete terms.cancellation;
  if (hasLeft && returns?.refund !== undefined) delete terms.refund;
  if (isOver) {
    for (const term of ['returns', 'withdrawal', 'withdrawalExceptions'] as const) delete terms[term];
    // Who pays for it: the right has been used, and has no period any more.
    if (isSentBack && returns?.cost) {
      const { days: _, refund: _told, lastDay: _last, ...kept } = returns;
      terms.returns = { ...kept, unit: 'none' };
    }
    return { ...made, terms };
  }
  if (terms.cancellation !== undefined && standing !== 'unchanged') {
    const { lastDay: _, ...kept } = terms.cancellation;
    terms.cancellation = kept;
  }
  const cancellation = cancellationInTime(terms.cancellation, given.promise.ship, given.today);
  // What can be cancelled because of its delay has a button that says so.
  const isForDelay = cancellation?.until === 'never' && piece.delay?.choices?.includes('cancel') === true;
  if (isForDelay) delete terms.cancellation;
  else if (cancellation !== undefined) terms.cancellation = cancellation;
  const arrival = arrivalOf(given);
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
function isAnotherTold({ from }: NonNullable<Terms['refund']>, { piece: { delay }, standing }: AgreedTerms): boolean {
  if (delay?.cancelledOn !== undefined && delay.refund !== undefined) return true;
  return standing === 'ended' && from === 'notice';
}

/** A refund is spoken of where there is something to send back: now, or once goods that were paid come back. */
export function isMoneyTaken({ terms }: StocklinePromise, history: OrderHistory | undefined): boolean {
  if (history === undefined) return terms?.payment?.charge !== 'on_shipment';
  return history.prepaid || goneOn(history) !== undefined;
}

/**
 * The promise by whose delivery days a right's last day is counted: today's, while it is waited for; that of the units
 * alone, once they are there, or on their way and left in time; undefined where no day is known.
 */
function arrivalOf({ promise, piece: { alone, promised, history }, standing }: AgreedTerms) {
  if (isOpen(standing)) return promise;
  const { shipped, delivered } = history ?? {};
  if (standing === 'delivered') return alone?.deliver?.latest === delivered ? alone : undefined;
  const isOnTime = promised.ship !== undefined && shipped !== undefined && shipped <= promised.ship.latest;
  return standing === 'shipped' && isOnTime ? alone : undefined;
}

/** The right as it was agreed to, with its last day counted anew; without one where that is not known. */
function withLastDay(terms: Terms, name: 'withdrawal' | 'returns', now: Terms | undefined): void {
  const [agreed, again] = [terms[name], now?.[name]];
  // What is counted from the order has the day that it had then.
  if (agreed === undefined || agreed.from === 'order') return;
  const { lastDay: _, ...kept } = agreed;
  const isSame = again !== undefined && again.days === agreed.days && again.unit === agreed.unit;
  const lastDay = isSame && again.lastDay !== undefined ? { lastDay: again.lastDay } : {};
  Object.assign(terms, { [name]: { ...kept, ...lastDay } });
}

/** Whether both have one period; their days may differ. */
export function isSameRefund(one: NonNullable<Terms['refund']>, other: Terms['refund']): boolean {
  return (
    other !== undefined &&
    one.days === other.days &&
    one.unit === other.unit &&
    one.from === other.from &&
    one.withheldUntilReturn === other.withheldUntilReturn
  );
}
