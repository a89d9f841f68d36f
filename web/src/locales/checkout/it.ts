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
    heading: 'Come preferisce la spedizione?',
    together: 'Tutto nello stesso momento',
    as_ready: 'Ogni articolo appena è pronto',
    shipments: (shipments) => count(shipments, { one: '# spedizione', other: '# spedizioni' }),
    collectHeading: 'Quando vuole ritirarlo?',
    pickups: (pickups) => count(pickups, { one: '# ritiro', other: '# ritiri' }),
    firstShips: (when) => `Prima spedizione: ${when}`,
    lastShips: (when) => `Ultima spedizione: ${when}`,
    firstArrives: (when) => `Prima consegna: ${when}`,
    lastArrives: (when) => `Ultima consegna: ${when}`,
  },

  whole: 'Tutto l’ordine',
  wholeNoDate: 'Una parte dell’ordine non ha ancora una data',

  terms: {
    now: 'Da pagare ora',
    atShipment: 'Alla spedizione',
    whenReady: 'Quando è pronto per il ritiro',
    whenDelivered: 'Alla consegna',
    inAll: 'Totale',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'Il suo consenso',
    all: 'Accetto ciascuno di questi punti:',
    again: {
      dates: 'Le date sono cambiate da quando ha accettato. La preghiamo di rileggere.',
      payment: 'Il pagamento è cambiato da quando ha accettato. La preghiamo di rileggere.',
      language: 'La lingua è cambiata da quando ha accettato. La preghiamo di rileggere.',
      quantity: 'La quantità è cambiata da quando ha accettato. La preghiamo di rileggere.',
      terms: 'Le condizioni sono cambiate da quando ha accettato. La preghiamo di rileggere.',
    },
    required: 'Spunti questa casella per ordinare.',
  },

  cannot: {
    outOfStock: (name) => `${name}: esaurito. Rimuova l’articolo per ordinare.`,
    takenInOrder: (name) =>
      `${name}: ciò che resta è già impegnato dal resto del suo ordine. Rimuova uno dei due articoli per ordinare.`,
    discontinued: (name) => `${name} non è più in vendita: rimuova l’articolo per ordinare.`,
    notOpen: (name) => `${name} non è ancora ordinabile: rimuova l’articolo per ordinare.`,
    closed: (name) => `${name} non è più preordinabile: rimuova l’articolo per ordinare.`,
    notShipped: (name, place) =>
      `Non spediamo ${name} a questa destinazione (${place}): rimuova l’articolo per ordinare.`,
    askUs: (name, quantity) =>
      `Per ${number(quantity)} × ${name} ci contatti, oppure modifichi la quantità per ordinare.`,
    overMaximum: (name, maximum) =>
      `${name}: può ordinarne al massimo ${number(maximum)}. Modifichi la quantità per ordinare.`,
    belowLeast: (name, least) => `${name}: minimo ${number(least)} per ordine. Modifichi la quantità per ordinare.`,
    notInSteps: (name, step) => `${name} si vende in multipli di ${number(step)}: modifichi la quantità per ordinare.`,
    aboveMost: (name, most) => `${name}: massimo ${number(most)} per ordine. Modifichi la quantità per ordinare.`,
  },
  noPromise: 'Le date di questo ordine non sono ancora note. Attenda un momento o riprovi più tardi.',
  changed: 'Le date del suo ordine sono cambiate.',
};
