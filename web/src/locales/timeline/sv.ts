/** Swedish. */
import type { TimelineMessages } from './messages.ts';

export const sv: TimelineMessages = {
  steps: {
    ordered: 'Beställt',
    restock: 'Åter i lager',
    release: 'Släppt',
    made: 'Tillverkat',
    ship: 'Skickas',
    deliver: 'Levereras',
    collect: 'Klar att hämta',
  },

  likely: (count, outOf, by) => `i ${count} fall av ${outOf} senast ${by}`,
  rangeAlone: 'Mellan dessa dagar; vilken som är troligast är inte känt',

  asTable: 'Som tabell',
  columns: { step: 'Steg', days: 'Dagar', likelihood: 'Hur troligt' },
  daysOff: { location: 'Våra lediga dagar', carrier: 'Transportörens lediga dagar' },

  legend: {
    daysOff: 'Skuggat: lediga dagar, våra tills varan skickas, sedan transportörens',
    chances: 'Ju högre en dag är, desto troligare',
    range: 'Platt: någon av dessa dagar',
  },
};
