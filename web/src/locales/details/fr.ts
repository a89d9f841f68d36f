/** French: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number, count } = counting('fr');

export const fr: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} est fermé\u00a0: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} ne travaille pas\u00a0: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} a ${number(days)} jours de repos du ${first} au ${last}.`,
    notCollected: (days) => `Le transporteur n’enlève pas les colis\u00a0: ${days}.`,
    manyNotCollected: (days, first, last) =>
      `Le transporteur n’enlève pas les colis pendant ${number(days)} jours du ${first} au ${last}.`,
    afterCutoff: (time) => `Une commande passée après ${time} compte pour notre jour ouvré suivant.`,
    awaitingReceipt: (day, delay) => `L’article attend une livraison chez nous, prévue le ${day}${because(delay)}.`,
    overdue: (delay) => `Une livraison chez nous est en retard et n’a pas encore de nouvelle date${because(delay)}.`,
    replenishment: 'Nous le commandons au fournisseur\u00a0; les dates suivent ses délais habituels.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Il est fabriqué après votre commande.'
        : `Il est fabriqué après votre commande, en ${span(least, most)} de nos jours ouvrés.`,
    fullyBooked: (day) => `Nous n’avons de la place pour le tout que le ${day}.`,
    handling: (least, most) => `Il est préparé en ${span(least, most)} de nos jours ouvrés.`,
    transit: (least, most) => `Le transporteur met ${span(least, most)} de ses jours ouvrés.`,
    release: (day) => `Sortie\u00a0: ${day}\u00a0; pas d’expédition avant.`,
    releaseUnsent: (day) => `Sortie\u00a0: ${day}\u00a0; pas disponible avant.`,
    noKnownSupply: 'Aucune livraison chez nous n’est encore prévue.',
  },
  delays: {
    port_congestion: 'le port est engorgé',
    supplier_delay: 'le fournisseur est en retard',
    customs: 'il est retenu en douane',
    weather: 'mauvais temps en route',
  },

  terms: {
    withdrawal: 'Rétractation',
    refund: 'Remboursement',
    returns: 'Retours',
    delayRefund: 'En cas de retard',
    rights: 'Vos droits',

    refundWithin: (days, unit, from) => `Remboursement sous ${count(days, dayForms[unit])} à compter ${starts[from]}`,
    refundWithoutNumber: 'Remboursement sans retard injustifié\u00a0; la loi ne fixe pas de nombre de jours',
    refundInBillingCycle: 'Remboursement dans un cycle de facturation',
    refundIfToday: (latest) => `Si vous annuliez aujourd’hui\u00a0: remboursement au plus tard le ${latest}`,
    withheldUntilReturn: 'Il peut attendre l’article, ou la preuve que vous l’avez renvoyé',

    returnWithin: (days, unit, from, months) => `Sous ${period(days, unit, months)} à compter ${starts[from]}`,
    returnUntil: (day) => `Jusqu’au ${day}`,
    returnCost: { shop: 'Le renvoi est payé par la boutique', shopper: 'Le renvoi est à vos frais' },
    withdrawWithin: (days, unit, _word, months) =>
      `Vous pouvez vous rétracter sous ${period(days, unit, months)} à compter ${starts.delivery}`,
    withdrawWithoutEnd: 'Vous pouvez vous rétracter sans limite de temps',
    withdrawalExceptions: {
      none: 'Pas de droit de rétractation',
      unsealed: 'Ce droit s’éteint si vous brisez le scellé',
      mixed: 'Ce droit s’éteint si l’article est mélangé à d’autres',
      begun: 'Ce droit s’éteint dès le début de l’exécution, si vous y avez consenti',
      performed: 'Ce droit s’éteint à l’exécution complète',
    },
    ifDelivered: (delivered, lastDay) => `Si la livraison a lieu le ${delivered}\u00a0: jusqu’au ${lastDay}`,

    statutoryRights: 'Vos droits légaux s’appliquent',
  },
};

const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: '# jour', other: '# jours' },
  // Monday to Friday: a "jour ouvrable" may be a Saturday.
  working: { one: '# jour ouvré', other: '# jours ouvrés' },
  business: { one: '# jour ouvré', other: '# jours ouvrés' },
};

/** After "à compter". */
const starts: Record<PeriodStart, string> = {
  order: 'de la commande',
  payment: 'du paiement',
  notice: 'de votre déclaration',
  entitlement: 'de la fin de la commande',
  shipment: 'de l’expédition',
  delivery: 'de la livraison',
  goods_return: 'du retour de l’article',
  stated_day: 'du jour indiqué',
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  return months === 0 ? inDays : `${number(months)} mois et ${inDays}`;
}

/** "3", "0–1". */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${number(most)}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `\u00a0: ${delay}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'L’entrepôt',
  carrier: 'Le transporteur',
  supplier: 'Notre fournisseur',
};
