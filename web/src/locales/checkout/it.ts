/** Italian. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number, count } = counting('it');

export const it: CheckoutMessages = {
  order: 'Il suo ordine e le sue date',
  lines: 'Articoli',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: 'Pronto prima; attende il resto dell’ordine.',

  shipping: {
    heading: 'Come dobbiamo spedire?',
    together: 'Tutti gli articoli quando tutto è pronto',
    as_ready: 'Ogni articolo appena è pronto',
    shipments: (shipments) => count(shipments, { one: '# spedizione', other: '# spedizioni' }),
    collectHeading: 'Quando vuole ritirarlo?',
    pickups: (pickups) => count(pickups, { one: '# ritiro', other: '# ritiri' }),
    firstShips: (when) => `Prima spedizione: ${when}`,
    lastShips: (when) => `Ultima spedizione: ${when}`,
    firstArrives: (when) => `Prima consegna: ${when}`,
    lastArrives: (when) => `Ultima consegna: ${when}`,
  },

  whole: 'L’intero ordine',
  wholeNoDate: 'Una parte dell’ordine non ha ancora una data',

  terms: {
    now: 'Da pagare ora',
    atShipment: 'Alla spedizione',
    whenReady: 'Quando è pronto per il ritiro',
    whenDelivered: 'Alla consegna',
    inAll: 'In tutto',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'Il suo consenso',
    all: 'Accetto ciascuno di questi punti:',
    again: {
      dates: 'Le date sono cambiate da quando ha accettato. Rilegga.',
      payment: 'Quanto paga è cambiato da quando ha accettato. Rilegga.',
      language: 'La lingua è cambiata da quando ha accettato. Rilegga.',
      terms: 'Le condizioni sono cambiate da quando ha accettato. Rilegga.',
    },
    required: 'Spunti questa casella per ordinare.',
  },

  cannot: {
    outOfStock: (name) => `${name} è esaurito: lo tolga per ordinare.`,
    takenInOrder: (name) =>
      `${name}: il resto del suo ordine prende già ciò che è rimasto. Tolga uno dei due per ordinare.`,
    discontinued: (name) => `${name} non è più in vendita: lo tolga per ordinare.`,
    notOpen: (name) => `${name} non è ancora ordinabile: lo tolga per ordinare.`,
    closed: (name) => `${name} non è più preordinabile: lo tolga per ordinare.`,
    notShipped: (name, place) => `${name} non viene spedito a questa destinazione (${place}): lo tolga per ordinare.`,
    askUs: (name, quantity) => `Per ${number(quantity)} di ${name} ci contatti: cambi la quantità per ordinare.`,
    overMaximum: (name, maximum) =>
      `Di ${name} può ordinare al massimo ${number(maximum)}: cambi la quantità per ordinare.`,
    belowLeast: (name, least) => `Di ${name} il minimo per ordine è ${number(least)}: cambi la quantità per ordinare.`,
    notInSteps: (name, step) => `${name} è venduto in confezioni da ${number(step)}: cambi la quantità per ordinare.`,
    aboveMost: (name, most) => `Di ${name} il massimo per ordine è ${number(most)}: cambi la quantità per ordinare.`,
  },
  noPromise: 'Le date di questo ordine non sono ancora note. Attenda un momento, o riprovi più tardi.',
  changed: 'Le date del suo ordine sono cambiate.',
};
