/** Dutch. */
import type { TimelineMessages } from './messages.ts';

export const nl: TimelineMessages = {
  steps: {
    ordered: 'Besteld',
    restock: 'Weer op voorraad',
    release: 'Verschenen',
    made: 'Gemaakt',
    ship: 'Verzending',
    deliver: 'Bezorging',
    collect: 'Klaar om af te halen',
  },

  likely: (count, outOf, by) => `in ${count} van ${outOf} gevallen uiterlijk ${by}`,
  rangeAlone: 'Tussen deze dagen; welke het waarschijnlijkst is, is niet bekend',

  asTable: 'Als tabel',
  columns: { step: 'Stap', days: 'Dagen', likelihood: 'Hoe waarschijnlijk' },
  daysOff: { location: 'Onze vrije dagen', carrier: 'Vrije dagen van de vervoerder' },

  legend: {
    daysOff: 'Gearceerd: vrije dagen, tot de verzending de onze, daarna die van de vervoerder',
    chances: 'Hoe hoger een dag, hoe waarschijnlijker',
    range: 'Vlak: een van deze dagen',
  },
};
