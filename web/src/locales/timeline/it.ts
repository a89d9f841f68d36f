/** Italian. */
import type { TimelineMessages } from './messages.ts';

export const it: TimelineMessages = {
  steps: {
    ordered: 'Ordinato',
    restock: 'Di nuovo disponibile',
    release: 'Uscito',
    made: 'Realizzato',
    ship: 'Spedizione',
    deliver: 'Consegna',
    collect: 'Pronto per il ritiro',
  },

  likely: (count, outOf, by) => `in ${count} casi su ${outOf} entro: ${by}`,
  rangeAlone: 'Tra questi giorni; non si sa quale sia il più probabile',

  asTable: 'Come tabella',
  columns: { step: 'Fase', days: 'Giorni', likelihood: 'Probabilità' },
  daysOff: { location: 'I nostri giorni liberi', carrier: 'Giorni liberi del corriere' },

  legend: {
    daysOff: 'Ombreggiati: giorni liberi, i nostri fino alla spedizione, poi quelli del corriere',
    chances: 'Più alto è un giorno, più è probabile',
    range: 'Piatto: uno di questi giorni',
  },
};
