/** French. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const fr: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)} est retardée`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)} est annulée`,
  about: (item, order) =>
    order === undefined ? `Votre commande\u00a0: ${item}.` : `Commande ${order}\u00a0: ${item}.`,

  stated: (event, day) => `Nous avions annoncé\u00a0: ${nouns[event]} au plus tard le ${day}.`,
  lawful: (event, day) => `Selon la loi\u00a0: ${nouns[event]} au plus tard le ${day}.`,
  missed: { ahead: 'Cette date ne sera pas tenue.', gone: 'Cette date n’a pas été tenue.' },
  passed: 'Cette date est passée. Si la livraison n’est pas arrivée, dites-le-nous.',
  newDay: (event, day) => `Nouvelle date\u00a0: ${nouns[event]} au plus tard le ${day}.`,
  noNewDay: 'Nous ne pouvons pas encore donner de nouvelle date.',
  mayConsentOrCancel:
    'Vous pouvez accepter ce retard, ou annuler ce qui est retardé. Dites-nous ce que vous choisissez.',
  mayCancelFrom: (day) => `Vous pouvez annuler en raison du retard à partir du ${day}.`,
  mayCancel: 'Vous pouvez annuler en raison du retard.',
  reason: (reason) => `Le motif\u00a0: ${reason}.`,
  answerAt: (address) => `Vous pouvez répondre ici, sans frais\u00a0: ${address}`,
  mayWithdraw: () =>
    'Vous pouvez aussi vous rétracter sans motif, déjà avant la livraison et jusqu’à la fin de votre droit de rétractation.',
  silenceConsents: (until) =>
    `Sans réponse de votre part, vous êtes réputé accepter d’attendre jusqu’au ${until}, et pas au-delà.`,
  silenceRejects: 'Sans réponse de votre part, vous êtes réputé refuser d’attendre.',
  lapses: (day, newDay) =>
    `Sans expédition ni accord exprès de votre part d’ici là, ce qui est retardé est annulé automatiquement le ${day}${newDay === undefined ? '' : `, donc avant la nouvelle date (${newDay})`}.`,
  continuingRight: 'Si vous acceptez, vous pouvez encore annuler à tout moment jusqu’à l’expédition.',
  additionalPeriod:
    'Vous pouvez nous fixer un délai supplémentaire raisonnable\u00a0: indiquez-nous par écrit à quelle date nous devons livrer au plus tard. Si nous ne livrons pas dans ce délai, vous pouvez mettre fin au contrat. Aucun délai n’est nécessaire si nous avons refusé de livrer, ou si la date était essentielle pour vous.',
  endedOn: (day) => `Clos le ${day}.`,
  sentAllTheSame: 'L’envoi a eu lieu malgré tout. Demandez-nous ce qu’il faut en faire.',
  refundBy: (day) => `Votre remboursement est envoyé au plus tard le ${day}.`,
  refundLastDay: (day) => `Dernier jour pour votre remboursement\u00a0: ${day}.`,

  paidComesBack: 'Si cela prend fin en raison du retard, ce que vous avez payé à ce titre vous est remboursé.',
  nothingCharged: 'Rien n’a été débité.',

  basis: (citations) => `Fondement juridique\u00a0: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'expédition', delivery: 'livraison', pickup: 'prêt à retirer' };

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = isPart === true ? 'Une partie de votre commande' : 'Votre commande';
  return order === undefined ? what : `${what} ${order}`;
}
