/** Polish. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number, count } = counting('pl');

export const pl: CheckoutMessages = {
  order: 'Zamówienie i jego terminy',
  lines: 'Produkty',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: 'Gotowe wcześniej; czeka na resztę zamówienia.',

  shipping: {
    heading: 'Jak wysłać zamówienie?',
    together: 'Wszystko w tym samym czasie',
    as_ready: 'Każdy produkt, gdy tylko będzie gotowy',
    shipments: (shipments) =>
      count(shipments, { one: '# przesyłka', few: '# przesyłki', many: '# przesyłek', other: '# przesyłki' }),
    collectHeading: 'Kiedy odbiór?',
    pickups: (pickups) => count(pickups, { one: '# odbiór', few: '# odbiory', many: '# odbiorów', other: '# odbioru' }),
    firstShips: (when) => `Pierwsza wysyłka: ${when}`,
    lastShips: (when) => `Ostatnia wysyłka: ${when}`,
    firstArrives: (when) => `Pierwsza dostawa: ${when}`,
    lastArrives: (when) => `Ostatnia dostawa: ${when}`,
  },

  whole: 'Całe zamówienie',
  wholeNoDate: 'Część zamówienia nie ma jeszcze terminu',

  terms: {
    now: 'Do zapłaty teraz',
    atShipment: 'Przy wysyłce',
    whenReady: 'Po przygotowaniu do odbioru',
    whenDelivered: 'Przy dostarczeniu',
    inAll: 'Razem',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'Zgoda',
    all: 'Zgadzam się na każdy z tych punktów:',
    again: {
      dates: 'Terminy zmieniły się po wyrażeniu zgody. Proszę przeczytać ponownie.',
      payment: 'Płatność zmieniła się po wyrażeniu zgody. Proszę przeczytać ponownie.',
      language: 'Język zmienił się po wyrażeniu zgody. Proszę przeczytać ponownie.',
      quantity: 'Ilość zmieniła się po wyrażeniu zgody. Proszę przeczytać ponownie.',
      terms: 'Warunki zmieniły się po wyrażeniu zgody. Proszę przeczytać ponownie.',
    },
    required: 'Aby zamówić, trzeba zaznaczyć to pole.',
  },

  cannot: {
    outOfStock: (name) => `${name}: brak w magazynie. Aby zamówić, trzeba usunąć ten produkt.`,
    takenInOrder: (name) =>
      `${name}: pozostałe sztuki zajmują inne pozycje zamówienia. Aby zamówić, trzeba usunąć jedną z pozycji.`,
    discontinued: (name) => `${name}: wycofane ze sprzedaży. Aby zamówić, trzeba usunąć ten produkt.`,
    notOpen: (name) => `${name}: jeszcze nie można zamówić. Aby zamówić, trzeba usunąć ten produkt.`,
    closed: (name) => `${name}: przedsprzedaż się zakończyła. Aby zamówić, trzeba usunąć ten produkt.`,
    notShipped: (name, place) =>
      `${name}: brak wysyłki do tego miejsca (${place}). Aby zamówić, trzeba usunąć ten produkt.`,
    askUs: (name, quantity) =>
      `${name}: w sprawie ${number(quantity)} szt. prosimy o kontakt. Aby zamówić teraz, trzeba zmienić ilość.`,
    overMaximum: (name, maximum) =>
      `${name}: można zamówić najwyżej ${number(maximum)} szt. Aby zamówić, trzeba zmienić ilość.`,
    belowLeast: (name, least) =>
      `${name}: co najmniej ${number(least)} szt. w zamówieniu. Aby zamówić, trzeba zmienić ilość.`,
    notInSteps: (name, step) =>
      `${name}: sprzedaż w wielokrotnościach ${number(step)} szt. Aby zamówić, trzeba zmienić ilość.`,
    aboveMost: (name, most) =>
      `${name}: najwyżej ${number(most)} szt. w zamówieniu. Aby zamówić, trzeba zmienić ilość.`,
  },
  noPromise: 'Terminy tego zamówienia nie są jeszcze znane. Proszę chwilę poczekać albo spróbować później.',
  changed: 'Zmieniły się terminy zamówienia.',
};
