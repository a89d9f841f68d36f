/** Dutch. */
import { counting, type PluralForms } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('nl');

const cancellable = (isFree: boolean, until: string) => `${isFree ? 'Gratis te annuleren' : 'Te annuleren'} ${until}`;

/** What the facts say of a moment. */
const factsAt = (bij: string, tot: string, voor: string): FactsAt => ({
  charged: `Betaling ${bij}`,
  deposit: (now = 'Aanbetaling', rest = 'de rest') => `${now} nu, ${rest} ${bij}`,
  cancel: (isFree) => cancellable(isFree, `tot ${tot}`),
  cancelDays: (days, isFree) => cancellable(isFree, `tot ${count(days, dayForms.calendar)} ${voor}`),
});

export const nl: PageMessages = {
  status: {
    in_stock: 'Op voorraad',
    backorder: 'In nabestelling',
    preorder: 'Voorbestelling',
    made_to_order: 'Wordt op bestelling gemaakt',
    out_of_stock: 'Niet op voorraad',
    discontinued: 'Niet meer te koop',
  },
  lastKnown: (status) => `Laatst bekend: ${status}`,

  today: 'vandaag',
  tomorrow: 'morgen',
  todayOrTomorrow: 'vandaag of morgen',
  between: (first, last) => `tussen ${first} en ${last}`,

  ships: (when) => `Verzending ${when}`,
  arrives: (when) => `Bezorging ${when}`,
  likelyBy: (day) => `Waarschijnlijk uiterlijk ${day}`,
  oddsBy: (count, outOf, day) => `${number(count)} op de ${number(outOf)} komen uiterlijk ${day}`,
  noDate: 'Nog geen datum',
  pickup: {
    ready: (when, place) => `Afhalen: ${when}${place === undefined ? '' : ` (${place})`}`,
    from: (day, time) => `${day} vanaf ${time}`,
    at: (place) => `Locatie: ${place}`,
    alsoAt: (places) => `Nu ook hier op voorraad: ${places}`,
    none: (place) => `Afhalen is niet mogelijk${place === undefined ? '' : ` (${place})`}`,
    parts: 'Afhaalmomenten',
  },
  releases: (when) => `Verschijnt ${when}`,
  notShipped: (place) => `Geen verzending naar deze bestemming: ${place}`,
  otherMethods: (methods) => `Wel te verzenden met: ${methods}`,

  shipsTo: (countries) => `Verzending naar: ${countries}`,
  shipsToMore: (countries, more) =>
    `Verzending naar: ${countries} en nog ${count(more, { one: '# land', other: '# landen' })}`,

  // "naar" would not do for "Verenigde Staten" or "Filipijnen", which have an article.
  to: (place) => `Bestemming: ${place}`,
  orderBy: (when) => `bij bestelling tot ${when}`,
  orderWithin: (left, when) => `bij bestelling tot ${when} (over ${left})`,
  timeToday: (time) => `vandaag ${time}`,
  by: {
    yes: (day) => `uiterlijk ${day}: ja`,
    no: (day) => `uiterlijk ${day}: nee`,
    odds: (day, count, outOf) => `uiterlijk ${day}: minstens ${number(count)} op de ${number(outOf)}`,
    possible: (day) => `uiterlijk ${day}: mogelijk, niet beloofd`,
  },

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? 'nog ' : ''}${units} op voorraad`,
      from: (units, day, isMore) => `${isMore ? 'nog ' : ''}${units} vanaf ${day}`,
      noDate: (units, isMore) => `${isMore ? 'nog ' : ''}${units} zonder datum`,
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)} nu, ${number(later)} later`,
  some: {
    arrive: (units, when) => `${count(units, pieces)}: bezorging ${when}`,
    ship: (units, when) => `${count(units, pieces)}: verzending ${when}`,
    ready: (units, when) => `${count(units, pieces)} klaar om af te halen: ${when}`,
    noDate: (units) => `${count(units, pieces)}: nog geen datum`,
    by: (units, day) => `${count(units, pieces)}: uiterlijk ${day}`,
    shipBy: (units, day) => `${count(units, pieces)}: verzending uiterlijk ${day}`,
    from: (units, all, when) => `${number(units)} van de ${number(all)} vanaf ${when}`,
  },
  partQuantity: (quantity) => count(quantity, pieces),
  parts: 'Zendingen',

  onlySoMany: (maximum) => `U kunt maximaal ${count(maximum, pieces)} bestellen`,
  onlySoManyMore: (more) => `U kunt er nog maximaal ${number(more)} bestellen`,
  noMore: 'Meer bestellen kan niet',
  orderQuantity: {
    step: (units) => `Verkoop per ${number(units)} stuks`,
    least: (units) => `Minimaal ${number(units)} per bestelling`,
    between: (least, most) => `${number(least)} tot en met ${number(most)} per bestelling`,
    most: (units) => `Maximaal ${number(units)} per bestelling`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Vraag het ons' : `Voor meer dan ${number(maximum)}: vraag het ons`),
  backInStock: (day) => `Weer verwacht: ${day}`,
  preorderNotOpen: 'Voorbestellen kan nog niet',
  preordersOpen: (when) => `Voorbestellen kan vanaf ${when}`,
  preorderClosed: 'Voorbestellen kan niet meer',
  notSoldYet: 'Nog niet te koop',
  soldFrom: (when) => `Te koop vanaf ${when}`,

  notes: {
    stale: 'We werken onze voorraad bij en geven daarom nu geen datum.',
    beyond_calendar: 'Zo ver vooruit kunnen we nog geen datum geven.',
    no_destination: 'Waarheen? Dan zeggen we wanneer het aankomt.',
    needs_postal_code: 'Welke postcode? Dan zeggen we wanneer het aankomt.',
    no_transit_days: 'We verzenden daarheen, maar weten nog niet hoelang dat duurt.',
    may_be_sooner: 'Misschien kan het eerder: vraag het ons.',
  },

  facts: {
    shipment: factsAt('bij verzending', 'de verzending', 'voor de verzending'),
    ready: factsAt('zodra het klaar is', 'het klaar is', 'voordat het klaar is'),
    delivery: factsAt('bij levering', 'de levering', 'voor de levering'),
    chargedNow: 'Betaling bij bestelling',
    eachCharged: 'Betaling per deel, bij verzending',
    cancelThen: (isFree) => `Tot dan ${isFree ? 'gratis ' : ''}te annuleren`,
    cancelBy: (day, isFree) => cancellable(isFree, `tot en met ${day}`),
    cancelToday: (isFree) => cancellable(isFree, 'tot het einde van vandaag'),
    noCancel: 'Niet te annuleren',
    onlyLater: 'alleen wat later wordt verzonden',
    fee: (amount) => `Annuleren kost ${amount}`,
    feeShare: (share) => `Annuleren kost ${share} van de prijs`,
    someFee: 'Annuleren kost geld',
    refund: (days, unit) => `geld terug binnen ${count(days, dayForms[unit])}`,
    refundPromptly: 'geld terug zonder vertraging',
    refundInBillingCycle: 'geld terug binnen één factuurperiode',
    ifLate: (refund) => `Te laat: ${refund}`,
    returns: (days, unit, months) => `Retourneren binnen ${period(days, unit, months)}`,
    returnUntil: (day) => `Retourneren tot en met ${day}`,
    returnUntilAnyway: (day) => `Retourneren tot en met ${day}, ook als het later komt`,
    returnAlways: 'Retourneren kan altijd',
    noReturns: 'Geen retour als u zich bedenkt',
    // Shops call their own time to return "bedenktijd" too: this one is the law's.
    withdraw: (days, unit, months) => `${period(days, unit, months)} wettelijke bedenktijd`,
    withdrawAlways: 'Herroepen kan zonder tijdslimiet',
    lost: {
      none: 'Geen herroepingsrecht',
      unsealed: 'tenzij u de verzegeling verbreekt',
      mixed: 'tenzij het met andere goederen wordt vermengd',
      begun: 'vervalt zodra de levering (de download) begint',
      performed: 'tot alles is uitgevoerd',
    },
    comma: ', ',
    ofLaw: undefined,
  },

  details: 'Details',
  notLoaded: 'Dit kon niet worden geladen. Probeer het later opnieuw.',

  digital: {
    atOnce: 'Direct beschikbaar',
    status: 'Digitaal',
  },
};

const pieces: PluralForms = { one: '# stuk', other: '# stuks' };

const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: '# dag', other: '# dagen' },
  working: { one: '# werkdag', other: '# werkdagen' },
  business: { one: '# werkdag', other: '# werkdagen' },
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  return months === 0 ? inDays : `${count(months, { one: '# maand', other: '# maanden' })} en ${inDays}`;
}
