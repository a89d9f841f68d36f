/** The words of an order's page in one language. */
import { de as pageDe } from '../de.ts';
import { type Wording, withOverride, wordingFor } from '../index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { OrderMessages, OrderMessagesOverride } from './messages.ts';

export interface OrderWording extends Wording {
  order: OrderMessages;
}

/**
 * The wording for a language tag. A language that the order's page does not have is English throughout, also where a product page has it:
 * half a sentence in each would be worse. German is there without being registered; a shop's registered German goes before it.
 */
export function orderWordingFor(tag: string, override?: OrderMessagesOverride): OrderWording {
  const isGerman = /^de(?:-|$)/iu.test(tag);
  const isEnglish = /^en(?:-|$)/iu.test(tag);
  const page = wordingFor(isGerman || isEnglish ? tag : 'en');
  const messages = isGerman && page.language !== tag ? pageDe : page.messages;
  return {
    language: isGerman ? tag : page.language,
    messages: withOverride(messages, override),
    order: merged(isGerman ? de : en, override?.order),
  };
}

/** Group by group, as for a product page. */
function merged(standard: OrderMessages, own: OrderMessagesOverride['order'] = {}): OrderMessages {
  return {
    ...standard,
    ...own,
    change: { ...standard.change, ...own.change },
    choices: { ...standard.choices, ...own.choices },
    withdrawal: { ...standard.withdrawal, ...own.withdrawal },
  };
}
