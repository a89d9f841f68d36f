/** French. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number, count } = counting('fr');

export const fr: CheckoutMessages = {
  order: 'Votre commande et ses dates',
  lines: 'Articles',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: 'Prêt plus tôt ; attend le reste de la commande.',

  shipping: {
    heading: 'Comment devons-nous l’envoyer ?',
    together: 'Tous les articles dès que tout est prêt',
    as_ready: 'Chaque article dès qu’il est prêt',
    shipments: (shipments) => count(shipments, { one: '# envoi', other: '# envois' }),
    firstShips: (when) => `Première expédition : ${when}`,
    lastShips: (when) => `Dernière expédition : ${when}`,
    firstArrives: (when) => `Première livraison : ${when}`,
    lastArrives: (when) => `Dernière livraison : ${when}`,
  },

  whole: 'La commande entière',
  wholeNoDate: 'Une partie de la commande n’a pas encore de date',

  terms: {
    now: 'À payer maintenant',
    atShipment: 'À l’expédition',
    inAll: 'En tout',
    forLines: (names) => `${names} :`,
  },

  consent: {
    heading: 'Votre accord',
    all: 'J’accepte chacun de ces points :',
    again: {
      dates: 'Les dates ont changé depuis votre accord. Relisez ceci.',
      payment: 'Ce que vous payez a changé depuis votre accord. Relisez ceci.',
      language: 'La langue a changé depuis votre accord. Relisez ceci.',
      terms: 'Les conditions ont changé depuis votre accord. Relisez ceci.',
    },
    required: 'Cochez cette case pour passer la commande.',
  },

  cannot: {
    outOfStock: (name) => `${name} est en rupture de stock : retirez-le pour passer la commande.`,
    discontinued: (name) => `${name} n’est plus vendu : retirez-le pour passer la commande.`,
    notOpen: (name) => `${name} ne peut pas encore être précommandé : retirez-le pour passer la commande.`,
    notShipped: (name, place) =>
      `${name} n’est pas livré à cette destination (${place}) : retirez-le pour passer la commande.`,
    askUs: (name, quantity) =>
      `Pour ${number(quantity)} × ${name}, contactez-nous : changez la quantité pour passer la commande.`,
    overMaximum: (name, maximum) =>
      `De ${name}, vous pouvez commander ${number(maximum)} au plus : changez la quantité pour passer la commande.`,
  },
  noPromise: 'Les dates de cette commande ne sont pas encore connues. Patientez un instant, ou réessayez plus tard.',
  changed: 'Les dates de votre commande ont changé.',
};
