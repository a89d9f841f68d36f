/** The words of an order's page in one language: its own, a product page's, and those of a notice of delay. */

import { Catalogue, languageIn } from '../catalogue.ts';
import { type WholeWording, wholeMessages, wholeWordingFor } from '../details/wording.ts';
import { withOverride } from '../index.ts';
import { en as noticeEn } from '../notice/en.ts';
import { noticeMessages } from '../notice/languages.ts';
import type { NoticeMessages } from '../notice/messages.ts';
import { en } from './en.ts';
import type { OrderMessages, OrderMessagesOverride } from './messages.ts';
import { shipped } from './shipped.ts';

export interface OrderWording extends WholeWording {
  order: OrderMessages;
  notice: NoticeMessages;
}

type OwnOverride = NonNullable<OrderMessagesOverride['order']>;

const orderMessages = new Catalogue<OrderMessages, OwnOverride>(en, shipped, withOverride);

/** All that an order's page says. A language that one of them lacks is English throughout. */
export const orderCatalogues = [wholeMessages, orderMessages, noticeMessages] as const;

/** The wording for a language tag, as far as its messages are at hand; English where they are not. */
export function orderWordingFor(tag: string, override?: OrderMessagesOverride): OrderWording {
  const wanted = languageIn(orderCatalogues, tag);
  const language = [orderMessages, noticeMessages].every((catalogue) => catalogue.messages(wanted)) ? wanted : 'en';
  const page = wholeWordingFor(language);
  return {
    language: page.language,
    messages: withOverride(page.messages, override),
    order: withOverride(orderMessages.messages(page.language) ?? en, override?.order),
    notice: noticeMessages.messages(page.language) ?? noticeEn,
  };
}

/** Adds a language for the order's page, or replaces it; `registerMessages` has those of product pages. */
export function registerOrderMessages(language: string, messages: OrderMessages): void {
  orderMessages.register(language, messages);
}

/** Lays the shop's own messages over those of a language, also of one whose messages are not there yet. */
export function overrideOrderMessages(language: string, override: OwnOverride): void {
  orderMessages.override(language, override);
}
