/** The money side of a promise, a line a term. Only what the promise carries: no term is inferred. */
import type { Terms } from '../engine/types/documents.ts';
import type { Messages } from './messages.ts';

export interface TermLine {
  term: 'payment' | 'cancellation' | 'refund' | 'returns';
  label: string;
  text: string;
}

export function termLines(terms: Terms | undefined, messages: Messages): TermLine[] {
  const lines: TermLine[] = [];
  const say = (term: TermLine['term'], text: string | undefined) => {
    if (text !== undefined) lines.push({ term, label: messages.terms[term], text });
  };
  const { payment, cancellation, refund, returns } = terms ?? {};
  if (payment) say('payment', paymentText(payment, messages));
  if (cancellation) say('cancellation', cancellationText(cancellation, messages));
  if (refund) say('refund', messages.terms.refundWithin(refund.days, refund.unit));
  if (returns) say('returns', messages.terms.returnWithin(returns.days));
  return lines;
}

function paymentText(payment: NonNullable<Terms['payment']>, { terms }: Messages): string {
  if (payment.charge === 'on_shipment') return terms.onShipment;
  return payment.charge === 'at_order' ? terms.atOrder : terms.deposit(payment.percent);
}

function cancellationText(cancellation: NonNullable<Terms['cancellation']>, { terms }: Messages): string | undefined {
  if (cancellation.until === 'never') return terms.never;
  if (cancellation.daysBeforeShipment !== undefined) return terms.daysBeforeShipment(cancellation.daysBeforeShipment);
  return cancellation.until === 'shipment' ? terms.untilShipment : undefined;
}
