/** English. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number } = counting('en');

export const en: CheckoutMessages = {
  order: 'Your order and its dates',
  lines: 'Items',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: 'Ready earlier; waits for the rest of the order.',

  shipping: {
    heading: 'How should we send it?',
    together: 'All at the same time',
    as_ready: 'Each as soon as it is ready',
    shipments: (count) => (count === 1 ? '1 parcel' : `${count} parcels`),
    collectHeading: 'When do you want to collect it?',
    pickups: (count) => (count === 1 ? '1 pickup' : `${count} pickups`),
    firstShips: (when) => `First ships ${when}`,
    lastShips: (when) => `Last ships ${when}`,
    firstArrives: (when) => `First arrives ${when}`,
    lastArrives: (when) => `Last arrives ${when}`,
  },

  whole: 'The whole order',
  wholeNoDate: 'Part of the order has no date yet',

  terms: {
    now: 'Pay now',
    atShipment: 'When it ships',
    whenReady: 'When it is ready',
    whenDelivered: 'When it is delivered',
    inAll: 'In all',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'Please agree',
    all: 'I agree to each of these:',
    again: {
      dates: 'The dates have changed since you agreed. Please read this again.',
      payment: 'What you pay has changed since you agreed. Please read this again.',
      language: 'The language has changed since you agreed. Please read this again.',
      quantity: 'The quantity has changed since you agreed. Please read this again.',
      terms: 'The terms have changed since you agreed. Please read this again.',
    },
    required: 'Please tick this box to place the order.',
  },

  cannot: {
    outOfStock: (name) => `${name} is out of stock: remove it to place the order.`,
    takenInOrder: (name) =>
      `${name}: the rest of your order takes what is left. Remove one of the two to place the order.`,
    discontinued: (name) => `${name} is no longer sold: remove it to place the order.`,
    notOpen: (name) => `${name} cannot be ordered yet: remove it to place the order.`,
    closed: (name) => `Preorders of ${name} are closed: remove it to place the order.`,
    notShipped: (name, place) => `${name} does not ship to ${place}: remove it to place the order.`,
    askUs: (name, quantity) => `For ${number(quantity)} of ${name}, ask us: change the quantity to place the order.`,
    overMaximum: (name, maximum) =>
      `Only ${number(maximum)} of ${name} can be ordered: change the quantity to place the order.`,
    belowLeast: (name, least) =>
      `At least ${number(least)} of ${name} per order: change the quantity to place the order.`,
    notInSteps: (name, step) =>
      `${name} is sold in multiples of ${number(step)}: change the quantity to place the order.`,
    aboveMost: (name, most) => `At most ${number(most)} of ${name} per order: change the quantity to place the order.`,
  },
  noPromise: 'The dates of this order are not known yet. Please wait a moment, or try again later.',
  changed: 'The dates of your order have changed.',
};
