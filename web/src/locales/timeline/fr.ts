/** French. */
import type { TimelineMessages } from './messages.ts';

export const fr: TimelineMessages = {
  steps: {
    ordered: 'Commandé',
    restock: 'De nouveau en stock',
    release: 'Sortie',
    made: 'Fabriqué',
    ship: 'Expédition',
    deliver: 'Livraison',
    collect: 'Prêt à retirer',
  },

  likely: (count, outOf, by) => `${count} fois sur ${outOf} d’ici au ${by}`,
  rangeAlone: 'L’un des jours indiqués',

  asTable: 'En tableau',
  columns: { step: 'Étape', days: 'Jours', likelihood: 'Probabilité' },
  daysOff: { location: 'Nos jours non travaillés', carrier: 'Jours non travaillés du transporteur' },

  legend: {
    daysOff: 'Ombré\u00a0: jours non travaillés, les nôtres jusqu’à l’expédition, puis ceux du transporteur',
    chances: 'Plus un jour est haut, plus il est probable',
    range: 'Plat\u00a0: n’importe lequel de ces jours',
  },
};
