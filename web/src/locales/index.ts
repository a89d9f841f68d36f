/**
 * The languages of a product page's messages: English is always
 * there, others are fetched when they are needed, or registered.
 */
import { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { type Messages, type MessagesOverride, type PageMessages, withOverride } from './messages.ts';
import { shipped } from './shipped.ts';

export type {
  CalendarOwner,
  DayUnit,
  Messages,
  MessagesOverride,
  PageMessages,
  PeriodStart,
  SplitPart,
} from './messages.ts';
export { withOverride } from './messages.ts';

/** A language to write in: its messages, and the tag that its dates are formatted by. */
export interface Wording {
  language: string;
  messages: PageMessages;
}

/** What is said at once of availability and terms, which every element does; details/ has what stands folded. */
export const pageMessages = new Catalogue<PageMessages, MessagesOverride>(en, shipped, withOverride);

/** Adds a language, or replaces it. Elements that are rendered afterwards use it. */
export function registerMessages(language: string, messages: Messages): void {
  pageMessages.register(language, messages);
}

/**
 * Lays the shop's own messages over those of a language, also of one whose messages are not there yet. Call it before
 * elements are rendered.
 */
export function overrideMessages(language: string, override: MessagesOverride): void {
  pageMessages.override(language, override);
}

/**
 * Fetches the messages that serve a language tag, for whoever writes without an element. An element does so by itself.
 * A language that the package does not have is nothing to fetch.
 */
export function loadMessages(language: string): Promise<void> {
  return pageMessages.load(language);
}

/**
 * The wording for a language tag, as far as its messages are at hand. Where they are not, both messages and dates are
 * English: half a sentence in each would be worse.
 */
export function wordingFor(language: string): Wording {
  const messages = pageMessages.messages(language);
  return messages === undefined
    ? { language: 'en', messages: pageMessages.messages('en') ?? en }
    : { language, messages };
}

/** Whether there are messages at hand for a tag, its own or a wider one's. */
export function speaksLanguage(tag: string): boolean {
  return wordingFor(tag).language === tag;
}
