/** Polish. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const pl: NoticeMessages = {
  delayed: (order) => `${theOrder(order)} opóźnia się`,
  cancelled: (order) => `${theOrder(order)} jest anulowane`,
  about: (item, order) => `${theOrder(order)}: ${item}.`,

  revisedDay: (event, revised, stated) => `${late(event, stated)}Nowy termin: ${nouns[event]} najpóźniej ${revised}.`,
  indefinite: (event, stated) => `${late(event, stated)}Nowego terminu nie możemy jeszcze podać.`,
  mayConsentOrCancel: 'Można zgodzić się na to opóźnienie albo anulować zamówienie. Prosimy o odpowiedź.',
  mayCancelFrom: (day) => `Z powodu opóźnienia można anulować od: ${day}.`,
  reason: (reason) => `Powód: ${reason}.`,
  answerAt: (address) => `Odpowiedzieć można tutaj, bezpłatnie: ${address}`,
  mayWithdraw: 'Można też odstąpić od umowy bez podania przyczyny, także przed dostawą i do końca prawa odstąpienia.',
  silenceConsents: (until) => `Brak odpowiedzi oznacza zgodę na oczekiwanie do tego dnia, i nie dłużej: ${until}.`,
  silenceRejects: 'Brak odpowiedzi oznacza odmowę, a zamówienie zostaje anulowane.',
  lapses: (day) => `Bez wcześniejszej wysyłki i bez wyraźnej zgody zamówienie wygasa samo: ${day}.`,
  continuingRight: 'Także po wyrażeniu zgody można anulować w każdej chwili do wysyłki.',
  additionalPeriod:
    'Można wyznaczyć nam odpowiedni dodatkowy termin. Jeśli i w nim nie dostarczymy, można zakończyć umowę. Termin nie jest potrzebny, jeśli odmówiliśmy dostawy albo dzień dostawy był istotny.',
  endedOn: (day) => `Zamówienie anulowano: ${day}.`,
  refundBy: (day) => `Zwrot pieniędzy wysyłamy najpóźniej: ${day}.`,

  basis: (citations) => `Podstawa prawna: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'wysyłka', delivery: 'dostawa' };

function late(event: DelayedEvent, stated: string | undefined): string {
  return stated === undefined ? '' : `Podaliśmy dla zamówienia: ${nouns[event]} najpóźniej ${stated}. Jest opóźnione. `;
}

function theOrder(order: string | undefined): string {
  return order === undefined ? 'Zamówienie' : `Zamówienie ${order}`;
}
