/** French. */
import type { OrderMessages } from './messages.ts';

export const fr: OrderMessages = {
  change: {
    unchanged: 'Comme promis',
    sooner: 'Plus tôt que promis',
    later: 'Plus tard que promis',
  },
  passed: 'La date promise est passée',
  late: 'En retard\u00a0: la date promise est passée',
  partLater: 'Une partie arrive plus tard',
  dateNow: 'Il y a maintenant une date',
  stillNoDate: 'Il n’y a pas encore de date',
  shippedOn: (day) => `Expédié le ${day}`,
  readySince: (day) => `Prêt à retirer depuis le ${day}`,
  arrivalUnknown: 'Nous ne connaissons pas encore le jour de livraison.',
  deliveredOn: (day) => `Livré le ${day}`,
  afterPromised: (text) => `${text}, plus tard que promis`,
  cancelledOn: (day) => `Annulé le ${day}`,
  withdrawnOn: (day) => `Rétractation le ${day}`,
  endedOn: (day) => `Clos le ${day}`,
  endedBy: {
    law: 'Annulation automatique\u00a0: rien n’avait été expédié à cette date, et vous n’aviez pas accepté d’attendre.',
    untold:
      'Annulation automatique\u00a0: rien n’avait été expédié à cette date, et nous ne vous avions pas demandé si vous acceptiez d’attendre plus longtemps.',
    refused: 'Nous ne l’expédierons pas.',
  },

  of: (what, text) => `${what}\u00a0: ${text}`,
  promisedFor: (what, day) => `${what} (promis pour le ${day})`,
  lines: 'Articles',
  promised: 'Promis',
  promisedFirst: 'Promis au départ',
  now: 'Maintenant',

  delay: (what) => `À propos du retard de ${what}`,
  notArrived: (what) => `Si rien n’est arrivé\u00a0: ${what}`,
  ended: (what) => `La suite pour ${what}`,
  toldOn: (day) => `Nous vous avons écrit à ce sujet le ${day}.`,
  toldBefore: (day, named) =>
    `Nous vous avons écrit à ce sujet le ${day} et avons indiqué le ${named}. Nous ne vous avons pas encore écrit au sujet du nouveau retard.`,
  notTold: 'Nous ne vous avons pas encore écrit à ce sujet.',
  agreed: 'Vous avez accepté ce retard.',
  lapsesUntold: (day) =>
    `Annulation automatique le ${day}, sauf si d’ici là nous l’expédions ou vous écrivons au sujet du retard.`,
  askRefund: 'Demandez-nous à quelle date au plus tard vous sera remboursé ce que vous avez payé pour cela.',
  choices: { keep: (what) => `Attendre ${what}`, cancel: (what) => `Annuler ${what}` },
  choiceMeans: {
    keep: 'Si vous attendez, vous acceptez ce retard et la commande se poursuit. En cas de nouveau retard, vous retrouvez vos droits.',
    cancel: 'Si vous annulez, la commande prend fin pour cette partie, qui n’est pas expédiée.',
  },
  choiceHandedOver: (choice) =>
    `Votre réponse a été transmise à la boutique\u00a0: ${choice}. La boutique vous dira la suite.`,

  payment: {
    atOrder: (what) => `${what} à la commande`,
    onShipment: (what) => `${what} à l’expédition`,
    whenReady: (what) => `${what} à la mise à disposition pour retrait`,
    whenDelivered: (what) => `${what} à la mise à disposition`,
    all: 'Débit',
    rest: 'le reste',
  },
  consent: 'Accord donné à la commande',
  lastDay: (day) => `Dernier jour\u00a0: ${day}`,

  withdrawal: {
    heading: 'Rétractation',
    offer: 'Renoncer au contrat ici',
    confirm: 'Confirmer la rétractation',
    question: (what) => `Voulez-vous vous rétracter du contrat portant sur ${what}\u00a0?`,
    back: 'Revenir sans se rétracter',
    handedOver:
      'Votre rétractation a été transmise à la boutique. La boutique doit en accuser réception sur un support durable, par exemple par e-mail\u00a0; conservez cet accusé de réception.',
    notHandedOver: 'Votre rétractation n’a pas été transmise à la boutique. Réessayez ou écrivez à la boutique.',
  },
};
