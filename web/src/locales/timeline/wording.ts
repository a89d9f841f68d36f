/** The words of the timeline in one language. */
import { de as pageDe } from '../de.ts';
import { type Wording, withOverride, wordingFor } from '../index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { TimelineMessages, TimelineMessagesOverride } from './messages.ts';

export interface TimelineWording extends Wording {
  timeline: TimelineMessages;
}

/** As for the page of an order: a language that the timeline does not have is English throughout, and German is there without being registered. */
export function timelineWordingFor(tag: string, override?: TimelineMessagesOverride): TimelineWording {
  const isGerman = /^de(?:-|$)/iu.test(tag);
  const isEnglish = /^en(?:-|$)/iu.test(tag);
  const page = wordingFor(isGerman || isEnglish ? tag : 'en');
  const messages = isGerman && page.language !== tag ? pageDe : page.messages;
  return {
    language: isGerman ? tag : page.language,
    messages: withOverride(messages, override),
    timeline: merged(isGerman ? de : en, override?.timeline),
  };
}

/** Group by group, as for a product page. */
function merged(standard: TimelineMessages, own: TimelineMessagesOverride['timeline'] = {}): TimelineMessages {
  return {
    ...standard,
    ...own,
    steps: { ...standard.steps, ...own.steps },
    columns: { ...standard.columns, ...own.columns },
    daysOff: { ...standard.daysOff, ...own.daysOff },
    legend: { ...standard.legend, ...own.legend },
  };
}
