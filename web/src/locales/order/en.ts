/** English. */
import type { OrderMessages } from './messages.ts';

export const en: OrderMessages = {
  change: {
    unchanged: 'The promised date still holds',
    sooner: 'Sooner than promised',
    later: 'Later than promised',
  },
  noDateNow: 'Later than promised: there is no date at the moment',
  dateNow: 'There is a date now',
  stillNoDate: 'There is no date yet',
  shippedOn: (day) => `Shipped on ${day}`,
  deliveredOn: (day) => `Delivered on ${day}`,
  cancelledOn: (day) => `Cancelled on ${day}`,

  promised: 'Promised',
  now: 'Now',

  delay: 'About the delay',
  choices: { keep: 'Agree to the delay and keep the order', cancel: 'Cancel the order' },
  choiceHandedOver: (choice) =>
    `Your answer was handed to the shop: ${choice}. The shop will tell you what follows from it.`,

  withdrawal: {
    heading: 'Withdrawal',
    offer: 'Withdraw from contract here',
    confirm: 'Confirm withdrawal',
    question: (sku, quantity) => `Do you want to withdraw from the contract for ${quantity} × ${sku}?`,
    back: 'Back, without withdrawing',
    handedOver:
      'Your withdrawal was handed to the shop. The shop has to acknowledge its receipt on a durable medium, such as an email; keep that acknowledgement.',
    notHandedOver: 'Your withdrawal was not handed to the shop. Please try again, or write to the shop.',
  },
};
