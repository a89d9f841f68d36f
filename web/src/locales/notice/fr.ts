/** French. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const fr: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)} est retardée`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)} est annulée`,
  about: (item, order) => (order === undefined ? `Votre commande : ${item}.` : `Commande ${order} : ${item}.`),

  stated: (event, day) => `Nous avions annoncé : ${nouns[event]} au plus tard ${day}.`,
  lawful: (event, day) => `Selon la loi : ${nouns[event]} au plus tard ${day}.`,
  missed: { ahead: 'Cette date ne sera pas tenue.', gone: 'Cette date n’a pas été tenue.' },
  newDay: (event, day) => `Nouvelle date : ${nouns[event]} au plus tard ${day}.`,
  noNewDay: 'Nous ne pouvons pas encore donner de nouvelle date.',
  mayConsentOrCancel:
    'Vous pouvez accepter ce retard, ou annuler ce qui est retardé. Dites-nous ce que vous choisissez.',
  mayCancelFrom: (day) => `Vous pouvez annuler en raison du retard à partir de cette date : ${day}.`,
  mayCancel: 'Vous pouvez annuler en raison du retard.',
  reason: (reason) => `Le motif : ${reason}.`,
  answerAt: (address) => `Vous pouvez répondre ici, sans frais : ${address}`,
  mayWithdraw: () =>
    'Vous pouvez aussi vous rétracter sans motif, déjà avant la livraison et jusqu’à la fin de votre droit de rétractation.',
  silenceConsents: (until) =>
    `Sans réponse de votre part, vous êtes réputé accepter d’attendre jusqu’à cette date, et pas au-delà : ${until}.`,
  silenceRejects: 'Sans réponse de votre part, vous êtes réputé refuser.',
  lapses: (day, newDay) =>
    `Sans expédition ni accord exprès de votre part d’ici là, ce qui est retardé est annulé de lui-même : ${day}${newDay === undefined ? '' : `, donc avant la nouvelle date (${newDay})`}.`,
  continuingRight: 'Si vous acceptez, vous pouvez encore annuler à tout moment jusqu’à l’expédition.',
  additionalPeriod:
    'Vous pouvez nous fixer un délai supplémentaire raisonnable : écrivez-nous jusqu’à quelle date nous devons livrer. Si nous ne livrons pas dans ce délai, vous pouvez mettre fin au contrat. Aucun délai n’est nécessaire si nous avons refusé de livrer, ou si la date était essentielle pour vous.',
  endedOn: (day) => `Fin : ${day}.`,
  refundBy: (day) => `Votre remboursement est envoyé au plus tard : ${day}.`,
  refundLastDay: (day) => `Dernier jour pour votre remboursement : ${day}.`,

  paidComesBack: 'Si cela prend fin en raison du retard, ce que vous avez payé à ce titre vous est remboursé.',
  nothingCharged: 'Rien n’a été débité.',

  basis: (citations) => `Fondement juridique : ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'expédition', delivery: 'livraison' };

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = isPart === true ? 'Une partie de votre commande' : 'Votre commande';
  return order === undefined ? what : `${what} ${order}`;
}
