/** French: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

const { number, count } = counting('fr');

/** What terms say of a moment. */
const termsAt = (event: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `Débité à ${event}` : `${amount}, débit à ${event}`),
  deposit: (now = 'Acompte', rest = 'le reste') => `${now} maintenant, ${rest} à ${event}`,
  until: {
    shipment: `Annulable jusqu’à ${event}`,
    withdrawal_ends: `Annulable avant ${event}, puis jusqu’à la fin de votre droit de rétractation`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `Annulable jusqu’à ${count(days, dayForms.calendar)} avant ${event}${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('l’expédition');

export const fr: DetailMessages = {
  why: 'Pourquoi ces dates',
  whyNoDate: 'Pourquoi pas encore de date',
  dayByDay: 'Jour par jour',
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} est fermé\u00a0: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} ne travaille pas\u00a0: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} a ${number(days)} jours non travaillés du ${first} au ${last}.`,
    notCollected: (days) => `Le transporteur n’enlève pas les colis\u00a0: ${days}.`,
    manyNotCollected: (days, first, last) =>
      `Le transporteur n’enlève pas les colis pendant ${number(days)} jours du ${first} au ${last}.`,
    afterCutoff: (time) => `Les commandes passées après ${time} sont traitées le jour ouvré suivant.`,
    awaitingReceipt: (day, delay) => `Nous attendons une livraison, prévue le ${day}${because(delay)}.`,
    overdue: (delay) =>
      `Une livraison que nous attendons est en retard et n’a pas encore de nouvelle date${because(delay)}.`,
    replenishment: 'Nous le commandons au fournisseur\u00a0; les dates suivent ses délais habituels.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Il est fabriqué après votre commande.'
        : `Il est fabriqué après votre commande\u00a0; il nous faut ${workdays(least, most)}.`,
    fullyBooked: (day) => `Nous n’avons de la place pour le tout que le ${day}.`,
    receiving: (least, most) => `À son arrivée chez nous, la réception prend ${workdays(least, most)}.`,
    handling: (least, most) => `Il nous faut ${workdays(least, most)} pour le préparer.`,
    transit: (least, most) => `Le transporteur met ${workdays(least, most)}.`,
    release: (day) => `Sortie\u00a0: ${day}\u00a0; pas d’expédition avant.`,
    releaseUnsent: (day) => `Sortie\u00a0: ${day}\u00a0; pas disponible avant.`,
    noKnownSupply: 'Aucune livraison à notre entrepôt n’est encore prévue.',
  },
  delays: {
    port_congestion: 'le port est engorgé',
    supplier_delay: 'le fournisseur est en retard',
    customs: 'il est retenu en douane',
    weather: 'mauvais temps en route',
  },

  ladder: {
    heading: 'Autres quantités\u00a0: dates pour la totalité',
    range: (first, last) =>
      first === last ? number(first) : first === 1 ? `Jusqu’à ${number(last)}` : `${number(first)} à ${number(last)}`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `À partir de ${number(first)}`,
    beyond: 'Quantités supérieures',
    all: 'Plus de quantités',
  },
  queue: {
    ahead: (ahead) =>
      ahead === 0
        ? 'Vous seriez en tête de la file'
        : count(ahead, { one: '# article avant vous dans la file', other: '# articles avant vous dans la file' }),
    batch: (taken, quantity) =>
      `Déjà réservé sur la prochaine livraison\u00a0: ${number(taken)} sur ${number(quantity)}`,
  },

  terms: {
    heading: 'Conditions',
    payment: 'Paiement',
    atCheckout: 'À la commande',
    cancellation: 'Annulation',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? 'Débité à la commande' : `${amount}, débit à la commande`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: 'Non annulable',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    more: 'Autres conditions',
    policy: 'Conditions de la boutique',
    policyElsewhere: 'Là où aucune loi n’est citée, ce sont les conditions de la boutique.',
    cite: (citation) => citation,
    notAdvice: 'Vos droits légaux restent entiers.',

    withdrawal: 'Rétractation',
    refund: 'Remboursement',
    returns: 'Retours',
    delayRefund: 'En cas de retard',
    rights: 'Vos droits',

    refundWithin: (days, unit, from) => `Remboursement sous ${count(days, dayForms[unit])} à compter ${starts[from]}`,
    refundWithoutNumber: 'Remboursement sans retard injustifié\u00a0; la loi ne fixe pas de délai en jours',
    refundInBillingCycle: 'Remboursement dans un cycle de facturation',
    refundIfToday: (latest) => `Si vous annuliez aujourd’hui\u00a0: remboursement au plus tard le ${latest}`,
    withheldUntilReturn: 'La boutique peut attendre de recevoir l’article, ou la preuve que vous l’avez renvoyé',

    returnWithin: (days, unit, from, months) => `Sous ${period(days, unit, months)} à compter ${starts[from]}`,
    returnUntil: (day) => `Jusqu’au ${day}`,
    returnCost: { shop: 'Le renvoi est aux frais de la boutique', shopper: 'Le renvoi est à vos frais' },
    withdrawWithin: (days, unit, _word, months) =>
      `Vous pouvez vous rétracter sous ${period(days, unit, months)} à compter ${starts.delivery}`,
    withdrawWithoutEnd: 'Vous pouvez vous rétracter sans limite de temps',
    withdrawalExceptions: {
      none: 'Pas de droit de rétractation',
      unsealed: 'Ce droit s’éteint si vous brisez le scellé',
      mixed: 'Ce droit s’éteint si l’article est mélangé à d’autres',
      begun: 'Ce droit s’éteint dès le début de la fourniture (téléchargement), si vous y avez consenti',
      performed: 'Ce droit s’éteint à l’exécution complète',
    },
    ifDelivered: (delivered, lastDay) => `Si la livraison a lieu le ${delivered}\u00a0: jusqu’au ${lastDay}`,
    rolledOn: 'Le délai finirait un jour non ouvrable\u00a0: il court jusqu’au jour ouvrable suivant',

    statutoryRights: 'Vos droits légaux s’appliquent',
  },

  pickup: { terms: termsAt('la mise à disposition pour retrait') },
  digital: {
    terms: termsAt('la mise à disposition'),
    givenUp: 'Je demande la fourniture immédiate. Je sais que je perds alors mon droit de rétractation.',
    givenUpOnRelease:
      'Je demande la fourniture le jour de la sortie. Je sais que je perds alors mon droit de rétractation.',
  },

  consent: {
    willBeAsked: (sentences) => `Votre accord sera demandé\u00a0: ${sentences}`,
    pay: (amount) => `Je paie${sum(amount)} avant l’expédition.`,
    payBeforeReady: (amount) => `Je paie${sum(amount)} avant la mise à disposition pour retrait.`,
    wait: (day) => `J’accepte d’attendre jusqu’au ${day}.`,
    waitForShipment: (day) => `J’accepte d’attendre l’expédition jusqu’au ${day}.`,
    waitWithoutDay: 'J’accepte d’attendre, même s’il n’y a pas encore de date.',
    why: 'Pourquoi\u00a0?',
    shipsBy: (day) => `L’expédition a lieu au plus tard le ${day}.`,
    beyond: (day, citation) => `Si aucun jour n’est convenu, le dernier selon la loi est le ${day} (${citation}).`,
    paidBefore: 'Ce n’est pas encore disponible, et vous payez d’avance.',
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

/** "3 jours ouvrés", "0–1 jour ouvré". */
function workdays(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${count(most, dayForms.working)}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `\u00a0: ${delay}`;
}

/** In a sentence, where it is known. */
function sum(amount: string | undefined): string {
  return amount === undefined ? '' : ` ${amount}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'L’entrepôt',
  carrier: 'Le transporteur',
  supplier: 'Notre fournisseur',
};
