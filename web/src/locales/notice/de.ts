/** German. As on the page, a day is the last one, without adverbs that leave it open. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const de: NoticeMessages = {
  delayed: (order) => `${yourOrder(order)} verspätet sich`,
  cancelled: (order) => `${yourOrder(order)} ist storniert`,
  about: (item, order) => (order === undefined ? `Ihre Bestellung: ${item}.` : `Bestellung ${order}: ${item}.`),

  revisedDay: (event, revised, stated) => `${late(event, stated)}Neuer Termin: ${nouns[event]} spätestens ${revised}.`,
  indefinite: (event, stated) => `${late(event, stated)}Einen neuen Termin können wir noch nicht nennen.`,
  mayConsentOrCancel:
    'Sie können der Verspätung zustimmen oder die Bestellung stornieren. Bitte teilen Sie uns mit, was Sie wünschen.',
  mayCancelFrom: (day) => `Wegen der Verspätung stornieren können Sie ab ${day}.`,
  reason: (reason) => `Der Grund: ${reason}.`,
  answerAt: (address) => `Antworten können Sie hier, kostenlos: ${address}`,
  mayWithdraw:
    'Sie können den Vertrag auch ohne Grund widerrufen, schon vor der Lieferung und bis Ihr Widerrufsrecht endet.',
  silenceConsents: (until) =>
    `Wenn Sie nicht antworten, gilt das als Zustimmung, bis ${until} zu warten, und nicht länger.`,
  silenceRejects: 'Wenn Sie nicht antworten, gilt das als Nein, und die Bestellung wird storniert.',
  lapses: (day) =>
    `Wird nicht vorher versandt und stimmen Sie nicht vorher ausdrücklich zu, endet die Bestellung von selbst am ${day}.`,
  continuingRight: 'Auch wenn Sie zustimmen, können Sie bis zum Versand jederzeit stornieren.',
  additionalPeriod:
    'Sie können uns eine angemessene Nachfrist setzen. Liefern wir auch darin nicht, können Sie den Vertrag beenden. Keine Nachfrist ist nötig, wenn wir die Lieferung verweigert haben oder der Termin für Sie wesentlich war.',
  endedOn: (day) => `Ihre Bestellung wurde am ${day} storniert.`,
  refundBy: (day) => `Ihre Erstattung wird spätestens am ${day} abgesandt.`,

  basis: (citations) => `Rechtsgrundlage: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'Versand', delivery: 'Lieferung' };

function late(event: DelayedEvent, stated: string | undefined): string {
  return stated === undefined
    ? ''
    : `Für Ihre Bestellung war ${nouns[event]} spätestens ${stated} genannt. Sie verspätet sich. `;
}

function yourOrder(order: string | undefined): string {
  return order === undefined ? 'Ihre Bestellung' : `Ihre Bestellung ${order}`;
}
