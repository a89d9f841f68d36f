/** Italian. */
import type { OrderMessages } from './messages.ts';

export const it: OrderMessages = {
  change: {
    unchanged: 'La data promessa vale ancora',
    sooner: 'Prima di quanto promesso',
    later: 'Più tardi di quanto promesso',
  },
  passed: 'La data promessa è passata',
  late: 'In ritardo: la data promessa è passata',
  partLater: 'Una parte arriverà più tardi',
  noDateNow: 'Più tardi di quanto promesso: al momento non c’è una data',
  dateNow: 'Ora c’è una data',
  stillNoDate: 'Non c’è ancora una data',
  shippedOn: (day) => `Spedito: ${day}`,
  readySince: (day) => `Pronto per il ritiro da: ${day}`,
  deliveredOn: (day) => `Consegnato: ${day}`,
  afterPromised: (text) => `${text}, più tardi di quanto promesso`,
  cancelledOn: (day) => `Annullato: ${day}`,
  withdrawnOn: (day) => `Recesso: ${day}`,
  endedOn: (day) => `Terminato: ${day}`,
  endedBy: {
    law: 'Annullamento automatico: fino ad allora non era stato spedito, e lei non aveva accettato di attendere.',
    untold:
      'Annullamento automatico: fino ad allora non era stato spedito, e non le avevamo chiesto se avrebbe atteso ancora.',
    refused: 'Non lo spediremo.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (data promessa: ${day})`,
  lines: 'Articoli',
  promised: 'Promesso',
  now: 'Adesso',

  delay: (what) => `Sul ritardo di ${what}`,
  ended: (what) => `Che cosa succede ora: ${what}`,
  toldOn: (day) => `Le abbiamo scritto al riguardo: ${day}.`,
  toldBefore: (day, named) =>
    `Le abbiamo scritto al riguardo: ${day}, indicando la data: ${named}. Non le abbiamo ancora scritto dell’ulteriore ritardo.`,
  notTold: 'Non le abbiamo ancora scritto al riguardo.',
  agreed: 'Ha accettato questo ritardo.',
  lapsesUntold: (day) =>
    `Se entro allora non viene spedito e non le scriviamo del ritardo, viene annullato automaticamente: ${day}.`,
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
    whenReady: (what) => `${what} quando pronto per il ritiro`,
    whenDelivered: (what) => `${what} alla consegna`,
    all: 'Addebito',
    rest: 'il resto',
  },
  consent: 'Ha accettato al momento dell’ordine',
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
