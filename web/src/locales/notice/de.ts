/** German. As on the page, a day is the last one, without adverbs that leave it open. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const de: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)} verspätet sich`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)} ist storniert`,
  about: (item, order) => (order === undefined ? `Ihre Bestellung: ${item}.` : `Bestellung ${order}: ${item}.`),

  stated: (event, day) => `Genannt hatten wir: ${nouns[event]} spätestens ${day}.`,
  lawful: (event, day) => `Nach dem Gesetz gilt: ${nouns[event]} spätestens ${day}.`,
  missed: { ahead: 'Dieser Termin wird nicht eingehalten.', gone: 'Dieser Termin wurde nicht eingehalten.' },
  passed: 'Dieser Termin ist vorbei. Ist die Lieferung nicht da, sagen Sie uns bitte Bescheid.',
  newDay: (event, day) => `Neuer Termin: ${nouns[event]} spätestens ${day}.`,
  noNewDay: 'Einen neuen Termin können wir noch nicht nennen.',
  mayConsentOrCancel:
    'Sie können der Verspätung zustimmen oder stornieren, was sich verspätet. Bitte teilen Sie uns mit, was Sie wünschen.',
  mayCancelFrom: (day) => `Wegen der Verspätung stornieren können Sie ab ${day}.`,
  mayCancel: 'Wegen der Verspätung können Sie stornieren.',
  reason: (reason) => `Der Grund: ${reason}.`,
  answerAt: (address) => `Antworten können Sie hier, kostenlos: ${address}`,
  mayWithdraw: () => 'Sie können auch ohne Grund widerrufen, schon vor der Lieferung und bis Ihr Widerrufsrecht endet.',
  silenceConsents: (until) =>
    `Wenn Sie nicht antworten, gilt das als Zustimmung, bis ${until} zu warten, und nicht länger.`,
  silenceRejects: 'Wenn Sie nicht antworten, gilt das als Nein: Sie stimmen dem Warten nicht zu.',
  lapses: (day, newDay) =>
    `Wird nicht vorher versandt und stimmen Sie nicht vorher ausdrücklich zu, endet die Bestellung insoweit von selbst am ${day}${newDay === undefined ? '' : `, also vor dem neuen Termin (${newDay})`}.`,
  continuingRight: 'Auch wenn Sie zustimmen, können Sie bis zum Versand jederzeit stornieren.',
  additionalPeriod:
    'Sie können uns eine angemessene Nachfrist setzen: Schreiben Sie uns, bis wann wir liefern müssen. Liefern wir auch darin nicht, können Sie den Vertrag beenden. Keine Nachfrist ist nötig, wenn wir die Lieferung verweigert haben oder der Termin für Sie wesentlich war.',
  endedOn: (day) => `Beendet am ${day}.`,
  sentAllTheSame: 'Versandt wurde trotzdem. Bitte fragen Sie uns, was mit der Ware geschehen soll.',
  refundBy: (day) => `Ihre Erstattung wird spätestens am ${day} abgesandt.`,
  refundLastDay: (day) => `Letzter Tag für Ihre Erstattung: ${day}.`,

  paidComesBack:
    'Endet die Bestellung insoweit wegen der Verspätung, erhalten Sie zurück, was Sie dafür gezahlt haben.',
  nothingCharged: 'Es wurde nichts abgebucht.',

  basis: (citations) => `Rechtsgrundlage: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'Versand', delivery: 'Lieferung', pickup: 'abholbereit' };

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = isPart === true ? 'Ein Teil Ihrer Bestellung' : 'Ihre Bestellung';
  return order === undefined ? what : `${what} ${order}`;
}
