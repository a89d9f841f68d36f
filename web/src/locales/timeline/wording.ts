/** The words of the timeline in one language: its own, and a product page's. */
import { Catalogue, languageIn } from '../catalogue.ts';
import { type WholeWording, wholeMessages, wholeWordingFor } from '../details/wording.ts';
import { withOverride } from '../index.ts';
import { en } from './en.ts';
import type { TimelineMessages, TimelineMessagesOverride } from './messages.ts';
import { shipped } from './shipped.ts';

export interface TimelineWording extends WholeWording {
  timeline: TimelineMessages;
}

type OwnOverride = NonNullable<TimelineMessagesOverride['timeline']>;

const timelineMessages = new Catalogue<TimelineMessages, OwnOverride>(en, shipped, withOverride);

/** All that a timeline says. A language that one of them lacks is English throughout. */
export const timelineCatalogues = [wholeMessages, timelineMessages] as const;

/** The wording for a language tag, as far as its messages are at hand; English where they are not. */
export function timelineWordingFor(tag: string, override?: TimelineMessagesOverride): TimelineWording {
  const wanted = languageIn(timelineCatalogues, tag);
  const page = wholeWordingFor(timelineMessages.messages(wanted) === undefined ? 'en' : wanted);
  return {
    language: page.language,
    messages: withOverride(page.messages, override),
    timeline: withOverride(timelineMessages.messages(page.language) ?? en, override?.timeline),
  };
}

/** Adds a language for the timeline, or replaces it; `registerMessages` has those of product pages. */
export function registerTimelineMessages(language: string, messages: TimelineMessages): void {
  timelineMessages.register(language, messages);
}

/** Lays the shop's own messages over those of a language, also of one whose messages are not there yet. */
export function overrideTimelineMessages(language: string, override: OwnOverride): void {
  timelineMessages.override(language, override);
}
