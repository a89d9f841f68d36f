/** Swedish. */
import { counting, type PluralForms } from './counting.ts';
import type { CalendarOwner, DayUnit, Messages, PeriodStart } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('sv');

export const sv: Messages = {
  status: {
    in_stock: 'I lager',
    backorder: 'Restnoterad',
    preorder: 'Förhandsbokning',
    made_to_order: 'Tillverkas på beställning',
    out_of_stock: 'Slut i lager',
    discontinued: 'Säljs inte längre',
  },

  today: 'i dag',
  tomorrow: 'i morgon',
  todayOrTomorrow: 'i dag eller i morgon',
  between: (first, last) => `mellan ${first} och ${last}`,

  ships: (when) => `Skickas ${when}`,
  arrives: (when) => `Levereras ${when}`,
  noDate: 'Inget datum än',
  releases: (when) => `Släpps ${when}`,
  notShipped: (place) => `Skickas inte till ${place}`,
  otherMethods: (methods) => `Kan skickas dit med ${methods}`,

  split: splitSentence(
    {
      inStock: (units, isMore) => `${units}${isMore ? ' till' : ''} i lager`,
      from: (units, day, isMore) => `${units}${isMore ? ' till' : ''} från ${day}`,
      noDate: (units, isMore) => `${units}${isMore ? ' till' : ''} utan datum än`,
    },
    number,
  ),
  partQuantity: (quantity) => `${number(quantity)} st`,
  parts: 'Försändelser',

  onlySoMany: (maximum) => `Högst ${number(maximum)} st går att beställa`,
  askUs: (maximum) => (maximum === 0 ? 'Fråga oss' : `Fråga oss om fler än ${number(maximum)}`),
  timeToday: (time) => `i dag, ${time}`,
  orderBy: (when) => `Datumen gäller vid beställning senast ${when}`,
  orderWithin: (left, when) => `Datumen gäller vid beställning inom ${left}, senast ${when}`,
  backInStock: (day) => `Väntas åter ${day}`,
  preorderNotOpen: 'Förhandsbokningen har inte öppnat',
  preordersOpen: (when) => `Förhandsbokningen öppnar ${when}`,

  notes: {
    stale: 'Vårt lagersaldo uppdateras; just nu anger vi inget datum.',
    beyond_calendar: 'Det ligger bortom vår kalender; vi anger inget datum ännu.',
    no_destination: 'Ange destinationen för leveransen.',
    needs_postal_code: 'Ange postnumret för leveransen.',
    no_transit_days: 'Vi skickar dit, men vet inte än hur lång tid det tar.',
    may_be_sooner: 'Det kan gå tidigare: fråga oss.',
  },

  ladder: {
    heading: 'Per antal',
    range: (first, last) => (first === last ? number(first) : `${number(first)}–${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} eller fler`,
    beyond: 'Fler',
    all: 'Fler antal',
  },
  queue: {
    ahead: (ahead) => (ahead === 0 ? 'Du skulle stå först i kön' : `${number(ahead)} st före dig i kön`),
    batch: (taken, quantity) => `Upptaget i nästa leverans: ${number(taken)} av ${number(quantity)}`,
  },

  why: 'Varför detta datum',
  whyNoDate: 'Varför inget datum än',
  reasons: {
    closedDays: (days, calendar) => `${owner(calendar)} har stängt: ${days}.`,
    notWorkdays: (days, calendar) => `${owner(calendar)} arbetar inte: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owner(calendar)} har ${number(days)} lediga dagar från ${first} till ${last}.`,
    afterCutoff: (time) => `Det som beställs efter ${time} räknas till vår nästa arbetsdag.`,
    awaitingReceipt: (day, delay) => `Varan väntar på en leverans till oss, väntad ${day}${because(delay)}.`,
    overdue: (delay) => `En leverans till oss är försenad och har inget nytt datum ännu${because(delay)}.`,
    replenishment: 'Vi beställer varan från leverantören; datumen följer leverantörens vanliga ledtid.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Varan tillverkas efter din beställning.'
        : `Varan tillverkas efter din beställning, på ${span(least, most)} av våra arbetsdagar.`,
    handling: (least, most) => `Varan görs i ordning på ${span(least, most)} av våra arbetsdagar.`,
    transit: (least, most) => `Transporten tar ${span(least, most)} av transportörens arbetsdagar.`,
    release: (day) => `Varan släpps ${day} och skickas inte tidigare.`,
    noKnownSupply: 'Ingen leverans till oss är planerad ännu.',
  },
  delays: {
    port_congestion: 'det är trångt i hamnen',
    supplier_delay: 'leverantören är sen',
    customs: 'varan ligger i tullen',
    weather: 'dåligt väder på vägen',
  },

  terms: {
    heading: 'Villkor',
    payment: 'Betalning',
    atCheckout: 'I kassan',
    cancellation: 'Avbeställning',
    withdrawal: 'Ångerrätt',
    refund: 'Återbetalning',
    returns: 'Retur',
    delayRefund: 'Vid försening',
    rights: 'Dina rättigheter',

    onShipment: (amount) =>
      amount === undefined ? 'Betalas när varan skickas' : `${amount}, betalas när varan skickas`,
    atOrder: (amount) => (amount === undefined ? 'Betalas vid beställning' : `${amount}, betalas vid beställning`),
    deposit: (now = 'Handpenning', atShipment = 'resten') => `${now} nu, ${atShipment} när varan skickas`,

    until: {
      shipment: 'Kan avbeställas tills varan skickas',
      never: 'Kan inte avbeställas',
      withdrawal_ends: 'Kan avbeställas innan varan skickas och tills din ångerrätt upphör',
    },
    daysBeforeShipment: (days, lastDay) =>
      `Kan avbeställas till ${lastDay === undefined ? '' : `${lastDay}, `}${count(days, dayForms.calendar)} innan varan skickas`,
    fee: (amount) => `Avbeställning kostar ${amount}`,
    feeShare: (share) => `Avbeställning kostar ${share} av priset`,
    someFee: 'Avbeställning kostar en avgift',

    refundWithin: (days, unit, from) => `Återbetalning inom ${count(days, dayForms[unit])} från ${starts[from]}`,
    refundWithoutNumber: 'Återbetalning utan onödigt dröjsmål; lagen anger inget antal dagar',
    refundInBillingCycle: 'Återbetalning inom en faktureringsperiod',
    refundIfToday: (latest) => `Vid avbeställning i dag: återbetalning senast ${latest}`,
    withheldUntilReturn: 'Den får vänta på varan, eller på bevis för att du har skickat tillbaka den',

    returnWithin: (days, unit, from, months) => `Inom ${period(days, unit, months)} från ${starts[from]}`,
    returnCost: { shop: 'Butiken betalar returen', shopper: 'Du betalar returen' },
    withdrawWithin: (days, unit, _word, months) =>
      `Du kan ångra köpet inom ${period(days, unit, months)} från leveransen`,
    withdrawWithoutEnd: 'Du kan ångra köpet utan tidsgräns',
    withdrawalExceptions: {
      none: 'Ingen ångerrätt',
      unsealed: 'Rätten upphör om du bryter förseglingen',
      mixed: 'Rätten upphör om varan blandas med andra',
      begun: 'Rätten upphör när det påbörjas, om du samtyckt till det',
      performed: 'Rätten upphör när tjänsten är fullgjord',
    },
    ifDelivered: (delivered, lastDay) => `Vid leverans ${delivered}: till och med ${lastDay}`,

    statutoryRights: 'Dina lagstadgade rättigheter gäller',
    more: 'Fler villkor',
    policy: 'Butikens villkor',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Dina lagstadgade rättigheter påverkas inte.',
  },

  consent: {
    agree: (sentences) => `Jag samtycker: ${sentences}`,
    willBeAsked: (sentences) => `Du blir ombedd att samtycka: ${sentences}`,
    pay: (payment) => `Jag betalar innan varan skickas: ${payment}.`,
    shipsBy: (day) => `Varan skickas senast ${day}.`,
    arrivesBy: (day) => `Varan levereras senast ${day}.`,
    beyond: (day, citation) =>
      `Det är senare än ${day}, den sista dagen enligt lag om inget annat har avtalats (${citation}).`,
    noDate: 'Det finns inget leveransdatum ännu.',
  },
};

const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: '# dag', other: '# dagar' },
  // Monday to Friday: a "vardag" may be a Saturday.
  working: { one: '# arbetsdag', other: '# arbetsdagar' },
  business: { one: '# arbetsdag', other: '# arbetsdagar' },
};

/** After "från". */
const starts: Record<PeriodStart, string> = {
  order: 'beställningen',
  payment: 'betalningen',
  notice: 'ditt meddelande',
  entitlement: 'beställningens slut',
  shipment: 'att varan skickas',
  delivery: 'leveransen',
  goods_return: 'att varan kommer tillbaka',
  stated_day: 'den angivna dagen',
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  return months === 0 ? inDays : `${count(months, { one: '# månad', other: '# månader' })} och ${inDays}`;
}

/** "3", "0–1". */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${number(most)}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

function owner(calendar: CalendarOwner): string {
  return calendar === 'carrier' ? 'Transportören' : 'Lagret';
}
