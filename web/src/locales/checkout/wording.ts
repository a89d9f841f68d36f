/** The words of a checkout in one language. */
import { de as pageDe } from '../de.ts';
import { type Wording, withOverride, wordingFor } from '../index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { CheckoutMessages, CheckoutMessagesOverride } from './messages.ts';

export interface CheckoutWording extends Wording {
  checkout: CheckoutMessages;
}

/**
 * The wording for a language tag. A language that the checkout does not have is English throughout, also where a product page has it:
 * half a sentence in each would be worse. German is there without being registered; a shop's registered German goes before it.
 */
export function checkoutWordingFor(tag: string, override?: CheckoutMessagesOverride): CheckoutWording {
  const isGerman = /^de(?:-|$)/iu.test(tag);
  const isEnglish = /^en(?:-|$)/iu.test(tag);
  const page = wordingFor(isGerman || isEnglish ? tag : 'en');
  const messages = isGerman && page.language !== tag ? pageDe : page.messages;
  return {
    language: isGerman ? tag : page.language,
    messages: withOverride(messages, override),
    checkout: merged(isGerman ? de : en, override?.checkout),
  };
}

/** Group by group, as for a product page. */
function merged(standard: CheckoutMessages, own: CheckoutMessagesOverride['checkout'] = {}): CheckoutMessages {
  return {
    ...standard,
    ...own,
    shipping: { ...standard.shipping, ...own.shipping },
    terms: { ...standard.terms, ...own.terms },
    consent: { ...standard.consent, ...own.consent, again: { ...standard.consent.again, ...own.consent?.again } },
    cannot: { ...standard.cannot, ...own.cannot },
  };
}
