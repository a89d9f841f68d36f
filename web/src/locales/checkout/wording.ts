/** The words of a checkout in one language. */
import { Catalogue, languageIn } from '../catalogue.ts';
import { type WholeWording, wholeMessages, wholeWordingFor } from '../details/wording.ts';
import { withOverride } from '../index.ts';
import { en } from './en.ts';
import type { CheckoutMessages, CheckoutMessagesOverride } from './messages.ts';
import { shipped } from './shipped.ts';

export interface CheckoutWording extends WholeWording {
  checkout: CheckoutMessages;
}

type OwnOverride = NonNullable<CheckoutMessagesOverride['checkout']>;

const checkoutMessages = new Catalogue<CheckoutMessages, OwnOverride>(en, shipped, withOverride);

/** All that a checkout says. A language that one of them lacks is English throughout. */
export const checkoutCatalogues = [wholeMessages, checkoutMessages] as const;

/** The wording for a language tag, as far as its messages are at hand; English where they are not. */
export function checkoutWordingFor(tag: string, override?: CheckoutMessagesOverride): CheckoutWording {
  const wanted = languageIn(checkoutCatalogues, tag);
  const page = wholeWordingFor(checkoutMessages.messages(wanted) === undefined ? 'en' : wanted);
  return {
    language: page.language,
    messages: withOverride(page.messages, override),
    checkout: withOverride(checkoutMessages.messages(page.language) ?? en, override?.checkout),
  };
}

/** Adds a language for the checkout, or replaces it; `registerMessages` has those of product pages. */
export function registerCheckoutMessages(language: string, messages: CheckoutMessages): void {
  checkoutMessages.register(language, messages);
}

/** Lays the shop's own messages over those of a language, also of one whose messages are not there yet. */
export function overrideCheckoutMessages(language: string, override: OwnOverride): void {
  checkoutMessages.override(language, override);
}
