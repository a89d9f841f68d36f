/** Swedish: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

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
    `Kan avbeställas ${lastDay === undefined ? 'fram till ' : `till och med ${lastDay}, `}${count(days, dayForms.calendar)} ${innan}`,
});
const shipment = termsAt('när varan skickas', 'tills varan skickas', 'innan varan skickas');

export const sv: DetailMessages = {
  why: 'Varför dessa datum',
  whyNoDate: 'Varför inget datum än',
  dayByDay: 'Dag för dag',
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} har stängt ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} arbetar inte ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} har ${number(days)} lediga dagar från ${first} till ${last}.`,
    notCollected: (days) => `Transportören hämtar inte ${days}.`,
    manyNotCollected: (days, first, last) =>
      `Transportören har ${number(days)} dagar utan hämtning från ${first} till ${last}.`,
    afterCutoff: (time) => `Beställningar efter kl. ${time} hanterar vi nästa arbetsdag.`,
    awaitingReceipt: (day, delay) => `Vi väntar en leverans ${day}${because(delay)}.`,
    overdue: (delay) => `En leverans till oss är försenad och har inget nytt datum ännu${because(delay)}.`,
    replenishment: 'Vi beställer varan från leverantören och utgår från den vanliga leveranstiden.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Varan tillverkas efter din beställning.'
        : `Varan tillverkas efter din beställning; det tar oss ${workdays(least, most)}.`,
    fullyBooked: (day) => `Vi har plats för allt först ${day}.`,
    receiving: (least, most) => `När den kommit tar det oss ${workdays(least, most)} att ta in varan.`,
    handling: (least, most) => `Det tar oss ${workdays(least, most)} att göra varan i ordning.`,
    transit: (least, most) => `Transportören behöver ${workdays(least, most)}.`,
    release: (day) => `Varan släpps ${day} och skickas inte tidigare.`,
    releaseUnsent: (day) => `Varan släpps ${day} och är inte tillgänglig tidigare.`,
    noKnownSupply: 'Ingen leverans till oss är planerad ännu.',
  },
  delays: {
    port_congestion: 'det är trångt i hamnen',
    supplier_delay: 'leverantören är sen',
    customs: 'varan har fastnat i tullen',
    weather: 'dåligt väder på vägen',
  },

  queue: {
    ahead: (ahead) => (ahead === 0 ? 'Du skulle stå först i kön' : `${number(ahead)} st före dig i kön`),
    batch: (taken, quantity) => `Redan bokat ur nästa leverans: ${number(taken)} av ${number(quantity)}`,
  },

  ladder: {
    heading: 'Andra antal: datum för alla',
    range: (first, last) =>
      first === last
        ? number(first)
        : first === 1
          ? `Upp till ${number(last)}`
          : `${number(first)} till ${number(last)}`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} eller fler`,
    beyond: 'Större antal',
    all: 'Fler antal',
  },

  terms: {
    heading: 'Villkor',
    more: 'Fler villkor',
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
    policy: 'Butikens villkor',
    policyElsewhere: 'Där ingen lag anges är det butikens villkor.',
    cite: (citation) => citation,
    notAdvice: 'Dina lagstadgade rättigheter påverkas inte.',

    withdrawal: 'Ångerrätt',
    refund: 'Återbetalning',
    returns: 'Retur',
    delayRefund: 'Vid försening',
    rights: 'Dina rättigheter',

    refundWithin: (days, unit, from) => `Återbetalning inom ${count(days, dayForms[unit])} från ${starts[from]}`,
    refundWithoutNumber: 'Återbetalning utan onödigt dröjsmål; lagen anger ingen frist i dagar',
    refundInBillingCycle: 'Återbetalning inom en faktureringsperiod',
    refundIfToday: (latest) => `Om du avbeställer i dag: återbetalning senast ${latest}`,
    withheldUntilReturn: 'Butiken får vänta tills varan är tillbaka eller du visar att du har skickat den',

    returnWithin: (days, unit, from, months) => `Inom ${period(days, unit, months)} från ${starts[from]}`,
    returnUntil: (day) => `Till och med ${day}`,
    returnCost: { shop: 'Butiken betalar returen', shopper: 'Du betalar returen' },
    withdrawWithin: (days, unit, _word, months) =>
      `Du kan ångra köpet inom ${period(days, unit, months)} från leveransen`,
    withdrawWithoutEnd: 'Du kan ångra köpet utan tidsgräns',
    withdrawalExceptions: {
      none: 'Ingen ångerrätt',
      unsealed: 'Rätten upphör om du bryter förseglingen',
      mixed: 'Rätten upphör om varan blandas med andra',
      begun: 'Rätten upphör när leveransen (nedladdningen) påbörjas, om du har samtyckt till det',
      performed: 'Rätten upphör när tjänsten är fullgjord',
    },
    ifDelivered: (delivered, lastDay) => `Vid leverans ${delivered}: till och med ${lastDay}`,
    rolledOn: 'Fristen skulle sluta på en ledig dag och löper därför till nästa arbetsdag',

    statutoryRights: 'Dina lagstadgade rättigheter gäller',
  },

  pickup: {
    terms: termsAt('när varan är klar att hämta', 'tills varan är klar att hämta', 'innan varan är klar att hämta'),
  },
  digital: {
    terms: termsAt('vid leverans', 'fram till leveransen', 'före leveransen'),
    givenUp: 'Leverera direkt. Jag vet att jag då förlorar min ångerrätt.',
    givenUpOnRelease: 'Leverera på släppdagen. Jag vet att jag då förlorar min ångerrätt.',
  },

  consent: {
    willBeAsked: (sentences) => `Du blir ombedd att samtycka: ${sentences}`,
    pay: (amount) => `Jag betalar${sum(amount)} innan varan skickas.`,
    payBeforeReady: (amount) => `Jag betalar${sum(amount)} innan varan är klar att hämta.`,
    wait: (day) => `Jag går med på att vänta till och med ${day}.`,
    waitForShipment: (day) => `Jag går med på att varan skickas så sent som ${day}.`,
    waitWithoutDay: 'Jag går med på att vänta, trots att det inte finns något datum än.',
    why: 'Varför?',
    shipsBy: (day) => `Varan skickas senast ${day}.`,
    beyond: (day, citation) => `Om ingen dag har avtalats är ${day} den sista dagen enligt lag (${citation}).`,
    paidBefore: 'Varan är inte tillgänglig än, och du betalar i förskott.',
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

/** "3 arbetsdagar", "0–1 arbetsdag". */
function workdays(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${count(most, dayForms.working)}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

/** In a sentence, where it is known. */
function sum(amount: string | undefined): string {
  return amount === undefined ? '' : ` ${amount}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'Lagret',
  carrier: 'Transportören',
  supplier: 'Vår leverantör',
};
