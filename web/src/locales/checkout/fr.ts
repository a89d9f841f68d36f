/** French. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number, count } = counting('fr');

export const fr: CheckoutMessages = {
  order: 'Votre commande et ses dates',
  lines: 'Articles',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: 'Prêt plus tôt\u00a0; attend le reste de la commande.',

  shipping: {
    heading: 'Comment envoyer votre commande\u00a0?',
    together: 'Tout au même moment',
    as_ready: 'Chaque article dès qu’il est prêt',
    shipments: (shipments) => count(shipments, { one: '# envoi', other: '# envois' }),
    collectHeading: 'Quand souhaitez-vous le retirer\u00a0?',
    pickups: (pickups) => count(pickups, { one: '# retrait', other: '# retraits' }),
    firstShips: (when) => `Première expédition\u00a0: ${when}`,
    lastShips: (when) => `Dernière expédition\u00a0: ${when}`,
    firstArrives: (when) => `Première livraison\u00a0: ${when}`,
    lastArrives: (when) => `Dernière livraison\u00a0: ${when}`,
  },

  whole: 'Toute la commande',
  wholeNoDate: 'Une partie de la commande n’a pas encore de date',

  terms: {
    now: 'À payer maintenant',
    atShipment: 'À l’expédition',
    whenReady: 'À la mise à disposition pour retrait',
    whenDelivered: 'À la mise à disposition',
    inAll: 'Total',
    forLines: (names) => `${names}\u00a0:`,
  },

  consent: {
    heading: 'Votre accord',
    all: 'J’accepte chacun de ces points\u00a0:',
    again: {
      dates: 'Les dates ont changé depuis votre accord. Merci de relire ce texte.',
      payment: 'Le paiement a changé depuis votre accord. Merci de relire ce texte.',
      language: 'La langue a changé depuis votre accord. Merci de relire ce texte.',
      quantity: 'La quantité a changé depuis votre accord. Merci de relire ce texte.',
      terms: 'Les conditions ont changé depuis votre accord. Merci de relire ce texte.',
    },
    required: 'Cochez cette case pour passer la commande.',
  },

  cannot: {
    outOfStock: (name) => `${name} est en rupture de stock\u00a0: supprimez l’article pour passer la commande.`,
    takenInOrder: (name) =>
      `${name}\u00a0: le reste de votre commande prend déjà ce qui est disponible. Supprimez l’un des deux articles pour passer la commande.`,
    discontinued: (name) => `${name} n’est plus en vente\u00a0: supprimez l’article pour passer la commande.`,
    notOpen: (name) =>
      `Vous ne pouvez pas encore commander ${name}\u00a0: supprimez l’article pour passer la commande.`,
    closed: (name) => `Vous ne pouvez plus précommander ${name}\u00a0: supprimez l’article pour passer la commande.`,
    notShipped: (name, place) =>
      `Nous ne livrons pas ${name} à cette destination (${place})\u00a0: supprimez l’article pour passer la commande.`,
    askUs: (name, quantity) =>
      `Pour ${number(quantity)} × ${name}, contactez-nous, ou modifiez la quantité pour passer la commande.`,
    overMaximum: (name, maximum) =>
      `${name}\u00a0: vous pouvez en commander ${number(maximum)} au maximum. Modifiez la quantité pour passer la commande.`,
    belowLeast: (name, least) =>
      `${name}\u00a0: ${number(least)} au minimum par commande. Modifiez la quantité pour passer la commande.`,
    notInSteps: (name, step) =>
      `${name} se vend par multiples de ${number(step)}\u00a0: modifiez la quantité pour passer la commande.`,
    aboveMost: (name, most) =>
      `${name}\u00a0: ${number(most)} au maximum par commande. Modifiez la quantité pour passer la commande.`,
  },
  noPromise: 'Les dates de cette commande ne sont pas encore connues. Patientez un instant ou réessayez plus tard.',
  changed: 'Les dates de votre commande ont changé.',
};
