/**
 * The words of terms for what is never shipped: what is collected is ready at a place, what is digital is delivered.
 * Where the terms say "when it ships", they then say when that is.
 */
import type { StocklinePromise } from '../../engine/types/documents.ts';
import type { Messages } from '../messages.ts';

/** The same wording; for such a promise with its own words in place of those about shipment. */
export function termsWording<Given extends { messages: Messages }>(
  { digital: isDigital, pickup: collected }: Pick<StocklinePromise, 'digital' | 'pickup'>,
  wording: Given,
): Given {
  if (!isDigital && !collected) return wording;
  const { terms, digital, pickup } = wording.messages;
  const own = (isDigital ? digital : pickup).terms;
  const all = { ...terms, ...own, until: { ...terms.until, ...own.until } };
  return { ...wording, messages: { ...wording.messages, terms: all } };
}
