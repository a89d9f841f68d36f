/** Swedish. */
import { counting } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('sv');

/** What terms say of a moment. */
const termsAt = (when: string, tills: string, innan: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `Betalas ${when}` : `${amount}, betalas ${when}`),
  deposit: (now = 'Handpenning', rest = 'resten') => `${now} nu, ${rest} ${when}`,
  until: {
    shipment: `Kan avbeställas ${tills}`,
    withdrawal_ends: `Kan avbeställas ${innan} och tills din ångerrätt upphör`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `Kan avbeställas till ${lastDay === undefined ? '' : `${lastDay}, `}${count(days, { one: '# dag', other: '# dagar' })} ${innan}`,
});
const shipment = termsAt('när varan skickas', 'tills varan skickas', 'innan varan skickas');

export const sv: PageMessages = {
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
  pickup: {
    ready: (when, place) => `Klar att hämta ${when}${place === undefined ? '' : `: ${place}`}`,
    from: (day, time) => `${day} från kl. ${time}`,
    alsoAt: (places) => `Finns nu även här: ${places}`,
    none: 'Kan inte hämtas',
    parts: 'Hämtningar',
    terms: termsAt('när varan är klar att hämta', 'tills varan är klar att hämta', 'innan varan är klar att hämta'),
  },
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
  onlySoManyMore: (more) => `Högst ${number(more)} st till går att beställa`,
  noMore: 'Fler går inte att beställa',
  orderQuantity: {
    step: (units) => `Säljs i förpackningar om ${number(units)} st`,
    least: (units) => `Minst ${number(units)} st per beställning`,
    most: (units) => `Högst ${number(units)} st per beställning`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Fråga oss' : `Fråga oss om fler än ${number(maximum)}`),
  timeToday: (time) => `i dag, ${time}`,
  orderBy: (when) => `Datumen gäller vid beställning senast ${when}`,
  orderWithin: (left, when) => `Datumen gäller vid beställning inom ${left}, senast ${when}`,
  backInStock: (day) => `Väntas åter ${day}`,
  preorderNotOpen: 'Förhandsbokningen har inte öppnat',
  preordersOpen: (when) => `Förhandsbokningen öppnar ${when}`,
  preorderClosed: 'Förhandsbokningen är stängd',
  notSoldYet: 'Säljs inte ännu',
  soldFrom: (when) => `Säljs från ${when}`,

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
  notLoaded: 'Det gick inte att läsa in. Försök igen senare.',

  terms: {
    heading: 'Villkor',
    payment: 'Betalning',
    atCheckout: 'I kassan',
    cancellation: 'Avbeställning',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? 'Betalas vid beställning' : `${amount}, betalas vid beställning`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: 'Kan inte avbeställas',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    fee: (amount) => `Avbeställning kostar ${amount}`,
    feeShare: (share) => `Avbeställning kostar ${share} av priset`,
    someFee: 'Avbeställning kostar en avgift',
    more: 'Fler villkor',
    policy: 'Butikens villkor',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Dina lagstadgade rättigheter påverkas inte.',
  },

  digital: {
    atOnce: 'Tillgänglig direkt',
    terms: termsAt('vid leverans', 'fram till leveransen', 'före leveransen'),
    givenUp: (citation) =>
      `Leveransen får påbörjas innan ångerfristen har gått ut. Jag vet att jag förlorar min ångerrätt när den har påbörjats (${citation}).`,
  },

  consent: {
    agree: (sentences) => `Jag samtycker: ${sentences}`,
    willBeAsked: (sentences) => `Du blir ombedd att samtycka: ${sentences}`,
    pay: (payment) => `Jag betalar innan varan skickas: ${payment}.`,
    payBeforeReady: (payment) => `Jag betalar innan varan är klar att hämta: ${payment}.`,
    shipsBy: (day) => `Varan skickas senast ${day}.`,
    arrivesBy: (day) => `Varan levereras senast ${day}.`,
    readyBy: (day) => `Varan är klar att hämta senast ${day}.`,
    beyond: (day, citation) =>
      `Det är senare än ${day}, den sista dagen enligt lag om inget annat har avtalats (${citation}).`,
    noDate: 'Det finns inget leveransdatum ännu.',
  },
};
