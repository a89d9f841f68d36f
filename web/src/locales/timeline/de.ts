/** German. As on product pages, no adverb that leaves a day open: a likelihood comes with its number and its day. */
import type { TimelineMessages } from './messages.ts';

export const de: TimelineMessages = {
  steps: {
    ordered: 'Bestellt',
    restock: 'Wieder auf Lager',
    release: 'Erscheint',
    made: 'Gefertigt',
    ship: 'Versand',
    deliver: 'Lieferung',
    collect: 'Abholbereit',
  },

  likely: (count, outOf, by) => `In ${count} von ${outOf} Fällen bis ${by}`,
  rangeAlone: 'An einem dieser Tage',

  asTable: 'Als Tabelle',
  columns: { step: 'Schritt', days: 'Tage', likelihood: 'Wahrscheinlichkeit' },
  daysOff: { location: 'Unsere freien Tage', carrier: 'Freie Tage des Paketdienstes' },

  legend: {
    daysOff: 'Hinterlegt: freie Tage, bis zum Versand unsere, dann die des Paketdienstes',
    chances: 'Je höher ein Tag, desto wahrscheinlicher',
    range: 'Flach: einer dieser Tage',
  },
};
