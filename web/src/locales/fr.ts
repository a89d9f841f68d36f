/** French. */
import { counting, type PluralForms } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('fr');

const cancellable = (isFree: boolean, until: string) => `${isFree ? 'Annulation gratuite' : 'Annulable'} ${until}`;

/** What the facts say of a moment. */
const factsAt = (event: string): FactsAt => ({
  charged: `Débité à ${event}`,
  deposit: (now = 'Acompte', rest = 'le reste') => `${now} maintenant, ${rest} à ${event}`,
  cancel: (isFree) => cancellable(isFree, `jusqu’à ${event}`),
  cancelDays: (days, isFree) => cancellable(isFree, `jusqu’à ${count(days, dayForms.calendar)} avant ${event}`),
});

export const fr: PageMessages = {
  status: {
    in_stock: 'En stock',
    backorder: 'En réapprovisionnement',
    preorder: 'Précommande',
    made_to_order: 'Fabriqué sur commande',
    out_of_stock: 'En rupture de stock',
    discontinued: 'N’est plus vendu',
  },
  lastKnown: (status) => `Dernier état connu\u00a0: ${status}`,

  today: 'aujourd’hui',
  tomorrow: 'demain',
  todayOrTomorrow: 'aujourd’hui ou demain',
  between: (first, last) => `entre ${le(first)} et ${le(last)}`,

  ships: (when) => `Expédition\u00a0: ${when}`,
  arrives: (when) => `Livraison\u00a0: ${when}`,
  likelyBy: (day) => `Probablement d’ici ${au(day)}`,
  oddsBy: (count, outOf, day) => `${number(count)} fois sur ${number(outOf)} d’ici ${au(day)}`,
  noDate: 'Pas encore de date',
  pickup: {
    ready: (when, place) => `Retrait\u00a0: ${when}${place === undefined ? '' : ` (${place})`}`,
    from: (day, time) => `${day} dès ${time}`,
    at: (place) => `Lieu\u00a0: ${place}`,
    alsoAt: (places) => `Disponible dès maintenant aussi ici\u00a0: ${places}`,
    none: (place) => `Non disponible en retrait${place === undefined ? '' : ` (${place})`}`,
    parts: 'Retraits',
  },
  releases: (when) => `Sortie\u00a0: ${when}`,
  notShipped: (place) => `Pas de livraison à cette destination\u00a0: ${place}`,
  otherMethods: (methods) => `Livraison possible par\u00a0: ${methods}`,

  shipsTo: (countries) => `Pays livrés\u00a0: ${countries}`,
  shipsToMore: (countries, more) =>
    `Pays livrés\u00a0: ${countries} et ${count(more, { one: '# autre', other: '# autres' })}`,

  // "en", "au" or "aux": a country's gender is not known here.
  to: (place) => `Destination\u00a0: ${place}`,
  orderBy: (when) => `si commandé avant ${moment(when)}`,
  orderWithin: (left, when) => `si commandé dans les ${left}, avant ${moment(when)}`,
  timeToday: (time) => `${time} aujourd’hui`,
  by: {
    yes: (day) => `d’ici ${au(day)}\u00a0: oui`,
    no: (day) => `d’ici ${au(day)}\u00a0: non`,
    odds: (day, count, outOf) => `d’ici ${au(day)}\u00a0: au moins ${number(count)} fois sur ${number(outOf)}`,
    possible: (day) => `d’ici ${au(day)}\u00a0: possible, non promis`,
  },

  split: splitSentence(
    {
      inStock: (units) => `${units} en stock`,
      from: (units, day, isMore) => `${units}${isMore ? ' de plus' : ''} à partir du ${day}`,
      noDate: (units, isMore) => `${units}${isMore ? ' de plus' : ''} encore sans date`,
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)} maintenant, ${number(later)} plus tard`,
  some: {
    arrive: (units, when) => `${count(units, pieces)}\u00a0: livraison ${when}`,
    ship: (units, when) => `${count(units, pieces)}\u00a0: expédition ${when}`,
    ready: (units, when) =>
      `${count(units, { one: '# article prêt à retirer', other: '# articles prêts à retirer' })}\u00a0: ${when}`,
    noDate: (units) => `${count(units, pieces)}\u00a0: pas encore de date`,
    by: (units, day) => `${number(units)} de plus d’ici ${au(day)}`,
    shipBy: (units, day) => `${number(units)} de plus, expédition d’ici ${au(day)}`,
    from: (units, all, when) => `${number(units)} sur ${number(all)} dès ${le(when)}`,
  },
  partQuantity: (quantity) => count(quantity, pieces),
  parts: 'Envois',

  onlySoMany: (maximum) => `Vous pouvez commander au maximum ${count(maximum, pieces)}`,
  onlySoManyMore: (more) => `Vous pouvez en commander encore ${number(more)} au maximum`,
  noMore: 'Impossible d’en commander davantage',
  orderQuantity: {
    step: (units) => `Vendu par multiples de ${number(units)}`,
    least: (units) => `Minimum par commande\u00a0: ${number(units)}`,
    between: (least, most) => `De ${number(least)} à ${number(most)} par commande`,
    most: (units) => `Maximum par commande\u00a0: ${number(units)}`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Contactez-nous' : `Pour plus de ${number(maximum)}, contactez-nous`),
  backInStock: (day) => `Retour prévu\u00a0: ${day}`,
  preorderNotOpen: 'La précommande n’est pas encore ouverte',
  preordersOpen: (when) => `Ouverture des précommandes\u00a0: ${when}`,
  preorderClosed: 'Les précommandes sont closes',
  notSoldYet: 'Pas encore en vente',
  soldFrom: (when) => `Mise en vente\u00a0: ${when}`,

  notes: {
    stale: 'Nous mettons nos stocks à jour et ne donnons pas de date pour le moment.',
    beyond_calendar: 'C’est encore trop loin pour que nous donnions une date.',
    no_destination: 'Où livrer\u00a0? Nous vous dirons alors quand.',
    needs_postal_code: 'Quel code postal\u00a0? Nous vous dirons alors quand.',
    no_transit_days: 'Nous y livrons, mais nous ne savons pas encore en combien de temps.',
    may_be_sooner: 'Ce sera peut-être plus tôt\u00a0: contactez-nous.',
  },

  facts: {
    shipment: factsAt('l’expédition'),
    ready: factsAt('la mise à disposition'),
    delivery: factsAt('la mise à disposition'),
    chargedNow: 'Débité à la commande',
    eachCharged: 'Débité à chaque expédition',
    cancelThen: (isFree) => cancellable(isFree, 'jusque-là'),
    cancelBy: (day, isFree) => cancellable(isFree, /^\d/u.test(day) ? `jusqu’au ${day}` : `jusqu’à ${day}`),
    cancelToday: (isFree) => cancellable(isFree, 'jusqu’à la fin de la journée'),
    noCancel: 'Non annulable',
    onlyLater: 'seulement ce qui part plus tard',
    fee: (amount) => `Frais d’annulation\u00a0: ${amount}`,
    feeShare: (share) => `Frais d’annulation\u00a0: ${share} du prix`,
    someFee: 'Annulation payante',
    refund: (days, unit) => `remboursement sous ${count(days, dayForms[unit])}`,
    refundPromptly: 'remboursement sans retard injustifié',
    refundInBillingCycle: 'remboursement dans un cycle de facturation',
    ifLate: (refund) => `En cas de retard, ${refund}`,
    returns: (days, unit, months) => `Retour sous ${period(days, unit, months)}`,
    returnUntil: (day) => `Retour jusqu’au ${day}`,
    returnUntilAnyway: (day) => `Retour jusqu’au ${day}, même s’il arrive après`,
    returnAlways: 'Retour à tout moment',
    noReturns: 'Pas de retour en cas de changement d’avis',
    withdraw: (days, unit, months) => `${period(days, unit, months)} pour vous rétracter`,
    withdrawAlways: 'Rétractation sans limite de temps',
    lost: {
      none: 'Pas de droit de rétractation',
      unsealed: 'tant que le scellé est intact',
      mixed: 'tant que l’article n’est pas mélangé à d’autres',
      begun: 'perdu dès le début de la fourniture (téléchargement)',
      performed: 'jusqu’à l’exécution complète',
    },
    comma: ', ',
    ofLaw: undefined,
  },

  details: 'Détails',
  notLoaded: 'Le chargement n’a pas abouti. Réessayez plus tard.',

  digital: {
    atOnce: 'Disponible immédiatement',
    status: 'Numérique',
  },
};

/** A date has its article, "demain" has none. */
function le(day: string): string {
  return /\d/u.test(day) ? `le ${day}` : day;
}

/** After "d’ici", likewise. */
function au(day: string): string {
  return /\d/u.test(day) ? `au ${day}` : day;
}

/** A moment of today begins with its time, any other with its day. */
function moment(when: string): string {
  return /^\d/u.test(when) ? when : le(when);
}

const pieces: PluralForms = { one: '# article', other: '# articles' };

const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: '# jour', other: '# jours' },
  // Monday to Friday: a "jour ouvrable" may be a Saturday.
  working: { one: '# jour ouvré', other: '# jours ouvrés' },
  business: { one: '# jour ouvré', other: '# jours ouvrés' },
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  return months === 0 ? inDays : `${number(months)} mois et ${inDays}`;
}
