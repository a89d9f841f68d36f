/** When money is taken, and how much of it. */
import type { Terms } from '../engine/types/documents.ts';
import { money, share } from './amounts.ts';
import type { Wording } from './index.ts';

/**
 * One clause: "€10.00 now, €39.99 when it ships", or of what is paid before shipment alone "€10.00". Undefined where
 * the promise has no payment term.
 */
export function paymentText(
  terms: Terms | undefined,
  { language, messages: { terms: say } }: Wording,
  isBeforeShipment?: boolean,
): string | undefined {
  const { payment, currency } = terms ?? {};
  const amount = (minorUnits: number | undefined) =>
    minorUnits === undefined || currency === undefined ? undefined : money(minorUnits, currency, language);
  switch (payment?.charge) {
    case 'on_shipment':
      return say.onShipment(amount(payment.dueAtShipment));
    case 'at_order':
      return say.atOrder(amount(payment.dueNow));
    case 'deposit': {
      const now =
        amount(payment.dueNow) ?? (payment.percent === undefined ? undefined : share(payment.percent, language));
      return (isBeforeShipment && now) || say.deposit(now, amount(payment.dueAtShipment));
    }
    default:
      return undefined;
  }
}
