/** When money is taken, and how much of it. */
import type { Terms } from '../../engine/types/documents.ts';
import { amountIn, paidBefore } from '../amounts.ts';
import type { WholeWording } from './wording.ts';

/** One clause: "€10.00 now, €39.99 when it ships". Undefined where the promise has no payment term. */
export function paymentText(terms: Terms | undefined, { language, messages }: WholeWording): string | undefined {
  const { payment } = terms ?? {};
  const { terms: say } = messages;
  const amount = (minorUnits: number | undefined) => amountIn(terms, minorUnits, language);
  switch (payment?.charge) {
    case 'on_shipment':
      return say.onShipment(amount(payment.dueAtShipment));
    case 'at_order':
      return say.atOrder(amount(payment.dueNow));
    case 'deposit':
      return say.deposit(paidBefore(terms, language), amount(payment.dueAtShipment));
    default:
      return undefined;
  }
}
