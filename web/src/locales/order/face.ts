/**
 * What money depends on, on the face of an order: what is paid when, what comes back of what ended before it was sent,
 * and once it is there how long it can be returned. All terms stand in the details.
 */
import { amountIn } from '../amounts.ts';
import type { SharedTerm, TermedLine } from './shared-terms.ts';
import type { OrderWording } from './wording.ts';

export interface FacedLine extends TermedLine {
  /** It ended before it was sent, and money was taken. */
  isRefunded: boolean;
  /** All units of the line. */
  isWhole: boolean;
}

export function faceOf(terms: readonly SharedTerm[], lines: readonly FacedLine[], wording: OrderWording): string[] {
  const { order, messages } = wording;
  const told = (term: SharedTerm['term']) =>
    terms
      .filter((one) => one.term === term)
      .flatMap(({ of, facts: [first] }) => {
        if (first === undefined) return [];
        return of === undefined ? first.text : order.of(of, first.text);
      });
  const isThere = lines.some(({ standing }) => standing === 'delivered');
  const returns = isThere ? told('returns') : [];
  const refunds = lines.flatMap(({ made, isRefunded, isWhole, inWords, quantity }) => {
    // A fee may be kept of it, and of some of the units nobody knows how much is theirs.
    const isKnown = isRefunded && isWhole && made.terms?.cancellation?.fee === undefined;
    const amount = isKnown ? amountIn(made.terms, made.terms?.payment?.dueNow, wording.language) : undefined;
    if (amount === undefined) return [];
    const text = order.of(messages.terms.refund, amount);
    return lines.length > 1 ? order.of(inWords(quantity), text) : text;
  });
  const returning = returns.length > 0 || !isThere ? returns : told('withdrawal');
  return [...told('payment'), ...refunds, ...returning];
}
