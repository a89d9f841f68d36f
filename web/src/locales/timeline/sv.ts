/** Swedish. */
import type { TimelineMessages } from './messages.ts';

export const sv: TimelineMessages = {
  steps: {
    ordered: 'Beställt',
    restock: 'Åter i lager',
    release: 'Släpps',
    made: 'Tillverkad',
    ship: 'Skickas',
    deliver: 'Levereras',
    collect: 'Klar att hämta',
  },

  likely: (count, outOf, by) => `${count} av ${outOf} senast ${by}`,
  rangeAlone: 'Någon av de här dagarna',

  asTable: 'Som tabell',
  columns: { step: 'Steg', days: 'Dagar', likelihood: 'Sannolikhet' },
  daysOff: { location: 'Våra lediga dagar', carrier: 'Transportörens lediga dagar' },

  legend: {
    daysOff: 'Skuggat: lediga dagar, våra tills varan skickas, sedan transportörens',
    chances: 'Ju högre en dag är, desto troligare',
    range: 'Platt: någon av de här dagarna',
  },
};
