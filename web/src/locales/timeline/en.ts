/** English. */
import type { TimelineMessages } from './messages.ts';

export const en: TimelineMessages = {
  steps: {
    ordered: 'Ordered',
    restock: 'Back in stock',
    release: 'Released',
    made: 'Made',
    ship: 'Ships',
    deliver: 'Arrives',
    collect: 'Ready for pickup',
  },

  likely: (count, outOf, by) => `${count} in ${outOf} likely by ${by}`,
  rangeAlone: 'On one of these days',

  asTable: 'As a table',
  columns: { step: 'Step', days: 'Days', likelihood: 'How likely' },
  daysOff: { location: 'Our days off', carrier: 'The carrier’s days off' },

  legend: {
    daysOff: 'Shaded: days off, ours until it ships, then the carrier’s',
    chances: 'The taller a day, the likelier',
    range: 'Flat: any of these days',
  },
};
