/** Italian. */
import type { TimelineMessages } from './messages.ts';

export const it: TimelineMessages = {
  steps: {
    ordered: 'Ordinato',
    restock: 'Di nuovo disponibile',
    release: 'Uscita',
    made: 'Realizzato',
    ship: 'Spedizione',
    deliver: 'Consegna',
    collect: 'Pronto per il ritiro',
  },

  likely: (count, outOf, by) => `${count} su ${outOf} entro ${by}`,
  rangeAlone: 'In uno dei giorni indicati',

  asTable: 'Come tabella',
  columns: { step: 'Fase', days: 'Giorni', likelihood: 'Probabilità' },
  daysOff: { location: 'I nostri giorni non lavorativi', carrier: 'Giorni non lavorativi del corriere' },

  legend: {
    daysOff: 'Ombreggiati: giorni non lavorativi, i nostri fino alla spedizione, poi quelli del corriere',
    chances: 'Più alto è un giorno, più è probabile',
    range: 'Piatto: uno qualsiasi di questi giorni',
  },
};
