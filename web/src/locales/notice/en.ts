/** English. */
import type { NoticeMessages } from './messages.ts';

export const en: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)} is delayed`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)} is cancelled`,
  about: (item, order) => (order === undefined ? `Your order: ${item}.` : `Order ${order}: ${item}.`),

  stated: (event, day) => `We said that it would ${verbs[event]} by ${day}.`,
  lawful: (event, day) => `By law it has to ${verbs[event]} by ${day}.`,
  missed: { ahead: 'That day will be missed.', gone: 'That day was missed.' },
  passed: 'That day has passed. If it has not arrived, please tell us.',
  newDay: (event, day) => `It will now ${verbs[event]} by ${day} at the latest.`,
  noNewDay: 'We cannot name a new day yet.',
  mayConsentOrCancel: 'You can agree to wait, or cancel what is delayed. Please tell us which.',
  mayCancelFrom: (day) => `You can cancel because of the delay from ${day} on.`,
  mayCancel: 'You can cancel because of the delay.',
  reason: (reason) => `The reason: ${reason}.`,
  answerAt: (address) => `You can answer here, at no cost to you: ${address}`,
  mayWithdraw: (word) =>
    `You can also ${word === 'cancel' ? 'cancel' : 'withdraw from'} the contract without giving a reason, before it is delivered and until that right ends.`,
  silenceConsents: (until) =>
    `If you do not answer, that counts as your consent to wait until ${until}, and no longer.`,
  silenceRejects: 'If you do not answer, that counts as a no: you do not agree to wait.',
  lapses: (day, newDay) =>
    `Unless it ships or you expressly agree before, it is cancelled automatically on ${day}${newDay === undefined ? '' : `, before the new day (${newDay})`}.`,
  continuingRight: 'If you agree, you can still cancel at any time until it ships.',
  additionalPeriod:
    'You can set us an additional period that is appropriate: tell us in writing by when we have to deliver. If we do not deliver within it, you can end the contract. You need not set one where we have refused to deliver, or where the day was essential to you.',
  endedOn: (day) => `It ended on ${day}.`,
  sentAllTheSame: 'It was sent all the same. Please ask us what to do with it.',
  refundBy: (day) => `Your refund is sent by ${day} at the latest.`,
  refundLastDay: (day) => `The last day for your refund: ${day}.`,

  paidComesBack: 'If it ends because of the delay, you get back whatever you have paid for it.',
  nothingCharged: 'Nothing was charged.',

  basis: (citations) => `Legal basis: ${citations}.`,
};

const verbs = { shipment: 'ship', delivery: 'arrive', pickup: 'be ready to collect' };

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = isPart === true ? 'Part of your order' : 'Your order';
  return order === undefined ? what : `${what} ${order}`;
}
