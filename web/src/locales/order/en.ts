/** English. */
import type { OrderMessages } from './messages.ts';

export const en: OrderMessages = {
  change: {
    unchanged: 'On time',
    sooner: 'Sooner than promised',
    later: 'Later than promised',
  },
  passed: 'The promised day has passed',
  late: 'Late: the promised day has passed',
  partLater: 'Part of it is later',
  dateNow: 'There is a date now',
  stillNoDate: 'There is no date yet',
  shippedOn: (day) => `Shipped on ${day}`,
  readySince: (day) => `Ready for pickup since ${day}`,
  arrivalUnknown: 'We do not know yet when it arrives.',
  deliveredOn: (day) => `Delivered on ${day}`,
  afterPromised: (text) => `${text}, later than promised`,
  cancelledOn: (day) => `Cancelled on ${day}`,
  withdrawnOn: (day) => `You withdrew on ${day}`,
  endedOn: (day) => `Ended on ${day}`,
  endedBy: {
    law: 'It ended automatically: it had not shipped by then, and you had not agreed to wait.',
    untold:
      'It ended automatically: it had not shipped by then, and we had not asked you whether you would wait longer.',
    refused: 'We will not ship it.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (promised for ${day})`,
  lines: 'Items',
  promised: 'Promised',
  promisedFirst: 'First promised',
  now: 'Now',

  delay: (what) => `About the delay of ${what}`,
  notArrived: (what) => `If ${what} has not arrived`,
  ended: (what) => `What follows for ${what}`,
  toldOn: (day) => `We wrote to you about this on ${day}.`,
  toldBefore: (day, named) =>
    `We wrote to you about this on ${day} and named ${named}. We have not written to you about the further delay yet.`,
  notTold: 'We have not written to you about this yet.',
  agreed: 'You agreed to this delay.',
  lapsesUntold: (day) =>
    `Unless it ships or we write to you about the delay by then, it is cancelled automatically on ${day}.`,
  askRefund: 'Please ask us by when you get back what you have paid for it.',
  choices: { keep: (what) => `Wait for ${what}`, cancel: (what) => `Cancel ${what}` },
  choiceMeans: {
    keep: 'If you wait, you agree to this delay and the order goes on. If it is delayed again, your rights are there again.',
    cancel: 'If you cancel, it ends and is not sent.',
  },
  choiceHandedOver: (choice) =>
    `Your answer was handed to the shop: ${choice}. The shop will tell you what follows from it.`,

  payment: {
    atOrder: (what) => `${what} with the order`,
    onShipment: (what) => `${what} at shipment`,
    whenReady: (what) => `${what} when ready to collect`,
    whenDelivered: (what) => `${what} on delivery`,
    all: 'Charged',
    rest: 'the rest',
  },
  consent: 'You agreed when you ordered',
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
