/** Italian. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const it: NoticeMessages = {
  delayed: (order) => `${yourOrder(order)} è in ritardo`,
  cancelled: (order) => `${yourOrder(order)} è annullato`,
  about: (item, order) => (order === undefined ? `Il suo ordine: ${item}.` : `Ordine ${order}: ${item}.`),

  revisedDay: (event, revised, stated) => `${late(event, stated)}Nuova data: ${nouns[event]} al più tardi ${revised}.`,
  indefinite: (event, stated) => `${late(event, stated)}Non possiamo ancora indicare una nuova data.`,
  mayConsentOrCancel: 'Può accettare questo ritardo o annullare l’ordine. Ci dica che cosa preferisce.',
  mayCancelFrom: (day) => `Può annullare a causa del ritardo a partire da: ${day}.`,
  reason: (reason) => `Il motivo: ${reason}.`,
  answerAt: (address) => `Può rispondere qui, senza spese: ${address}`,
  mayWithdraw:
    'Può anche recedere senza indicare un motivo, già prima della consegna e fino al termine del diritto di recesso.',
  silenceConsents: (until) =>
    `Se non risponde, vale come consenso ad attendere fino a questa data, e non oltre: ${until}.`,
  silenceRejects: 'Se non risponde, vale come rifiuto, e l’ordine viene annullato.',
  lapses: (day) => `Se prima non viene spedito e non acconsente espressamente, l’ordine si annulla da sé: ${day}.`,
  continuingRight: 'Se acconsente, può ancora annullare in qualsiasi momento fino alla spedizione.',
  additionalPeriod:
    'Può fissarci un termine supplementare adeguato. Se non consegniamo entro quel termine, può porre fine al contratto. Non serve alcun termine se abbiamo rifiutato la consegna, o se la data era essenziale per lei.',
  endedOn: (day) => `Il suo ordine è stato annullato: ${day}.`,
  refundBy: (day) => `Il suo rimborso viene inviato al più tardi: ${day}.`,

  basis: (citations) => `Base giuridica: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'spedizione', delivery: 'consegna' };

function late(event: DelayedEvent, stated: string | undefined): string {
  return stated === undefined
    ? ''
    : `Per il suo ordine avevamo indicato: ${nouns[event]} al più tardi ${stated}. È in ritardo. `;
}

function yourOrder(order: string | undefined): string {
  return order === undefined ? 'Il suo ordine' : `Il suo ordine ${order}`;
}
