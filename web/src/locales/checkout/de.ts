/** German. Obeys the same rulings as a product page's (`stockline check --wording`). */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number } = counting('de');

export const de: CheckoutMessages = {
  order: 'Ihre Bestellung und ihre Termine',
  lines: 'Artikel',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: 'Früher bereit; wartet auf den Rest der Bestellung.',

  shipping: {
    heading: 'Wie sollen wir versenden?',
    together: 'Alles zum selben Zeitpunkt',
    as_ready: 'Jeden Artikel, sobald er bereit ist',
    shipments: (count) => (count === 1 ? '1 Sendung' : `${count} Sendungen`),
    collectHeading: 'Wann möchten Sie abholen?',
    pickups: (count) => (count === 1 ? '1 Abholung' : `${count} Abholungen`),
    firstShips: (when) => `Erster Versand ${when}`,
    lastShips: (when) => `Letzter Versand ${when}`,
    firstArrives: (when) => `Erste Lieferung ${when}`,
    lastArrives: (when) => `Letzte Lieferung ${when}`,
  },

  whole: 'Die ganze Bestellung',
  wholeNoDate: 'Ein Teil der Bestellung hat noch keinen Termin',

  terms: {
    now: 'Jetzt zu zahlen',
    atShipment: 'Beim Versand',
    whenReady: 'Bei Abholbereitschaft',
    whenDelivered: 'Bei der Bereitstellung',
    inAll: 'Insgesamt',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'Bitte stimmen Sie zu',
    all: 'Ich stimme jedem dieser Punkte zu:',
    again: {
      dates: 'Die Termine haben sich seit Ihrer Zustimmung geändert. Bitte lesen Sie dies noch einmal.',
      payment: 'Die Zahlung hat sich seit Ihrer Zustimmung geändert. Bitte lesen Sie dies noch einmal.',
      language: 'Die Sprache hat sich seit Ihrer Zustimmung geändert. Bitte lesen Sie dies noch einmal.',
      quantity: 'Die Menge hat sich seit Ihrer Zustimmung geändert. Bitte lesen Sie dies noch einmal.',
      terms: 'Die Bedingungen haben sich seit Ihrer Zustimmung geändert. Bitte lesen Sie dies noch einmal.',
    },
    required: 'Bitte setzen Sie das Häkchen, um zu bestellen.',
  },

  cannot: {
    outOfStock: (name) => `${name} ist nicht vorrätig: Entfernen Sie den Artikel, um zu bestellen.`,
    takenInOrder: (name) =>
      `${name}: Was noch da ist, braucht Ihre übrige Bestellung. Entfernen Sie eines von beiden, um zu bestellen.`,
    discontinued: (name) => `${name} ist nicht mehr im Sortiment: Entfernen Sie den Artikel, um zu bestellen.`,
    notOpen: (name) => `${name} ist noch nicht bestellbar: Entfernen Sie den Artikel, um zu bestellen.`,
    closed: (name) => `${name} ist nicht mehr vorbestellbar: Entfernen Sie den Artikel, um zu bestellen.`,
    notShipped: (name, place) =>
      `${name} wird nicht an dieses Ziel versandt (${place}): Entfernen Sie den Artikel, um zu bestellen.`,
    askUs: (name, quantity) =>
      `${name}: Für ${number(quantity)} Stück fragen Sie uns bitte, oder ändern Sie die Menge, um zu bestellen.`,
    overMaximum: (name, maximum) =>
      `${name}: höchstens ${number(maximum)} Stück bestellbar. Ändern Sie die Menge, um zu bestellen.`,
    belowLeast: (name, least) =>
      `${name}: mindestens ${number(least)} Stück je Bestellung. Ändern Sie die Menge, um zu bestellen.`,
    notInSteps: (name, step) =>
      `${name} ist nur in ${number(step)}er-Schritten bestellbar: Ändern Sie die Menge, um zu bestellen.`,
    aboveMost: (name, most) =>
      `${name}: höchstens ${number(most)} Stück je Bestellung. Ändern Sie die Menge, um zu bestellen.`,
  },
  noPromise:
    'Die Termine dieser Bestellung sind noch nicht bekannt. Bitte warten Sie einen Augenblick oder versuchen Sie es später noch einmal.',
  changed: 'Die Termine Ihrer Bestellung haben sich geändert.',
};
