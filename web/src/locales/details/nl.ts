/** Dutch: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number, count } = counting('nl');

export const nl: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} is gesloten: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} werkt niet: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} heeft van ${first} tot en met ${last} ${number(days)} vrije dagen.`,
    notCollected: (days) => `De vervoerder haalt niet op: ${days}.`,
    manyNotCollected: (days, first, last) =>
      `De vervoerder haalt van ${first} tot en met ${last} op ${number(days)} dagen niet op.`,
    afterCutoff: (time) => `Wat na ${time} wordt besteld, telt voor onze volgende werkdag.`,
    awaitingReceipt: (day, delay) => `Het wacht op een levering aan ons, verwacht ${day}${because(delay)}.`,
    overdue: (delay) => `Een levering aan ons is te laat en heeft nog geen nieuwe datum${because(delay)}.`,
    replenishment: 'We bestellen het bij de leverancier; de data volgen diens gebruikelijke levertijd.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Het wordt na uw bestelling gemaakt.'
        : `Het wordt na uw bestelling gemaakt, in ${span(least, most)} van onze werkdagen.`,
    fullyBooked: (day) => `Pas op ${day} hebben we plaats voor alles.`,
    handling: (least, most) => `Het wordt in ${span(least, most)} van onze werkdagen klaargemaakt.`,
    transit: (least, most) => `De vervoerder doet er ${span(least, most)} van zijn werkdagen over.`,
    release: (day) => `Het verschijnt ${day} en wordt niet eerder verzonden.`,
    releaseUnsent: (day) => `Het verschijnt ${day} en is niet eerder beschikbaar.`,
    noKnownSupply: 'Er is nog geen levering aan ons gepland.',
  },
  delays: {
    port_congestion: 'de haven is overbelast',
    supplier_delay: 'de leverancier is te laat',
    customs: 'het ligt bij de douane',
    weather: 'slecht weer onderweg',
  },

  terms: {
    withdrawal: 'Herroeping',
    refund: 'Terugbetaling',
    returns: 'Retourneren',
    delayRefund: 'Bij vertraging',
    rights: 'Uw rechten',

    refundWithin: (days, unit, from) => `Terugbetaling binnen ${count(days, dayForms[unit])} na ${starts[from]}`,
    refundWithoutNumber: 'Terugbetaling zonder onnodige vertraging; de wet noemt geen aantal dagen',
    refundInBillingCycle: 'Terugbetaling binnen één factuurperiode',
    refundIfToday: (latest) => `Bij annulering vandaag: terugbetaling uiterlijk ${latest}`,
    withheldUntilReturn: 'Die mag wachten op de goederen, of op het bewijs dat u ze hebt teruggestuurd',

    returnWithin: (days, unit, from, months) => `Binnen ${period(days, unit, months)} na ${starts[from]}`,
    returnUntil: (day) => `Tot en met ${day}`,
    returnCost: { shop: 'De winkel betaalt het terugsturen', shopper: 'U betaalt het terugsturen' },
    withdrawWithin: (days, unit, _word, months) =>
      `U kunt herroepen binnen ${period(days, unit, months)} na de bezorging`,
    withdrawWithoutEnd: 'U kunt zonder tijdslimiet herroepen',
    withdrawalExceptions: {
      none: 'Geen herroepingsrecht',
      unsealed: 'Dit recht vervalt als u de verzegeling verbreekt',
      mixed: 'Dit recht vervalt bij vermenging met andere goederen',
      begun: 'Dit recht vervalt bij het begin, als u daarmee instemde',
      performed: 'Dit recht vervalt na volledige uitvoering',
    },
    ifDelivered: (delivered, lastDay) => `Bij bezorging ${delivered}: tot en met ${lastDay}`,

    statutoryRights: 'Uw wettelijke rechten gelden',
  },
};

const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: '# dag', other: '# dagen' },
  working: { one: '# werkdag', other: '# werkdagen' },
  business: { one: '# werkdag', other: '# werkdagen' },
};

/** After "na". */
const starts: Record<PeriodStart, string> = {
  order: 'de bestelling',
  payment: 'de betaling',
  notice: 'uw verklaring',
  entitlement: 'het einde van de bestelling',
  shipment: 'de verzending',
  delivery: 'de bezorging',
  goods_return: 'de terugkomst van de goederen',
  stated_day: 'de genoemde dag',
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  return months === 0 ? inDays : `${count(months, { one: '# maand', other: '# maanden' })} en ${inDays}`;
}

/** "3", "0–1". */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${number(most)}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'Het magazijn',
  carrier: 'De vervoerder',
  supplier: 'Onze leverancier',
};
