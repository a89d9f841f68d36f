/** French. */
import { counting, type PluralForms } from './counting.ts';
import type { CalendarOwner, DayUnit, Messages, PeriodStart } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('fr');

export const fr: Messages = {
  status: {
    in_stock: 'En stock',
    backorder: 'En réapprovisionnement',
    preorder: 'Précommande',
    made_to_order: 'Fabriqué sur commande',
    out_of_stock: 'En rupture de stock',
    discontinued: 'N’est plus vendu',
  },

  today: 'aujourd’hui',
  tomorrow: 'demain',
  todayOrTomorrow: 'aujourd’hui ou demain',
  between: (first, last) => `entre ${le(first)} et ${le(last)}`,

  ships: (when) => `Expédition\u00a0: ${when}`,
  arrives: (when) => `Livraison\u00a0: ${when}`,
  noDate: 'Pas encore de date',
  releases: (when) => `Sortie\u00a0: ${when}`,
  notShipped: (place) => `Pas de livraison à cette destination\u00a0: ${place}`,
  otherMethods: (methods) => `Livraison possible par\u00a0: ${methods}`,

  split: splitSentence(
    {
      inStock: (units) => `${units} en stock`,
      from: (units, day, isMore) => `${units}${isMore ? ' de plus' : ''} à partir du ${day}`,
      noDate: (units, isMore) => `${units}${isMore ? ' de plus' : ''} encore sans date`,
    },
    number,
  ),
  partQuantity: (quantity) => count(quantity, { one: '# article', other: '# articles' }),
  parts: 'Envois',

  onlySoMany: (maximum) =>
    `Au plus ${count(maximum, { one: '# article peut être commandé', other: '# articles peuvent être commandés' })}`,
  askUs: (maximum) => (maximum === 0 ? 'Contactez-nous' : `Pour plus de ${number(maximum)}, contactez-nous`),
  timeToday: (time) => `aujourd’hui, ${time}`,
  orderBy: (when) => `Ces dates valent pour une commande passée avant\u00a0: ${when}`,
  orderWithin: (left, when) => `Ces dates valent pour une commande passée d’ici ${left}, avant\u00a0: ${when}`,
  backInStock: (day) => `Retour prévu\u00a0: ${day}`,
  preorderNotOpen: 'La précommande n’est pas encore ouverte',
  preordersOpen: (when) => `Ouverture des précommandes\u00a0: ${when}`,

  notes: {
    stale: 'Nos stocks sont en cours de mise à jour\u00a0; nous ne donnons pas de date pour le moment.',
    beyond_calendar: 'C’est au-delà de notre calendrier\u00a0; nous ne donnons pas encore de date.',
    no_destination: 'Pour la livraison, indiquez la destination.',
    needs_postal_code: 'Pour la livraison, indiquez le code postal.',
    no_transit_days: 'Nous y livrons, mais nous ne savons pas encore en combien de temps.',
    may_be_sooner: 'Cela peut être plus tôt\u00a0: contactez-nous.',
  },

  ladder: {
    heading: 'Par quantité',
    range: (first, last) => (first === last ? number(first) : `${number(first)}–${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `à partir de ${number(first)}`,
    beyond: 'Davantage',
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

  why: 'Pourquoi cette date',
  whyNoDate: 'Pourquoi pas encore de date',
  reasons: {
    closedDays: (days, calendar) => `${owner(calendar)} est fermé\u00a0: ${days}.`,
    notWorkdays: (days, calendar) => `${owner(calendar)} ne travaille pas\u00a0: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owner(calendar)} a ${number(days)} jours de repos du ${first} au ${last}.`,
    afterCutoff: (time) => `Une commande passée après ${time} compte pour notre jour ouvré suivant.`,
    awaitingReceipt: (day, delay) => `L’article attend une livraison chez nous, prévue le ${day}${because(delay)}.`,
    overdue: (delay) => `Une livraison chez nous est en retard et n’a pas encore de nouvelle date${because(delay)}.`,
    replenishment: 'Nous le commandons au fournisseur\u00a0; les dates suivent ses délais habituels.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Il est fabriqué après votre commande.'
        : `Il est fabriqué après votre commande, en ${span(least, most)} de nos jours ouvrés.`,
    handling: (least, most) => `Il est préparé en ${span(least, most)} de nos jours ouvrés.`,
    transit: (least, most) => `Le transporteur met ${span(least, most)} de ses jours ouvrés.`,
    release: (day) => `Sortie\u00a0: ${day}\u00a0; pas d’expédition avant.`,
    noKnownSupply: 'Aucune livraison chez nous n’est encore prévue.',
  },
  delays: {
    port_congestion: 'le port est engorgé',
    supplier_delay: 'le fournisseur est en retard',
    customs: 'il est retenu en douane',
    weather: 'mauvais temps en route',
  },

  terms: {
    heading: 'Conditions',
    payment: 'Paiement',
    atCheckout: 'À la commande',
    cancellation: 'Annulation',
    withdrawal: 'Rétractation',
    refund: 'Remboursement',
    returns: 'Retours',
    delayRefund: 'En cas de retard',
    rights: 'Vos droits',

    onShipment: (amount) => (amount === undefined ? 'Débité à l’expédition' : `${amount}, débit à l’expédition`),
    atOrder: (amount) => (amount === undefined ? 'Débité à la commande' : `${amount}, débit à la commande`),
    deposit: (now = 'Acompte', atShipment = 'le reste') => `${now} maintenant, ${atShipment} à l’expédition`,

    until: {
      shipment: 'Annulable jusqu’à l’expédition',
      never: 'Non annulable',
      withdrawal_ends: 'Annulable avant l’expédition, puis jusqu’à la fin de votre droit de rétractation',
    },
    daysBeforeShipment: (days, lastDay) =>
      `Annulable jusqu’à ${count(days, dayForms.calendar)} avant l’expédition${lastDay === undefined ? '' : ` (${lastDay})`}`,
    fee: (amount) => `L’annulation coûte ${amount}`,
    feeShare: (share) => `L’annulation coûte ${share} du prix`,
    someFee: 'L’annulation est payante',

    refundWithin: (days, unit, from) => `Remboursement sous ${count(days, dayForms[unit])} à compter ${starts[from]}`,
    refundWithoutNumber: 'Remboursement sans retard injustifié\u00a0; la loi ne fixe pas de nombre de jours',
    refundInBillingCycle: 'Remboursement dans un cycle de facturation',
    refundIfToday: (latest) => `Si vous annuliez aujourd’hui\u00a0: remboursement au plus tard le ${latest}`,
    withheldUntilReturn: 'Il peut attendre l’article, ou la preuve que vous l’avez renvoyé',

    returnWithin: (days, unit, from, months) => `Sous ${period(days, unit, months)} à compter ${starts[from]}`,
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
    more: 'Autres conditions',
    policy: 'Conditions de la boutique',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Vos droits légaux restent entiers.',
  },

  consent: {
    agree: (sentences) => `J’accepte\u00a0: ${sentences}`,
    willBeAsked: (sentences) => `Votre accord sera demandé\u00a0: ${sentences}`,
    pay: (payment) => `Je paie avant l’expédition\u00a0: ${payment}.`,
    shipsBy: (day) => `L’expédition a lieu au plus tard le ${day}.`,
    arrivesBy: (day) => `La livraison a lieu au plus tard le ${day}.`,
    beyond: (day, citation) => `C’est après le ${day}, dernier jour prévu par la loi à défaut d’accord (${citation}).`,
    noDate: 'Il n’y a pas encore de date de livraison.',
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

/** A date has its article, "demain" has none. */
function le(day: string): string {
  return /\d/u.test(day) ? `le ${day}` : day;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `\u00a0: ${delay}`;
}

function owner(calendar: CalendarOwner): string {
  return calendar === 'carrier' ? 'Le transporteur' : 'L’entrepôt';
}
