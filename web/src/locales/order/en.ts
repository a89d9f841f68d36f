/** English. */
import type { OrderMessages } from './messages.ts';

export const en: OrderMessages = {
  change: {
    unchanged: 'The promised date still holds',
    sooner: 'Sooner than promised',
    later: 'Later than promised',
  },
  passed: 'The promised day has passed',
  late: 'Late: the promised day has passed',
  partLater: 'Part of it is later',
  noDateNow: 'Later than promised: there is no date at the moment',
  dateNow: 'There is a date now',
  stillNoDate: 'There is no date yet',
  shippedOn: (day) => `Shipped on ${day}`,
  deliveredOn: (day) => `Delivered on ${day}`,
  afterPromised: (text) => `${text}, later than promised`,
  cancelledOn: (day) => `Cancelled on ${day}`,
  withdrawnOn: (day) => `You withdrew on ${day}`,
  endedOn: (day) => `Ended on ${day}`,
  endedBy: {
    law: 'It ended by itself: it had not shipped by then, and you had not agreed to wait.',
    refused: 'We will not ship it.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (promised for ${day})`,
  lines: 'Items',
  promised: 'Promised',
  now: 'Now',

  delay: (what) => `About the delay of ${what}`,
  ended: (what) => `What follows for ${what}`,
  toldOn: (day) => `We wrote to you about this on ${day}.`,
  notTold: 'We have not written to you about this yet.',
  agreed: 'You agreed to this delay.',
  choices: { keep: (what) => `Wait for ${what}`, cancel: (what) => `Cancel ${what}` },
  choiceHandedOver: (choice) =>
    `Your answer was handed to the shop: ${choice}. The shop will tell you what follows from it.`,

  payment: {
    atOrder: (what) => `${what} with the order`,
    onShipment: (what) => `${what} at shipment`,
    all: 'Charged',
    rest: 'the rest',
  },
  lastDay: (day) => `The last day is ${day}`,

  withdrawal: {
    heading: 'Withdrawal',
    offer: 'Withdraw from contract here',
    confirm: 'Confirm withdrawal',
    question: (what) => `Do you want to withdraw from the contract for ${what}?`,
    back: 'Back, without withdrawing',
    handedOver:
      'Your withdrawal was handed to the shop. The shop has to acknowledge its receipt on a durable medium, such as an email; keep that acknowledgement.',
    notHandedOver: 'Your withdrawal was not handed to the shop. Please try again, or write to the shop.',
  },
};
