/** When money is taken, and how much of it. */
import type { Terms } from '../../engine/types/documents.ts';
import { money, share } from '../amounts.ts';
import type { WholeWording } from './wording.ts';

/** One clause: "€10.00 now, €39.99 when it ships". Undefined where the promise has no payment term. */
export function paymentText(terms: Terms | undefined, wording: WholeWording): string | undefined {
  const { payment } = terms ?? {};
  const { terms: say } = wording.messages;
  const amount = amounts(terms, wording);
  switch (payment?.charge) {
    case 'on_shipment':
      return say.onShipment(amount(payment.dueAtShipment));
    case 'at_order':
      return say.atOrder(amount(payment.dueNow));
    case 'deposit':
      return say.deposit(paidBefore(terms, wording), amount(payment.dueAtShipment));
    default:
      return undefined;
  }
}

/** What is paid before shipment: an amount, or where that is not known a share; undefined where neither is. */
export function paidBefore(terms: Terms | undefined, wording: WholeWording): string | undefined {
  const { payment } = terms ?? {};
  return (
    amounts(terms, wording)(payment?.dueNow) ??
    (payment?.percent === undefined ? undefined : share(payment.percent, wording.language))
  );
}

function amounts(terms: Terms | undefined, { language }: WholeWording) {
  return (minorUnits: number | undefined) =>
    minorUnits === undefined || terms?.currency === undefined ? undefined : money(minorUnits, terms.currency, language);
}
