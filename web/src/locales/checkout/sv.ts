/** Swedish. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number, count } = counting('sv');

export const sv: CheckoutMessages = {
  order: 'Din beställning och dess datum',
  lines: 'Varor',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: 'Klar tidigare; väntar på resten av beställningen.',

  shipping: {
    heading: 'Hur ska vi skicka?',
    together: 'Allt samtidigt',
    as_ready: 'Varje vara så snart den är klar',
    shipments: (shipments) => count(shipments, { one: '# paket', other: '# paket' }),
    collectHeading: 'När vill du hämta?',
    pickups: (pickups) => count(pickups, { one: '# hämtning', other: '# hämtningar' }),
    firstShips: (when) => `Första skickas ${when}`,
    lastShips: (when) => `Sista skickas ${when}`,
    firstArrives: (when) => `Första levereras ${when}`,
    lastArrives: (when) => `Sista levereras ${when}`,
  },

  whole: 'Hela beställningen',
  wholeNoDate: 'En del av beställningen har inget datum än',

  terms: {
    now: 'Betala nu',
    atShipment: 'När varan skickas',
    whenReady: 'När varan är klar att hämta',
    whenDelivered: 'Vid leverans',
    inAll: 'Totalt',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'Ditt samtycke',
    all: 'Jag samtycker till varje punkt:',
    again: {
      dates: 'Datumen har ändrats sedan du samtyckte. Läs detta igen.',
      payment: 'Det du betalar har ändrats sedan du samtyckte. Läs detta igen.',
      language: 'Språket har ändrats sedan du samtyckte. Läs detta igen.',
      quantity: 'Antalet har ändrats sedan du samtyckte. Läs detta igen.',
      terms: 'Villkoren har ändrats sedan du samtyckte. Läs detta igen.',
    },
    required: 'Kryssa i rutan för att beställa.',
  },

  cannot: {
    outOfStock: (name) => `${name} är slut i lager: ta bort varan för att beställa.`,
    takenInOrder: (name) =>
      `${name}: resten av din beställning tar det som finns kvar. Ta bort en av dem för att beställa.`,
    discontinued: (name) => `${name} säljs inte längre: ta bort varan för att beställa.`,
    notOpen: (name) => `${name} går inte att beställa än: ta bort varan för att beställa.`,
    closed: (name) => `${name} kan inte längre förhandsbokas: ta bort varan för att beställa.`,
    notShipped: (name, place) => `${name} skickas inte till ${place}: ta bort varan för att beställa.`,
    askUs: (name, quantity) => `Fråga oss om ${number(quantity)} × ${name}, eller ändra antalet för att beställa.`,
    overMaximum: (name, maximum) =>
      `${name}: högst ${number(maximum)} st går att beställa. Ändra antalet för att beställa.`,
    belowLeast: (name, least) => `${name}: minst ${number(least)} st per beställning. Ändra antalet för att beställa.`,
    notInSteps: (name, step) => `${name} säljs i multiplar av ${number(step)}: ändra antalet för att beställa.`,
    aboveMost: (name, most) => `${name}: högst ${number(most)} st per beställning. Ändra antalet för att beställa.`,
  },
  noPromise: 'Datumen för beställningen är inte kända än. Vänta ett ögonblick eller försök igen senare.',
  changed: 'Datumen för din beställning har ändrats.',
};
