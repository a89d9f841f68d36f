/** English: why a date is what it is, and the further terms. */
import { counting } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

const { number } = counting('en');

/** What terms say of a moment. */
const termsAt = (it: string, before = it): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `Charged when ${it}` : `${amount}, charged when ${it}`),
  deposit: (now = 'Deposit', rest = 'the rest') => `${now} now, ${rest} when ${it}`,
  until: {
    shipment: `You can cancel until ${it}`,
    withdrawal_ends: `You can cancel before ${before}, and until your right to change your mind ends`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `You can cancel until ${lastDay === undefined ? '' : `${lastDay}, `}${count(days, 'day')} before ${before}`,
});
const shipment = termsAt('it ships');

export const en: DetailMessages = {
  why: 'Why these days',
  whyNoDate: 'Why no date yet',
  dayByDay: 'Day by day',
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} is closed on ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} does not work on ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} has ${number(days)} days off between ${first} and ${last}.`,
    notCollected: (days) => `The carrier does not collect on ${days}.`,
    manyNotCollected: (days, first, last) =>
      `The carrier does not collect on ${number(days)} days from ${first} to ${last}.`,
    afterCutoff: (time) => `Orders after ${time} go out with our next working day's.`,
    awaitingReceipt: (day, delay) =>
      `It waits for a delivery to us, expected ${day}${delay === undefined ? '' : `: ${delay}`}.`,
    overdue: (delay) =>
      `A delivery to us is overdue and has no new date yet${delay === undefined ? '' : `: ${delay}`}.`,
    replenishment: "We order it from the supplier; the dates follow the supplier's usual lead time.",
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'It is made after you order.'
        : `It is made after you order, in ${span(least, most)} of our working days.`,
    fullyBooked: (day) => `We have room for all of it on ${day}, and not sooner.`,
    receiving: (least, most) => `When it is here, we take it in within ${span(least, most)} of our working days.`,
    handling: (least, most) => `It is made ready in ${span(least, most)} of our working days.`,
    transit: (least, most) => `The carrier takes ${span(least, most)} of its working days.`,
    release: (day) => `It is released ${day} and does not ship before.`,
    releaseUnsent: (day) => `It is released ${day} and is not available before.`,
    noKnownSupply: 'No delivery to us is planned yet.',
  },
  delays: {
    port_congestion: 'the port is congested',
    supplier_delay: 'the supplier is late',
    customs: 'it is held at customs',
    weather: 'bad weather on the way',
  },

  queue: {
    ahead: (units) => (units === 0 ? 'Yours would be next in line' : `${count(units, 'piece')} ahead of yours in line`),
    batch: (taken, quantity) => `Taken of the coming delivery: ${number(taken)} of ${number(quantity)}`,
  },

  ladder: {
    heading: 'Other quantities: dates for all of it',
    range: (first, last) =>
      first === last ? number(first) : first === 1 ? `Up to ${number(last)}` : `${number(first)} to ${number(last)}`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} or more`,
    beyond: 'Larger quantities',
    all: 'More quantities',
  },

  terms: {
    heading: 'Terms',
    more: 'More terms',
    payment: 'Payment',
    atCheckout: 'At checkout',
    cancellation: 'Cancellation',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? 'Charged when you order' : `${amount}, charged when you order`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: 'Cannot be cancelled',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    policy: 'The shop’s terms',
    policyElsewhere: 'Where no law is named, these are the shop’s terms.',
    cite: (citation) => citation,
    notAdvice: 'Your rights by law are not affected.',

    withdrawal: 'Change of mind',
    refund: 'Refund',
    returns: 'Returns',
    delayRefund: 'If it is late',
    rights: 'Your rights',

    refundWithin: (days, unit, from) => `Refund within ${count(days, dayNouns[unit])} of ${starts[from]}`,
    refundWithoutNumber: 'Refund without undue delay; the law sets no number of days',
    refundInBillingCycle: 'Refund within one billing cycle',
    refundIfToday: (latest) => `If you cancelled today: refund by ${latest} at the latest`,
    withheldUntilReturn: 'It may wait for the goods, or for proof that you sent them',

    returnWithin: (days, unit, from, months) => `Within ${period(days, unit, months)} of ${starts[from]}`,
    returnUntil: (day) => `Until ${day}`,
    returnCost: { shop: 'The shop pays for sending back', shopper: 'You pay for sending back' },
    withdrawWithin: (days, unit, word, months) => `You can ${word} within ${period(days, unit, months)} of delivery`,
    withdrawWithoutEnd: 'You can withdraw without a time limit',
    withdrawalExceptions: {
      none: 'No right to change your mind',
      unsealed: 'You lose this right if you break the seal',
      mixed: 'You lose this right if it is mixed with other goods',
      begun: 'You lose this right once delivery (the download) begins, if you agreed to that',
      performed: 'You lose this right once it is fully performed',
    },
    ifDelivered: (delivered, lastDay) => `Delivered ${delivered}: until ${lastDay}`,
    rolledOn: 'The period would end on a day off, so it runs on to the next working day',

    statutoryRights: 'Your statutory rights apply',
  },

  pickup: { terms: termsAt('it is ready to collect', 'it is ready') },
  digital: {
    terms: termsAt('it is delivered'),
    givenUp: 'Deliver it at once. I know that I then lose my right to change my mind.',
    givenUpOnRelease: 'Deliver it on its release. I know that I then lose my right to change my mind.',
  },

  consent: {
    willBeAsked: (sentences) => `You will be asked to agree: ${sentences}`,
    pay: (amount) => `I pay${amount === undefined ? '' : ` ${amount}`} before it ships.`,
    payBeforeReady: (amount) => `I pay${amount === undefined ? '' : ` ${amount}`} before it is ready.`,
    wait: (day) => `I agree to wait until ${day}.`,
    waitForShipment: (day) => `I agree that it ships as late as ${day}.`,
    waitWithoutDay: 'I agree to wait, though there is no date yet.',
    why: 'Why?',
    shipsBy: (day) => `It ships by ${day}.`,
    beyond: (day, citation) => `Where no day is agreed, the last by law is ${day} (${citation}).`,
    paidBefore: 'It is not available yet, and you pay in advance.',
  },
};

/** "14 days", or "12 months and 14 days". */
function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayNouns[unit]);
  return months === 0 ? inDays : `${count(months, 'month')} and ${inDays}`;
}

const dayNouns = { calendar: 'day', working: 'working day', business: 'business day' };

const starts: Record<PeriodStart, string> = {
  order: 'the order',
  payment: 'the payment',
  notice: 'your notice to us',
  entitlement: 'the end of the order',
  shipment: 'shipment',
  delivery: 'delivery',
  goods_return: 'the return of the goods',
  stated_day: 'the stated day',
};

const owners: Record<CalendarOwner, string> = {
  location: 'The warehouse',
  carrier: 'The carrier',
  supplier: 'Our supplier',
};

/** "3", "0–1". */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${number(most)}`;
}

function count(quantity: number, noun: string): string {
  return `${number(quantity)} ${noun}${quantity === 1 ? '' : 's'}`;
}
