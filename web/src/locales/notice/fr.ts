/** French. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const fr: NoticeMessages = {
  delayed: (order) => `${yourOrder(order)} est en retard`,
  cancelled: (order) => `${yourOrder(order)} est annulée`,
  about: (item, order) => (order === undefined ? `Votre commande : ${item}.` : `Commande ${order} : ${item}.`),

  revisedDay: (event, revised, stated) =>
    `${late(event, stated)}Nouvelle date : ${nouns[event]} au plus tard ${revised}.`,
  indefinite: (event, stated) => `${late(event, stated)}Nous ne pouvons pas encore donner de nouvelle date.`,
  mayConsentOrCancel: 'Vous pouvez accepter ce retard ou annuler la commande. Dites-nous ce que vous choisissez.',
  mayCancelFrom: (day) => `Vous pouvez annuler en raison du retard à partir de cette date : ${day}.`,
  reason: (reason) => `Le motif : ${reason}.`,
  answerAt: (address) => `Vous pouvez répondre ici, sans frais : ${address}`,
  mayWithdraw:
    'Vous pouvez aussi vous rétracter sans motif, déjà avant la livraison et jusqu’à la fin de votre droit de rétractation.',
  silenceConsents: (until) =>
    `Sans réponse de votre part, vous êtes réputé accepter d’attendre jusqu’à cette date, et pas au-delà : ${until}.`,
  silenceRejects: 'Sans réponse de votre part, vous êtes réputé refuser, et la commande est annulée.',
  lapses: (day) =>
    `Sans expédition ni accord exprès de votre part d’ici là, la commande est annulée d’elle-même : ${day}.`,
  continuingRight: 'Si vous acceptez, vous pouvez encore annuler à tout moment jusqu’à l’expédition.',
  additionalPeriod:
    'Vous pouvez nous fixer un délai supplémentaire raisonnable. Si nous ne livrons pas dans ce délai, vous pouvez mettre fin au contrat. Aucun délai n’est nécessaire si nous avons refusé de livrer, ou si la date était essentielle pour vous.',
  endedOn: (day) => `Votre commande a été annulée : ${day}.`,
  refundBy: (day) => `Votre remboursement est envoyé au plus tard : ${day}.`,

  basis: (citations) => `Fondement juridique : ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'expédition', delivery: 'livraison' };

function late(event: DelayedEvent, stated: string | undefined): string {
  return stated === undefined
    ? ''
    : `Nous avions annoncé, pour votre commande : ${nouns[event]} au plus tard ${stated}. Elle est en retard. `;
}

function yourOrder(order: string | undefined): string {
  return order === undefined ? 'Votre commande' : `Votre commande ${order}`;
}
