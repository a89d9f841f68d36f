/** A product page's messages with those of what stands folded on it. */
import { type DetailMessages, type Messages, type PageMessages, withOverride } from '../messages.ts';

/** Both in one. What the page has of both is its own: a shop's messages are whole sets, and the page's to keep. */
export function whole(page: PageMessages, details: DetailMessages): Messages {
  return withOverride(details, page) as Messages;
}

/** Whether a page's messages have those of what stands folded too, by the names that the English ones have. */
export function isWhole(messages: PageMessages, details: DetailMessages): boolean {
  const has = (given: object, like: object): boolean =>
    Object.entries(like).every(([name, value]) => {
      const own = given[name as keyof typeof given] as unknown;
      return typeof value === 'object' && typeof own === 'object' && own !== null ? has(own, value) : own !== undefined;
    });
  return has(messages, details);
}
