/** Polish. */
import type { TimelineMessages } from './messages.ts';

export const pl: TimelineMessages = {
  steps: {
    ordered: 'Zamówiono',
    restock: 'Znów w magazynie',
    release: 'Premiera',
    made: 'Wykonano',
    ship: 'Wysyłka',
    deliver: 'Dostawa',
    collect: 'Gotowe do odbioru',
  },

  likely: (count, outOf, by) => `${count} na ${outOf} przypadków do ${by}`,
  rangeAlone: 'W jednym z tych dni',

  asTable: 'Jako tabela',
  columns: { step: 'Krok', days: 'Dni', likelihood: 'Prawdopodobieństwo' },
  daysOff: { location: 'Nasze dni wolne', carrier: 'Dni wolne przewoźnika' },

  legend: {
    daysOff: 'Zacieniowane: dni wolne, do wysyłki nasze, potem przewoźnika',
    chances: 'Im wyższy słupek, tym bardziej prawdopodobny dzień',
    range: 'Płasko: któryś z tych dni',
  },
};
