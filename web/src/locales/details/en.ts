/** English: why a date is what it is, and the further terms. */
import { counting } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number } = counting('en');

export const en: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} is closed on ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} does not work on ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} has ${number(days)} days off from ${first} to ${last}.`,
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

  terms: {
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
      begun: 'You lose this right once it begins, if you agreed to that',
      performed: 'You lose this right once it is fully performed',
    },
    ifDelivered: (delivered, lastDay) => `Delivered ${delivered}: until ${lastDay}`,

    statutoryRights: 'Your statutory rights apply',
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
