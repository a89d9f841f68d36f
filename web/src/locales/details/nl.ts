/** Dutch: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

const { number, count } = counting('nl');

/** What terms say of a moment. */
const termsAt = (bij: string, tot: string, before: string, ahead = before): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `Betaling ${bij}` : `${amount}, te betalen ${bij}`),
  deposit: (now = 'Aanbetaling', rest = 'de rest') => `${now} nu, ${rest} ${bij}`,
  until: {
    shipment: `Te annuleren tot ${tot}`,
    withdrawal_ends: `Te annuleren ${before} en tot uw herroepingsrecht eindigt`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `Te annuleren tot ${lastDay === undefined ? '' : `en met ${lastDay}, `}${count(days, dayForms.calendar)} ${ahead}`,
});
const shipment = termsAt('bij verzending', 'de verzending', 'vóór de verzending', 'voor de verzending');

export const nl: DetailMessages = {
  why: 'Waarom deze datum',
  whyNoDate: 'Waarom nog geen datum',
  dayByDay: 'Dag voor dag',
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} is gesloten op ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} werkt niet op ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} heeft van ${first} tot en met ${last} ${number(days)} vrije dagen.`,
    notCollected: (days) => `Op ${days} haalt de vervoerder niets op.`,
    manyNotCollected: (days, first, last) =>
      `De vervoerder haalt van ${first} tot en met ${last} op ${number(days)} dagen niets op.`,
    afterCutoff: (time) => `Bestellingen na ${time} verwerken we op onze volgende werkdag.`,
    awaitingReceipt: (day, delay) => `We wachten op een levering, verwacht op ${day}${because(delay)}.`,
    overdue: (delay) => `Een levering aan ons is te laat en heeft nog geen nieuwe datum${because(delay)}.`,
    replenishment: 'We bestellen het bij de leverancier en gaan uit van diens gebruikelijke levertijd.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Het wordt na uw bestelling gemaakt.'
        : `Het wordt na uw bestelling gemaakt; dat kost ons ${workdays(least, most)}.`,
    fullyBooked: (day) => `Pas op ${day} hebben we plaats voor alles.`,
    receiving: (least, most) => `Als het binnen is, kost het inboeken ons ${workdays(least, most)}.`,
    handling: (least, most) => `Het klaarmaken kost ons ${workdays(least, most)}.`,
    transit: (least, most) => `De vervoerder doet er ${workdays(least, most)} over.`,
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

  queue: {
    ahead: (ahead) =>
      ahead === 0
        ? 'U zou vooraan in de rij staan'
        : count(ahead, { one: '# stuk vóór u in de rij', other: '# stuks vóór u in de rij' }),
    batch: (taken, quantity) => `Al vergeven van de komende levering: ${number(taken)} van ${number(quantity)}`,
  },

  ladder: {
    heading: 'Andere aantallen: data voor het geheel',
    range: (first, last) =>
      first === last
        ? number(first)
        : first === 1
          ? `Tot en met ${number(last)}`
          : `${number(first)} tot en met ${number(last)}`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} of meer`,
    beyond: 'Grotere aantallen',
    all: 'Meer aantallen',
  },

  terms: {
    heading: 'Voorwaarden',
    more: 'Meer voorwaarden',
    payment: 'Betaling',
    atCheckout: 'Bij het bestellen',
    cancellation: 'Annulering',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? 'Betaling bij bestelling' : `${amount}, te betalen bij bestelling`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: 'Niet te annuleren',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    policy: 'Voorwaarden van de winkel',
    policyElsewhere: 'Waar geen wet wordt genoemd, zijn het de voorwaarden van de winkel.',
    cite: (citation) => citation,
    notAdvice: 'Uw wettelijke rechten blijven gelden.',

    withdrawal: 'Herroeping',
    refund: 'Terugbetaling',
    returns: 'Retourneren',
    delayRefund: 'Bij vertraging',
    rights: 'Uw rechten',

    refundWithin: (days, unit, from) => `Terugbetaling binnen ${count(days, dayForms[unit])} na ${starts[from]}`,
    refundWithoutNumber: 'Terugbetaling zonder onnodige vertraging; de wet noemt geen termijn in dagen',
    refundInBillingCycle: 'Terugbetaling binnen één factuurperiode',
    refundIfToday: (latest) => `Als u vandaag annuleert: terugbetaling uiterlijk ${latest}`,
    withheldUntilReturn:
      'De winkel mag daarmee wachten tot de goederen terug zijn of u bewijst dat u ze hebt teruggestuurd',

    returnWithin: (days, unit, from, months) => `Binnen ${period(days, unit, months)} na ${starts[from]}`,
    returnUntil: (day) => `Tot en met ${day}`,
    returnCost: { shop: 'De winkel betaalt het terugsturen', shopper: 'U betaalt het terugsturen' },
    withdrawWithin: (days, unit, _word, months) =>
      `U kunt herroepen binnen ${period(days, unit, months)} na de bezorging`,
    withdrawWithoutEnd: 'U kunt zonder tijdslimiet herroepen',
    withdrawalExceptions: {
      none: 'Geen herroepingsrecht',
      unsealed: 'Dit recht vervalt als u de verzegeling verbreekt',
      mixed: 'Dit recht vervalt als het met andere goederen wordt vermengd',
      begun: 'Dit recht vervalt zodra de levering (de download) begint, als u daarmee hebt ingestemd',
      performed: 'Dit recht vervalt zodra alles is uitgevoerd',
    },
    ifDelivered: (delivered, lastDay) => `Bij bezorging op ${delivered}: tot en met ${lastDay}`,
    rolledOn: 'De termijn zou op een vrije dag eindigen en loopt daarom door tot de volgende werkdag',

    statutoryRights: 'Uw wettelijke rechten gelden',
  },

  pickup: {
    terms: termsAt(
      'zodra het klaar is om af te halen',
      'het klaar is om af te halen',
      'voordat het klaar is om af te halen',
    ),
  },
  digital: {
    terms: termsAt('bij levering', 'de levering', 'vóór de levering', 'voor de levering'),
    givenUp: 'Lever het direct. Ik weet dat ik dan mijn herroepingsrecht verlies.',
    givenUpOnRelease: 'Lever het op de dag van verschijnen. Ik weet dat ik dan mijn herroepingsrecht verlies.',
  },

  consent: {
    willBeAsked: (sentences) => `U wordt om instemming gevraagd: ${sentences}`,
    pay: (amount) => `Ik betaal${sum(amount)} vóór de verzending.`,
    payBeforeReady: (amount) => `Ik betaal${sum(amount)} voordat het klaar is om af te halen.`,
    wait: (day) => `Ik stem ermee in te wachten tot en met ${day}.`,
    waitForShipment: (day) => `Ik stem ermee in tot en met ${day} op de verzending te wachten.`,
    waitWithoutDay: 'Ik stem ermee in te wachten, al is er nog geen datum.',
    why: 'Waarom?',
    shipsBy: (day) => `Het wordt uiterlijk op ${day} verzonden.`,
    beyond: (day, citation) => `Als er geen dag is afgesproken, is ${day} volgens de wet de laatste (${citation}).`,
    paidBefore: 'Het is nog niet beschikbaar, en u betaalt vooruit.',
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

/** "3 werkdagen", "0–1 werkdag". */
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
  location: 'Het magazijn',
  carrier: 'De vervoerder',
  supplier: 'Onze leverancier',
};
