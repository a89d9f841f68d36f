/** Dutch. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number, count } = counting('nl');

export const nl: CheckoutMessages = {
  order: 'Uw bestelling en de data',
  lines: 'Artikelen',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: 'Eerder klaar; wacht op de rest van de bestelling.',

  shipping: {
    heading: 'Hoe zullen we het verzenden?',
    together: 'Alles op hetzelfde moment',
    as_ready: 'Elk artikel zodra het klaar is',
    shipments: (shipments) => count(shipments, { one: '# zending', other: '# zendingen' }),
    collectHeading: 'Wanneer wilt u het afhalen?',
    pickups: (pickups) => count(pickups, { one: '# keer afhalen', other: '# keer afhalen' }),
    firstShips: (when) => `Eerste verzending ${when}`,
    lastShips: (when) => `Laatste verzending ${when}`,
    firstArrives: (when) => `Eerste bezorging ${when}`,
    lastArrives: (when) => `Laatste bezorging ${when}`,
  },

  whole: 'De hele bestelling',
  wholeNoDate: 'Een deel van de bestelling heeft nog geen datum',

  terms: {
    now: 'Nu te betalen',
    atShipment: 'Bij verzending',
    whenReady: 'Zodra het klaar is om af te halen',
    whenDelivered: 'Bij levering',
    inAll: 'Totaal',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'Uw instemming',
    all: 'Ik stem in met elk van deze punten:',
    again: {
      dates: 'De data zijn veranderd sinds u instemde. Lees dit nog eens.',
      payment: 'Wat u betaalt, is veranderd sinds u instemde. Lees dit nog eens.',
      language: 'De taal is veranderd sinds u instemde. Lees dit nog eens.',
      quantity: 'Het aantal is veranderd sinds u instemde. Lees dit nog eens.',
      terms: 'De voorwaarden zijn veranderd sinds u instemde. Lees dit nog eens.',
    },
    required: 'Vink dit vakje aan om te bestellen.',
  },

  cannot: {
    outOfStock: (name) => `${name} is niet op voorraad: verwijder dit artikel om te bestellen.`,
    takenInOrder: (name) =>
      `${name}: wat er nog is, gaat al naar de rest van uw bestelling. Verwijder een van beide om te bestellen.`,
    discontinued: (name) => `${name} is niet meer te koop: verwijder dit artikel om te bestellen.`,
    notOpen: (name) => `${name} kan nog niet worden besteld: verwijder dit artikel om te bestellen.`,
    closed: (name) => `${name} kan niet meer worden voorbesteld: verwijder dit artikel om te bestellen.`,
    notShipped: (name, place) =>
      `${name} wordt niet naar deze bestemming verzonden (${place}): verwijder dit artikel om te bestellen.`,
    askUs: (name, quantity) => `Vraag ons naar ${number(quantity)} × ${name}, of wijzig het aantal om te bestellen.`,
    overMaximum: (name, maximum) =>
      `${name}: u kunt er maximaal ${number(maximum)} bestellen. Wijzig het aantal om te bestellen.`,
    belowLeast: (name, least) =>
      `${name}: minimaal ${number(least)} per bestelling. Wijzig het aantal om te bestellen.`,
    notInSteps: (name, step) => `${name} wordt per ${number(step)} stuks verkocht: wijzig het aantal om te bestellen.`,
    aboveMost: (name, most) => `${name}: maximaal ${number(most)} per bestelling. Wijzig het aantal om te bestellen.`,
  },
  noPromise: 'De data van deze bestelling zijn nog niet bekend. Wacht even of probeer het later opnieuw.',
  changed: 'De data van uw bestelling zijn veranderd.',
};
