/** Italian. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const it: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)} è in ritardo`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)}: annullamento`,
  about: (item, order) => (order === undefined ? `Il suo ordine: ${item}.` : `Ordine ${order}: ${item}.`),

  stated: (event, day) => `Avevamo indicato: ${nouns[event]} al più tardi ${day}.`,
  lawful: (event, day) => `Per legge: ${nouns[event]} al più tardi ${day}.`,
  missed: { ahead: 'Questa data non sarà rispettata.', gone: 'Questa data non è stata rispettata.' },
  passed: 'Questa data è passata. Se la consegna non è arrivata, ce lo dica.',
  newDay: (event, day) => `Nuova data: ${nouns[event]} al più tardi ${day}.`,
  noNewDay: 'Non possiamo ancora indicare una nuova data.',
  mayConsentOrCancel: 'Può accettare questo ritardo o annullare ciò che è in ritardo. Ci dica che cosa preferisce.',
  mayCancelFrom: (day) => `Può annullare a causa del ritardo a partire da: ${day}.`,
  mayCancel: 'Può annullare a causa del ritardo.',
  reason: (reason) => `Il motivo: ${reason}.`,
  answerAt: (address) => `Può rispondere qui, senza spese: ${address}`,
  mayWithdraw: () =>
    'Può anche recedere senza indicare un motivo, già prima della consegna e fino al termine del diritto di recesso.',
  silenceConsents: (until) =>
    `Se non risponde, vale come consenso ad attendere fino a questa data, e non oltre: ${until}.`,
  silenceRejects: 'Se non risponde, vale come rifiuto di attendere.',
  lapses: (day, newDay) =>
    `Se prima non viene spedito e non acconsente espressamente, ciò che è in ritardo viene annullato automaticamente: ${day}${newDay === undefined ? '' : `, prima della nuova data (${newDay})`}.`,
  continuingRight: 'Se acconsente, può ancora annullare in qualsiasi momento fino alla spedizione.',
  additionalPeriod:
    'Può fissarci un termine supplementare adeguato: ci scriva entro quale data dobbiamo consegnare. Se non consegniamo entro quel termine, può porre fine al contratto. Non serve alcun termine se abbiamo rifiutato la consegna, o se la data era essenziale per lei.',
  endedOn: (day) => `Terminato: ${day}.`,
  sentAllTheSame: 'È stato spedito comunque. Ci chieda che cosa farne.',
  refundBy: (day) => `Il suo rimborso viene inviato al più tardi: ${day}.`,
  refundLastDay: (day) => `Ultimo giorno per il suo rimborso: ${day}.`,

  paidComesBack: 'Se termina a causa del ritardo, le viene restituito quanto ha pagato per esso.',
  nothingCharged: 'Non è stato addebitato nulla.',

  basis: (citations) => `Base giuridica: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = {
  shipment: 'spedizione',
  delivery: 'consegna',
  pickup: 'pronto per il ritiro',
};

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = isPart === true ? 'Una parte del suo ordine' : 'Il suo ordine';
  return order === undefined ? what : `${what} ${order}`;
}
