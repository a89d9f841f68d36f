/** The languages on this page: English is always there, others are added by registering them. */
import { en } from './en.ts';
import { type Messages, type MessagesOverride, withOverride } from './messages.ts';

export { en } from './en.ts';
export type { CalendarOwner, DayUnit, Messages, MessagesOverride, PeriodStart, SplitPart } from './messages.ts';
export { withOverride } from './messages.ts';

/** A language to write in: its messages, and the tag that its dates are formatted by. */
export interface Wording {
  language: string;
  messages: Messages;
}

const registered = new Map<string, Messages>([['en', en]]);

/** Adds a language, or replaces it. Elements that are rendered afterwards use it. */
export function registerMessages(language: string, messages: Messages): void {
  registered.set(language.toLowerCase(), messages);
}

/** Lays the shop's own messages over those of a language. Call it before the elements are rendered. */
export function overrideMessages(language: string, override: MessagesOverride): void {
  registerMessages(language, withOverride(wordingFor(language).messages, override));
}

/**
 * The wording for a language tag: the tag itself, then without its last subtag, and so on ("pt-BR", "pt").
 * Where the language is not there, both messages and dates are English: half a sentence in each would be worse.
 */
export function wordingFor(language: string): Wording {
  const subtags = language.toLowerCase().split('-');
  while (subtags.length > 0) {
    const messages = registered.get(subtags.join('-'));
    if (messages !== undefined) return { language, messages };
    subtags.pop();
  }
  return { language: 'en', messages: registered.get('en') ?? en };
}

/** Whether there are messages for a tag, its own or a wider one's. */
export function speaksLanguage(tag: string): boolean {
  return wordingFor(tag).language === tag;
}
