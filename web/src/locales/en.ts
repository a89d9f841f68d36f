/** English. Dates and times come formatted for the reader's own English ("26 Nov" or "Nov 26"). */
import { counting } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('en');

const cancel = (isFree: boolean, until: string) => `Cancel${isFree ? ' free' : ''} until ${until}`;

/** What the facts say of a moment. */
const factsAt = (it: string): FactsAt => ({
  charged: `Charged when ${it}`,
  deposit: (now = 'Deposit', rest = 'the rest') => `${now} now, ${rest} when ${it}`,
  cancel: (isFree) => cancel(isFree, it),
  cancelDays: (days, isFree) => cancel(isFree, `${count(days, 'day')} before ${it}`),
});

export const en: PageMessages = {
  status: {
    in_stock: 'In stock',
    backorder: 'On backorder',
    preorder: 'Preorder',
    made_to_order: 'Made to order',
    out_of_stock: 'Out of stock',
    discontinued: 'No longer sold',
  },
  lastKnown: (status) => `Last known: ${status}`,

  today: 'today',
  tomorrow: 'tomorrow',
  todayOrTomorrow: 'today or tomorrow',
  between: (first, last) => `between ${first} and ${last}`,

  ships: (when) => `Ships ${when}`,
  arrives: (when) => `Arrives ${when}`,
  likelyBy: (day) => `Likely by ${day}`,
  oddsBy: (count, outOf, day) => `${number(count)} in ${number(outOf)} arrive by ${day}`,
  noDate: 'No date yet',
  pickup: {
    ready: (when, place) => `Ready for pickup ${when}${place === undefined ? '' : ` at ${place}`}`,
    from: (day, time) => `${day} from ${time}`,
    at: (place) => `at ${place}`,
    alsoAt: (places) => `Also at ${places} now`,
    none: (place) => `Not available for pickup${place === undefined ? '' : ` at ${place}`}`,
    parts: 'Pickups',
  },
  releases: (when) => `Releases ${when}`,
  notShipped: (place) => `Does not ship to ${the(place)}`,
  otherMethods: (methods) => `Can be shipped there by ${methods}`,

  shipsTo: (countries) => `Ships to ${theEach(countries)}`,
  shipsToMore: (countries, more) => `Ships to ${theEach(countries)} and ${number(more)} more`,

  to: (place) => `to ${the(place)}`,
  orderBy: (when) => `order by ${when}`,
  orderWithin: (left, when) => `order within ${left}, by ${when}`,
  timeToday: (time) => `${time} today`,
  by: {
    yes: (day) => `by ${day}: yes`,
    no: (day) => `by ${day}: no`,
    odds: (day, count, outOf) => `by ${day}: at least ${number(count)} in ${number(outOf)}`,
    possible: (day) => `by ${day}: possible, not promised`,
  },

  split: splitSentence(
    {
      inStock: (units, isMore) => `${units}${isMore ? ' more' : ''} in stock`,
      from: (units, day, isMore) => `${units}${isMore ? ' more' : ''} from ${day}`,
      noDate: (units, isMore) => `${units}${isMore ? ' more' : ''} without a date yet`,
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)} now, ${number(later)} later`,
  some: {
    arrive: (units, when) => `${number(units)} ${units === 1 ? 'arrives' : 'arrive'} ${when}`,
    ship: (units, when) => `${number(units)} ${units === 1 ? 'ships' : 'ship'} ${when}`,
    ready: (units, when) => `${number(units)} ready ${when}`,
    noDate: (units) => `${number(units)} without a date yet`,
    by: (units, day) => `${number(units)} more by ${day}`,
    shipBy: (units, day) => `${number(units)} more ${units === 1 ? 'ships' : 'ship'} by ${day}`,
    from: (units, all, when) => `${number(units)} of ${number(all)} from ${when}`,
  },
  partQuantity: (quantity) => count(quantity, 'piece'),
  parts: 'Shipments',

  onlySoMany: (maximum) => `Only ${number(maximum)} can be ordered`,
  onlySoManyMore: (more) => `Only ${number(more)} more can be ordered`,
  noMore: 'No more can be ordered',
  orderQuantity: {
    step: (units) => `Sold in multiples of ${number(units)}`,
    least: (units) => `At least ${number(units)} per order`,
    between: (least, most) => `${number(least)} to ${number(most)} per order`,
    most: (units) => `At most ${number(units)} per order`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Ask us' : `For more than ${number(maximum)}, ask us`),
  backInStock: (day) => `Expected back ${day}`,
  preorderNotOpen: 'Preorder not open yet',
  preordersOpen: (when) => `Preorders open ${when}`,
  preorderClosed: 'Preorders are closed',
  notSoldYet: 'Not sold yet',
  soldFrom: (when) => `Sold from ${when}`,

  notes: {
    stale: 'We are updating our stock figures, so we give no date right now.',
    beyond_calendar: 'It is too far ahead for us to give a date yet.',
    no_destination: 'Where to? Then we can say when it arrives.',
    needs_postal_code: 'Which postal code? Then we can say when it arrives.',
    no_transit_days: 'It ships there, but we do not know yet how long that takes.',
    may_be_sooner: 'It may be sooner: ask us.',
  },

  facts: {
    shipment: factsAt('it ships'),
    ready: factsAt('it is ready'),
    delivery: factsAt('it is delivered'),
    chargedNow: 'Charged now',
    eachCharged: 'Each part charged when it ships',
    cancelThen: (isFree) => cancel(isFree, 'then'),
    cancelBy: (day, isFree) => cancel(isFree, day),
    cancelToday: (isFree) => cancel(isFree, 'the end of today'),
    noCancel: 'Cannot be cancelled',
    onlyLater: 'only what ships later',
    fee: (amount) => `Cancelling costs ${amount}`,
    feeShare: (share) => `Cancelling costs ${share} of the price`,
    someFee: 'Cancelling costs a fee',
    refund: (days, unit) => `money back within ${count(days, dayNouns[unit])}`,
    refundPromptly: 'money back without delay',
    refundInBillingCycle: 'money back within one billing cycle',
    ifLate: (refund) => `If late, ${refund}`,
    returns: (days, unit, months) => `${period(days, unit, months)} to return`,
    returnUntil: (day) => `Return until ${day}`,
    returnUntilAnyway: (day) => `Return until ${day}, even if it comes later`,
    returnAlways: 'Return at any time',
    noReturns: 'No returns for a change of mind',
    withdraw: (days, unit, months) => `${period(days, unit, months)} to change your mind`,
    withdrawAlways: 'Change your mind at any time',
    lost: {
      none: 'No right to change your mind',
      unsealed: 'unless you break the seal',
      mixed: 'unless it is mixed with other goods',
      begun: 'lost when delivery (the download) begins',
      performed: 'until it is done',
    },
    comma: ', ',
    ofLaw: undefined,
  },

  details: 'Details',
  notLoaded: 'This could not be loaded. Try again later.',

  digital: {
    atOnce: 'Available at once',
    status: 'Digital',
  },
};

const dayNouns: Record<DayUnit, string> = { calendar: 'day', working: 'working day', business: 'business day' };

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayNouns[unit]);
  return months === 0 ? inDays : `${count(months, 'month')} and ${inDays}`;
}

function count(quantity: number, noun: string): string {
  return `${number(quantity)} ${noun}${quantity === 1 ? '' : 's'}`;
}

/** Countries that English does not name without their article. */
const WITH_ARTICLE =
  'U[KS]\\b|United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Czech Rep|Dominican Rep|Central';

/** "to the Netherlands". */
function the(place: string): string {
  return new RegExp(`^(?:${WITH_ARTICLE})`, 'u').test(place) ? `the ${place}` : place;
}

/** Of several, as `Intl` has joined them. */
function theEach(places: string): string {
  return places.replace(new RegExp(`(^|, | and )(?=${WITH_ARTICLE})`, 'gu'), '$1the ');
}
