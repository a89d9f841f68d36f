/** English. */
import type { NoticeMessages } from './messages.ts';

export const en: NoticeMessages = {
  delayed: (order) => `${yourOrder(order)} is delayed`,
  cancelled: (order) => `${yourOrder(order)} is cancelled`,
  about: (item, order) => (order === undefined ? `Your order: ${item}.` : `Order ${order}: ${item}.`),

  revisedDay: (event, revised, stated) =>
    `${stated === undefined ? '' : `We said that your order would ${verbs[event]} by ${stated}. It is late. `}It will now ${verbs[event]} by ${revised} at the latest.`,
  indefinite: (event, stated) =>
    `${stated === undefined ? '' : `We said that your order would ${verbs[event]} by ${stated}. It is late. `}We cannot name a new day yet.`,
  mayConsentOrCancel: 'You can agree to this delay, or cancel the order. Please tell us which.',
  mayCancelFrom: (day) => `You can cancel because of the delay from ${day} on.`,
  reason: (reason) => `The reason: ${reason}.`,
  answerAt: (address) => `You can answer here, at no cost to you: ${address}`,
  mayWithdraw:
    'You can also withdraw from the contract without giving a reason, before it is delivered and until that right ends.',
  silenceConsents: (until) =>
    `If you do not answer, that counts as your consent to wait until ${until}, and no longer.`,
  silenceRejects: 'If you do not answer, that counts as a no, and the order is cancelled.',
  lapses: (day) => `Unless it ships or you expressly agree before, the order is cancelled by itself on ${day}.`,
  continuingRight: 'If you agree, you can still cancel at any time until it ships.',
  additionalPeriod:
    'You can set us an additional period that is appropriate. If we do not deliver within it, you can end the contract. You need not set one where we have refused to deliver, or where the day was essential to you.',
  endedOn: (day) => `Your order was cancelled on ${day}.`,
  refundBy: (day) => `Your refund is sent by ${day} at the latest.`,

  basis: (citations) => `Legal basis: ${citations}.`,
};

const verbs = { shipment: 'ship', delivery: 'arrive' };

function yourOrder(order: string | undefined): string {
  return order === undefined ? 'Your order' : `Your order ${order}`;
}
