/** English. Dates and times come formatted for the reader's own English ("26 Nov" or "Nov 26"). */
import { counting } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

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

export const en: PageMessages = {
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
  pickup: {
    ready: (when, place) => `Ready for pickup ${when}${place === undefined ? '' : ` at ${place}`}`,
    from: (day, time) => `${day} from ${time}`,
    alsoAt: (places) => `Also at ${places} now`,
    none: 'Not available for pickup',
    parts: 'Pickups',
    terms: termsAt('it is ready to collect', 'it is ready'),
  },
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
  onlySoManyMore: (more) => `Only ${number(more)} more can be ordered`,
  noMore: 'No more can be ordered',
  orderQuantity: {
    step: (units) => `Sold in packs of ${number(units)}`,
    least: (units) => `At least ${number(units)} per order`,
    most: (units) => `At most ${number(units)} per order`,
  },
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
  preorderClosed: 'Preorders are closed',
  notSoldYet: 'Not sold yet',
  soldFrom: (when) => `Sold from ${when}`,

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
  notLoaded: 'This could not be loaded. Try again later.',

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
    fee: (amount) => `Cancelling costs ${amount}`,
    feeShare: (share) => `Cancelling costs ${share} of the price`,
    someFee: 'Cancelling costs a fee',
    policy: 'The shop’s terms',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Your rights by law are not affected.',
  },

  digital: {
    atOnce: 'Available at once',
    terms: termsAt('it is delivered'),
    givenUp: (citation) =>
      `Delivery may begin before my time to change my mind is over. I know that I lose that right once it has begun (${citation}).`,
  },

  consent: {
    agree: (sentences) => `I agree: ${sentences}`,
    willBeAsked: (sentences) => `You will be asked to agree: ${sentences}`,
    pay: (payment) => `I pay before it ships: ${payment}.`,
    payBeforeReady: (payment) => `I pay before it is ready to collect: ${payment}.`,
    shipsBy: (day) => `It ships by ${day}.`,
    arrivesBy: (day) => `It arrives by ${day}.`,
    readyBy: (day) => `It is ready for pickup by ${day}.`,
    beyond: (day, citation) => `That is later than ${day}, the last day by law where none is agreed (${citation}).`,
    noDate: 'There is no delivery date yet.',
  },
};

function count(quantity: number, noun: string): string {
  return `${number(quantity)} ${noun}${quantity === 1 ? '' : 's'}`;
}
