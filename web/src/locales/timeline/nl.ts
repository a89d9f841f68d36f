/** Dutch. */
import type { TimelineMessages } from './messages.ts';

export const nl: TimelineMessages = {
  steps: {
    ordered: 'Besteld',
    restock: 'Weer op voorraad',
    release: 'Verschijnt',
    made: 'Gemaakt',
    ship: 'Verzending',
    deliver: 'Bezorging',
    collect: 'Klaar om af te halen',
  },

  likely: (count, outOf, by) => `${count} op de ${outOf} uiterlijk ${by}`,
  rangeAlone: 'Op een van deze dagen',

  asTable: 'Als tabel',
  columns: { step: 'Stap', days: 'Dagen', likelihood: 'Waarschijnlijkheid' },
  daysOff: { location: 'Onze vrije dagen', carrier: 'Vrije dagen van de vervoerder' },

  legend: {
    daysOff: 'Gearceerd: vrije dagen, tot de verzending de onze, daarna die van de vervoerder',
    chances: 'Hoe hoger een dag, hoe waarschijnlijker',
    range: 'Vlak: een van deze dagen',
  },
};
