/** Polish. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const pl: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)} opóźnia się`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)}: anulowanie`,
  about: (item, order) => `${theOrder(order, false)}: ${item}.`,

  stated: (event, day) => `Podaliśmy: ${nouns[event]} najpóźniej ${day}.`,
  lawful: (event, day) => `Według prawa: ${nouns[event]} najpóźniej ${day}.`,
  missed: { ahead: 'Ten termin nie zostanie dotrzymany.', gone: 'Ten termin nie został dotrzymany.' },
  passed: 'Ten termin minął. Jeśli przesyłka nie dotarła, prosimy o wiadomość.',
  newDay: (event, day) => `Nowy termin: ${nouns[event]} najpóźniej ${day}.`,
  noNewDay: 'Nowego terminu nie możemy jeszcze podać.',
  mayConsentOrCancel: 'Można zgodzić się na to opóźnienie albo anulować to, co się opóźnia. Prosimy o odpowiedź.',
  mayCancelFrom: (day) => `Z powodu opóźnienia można anulować od: ${day}.`,
  mayCancel: 'Z powodu opóźnienia można anulować.',
  reason: (reason) => `Powód: ${reason}.`,
  answerAt: (address) => `Odpowiedzieć można tutaj, bezpłatnie: ${address}`,
  mayWithdraw: () =>
    'Można też odstąpić od umowy bez podania przyczyny, także przed dostawą i do końca prawa odstąpienia.',
  silenceConsents: (until) => `Brak odpowiedzi oznacza zgodę na oczekiwanie do tego dnia, i nie dłużej: ${until}.`,
  silenceRejects: 'Brak odpowiedzi oznacza brak zgody na czekanie.',
  lapses: (day, newDay) =>
    `Bez wcześniejszej wysyłki i bez wyraźnej zgody to, co się opóźnia, zostaje automatycznie anulowane: ${day}${newDay === undefined ? '' : `, czyli przed nowym terminem (${newDay})`}.`,
  continuingRight: 'Także po wyrażeniu zgody można anulować w każdej chwili do wysyłki.',
  additionalPeriod:
    'Można wyznaczyć nam odpowiedni dodatkowy termin: prosimy napisać, do którego dnia mamy dostarczyć. Jeśli i w nim nie dostarczymy, można zakończyć umowę. Termin nie jest potrzebny, jeśli odmówiliśmy dostawy albo dzień dostawy był istotny.',
  endedOn: (day) => `Zakończono: ${day}.`,
  sentAllTheSame: 'Mimo to wysłano. Prosimy zapytać nas, co z tym zrobić.',
  refundBy: (day) => `Zwrot pieniędzy wysyłamy najpóźniej: ${day}.`,
  refundLastDay: (day) => `Ostatni dzień zwrotu pieniędzy: ${day}.`,

  paidComesBack: 'Jeśli umowa w tej części zakończy się z powodu opóźnienia, zwracamy to, co za nią zapłacono.',
  nothingCharged: 'Nie pobrano żadnej kwoty.',

  basis: (citations) => `Podstawa prawna: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'wysyłka', delivery: 'dostawa', pickup: 'gotowe do odbioru' };

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = isPart === true ? 'Część zamówienia' : 'Zamówienie';
  return order === undefined ? what : `${what} ${order}`;
}
