/** Polish. */
import type { OrderMessages } from './messages.ts';

export const pl: OrderMessages = {
  change: {
    unchanged: 'W terminie',
    sooner: 'Wcześniej niż obiecano',
    later: 'Później niż obiecano',
  },
  passed: 'Obiecany termin minął',
  late: 'Opóźnione: obiecany termin minął',
  partLater: 'Część przyjdzie później',
  dateNow: 'Jest już termin',
  stillNoDate: 'Nie ma jeszcze terminu',
  shippedOn: (day) => `Wysłano: ${day}`,
  readySince: (day) => `Gotowe do odbioru od: ${day}`,
  arrivalUnknown: 'Nie wiemy jeszcze, kiedy dotrze.',
  deliveredOn: (day) => `Dostarczono: ${day}`,
  afterPromised: (text) => `${text}, później niż obiecano`,
  cancelledOn: (day) => `Anulowano: ${day}`,
  withdrawnOn: (day) => `Odstąpiono od umowy: ${day}`,
  endedOn: (day) => `Zakończono: ${day}`,
  endedBy: {
    law: 'Umowa w tej części zakończyła się automatycznie: do tego dnia nic nie wysłano i nie było zgody na oczekiwanie.',
    untold:
      'Umowa w tej części zakończyła się automatycznie: do tego dnia nic nie wysłano i nie zapytaliśmy o zgodę na dłuższe oczekiwanie.',
    refused: 'Nie wyślemy tego.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (obiecany termin: ${day})`,
  lines: 'Produkty',
  promised: 'Obiecano',
  promisedFirst: 'Obiecano najpierw',
  now: 'Teraz',

  delay: (what) => `Opóźnienie: ${what}`,
  notArrived: (what) => `Jeśli nie dotarło: ${what}`,
  ended: (what) => `Co dalej: ${what}`,
  toldOn: (day) => `Napisaliśmy o tym: ${day}.`,
  toldBefore: (day, named) =>
    `Napisaliśmy o tym: ${day} (podany termin: ${named}). O dalszym opóźnieniu jeszcze nie napisaliśmy.`,
  notTold: 'Jeszcze o tym nie napisaliśmy.',
  agreed: 'Na to opóźnienie wyrażono zgodę.',
  lapsesUntold: (day) =>
    `Jeśli do tego dnia tego nie wyślemy ani nie napiszemy o opóźnieniu, zostanie to automatycznie anulowane: ${day}.`,
  askRefund: 'Prosimy zapytać nas, do kiedy zwrócimy zapłaconą za to kwotę.',
  choices: { keep: (what) => `Czekam: ${what}`, cancel: (what) => `Anuluję: ${what}` },
  choiceMeans: {
    keep: 'Czekanie oznacza zgodę na to opóźnienie, a zamówienie pozostaje w mocy. Przy kolejnym opóźnieniu te prawa przysługują ponownie.',
    cancel: 'Anulowanie oznacza, że ta część zamówienia się kończy i nie zostanie wysłana.',
  },
  choiceHandedOver: (choice) => `Odpowiedź przekazano sklepowi: ${choice}. Sklep poinformuje, co dalej.`,

  payment: {
    atOrder: (what) => `${what} przy zamówieniu`,
    onShipment: (what) => `${what} przy wysyłce`,
    whenReady: (what) => `${what} po przygotowaniu do odbioru`,
    whenDelivered: (what) => `${what} przy dostarczeniu`,
    all: 'Płatność',
    rest: 'reszta',
  },
  consent: 'Zgoda wyrażona przy zamówieniu',
  lastDay: (day) => `Ostatni dzień: ${day}`,

  withdrawal: {
    heading: 'Odstąpienie',
    offer: 'Odstąp od umowy tutaj',
    confirm: 'Potwierdź odstąpienie od umowy',
    question: (what) => `Czy odstąpić od umowy na ${what}?`,
    back: 'Wróć bez odstępowania',
    handedOver:
      'Odstąpienie przekazano sklepowi. Sklep musi potwierdzić jego otrzymanie na trwałym nośniku, na przykład e-mailem; prosimy zachować to potwierdzenie.',
    notHandedOver: 'Odstąpienia nie przekazano sklepowi. Proszę spróbować ponownie albo napisać do sklepu.',
  },
};
