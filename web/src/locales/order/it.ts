/** Italian. */
import type { OrderMessages } from './messages.ts';

export const it: OrderMessages = {
  change: {
    unchanged: 'La data promessa vale ancora',
    sooner: 'Prima del promesso',
    later: 'Dopo il promesso',
  },
  passed: 'La data promessa è passata',
  late: 'In ritardo: la data promessa è passata',
  partLater: 'Una parte arriva dopo',
  noDateNow: 'Dopo il promesso: al momento non c’è una data',
  dateNow: 'Ora c’è una data',
  stillNoDate: 'Non c’è ancora una data',
  shippedOn: (day) => `Spedito: ${day}`,
  deliveredOn: (day) => `Consegnato: ${day}`,
  cancelledOn: (day) => `Annullato: ${day}`,
  withdrawnOn: (day) => `Recesso: ${day}`,
  endedOn: (day) => `Terminato: ${day}`,
  endedBy: {
    law: 'È terminato da sé: fino ad allora non era stato spedito, e lei non aveva accettato di attendere.',
    untold:
      'È terminato da sé: fino ad allora non era stato spedito, e non le avevamo chiesto se avrebbe atteso ancora.',
    refused: 'Non lo spediremo.',
  },

  lines: 'Articoli',
  promised: 'Promesso',
  now: 'Adesso',

  delay: (what) => `Sul ritardo di ${what}`,
  ended: (what) => `Che cosa succede con ${what}`,
  toldOn: (day) => `Le abbiamo scritto al riguardo: ${day}.`,
  notTold: 'Non le abbiamo ancora scritto al riguardo.',
  agreed: 'Ha accettato questo ritardo.',
  lapsesUntold: (day) => `Se entro allora non viene spedito e non le scriviamo del ritardo, si annulla da sé: ${day}.`,
  sentAllTheSame: 'È stato spedito comunque. Ci chieda che cosa farne.',
  askRefund: 'Ci chieda entro quando le viene restituito quanto ha pagato per esso.',
  choices: { keep: (what) => `Attendere ${what}`, cancel: (what) => `Annullare ${what}` },
  choiceMeans: {
    keep: 'Se attende, accetta questo ritardo e l’ordine prosegue. In caso di nuovo ritardo avrà di nuovo i suoi diritti.',
    cancel: 'Se annulla, termina e non viene spedito.',
  },
  choiceHandedOver: (choice) =>
    `La sua risposta è stata consegnata al negozio: ${choice}. Il negozio le dirà che cosa ne segue.`,

  payment: {
    atOrder: (what) => `${what} all’ordine`,
    onShipment: (what) => `${what} alla spedizione`,
    all: 'Addebito',
    rest: 'il resto',
  },
  lastDay: (day) => `Ultimo giorno: ${day}`,

  withdrawal: {
    heading: 'Recesso',
    offer: 'Recedere dal contratto qui',
    confirm: 'Conferma recesso',
    question: (what) => `Vuole recedere dal contratto per ${what}?`,
    back: 'Indietro, senza recedere',
    handedOver:
      'Il suo recesso è stato consegnato al negozio. Il negozio deve confermarne la ricezione su un supporto durevole, per esempio un’e-mail; conservi quella conferma.',
    notHandedOver: 'Il suo recesso non è stato consegnato al negozio. Riprovi, o scriva al negozio.',
  },
};
