/** When money is taken, and how much of it. */
import type { Terms } from '../engine/types/documents.ts';
import { money, share } from './amounts.ts';
import type { Wording } from './index.ts';

/** What of a payment is due before shipment, where not all of it is: "€10.00", or "30%". */
export function depositText(terms: Terms | undefined, { language }: Wording): string | undefined {
  const { payment, currency } = terms ?? {};
  if (payment?.charge !== 'deposit') return undefined;
  if (payment.dueNow !== undefined && currency !== undefined) return money(payment.dueNow, currency, language);
  return payment.percent === undefined ? undefined : share(payment.percent, language);
}

/** One clause: "€10.00 now, €39.99 when it ships"; undefined where the promise has no payment term. */
export function paymentText(terms: Terms | undefined, wording: Wording): string | undefined {
  const { language, messages } = wording;
  const say = messages.terms;
  const { payment, currency } = terms ?? {};
  const amount = (minorUnits: number | undefined) =>
    minorUnits === undefined || currency === undefined ? undefined : money(minorUnits, currency, language);
  switch (payment?.charge) {
    case 'on_shipment':
      return say.onShipment(amount(payment.dueAtShipment));
    case 'at_order':
      return say.atOrder(amount(payment.dueNow));
    case 'deposit':
      return say.deposit(depositText(terms, wording), amount(payment.dueAtShipment));
    default:
      return undefined;
  }
}
