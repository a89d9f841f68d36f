/** Swedish: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number, count } = counting('sv');

export const sv: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} har stängt: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} arbetar inte: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} har ${number(days)} lediga dagar från ${first} till ${last}.`,
    notCollected: (days) => `Transportören hämtar inte: ${days}.`,
    manyNotCollected: (days, first, last) =>
      `Transportören hämtar inte på ${number(days)} dagar från ${first} till ${last}.`,
    afterCutoff: (time) => `Det som beställs efter ${time} räknas till vår nästa arbetsdag.`,
    awaitingReceipt: (day, delay) => `Varan väntar på en leverans till oss, väntad ${day}${because(delay)}.`,
    overdue: (delay) => `En leverans till oss är försenad och har inget nytt datum ännu${because(delay)}.`,
    replenishment: 'Vi beställer varan från leverantören; datumen följer leverantörens vanliga ledtid.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Varan tillverkas efter din beställning.'
        : `Varan tillverkas efter din beställning, på ${span(least, most)} av våra arbetsdagar.`,
    fullyBooked: (day) => `Vi har plats för allt först ${day}.`,
    handling: (least, most) => `Varan görs i ordning på ${span(least, most)} av våra arbetsdagar.`,
    transit: (least, most) => `Transporten tar ${span(least, most)} av transportörens arbetsdagar.`,
    release: (day) => `Varan släpps ${day} och skickas inte tidigare.`,
    releaseUnsent: (day) => `Varan släpps ${day} och är inte tillgänglig tidigare.`,
    noKnownSupply: 'Ingen leverans till oss är planerad ännu.',
  },
  delays: {
    port_congestion: 'det är trångt i hamnen',
    supplier_delay: 'leverantören är sen',
    customs: 'varan ligger i tullen',
    weather: 'dåligt väder på vägen',
  },

  terms: {
    withdrawal: 'Ångerrätt',
    refund: 'Återbetalning',
    returns: 'Retur',
    delayRefund: 'Vid försening',
    rights: 'Dina rättigheter',

    refundWithin: (days, unit, from) => `Återbetalning inom ${count(days, dayForms[unit])} från ${starts[from]}`,
    refundWithoutNumber: 'Återbetalning utan onödigt dröjsmål; lagen anger inget antal dagar',
    refundInBillingCycle: 'Återbetalning inom en faktureringsperiod',
    refundIfToday: (latest) => `Vid avbeställning i dag: återbetalning senast ${latest}`,
    withheldUntilReturn: 'Den får vänta på varan, eller på bevis för att du har skickat tillbaka den',

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
      begun: 'Rätten upphör när det påbörjas, om du samtyckt till det',
      performed: 'Rätten upphör när tjänsten är fullgjord',
    },
    ifDelivered: (delivered, lastDay) => `Vid leverans ${delivered}: till och med ${lastDay}`,

    statutoryRights: 'Dina lagstadgade rättigheter gäller',
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

const owners: Record<CalendarOwner, string> = {
  location: 'Lagret',
  carrier: 'Transportören',
  supplier: 'Vår leverantör',
};
