/** French. */
import type { TimelineMessages } from './messages.ts';

export const fr: TimelineMessages = {
  steps: {
    ordered: 'Commandé',
    restock: 'De nouveau en stock',
    release: 'Sorti',
    made: 'Fabriqué',
    ship: 'Expédition',
    deliver: 'Livraison',
    collect: 'Prêt à retirer',
  },

  likely: (count, outOf, by) => `dans ${count} cas sur ${outOf} d’ici\u00a0: ${by}`,
  rangeAlone: 'Entre ces jours\u00a0; on ne sait pas lequel est le plus probable',

  asTable: 'En tableau',
  columns: { step: 'Étape', days: 'Jours', likelihood: 'Probabilité' },
  daysOff: { location: 'Nos jours de fermeture', carrier: 'Jours sans transport' },

  legend: {
    daysOff: 'Ombré\u00a0: jours non ouvrés, les nôtres jusqu’à l’expédition, puis ceux du transporteur',
    chances: 'Plus un jour est haut, plus il est probable',
    range: 'Plat\u00a0: l’un de ces jours',
  },
};
