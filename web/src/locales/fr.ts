/** French. */
import { counting } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

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
    `Annulable jusqu’à ${count(days, { one: '# jour', other: '# jours' })} avant ${event}${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('l’expédition');

export const fr: PageMessages = {
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
  pickup: {
    ready: (when, place) => `Prêt à retirer ${when}${place === undefined ? '' : `\u00a0: ${place}`}`,
    from: (day, time) => `${day} à partir de ${time}`,
    alsoAt: (places) => `Disponible maintenant aussi à\u00a0: ${places}`,
    none: 'Non disponible en retrait',
    parts: 'Retraits',
    terms: termsAt('la mise à disposition pour retrait'),
  },
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
  onlySoManyMore: (more) =>
    `Au plus ${count(more, { one: '# article de plus peut être commandé', other: '# articles de plus peuvent être commandés' })}`,
  noMore: 'Impossible d’en commander davantage',
  orderQuantity: {
    step: (units) => `Vendu par lots de ${number(units)}`,
    least: (units) => `Minimum par commande\u00a0: ${number(units)}`,
    most: (units) => `Maximum par commande\u00a0: ${number(units)}`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Contactez-nous' : `Pour plus de ${number(maximum)}, contactez-nous`),
  timeToday: (time) => `aujourd’hui, ${time}`,
  orderBy: (when) => `Ces dates valent pour une commande passée avant\u00a0: ${when}`,
  orderWithin: (left, when) => `Ces dates valent pour une commande passée d’ici ${left}, avant\u00a0: ${when}`,
  backInStock: (day) => `Retour prévu\u00a0: ${day}`,
  preorderNotOpen: 'La précommande n’est pas encore ouverte',
  preordersOpen: (when) => `Ouverture des précommandes\u00a0: ${when}`,
  preorderClosed: 'Les précommandes sont closes',
  notSoldYet: 'Pas encore en vente',
  soldFrom: (when) => `Mise en vente\u00a0: ${when}`,

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
  notLoaded: 'Le chargement n’a pas abouti. Réessayez plus tard.',

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
    fee: (amount) => `L’annulation coûte ${amount}`,
    feeShare: (share) => `L’annulation coûte ${share} du prix`,
    someFee: 'L’annulation est payante',
    more: 'Autres conditions',
    policy: 'Conditions de la boutique',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Vos droits légaux restent entiers.',
  },

  digital: {
    atOnce: 'Disponible immédiatement',
    terms: termsAt('la mise à disposition'),
    givenUp: (citation) =>
      `La fourniture peut commencer avant la fin du délai de rétractation. Je sais que je perds mon droit de rétractation dès qu’elle a commencé (${citation}).`,
  },

  consent: {
    agree: (sentences) => `J’accepte\u00a0: ${sentences}`,
    willBeAsked: (sentences) => `Votre accord sera demandé\u00a0: ${sentences}`,
    pay: (payment) => `Je paie avant l’expédition\u00a0: ${payment}.`,
    payBeforeReady: (payment) => `Je paie avant la mise à disposition pour retrait\u00a0: ${payment}.`,
    shipsBy: (day) => `L’expédition a lieu au plus tard le ${day}.`,
    arrivesBy: (day) => `La livraison a lieu au plus tard le ${day}.`,
    readyBy: (day) => `Ce sera prêt à retirer au plus tard le ${day}.`,
    beyond: (day, citation) => `C’est après le ${day}, dernier jour prévu par la loi à défaut d’accord (${citation}).`,
    noDate: 'Il n’y a pas encore de date de livraison.',
  },
};

/** A date has its article, "demain" has none. */
function le(day: string): string {
  return /\d/u.test(day) ? `le ${day}` : day;
}
