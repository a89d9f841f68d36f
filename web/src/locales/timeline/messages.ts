/** What a language says in the timeline, beside the words that product pages have. */
import type { MessagesOverride } from '../messages.ts';

/** What happens on the way, in this order. */
export type StepKind = 'ordered' | 'restock' | 'release' | 'made' | 'ship' | 'deliver' | 'collect';

export interface TimelineMessages {
  /** What happens, as short as can be: it stands beside a drawing. */
  steps: Record<StepKind, string>;

  /** "8 in 10 likely by Thu 3 Dec": at least so likely. The odds are 1 to 9 in 10, 19 in 20, 99 in 100. */
  likely(count: number, outOf: number, by: string): string;
  /** In place of likelihoods: first and last day are known, and no more. */
  rangeAlone: string;

  /** Unfolds the table. */
  asTable: string;
  /** The table's columns. */
  columns: { step: string; days: string; likelihood: string };
  /** Names the row of the days on which nothing is done. */
  daysOff: Record<'location' | 'carrier', string>;

  /** Under the drawing: what its marks mean. */
  legend: { daysOff: string; chances: string; range: string };
}

/** The shop's own words for one element: a product page's, and in `timeline` those of the timeline. */
export type TimelineMessagesOverride = MessagesOverride & {
  timeline?: {
    [K in keyof TimelineMessages]?: TimelineMessages[K] extends string | ((...given: never[]) => string)
      ? TimelineMessages[K]
      : Partial<TimelineMessages[K]>;
  };
};
