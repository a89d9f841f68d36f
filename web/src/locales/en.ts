/** English. Dates and times come formatted for the reader's own English ("26 Nov" or "Nov 26"). */
import { counting } from './counting.ts';
import type { CalendarOwner, DayUnit, Messages, PeriodStart } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('en');

export const en: Messages = {
  status: {
    in_stock: 'In stock',
    backorder: 'On backorder',
    preorder: 'Preorder',
    made_to_order: 'Made to order',
    out_of_stock: 'Out of stock',
    discontinued: 'No longer sold',
  },

  today: 'today',
  tomorrow: 'tomorrow',
  todayOrTomorrow: 'today or tomorrow',
  between: (first, last) => `between ${first} and ${last}`,

  ships: (when) => `Ships ${when}`,
  arrives: (when) => `Arrives ${when}`,
  noDate: 'No date yet',
  releases: (when) => `Releases ${when}`,
  notShipped: (place) => `Does not ship to ${place}`,
  otherMethods: (methods) => `Can be shipped there by ${methods}`,

  split: splitSentence(
    {
      inStock: (units, isMore) => `${units}${isMore ? ' more' : ''} in stock`,
      from: (units, day, isMore) => `${units}${isMore ? ' more' : ''} from ${day}`,
      noDate: (units, isMore) => `${units}${isMore ? ' more' : ''} without a date yet`,
    },
    number,
  ),
  partQuantity: (quantity) => count(quantity, 'piece'),
  parts: 'Shipments',

  onlySoMany: (maximum) => `Only ${number(maximum)} can be ordered`,
  askUs: (maximum) => (maximum === 0 ? 'Ask us' : `For more than ${number(maximum)}, ask us`),
  timeToday: (time) => `${time} today`,
  orderBy: (when) => `Order by ${when} for these dates`,
  orderWithin: (left, when) => `Order within ${left}, by ${when}, for these dates`,
  ladder: {
    heading: 'By quantity',
    range: (first, last) => (first === last ? number(first) : `${number(first)}–${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} or more`,
    beyond: 'More',
    all: 'More quantities',
  },
  queue: {
    ahead: (units) => (units === 0 ? 'Yours would be next in line' : `${count(units, 'piece')} ahead of yours in line`),
    batch: (taken, quantity) => `Taken of the coming delivery: ${number(taken)} of ${number(quantity)}`,
  },
  backInStock: (day) => `Expected back ${day}`,
  preorderNotOpen: 'Preorder not open yet',
  preordersOpen: (when) => `Preorders open ${when}`,

  notes: {
    stale: 'Our stock figures are being updated, so we give no date right now.',
    beyond_calendar: 'This lies beyond our planned calendar, so we give no date yet.',
    no_destination: 'For delivery, tell us where it goes.',
    needs_postal_code: 'For delivery, tell us the postal code.',
    no_transit_days: 'It ships there, but we do not know yet how long that takes.',
    may_be_sooner: 'It may be sooner: ask us.',
  },

  why: 'Why this date',
  whyNoDate: 'Why no date yet',
  reasons: {
    closedDays: (days, calendar) => `${owner(calendar)} is closed on ${days}.`,
    notWorkdays: (days, calendar) => `${owner(calendar)} does not work on ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owner(calendar)} has ${number(days)} days off from ${first} to ${last}.`,
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
    handling: (least, most) => `It is made ready in ${span(least, most)} of our working days.`,
    transit: (least, most) => `The carrier takes ${span(least, most)} of its working days.`,
    release: (day) => `It is released ${day} and does not ship before.`,
    noKnownSupply: 'No delivery to us is planned yet.',
  },
  delays: {
    port_congestion: 'the port is congested',
    supplier_delay: 'the supplier is late',
    customs: 'it is held at customs',
    weather: 'bad weather on the way',
  },

  terms: {
    heading: 'Terms',
    more: 'More terms',
    payment: 'Payment',
    atCheckout: 'At checkout',
    cancellation: 'Cancellation',
    withdrawal: 'Change of mind',
    refund: 'Refund',
    returns: 'Returns',
    delayRefund: 'If it is late',
    rights: 'Your rights',

    onShipment: (amount) => (amount === undefined ? 'Charged when it ships' : `${amount}, charged when it ships`),
    atOrder: (amount) => (amount === undefined ? 'Charged when you order' : `${amount}, charged when you order`),
    deposit: (now = 'Deposit', atShipment = 'the rest') => `${now} now, ${atShipment} when it ships`,

    until: {
      shipment: 'You can cancel until it ships',
      never: 'Cannot be cancelled',
      withdrawal_ends: 'You can cancel before it ships, and until your right to change your mind ends',
    },
    daysBeforeShipment: (days, lastDay) =>
      `You can cancel until ${lastDay === undefined ? '' : `${lastDay}, `}${count(days, 'day')} before it ships`,
    fee: (amount) => `Cancelling costs ${amount}`,
    feeShare: (share) => `Cancelling costs ${share} of the price`,
    someFee: 'Cancelling costs a fee',

    refundWithin: (days, unit, from) => `Refund within ${count(days, dayNouns[unit])} of ${starts[from]}`,
    refundWithoutNumber: 'Refund without undue delay; the law sets no number of days',
    refundInBillingCycle: 'Refund within one billing cycle',
    refundIfToday: (latest) => `If you cancelled today: refund by ${latest} at the latest`,
    withheldUntilReturn: 'It may wait for the goods, or for proof that you sent them',

    returnWithin: (days, unit, from, months) => `Within ${period(days, unit, months)} of ${starts[from]}`,
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
    policy: 'The shop’s terms',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Your rights by law are not affected.',
  },

  consent: {
    agree: (sentences) => `I agree: ${sentences}`,
    willBeAsked: (sentences) => `You will be asked to agree: ${sentences}`,
    pay: (payment) => `I pay before it ships: ${payment}.`,
    shipsBy: (day) => `It ships by ${day}.`,
    arrivesBy: (day) => `It arrives by ${day}.`,
    beyond: (day, citation) => `That is later than ${day}, the last day by law where none is agreed (${citation}).`,
    noDate: 'There is no delivery date yet.',
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

function owner(calendar: CalendarOwner): string {
  return calendar === 'carrier' ? 'The carrier' : 'The warehouse';
}

/** "3", "0–1". */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${number(most)}`;
}

function count(quantity: number, noun: string): string {
  return `${number(quantity)} ${noun}${quantity === 1 ? '' : 's'}`;
}
