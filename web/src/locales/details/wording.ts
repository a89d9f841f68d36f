/**
 * The words of what stands folded, and with those of the page all that is said of availability and terms.
 *
 * A shop's own messages are whole sets: they are the page's to keep, and go before what is here.
 */
import { type AnyCatalogue, Catalogue } from '../catalogue.ts';
import { pageMessages, type Wording, wordingFor } from '../index.ts';
import type { Messages } from '../messages.ts';
import { en } from './en.ts';
import type { DetailMessages } from './messages.ts';
import { shipped } from './shipped.ts';
import { isWhole, whole } from './whole.ts';

export interface WholeWording extends Wording {
  messages: Messages;
}

const detailMessages = new Catalogue<DetailMessages, never>(en, shipped, (messages) => messages);

/** In the languages that the page has: one that a shop has registered brings its own. */
export const wholeMessages: AnyCatalogue = {
  find: (tag) => pageMessages.find(tag),
  isAtHand: (tag) => pageMessages.isAtHand(tag) && areDetailsAtHand(tag),
  load: async (tag) => {
    await Promise.all([pageMessages.load(tag), areDetailsAtHand(tag) || detailMessages.load(tag)]);
  },
};

/**
 * Fetches the messages that serve a language tag, for whoever writes without an element: before `withConsentText`, say.
 * An element does so by itself. A language that the package does not have is nothing to fetch.
 */
export function loadMessages(language: string): Promise<void> {
  return wholeMessages.load(language);
}

function areDetailsAtHand(tag: string): boolean {
  const page = pageMessages.messages(tag);
  return detailMessages.isAtHand(tag) || (page !== undefined && isWhole(page, en));
}

/** The wording with what stands folded, in its own language. */
export function withDetails(wording: Wording): WholeWording {
  const details = detailMessages.messages(wording.language) ?? en;
  return { ...wording, messages: whole(wording.messages, details) };
}

/** The whole wording for a language tag, as far as its messages are at hand; English where they are not. */
export function wholeWordingFor(tag: string): WholeWording {
  return withDetails(wordingFor(areDetailsAtHand(tag) ? tag : 'en'));
}
