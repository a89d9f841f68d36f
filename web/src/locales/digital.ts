/** The words of terms for what is digital: where goods are shipped, it is delivered. */
import type { StocklinePromise } from '../engine/types/documents.ts';
import type { PageMessages } from './messages.ts';

/** The same wording; for a digital promise with its own words in place of those about shipment. */
export function termsWording<Given extends { messages: PageMessages }>(
  { digital: isDigital }: Pick<StocklinePromise, 'digital'>,
  wording: Given,
): Given {
  if (!isDigital) return wording;
  const { terms, digital } = wording.messages;
  const { onDelivery: onShipment, deposit, untilDelivery: shipment } = digital;
  const own = { ...terms, onShipment, deposit, until: { ...terms.until, shipment } };
  return { ...wording, messages: { ...wording.messages, terms: own } };
}
