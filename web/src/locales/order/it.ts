/** Italian. */
import type { OrderMessages } from './messages.ts';

export const it: OrderMessages = {
  change: {
    unchanged: 'Come promesso',
    sooner: 'Prima di quanto promesso',
    later: 'Più tardi di quanto promesso',
  },
  passed: 'La data promessa è passata',
  late: 'In ritardo: la data promessa è passata',
  partLater: 'Una parte arriverà più tardi',
  dateNow: 'Ora c’è una data',
  stillNoDate: 'Non c’è ancora una data',
  shippedOn: (day) => `Spedito ${day}`,
  readySince: (day) => `Pronto per il ritiro da ${day}`,
  arrivalUnknown: 'Non sappiamo ancora quando arriva.',
  deliveredOn: (day) => `Consegnato ${day}`,
  afterPromised: (text) => `${text}, più tardi di quanto promesso`,
  cancelledOn: (day) => `Annullato ${day}`,
  withdrawnOn: (day) => `Recesso: ${day}`,
  endedOn: (day) => `Terminato ${day}`,
  endedBy: {
    law: 'Annullamento automatico: a quella data non era stato spedito, e lei non aveva accettato di attendere.',
    untold:
      'Annullamento automatico: a quella data non era stato spedito, e non le avevamo chiesto se accettava di attendere ancora.',
    refused: 'Non lo spediremo.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (data promessa: ${day})`,
  lines: 'Articoli',
  promised: 'Promesso',
  promisedFirst: 'Promesso all’inizio',
  now: 'Adesso',

  delay: (what) => `Ritardo: ${what}`,
  notArrived: (what) => `Se non è arrivato: ${what}`,
  ended: (what) => `Che cosa succede ora: ${what}`,
  toldOn: (day) => `Le abbiamo scritto al riguardo ${day}.`,
  toldBefore: (day, named) =>
    `Le abbiamo scritto al riguardo ${day}, indicando come data ${named}. Non le abbiamo ancora scritto dell’ulteriore ritardo.`,
  notTold: 'Non le abbiamo ancora scritto al riguardo.',
  agreed: 'Ha accettato questo ritardo.',
  lapsesUntold: (day) =>
    `Viene annullato automaticamente ${day}, se entro allora non lo spediamo né le scriviamo del ritardo.`,
  askRefund: 'Ci chieda entro quando le viene rimborsato quanto ha pagato per questo.',
  choices: { keep: (what) => `Attendere ${what}`, cancel: (what) => `Annullare ${what}` },
  choiceMeans: {
    keep: 'Se attende, accetta questo ritardo e l’ordine prosegue. In caso di nuovo ritardo avrà di nuovo i suoi diritti.',
    cancel: 'Se annulla, l’ordine termina per questa parte, che non viene spedita.',
  },
  choiceHandedOver: (choice) =>
    `La sua risposta è stata trasmessa al negozio: ${choice}. Il negozio le dirà come si procede.`,

  payment: {
    atOrder: (what) => `${what} all’ordine`,
    onShipment: (what) => `${what} alla spedizione`,
    whenReady: (what) => `${what} quando pronto per il ritiro`,
    whenDelivered: (what) => `${what} alla consegna`,
    all: 'Addebito',
    rest: 'il resto',
  },
  consent: 'Consenso dato con l’ordine',
  lastDay: (day) => `Ultimo giorno: ${day}`,

  withdrawal: {
    heading: 'Recesso',
    offer: 'Recedere dal contratto qui',
    confirm: 'Conferma recesso',
    question: (what) => `Vuole recedere dal contratto relativo a ${what}?`,
    back: 'Indietro senza recedere',
    handedOver:
      'Il suo recesso è stato trasmesso al negozio. Il negozio deve confermarne la ricezione su un supporto durevole, per esempio un’e-mail; conservi questa conferma.',
    notHandedOver: 'Il suo recesso non è stato trasmesso al negozio. Riprovi o scriva al negozio.',
  },
};
