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
    heading: 'Comment devons-nous l’envoyer\u00a0?',
    together: 'Tous les articles dès que tout est prêt',
    as_ready: 'Chaque article dès qu’il est prêt',
    shipments: (shipments) => count(shipments, { one: '# envoi', other: '# envois' }),
    collectHeading: 'Quand souhaitez-vous le retirer\u00a0?',
    pickups: (pickups) => count(pickups, { one: '# retrait', other: '# retraits' }),
    firstShips: (when) => `Première expédition\u00a0: ${when}`,
    lastShips: (when) => `Dernière expédition\u00a0: ${when}`,
    firstArrives: (when) => `Première livraison\u00a0: ${when}`,
    lastArrives: (when) => `Dernière livraison\u00a0: ${when}`,
  },

  whole: 'La commande entière',
  wholeNoDate: 'Une partie de la commande n’a pas encore de date',

  terms: {
    now: 'À payer maintenant',
    atShipment: 'À l’expédition',
    whenReady: 'À la mise à disposition pour retrait',
    whenDelivered: 'À la mise à disposition',
    inAll: 'En tout',
    forLines: (names) => `${names}\u00a0:`,
  },

  consent: {
    heading: 'Votre accord',
    all: 'J’accepte chacun de ces points\u00a0:',
    again: {
      dates: 'Les dates ont changé depuis votre accord. Relisez ceci.',
      payment: 'Ce que vous payez a changé depuis votre accord. Relisez ceci.',
      language: 'La langue a changé depuis votre accord. Relisez ceci.',
      terms: 'Les conditions ont changé depuis votre accord. Relisez ceci.',
    },
    required: 'Cochez cette case pour passer la commande.',
  },

  cannot: {
    outOfStock: (name) => `${name} est en rupture de stock\u00a0: retirez-le pour passer la commande.`,
    takenInOrder: (name) =>
      `${name}\u00a0: le reste de votre commande prend déjà ce qui est disponible. Retirez l’un des deux pour passer la commande.`,
    discontinued: (name) => `${name} n’est plus vendu\u00a0: retirez-le pour passer la commande.`,
    notOpen: (name) => `${name} ne peut pas encore être commandé\u00a0: retirez-le pour passer la commande.`,
    closed: (name) => `${name} ne peut plus être précommandé\u00a0: retirez-le pour passer la commande.`,
    notShipped: (name, place) =>
      `${name} n’est pas livré à cette destination (${place})\u00a0: retirez-le pour passer la commande.`,
    askUs: (name, quantity) =>
      `Pour ${number(quantity)} × ${name}, contactez-nous\u00a0: changez la quantité pour passer la commande.`,
    overMaximum: (name, maximum) =>
      `De ${name}, vous pouvez commander ${number(maximum)} au plus\u00a0: changez la quantité pour passer la commande.`,
    belowLeast: (name, least) =>
      `Pour ${name}, le minimum par commande est de ${number(least)}\u00a0: changez la quantité pour passer la commande.`,
    notInSteps: (name, step) =>
      `${name} est vendu par lots de ${number(step)}\u00a0: changez la quantité pour passer la commande.`,
    aboveMost: (name, most) =>
      `Pour ${name}, le maximum par commande est de ${number(most)}\u00a0: changez la quantité pour passer la commande.`,
  },
  noPromise: 'Les dates de cette commande ne sont pas encore connues. Patientez un instant, ou réessayez plus tard.',
  changed: 'Les dates de votre commande ont changé.',
};
