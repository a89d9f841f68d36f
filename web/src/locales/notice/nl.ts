/** Dutch. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const nl: NoticeMessages = {
  delayed: (order) => `${yourOrder(order)} is vertraagd`,
  cancelled: (order) => `${yourOrder(order)} is geannuleerd`,
  about: (item, order) => (order === undefined ? `Uw bestelling: ${item}.` : `Bestelling ${order}: ${item}.`),

  revisedDay: (event, revised, stated) => `${late(event, stated)}Nieuwe datum: ${nouns[event]} uiterlijk ${revised}.`,
  indefinite: (event, stated) => `${late(event, stated)}Een nieuwe datum kunnen we nog niet geven.`,
  mayConsentOrCancel: 'U kunt met deze vertraging instemmen of de bestelling annuleren. Laat ons weten wat u wilt.',
  mayCancelFrom: (day) => `Vanwege de vertraging kunt u annuleren vanaf ${day}.`,
  reason: (reason) => `De reden: ${reason}.`,
  answerAt: (address) => `U kunt hier antwoorden, zonder kosten: ${address}`,
  mayWithdraw:
    'U kunt de overeenkomst ook zonder reden herroepen, al vóór de bezorging en tot uw herroepingsrecht eindigt.',
  silenceConsents: (until) =>
    `Als u niet antwoordt, geldt dat als instemming om te wachten tot ${until}, en niet langer.`,
  silenceRejects: 'Als u niet antwoordt, geldt dat als nee, en wordt de bestelling geannuleerd.',
  lapses: (day) =>
    `Wordt de bestelling niet eerder verzonden en stemt u niet eerder uitdrukkelijk in, dan eindigt zij vanzelf op ${day}.`,
  continuingRight: 'Als u instemt, kunt u tot de verzending nog altijd annuleren.',
  additionalPeriod:
    'U kunt ons een passende extra termijn geven. Leveren we ook daarbinnen niet, dan kunt u de overeenkomst beëindigen. Dat hoeft niet als wij de levering hebben geweigerd, of als de dag voor u wezenlijk was.',
  endedOn: (day) => `Uw bestelling is geannuleerd op ${day}.`,
  refundBy: (day) => `Uw terugbetaling wordt uiterlijk ${day} verstuurd.`,

  basis: (citations) => `Rechtsgrond: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'verzending', delivery: 'bezorging' };

function late(event: DelayedEvent, stated: string | undefined): string {
  return stated === undefined
    ? ''
    : `Voor uw bestelling was ${nouns[event]} uiterlijk ${stated} genoemd. Zij is vertraagd. `;
}

function yourOrder(order: string | undefined): string {
  return order === undefined ? 'Uw bestelling' : `Uw bestelling ${order}`;
}
