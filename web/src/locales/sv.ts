/** Swedish. */
import { counting, type PluralForms } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('sv');

const cancellable = (isFree: boolean, until: string) => `Kan avbeställas ${isFree ? 'gratis ' : ''}${until}`;

/** What the facts say of a moment. */
const factsAt = (when: string, tills: string, innan: string): FactsAt => ({
  charged: `Betalas ${when}`,
  deposit: (now = 'Handpenning', rest = 'resten') => `${now} nu, ${rest} ${when}`,
  cancel: (isFree) => cancellable(isFree, tills),
  cancelDays: (days, isFree) =>
    cancellable(isFree, `fram till ${count(days, { one: '# dag', other: '# dagar' })} ${innan}`),
});

export const sv: PageMessages = {
  status: {
    in_stock: 'I lager',
    backorder: 'Restnoterad',
    preorder: 'Förhandsbokning',
    made_to_order: 'Tillverkas på beställning',
    out_of_stock: 'Slut i lager',
    discontinued: 'Säljs inte längre',
  },
  lastKnown: (status) => `Senast känt: ${status}`,

  today: 'i dag',
  tomorrow: 'i morgon',
  todayOrTomorrow: 'i dag eller i morgon',
  between: (first, last) => `mellan ${first} och ${last}`,

  ships: (when) => `Skickas ${when}`,
  arrives: (when) => `Levereras ${when}`,
  likelyBy: (day) => `Troligen senast ${day}`,
  oddsBy: (count, outOf, day) => `${number(count)} av ${number(outOf)} kommer senast ${day}`,
  noDate: 'Inget datum än',
  pickup: {
    ready: (when, place) => `Hämtas ${when}${place === undefined ? '' : `: ${place}`}`,
    from: (day, time) => `${day} från kl. ${time}`,
    at: (place) => `Plats: ${place}`,
    alsoAt: (places) => `Finns nu även här: ${places}`,
    none: (place) => `Kan inte hämtas${place === undefined ? '' : ` (${place})`}`,
    parts: 'Hämtningar',
  },
  releases: (when) => `Släpps ${when}`,
  notShipped: (place) => `Skickas inte till ${place}`,
  otherMethods: (methods) => `Kan skickas dit med ${methods}`,

  shipsTo: (countries) => `Skickas till ${countries}`,
  shipsToMore: (countries, more) =>
    `Skickas till ${countries} och ${count(more, { one: '# land', other: '# länder' })} till`,

  to: (place) => `till ${place}`,
  orderBy: (when) => `beställ senast ${when}`,
  orderWithin: (left, when) => `beställ inom ${left}, senast ${when}`,
  timeToday: (time) => `i dag kl. ${time}`,
  by: {
    yes: (day) => `senast ${day}: ja`,
    no: (day) => `senast ${day}: nej`,
    odds: (day, count, outOf) => `senast ${day}: minst ${number(count)} av ${number(outOf)}`,
    possible: (day) => `senast ${day}: möjligt, inte utlovat`,
  },

  split: splitSentence(
    {
      inStock: (units, isMore) => `${units}${isMore ? ' till' : ''} i lager`,
      from: (units, day, isMore) => `${units}${isMore ? ' till' : ''} från ${day}`,
      noDate: (units, isMore) => `${units}${isMore ? ' till' : ''} utan datum än`,
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)} nu, ${number(later)} senare`,
  some: {
    arrive: (units, when) => `${number(units)} st levereras ${when}`,
    ship: (units, when) => `${number(units)} st skickas ${when}`,
    ready: (units, when) => `${number(units)} st ${units === 1 ? 'klar' : 'klara'} att hämta ${when}`,
    noDate: (units) => `${number(units)} st utan datum än`,
    by: (units, day) => `${number(units)} st till, senast ${day}`,
    shipBy: (units, day) => `${number(units)} st till skickas senast ${day}`,
    from: (units, all, when) => `${number(units)} av ${number(all)} från ${when}`,
  },
  partQuantity: (quantity) => `${number(quantity)} st`,
  parts: 'Försändelser',

  onlySoMany: (maximum) => `Högst ${number(maximum)} st går att beställa`,
  onlySoManyMore: (more) => `Högst ${number(more)} st till går att beställa`,
  noMore: 'Fler går inte att beställa',
  orderQuantity: {
    step: (units) => `Säljs i multiplar av ${number(units)}`,
    least: (units) => `Minst ${number(units)} st per beställning`,
    between: (least, most) => `${number(least)} till ${number(most)} per beställning`,
    most: (units) => `Högst ${number(units)} st per beställning`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Fråga oss' : `Fråga oss om fler än ${number(maximum)}`),
  backInStock: (day) => `Väntas åter ${day}`,
  preorderNotOpen: 'Förhandsbokningen har inte öppnat än',
  preordersOpen: (when) => `Förhandsbokningen öppnar ${when}`,
  preorderClosed: 'Förhandsbokningen är stängd',
  notSoldYet: 'Säljs inte än',
  soldFrom: (when) => `Säljs från ${when}`,

  notes: {
    stale: 'Vi uppdaterar lagersaldot och anger därför inget datum just nu.',
    beyond_calendar: 'Så långt fram kan vi inte ange något datum än.',
    no_destination: 'Vart? Då säger vi när varan kommer fram.',
    needs_postal_code: 'Vilket postnummer? Då säger vi när varan kommer fram.',
    no_transit_days: 'Vi skickar dit, men vet inte än hur lång tid det tar.',
    may_be_sooner: 'Det kan gå fortare: fråga oss.',
  },

  facts: {
    shipment: factsAt('när varan skickas', 'tills varan skickas', 'innan varan skickas'),
    ready: factsAt('när varan är klar att hämta', 'tills varan är klar att hämta', 'innan varan är klar att hämta'),
    delivery: factsAt('vid leverans', 'fram till leveransen', 'före leveransen'),
    chargedNow: 'Betalas vid beställning',
    eachCharged: 'Varje del betalas när den skickas',
    cancelThen: (isFree) => cancellable(isFree, 'fram till dess'),
    cancelBy: (day, isFree) => cancellable(isFree, `till och med ${day}`),
    cancelToday: (isFree) => cancellable(isFree, 'till slutet av dagen i dag'),
    noCancel: 'Kan inte avbeställas',
    onlyLater: 'bara det som skickas senare',
    fee: (amount) => `Avbeställning kostar ${amount}`,
    feeShare: (share) => `Avbeställning kostar ${share} av priset`,
    someFee: 'Avgift vid avbeställning',
    refund: (days, unit) => `pengarna tillbaka inom ${count(days, dayForms[unit])}`,
    refundPromptly: 'pengarna tillbaka utan dröjsmål',
    refundInBillingCycle: 'pengarna tillbaka inom en faktureringsperiod',
    ifLate: (refund) => `Vid försening ${refund}`,
    returns: (days, unit, months) => `${period(days, unit, months)} returrätt`,
    returnUntil: (day) => `Retur till och med ${day}`,
    returnUntilAnyway: (day) => `Retur till och med ${day}, även om den kommer senare`,
    returnAlways: 'Retur när som helst',
    noReturns: 'Inget öppet köp',
    withdraw: (days, unit, months) => `${period(days, unit, months)} ångerrätt`,
    withdrawAlways: 'Ångerrätt utan tidsgräns',
    lost: {
      none: 'Ingen ångerrätt',
      unsealed: 'om du inte bryter förseglingen',
      mixed: 'om varan inte blandas med andra',
      begun: 'upphör när leveransen (nedladdningen) påbörjas',
      performed: 'tills tjänsten är fullgjord',
    },
    comma: ', ',
    ofLaw: undefined,
  },

  details: 'Detaljer',
  notLoaded: 'Det gick inte att läsa in. Försök igen senare.',

  digital: {
    atOnce: 'Tillgänglig direkt',
    status: 'Digital',
  },
};

const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: '# dag', other: '# dagar' },
  // Monday to Friday: a "vardag" may be a Saturday.
  working: { one: '# arbetsdag', other: '# arbetsdagar' },
  business: { one: '# arbetsdag', other: '# arbetsdagar' },
};

/** In the genitive: "14 dagars", "12 månaders och 14 dagars". */
function period(days: number, unit: DayUnit, months: number): string {
  const inDays = `${count(days, dayForms[unit])}s`;
  return months === 0 ? inDays : `${count(months, { one: '# månads', other: '# månaders' })} och ${inDays}`;
}
