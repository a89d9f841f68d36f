/** Dutch. */
import { counting, type PluralForms } from './counting.ts';
import type { CalendarOwner, DayUnit, Messages, PeriodStart } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('nl');

export const nl: Messages = {
  status: {
    in_stock: 'Op voorraad',
    backorder: 'In nabestelling',
    preorder: 'Voorbestelling',
    made_to_order: 'Wordt op bestelling gemaakt',
    out_of_stock: 'Niet op voorraad',
    discontinued: 'Niet meer te koop',
  },

  today: 'vandaag',
  tomorrow: 'morgen',
  todayOrTomorrow: 'vandaag of morgen',
  between: (first, last) => `tussen ${first} en ${last}`,

  ships: (when) => `Verzending ${when}`,
  arrives: (when) => `Bezorging ${when}`,
  noDate: 'Nog geen datum',
  releases: (when) => `Verschijnt ${when}`,
  notShipped: (place) => `Geen verzending naar deze bestemming: ${place}`,
  otherMethods: (methods) => `Wel te verzenden met: ${methods}`,

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? 'nog ' : ''}${units} op voorraad`,
      from: (units, day, isMore) => `${isMore ? 'nog ' : ''}${units} vanaf ${day}`,
      noDate: (units, isMore) => `${isMore ? 'nog ' : ''}${units} zonder datum`,
    },
    number,
  ),
  partQuantity: (quantity) => count(quantity, { one: '# stuk', other: '# stuks' }),
  parts: 'Zendingen',

  onlySoMany: (maximum) => `U kunt hooguit ${count(maximum, { one: '# stuk', other: '# stuks' })} bestellen`,
  askUs: (maximum) => (maximum === 0 ? 'Vraag het ons' : `Voor meer dan ${number(maximum)}: vraag het ons`),
  timeToday: (time) => `vandaag, ${time}`,
  orderBy: (when) => `Deze data gelden bij bestelling tot ${when}`,
  orderWithin: (left, when) => `Deze data gelden bij bestelling binnen ${left}, tot ${when}`,
  backInStock: (day) => `Weer verwacht: ${day}`,
  preorderNotOpen: 'Voorbestellen kan nog niet',
  preordersOpen: (when) => `Voorbestellen kan vanaf ${when}`,

  notes: {
    stale: 'Onze voorraad wordt bijgewerkt; zolang geven we geen datum.',
    beyond_calendar: 'Dit ligt voorbij onze kalender; we geven nog geen datum.',
    no_destination: 'Geef voor de bezorging de bestemming op.',
    needs_postal_code: 'Geef voor de bezorging de postcode op.',
    no_transit_days: 'We verzenden daarheen, maar weten nog niet hoelang dat duurt.',
    may_be_sooner: 'Het kan eerder zijn: vraag het ons.',
  },

  ladder: {
    heading: 'Per aantal',
    range: (first, last) => (first === last ? number(first) : `${number(first)}–${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} of meer`,
    beyond: 'Meer',
    all: 'Meer aantallen',
  },
  queue: {
    ahead: (ahead) =>
      ahead === 0
        ? 'U zou vooraan in de rij staan'
        : count(ahead, { one: '# stuk vóór u in de rij', other: '# stuks vóór u in de rij' }),
    batch: (taken, quantity) => `Vergeven uit de komende levering: ${number(taken)} van ${number(quantity)}`,
  },

  why: 'Waarom deze datum',
  whyNoDate: 'Waarom nog geen datum',
  reasons: {
    closedDays: (days, calendar) => `${owner(calendar)} is gesloten: ${days}.`,
    notWorkdays: (days, calendar) => `${owner(calendar)} werkt niet: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owner(calendar)} heeft van ${first} tot en met ${last} ${number(days)} vrije dagen.`,
    afterCutoff: (time) => `Wat na ${time} wordt besteld, telt voor onze volgende werkdag.`,
    awaitingReceipt: (day, delay) => `Het wacht op een levering aan ons, verwacht ${day}${because(delay)}.`,
    overdue: (delay) => `Een levering aan ons is te laat en heeft nog geen nieuwe datum${because(delay)}.`,
    replenishment: 'We bestellen het bij de leverancier; de data volgen diens gebruikelijke levertijd.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Het wordt na uw bestelling gemaakt.'
        : `Het wordt na uw bestelling gemaakt, in ${span(least, most)} van onze werkdagen.`,
    handling: (least, most) => `Het wordt in ${span(least, most)} van onze werkdagen klaargemaakt.`,
    transit: (least, most) => `De vervoerder doet er ${span(least, most)} van zijn werkdagen over.`,
    release: (day) => `Het verschijnt ${day} en wordt niet eerder verzonden.`,
    noKnownSupply: 'Er is nog geen levering aan ons gepland.',
  },
  delays: {
    port_congestion: 'de haven is overbelast',
    supplier_delay: 'de leverancier is te laat',
    customs: 'het ligt bij de douane',
    weather: 'slecht weer onderweg',
  },

  terms: {
    heading: 'Voorwaarden',
    payment: 'Betaling',
    atCheckout: 'Bij het bestellen',
    cancellation: 'Annulering',
    withdrawal: 'Herroeping',
    refund: 'Terugbetaling',
    returns: 'Retourneren',
    delayRefund: 'Bij vertraging',
    rights: 'Uw rechten',

    onShipment: (amount) => (amount === undefined ? 'Betaling bij verzending' : `${amount}, te betalen bij verzending`),
    atOrder: (amount) => (amount === undefined ? 'Betaling bij bestelling' : `${amount}, te betalen bij bestelling`),
    deposit: (now = 'Aanbetaling', atShipment = 'de rest') => `${now} nu, ${atShipment} bij verzending`,

    until: {
      shipment: 'Te annuleren tot de verzending',
      never: 'Niet te annuleren',
      withdrawal_ends: 'Te annuleren vóór de verzending en tot uw herroepingsrecht eindigt',
    },
    daysBeforeShipment: (days, lastDay) =>
      `Te annuleren tot ${lastDay === undefined ? '' : `${lastDay}, `}${count(days, dayForms.calendar)} voor de verzending`,
    fee: (amount) => `Annuleren kost ${amount}`,
    feeShare: (share) => `Annuleren kost ${share} van de prijs`,
    someFee: 'Annuleren kost geld',

    refundWithin: (days, unit, from) => `Terugbetaling binnen ${count(days, dayForms[unit])} na ${starts[from]}`,
    refundWithoutNumber: 'Terugbetaling zonder onnodige vertraging; de wet noemt geen aantal dagen',
    refundInBillingCycle: 'Terugbetaling binnen één factuurperiode',
    refundIfToday: (latest) => `Bij annulering vandaag: terugbetaling uiterlijk ${latest}`,
    withheldUntilReturn: 'Die mag wachten op de goederen, of op het bewijs dat u ze hebt teruggestuurd',

    returnWithin: (days, unit, from, months) => `Binnen ${period(days, unit, months)} na ${starts[from]}`,
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
    more: 'Meer voorwaarden',
    policy: 'Voorwaarden van de winkel',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Uw wettelijke rechten blijven gelden.',
  },

  consent: {
    agree: (sentences) => `Ik stem in: ${sentences}`,
    willBeAsked: (sentences) => `U wordt om instemming gevraagd: ${sentences}`,
    pay: (payment) => `Ik betaal vóór de verzending: ${payment}.`,
    shipsBy: (day) => `De verzending is uiterlijk ${day}.`,
    arrivesBy: (day) => `De bezorging is uiterlijk ${day}.`,
    beyond: (day, citation) =>
      `Dat is later dan ${day}, de laatste dag volgens de wet als niets is afgesproken (${citation}).`,
    noDate: 'Er is nog geen leverdatum.',
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

function owner(calendar: CalendarOwner): string {
  return calendar === 'carrier' ? 'De vervoerder' : 'Het magazijn';
}
