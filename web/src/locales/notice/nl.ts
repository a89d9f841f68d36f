/** Dutch. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const nl: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)} is vertraagd`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)} is geannuleerd`,
  about: (item, order) => (order === undefined ? `Uw bestelling: ${item}.` : `Bestelling ${order}: ${item}.`),

  stated: (event, day) => `Wij hadden genoemd: ${nouns[event]} uiterlijk ${day}.`,
  lawful: (event, day) => `Volgens de wet geldt: ${nouns[event]} uiterlijk ${day}.`,
  missed: { ahead: 'Die datum wordt niet gehaald.', gone: 'Die datum is niet gehaald.' },
  passed: 'Die datum is voorbij. Laat het ons weten als de levering er niet is.',
  newDay: (event, day) => `Nieuwe datum: ${nouns[event]} uiterlijk ${day}.`,
  noNewDay: 'Een nieuwe datum kunnen we nog niet geven.',
  mayConsentOrCancel: 'U kunt met deze vertraging instemmen of annuleren wat vertraagd is. Laat ons weten wat u wilt.',
  mayCancelFrom: (day) => `Vanwege de vertraging kunt u annuleren vanaf ${day}.`,
  mayCancel: 'Vanwege de vertraging kunt u annuleren.',
  reason: (reason) => `De reden: ${reason}.`,
  answerAt: (address) => `U kunt hier antwoorden, zonder kosten: ${address}`,
  mayWithdraw: () =>
    'U kunt de overeenkomst ook zonder reden herroepen, al vóór de bezorging en tot uw herroepingsrecht eindigt.',
  silenceConsents: (until) =>
    `Als u niet antwoordt, geldt dat als instemming om te wachten tot ${until}, en niet langer.`,
  silenceRejects: 'Als u niet antwoordt, geldt dat als nee: u stemt niet in met wachten.',
  lapses: (day, newDay) =>
    `Wordt het niet eerder verzonden en stemt u niet eerder uitdrukkelijk in, dan wordt het automatisch geannuleerd op ${day}${newDay === undefined ? '' : `, dus vóór de nieuwe datum (${newDay})`}.`,
  continuingRight: 'Als u instemt, kunt u tot de verzending nog altijd annuleren.',
  additionalPeriod:
    'U kunt ons een passende extra termijn geven: schrijf ons op welke datum wij uiterlijk moeten leveren. Leveren we ook daarbinnen niet, dan kunt u de overeenkomst beëindigen. Dat hoeft niet als wij de levering hebben geweigerd, of als de dag voor u wezenlijk was.',
  endedOn: (day) => `Beëindigd op ${day}.`,
  sentAllTheSame: 'Het is toch verzonden. Vraag ons wat ermee moet gebeuren.',
  refundBy: (day) => `Uw terugbetaling wordt uiterlijk ${day} verstuurd.`,
  refundLastDay: (day) => `Laatste dag voor uw terugbetaling: ${day}.`,

  paidComesBack: 'Als het vanwege de vertraging eindigt, krijgt u terug wat u ervoor hebt betaald.',
  nothingCharged: 'Er is niets afgeschreven.',

  basis: (citations) => `Rechtsgrond: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = {
  shipment: 'verzending',
  delivery: 'bezorging',
  pickup: 'klaar om af te halen',
};

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = isPart === true ? 'Een deel van uw bestelling' : 'Uw bestelling';
  return order === undefined ? what : `${what} ${order}`;
}
