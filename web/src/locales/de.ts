/**
 * German.
 *
 * Courts have ruled on words here: a shop that sells gives a day, or a period whose end can be reckoned, and none of
 * the adverbs that leave it open (`stockline check --wording` knows them, and this file is held to it). So a day stands
 * alone, or as the last of a span, a likelihood comes with its number, and durations are told as they are.
 */
import { counting } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('de');

const cancellable = (isFree: boolean, until: string) =>
  `${isFree ? 'Kostenlos stornierbar' : 'Stornierbar'} bis ${until}`;

/** What the facts say of a moment. */
const factsAt = (bei: string, zu: string, vor: string): FactsAt => ({
  charged: `Zahlung ${bei}`,
  deposit: (now = 'Anzahlung', rest = 'der Rest') => `${now} jetzt, ${rest} ${bei}`,
  cancel: (isFree) => cancellable(isFree, zu),
  cancelDays: (days, isFree) => cancellable(isFree, `${count(days, dayNouns.calendar)} vor ${vor}`),
});

export const de: PageMessages = {
  status: {
    in_stock: 'Auf Lager',
    backorder: 'Wird nachgeliefert',
    preorder: 'Vorbestellung',
    made_to_order: 'Auf Bestellung gefertigt',
    out_of_stock: 'Nicht vorrätig',
    discontinued: 'Nicht mehr im Sortiment',
  },
  lastKnown: (status) => `Zuletzt bekannt: ${status}`,

  today: 'heute',
  tomorrow: 'morgen',
  todayOrTomorrow: 'heute oder morgen',
  between: (first, last) => `zwischen ${first} und ${last}`,

  ships: (when) => `Versand ${when}`,
  arrives: (when) => `Lieferung ${when}`,
  likelyBy: (day) => `Wahrscheinlich bis ${day}`,
  oddsBy: (count, outOf, day) => `In ${number(count)} von ${number(outOf)} Fällen bis ${day}`,
  noDate: 'Noch kein Termin',
  pickup: {
    ready: (when, place) => `Abholbereit ${when}${place === undefined ? '' : `: ${place}`}`,
    from: (day, time) => `${day} ab ${time}`,
    at: (place) => `Abholung: ${place}`,
    alsoAt: (places) => `Jetzt auch hier vorrätig: ${places}`,
    none: (place) => `Abholung nicht möglich${place === undefined ? '' : `: ${place}`}`,
    parts: 'Abholungen',
  },
  releases: (when) => `Erscheint: ${when}`,
  notShipped: (place) => `Kein Versand an dieses Ziel: ${place}`,
  otherMethods: (methods) => `Versand dorthin möglich mit: ${methods}`,

  shipsTo: (countries) => `Versand nach: ${countries}`,
  shipsToMore: (countries, more) =>
    `Versand nach: ${countries} und ${count(more, ['weiteres Land', 'weitere Länder'])}`,

  // "nach" would not do for "Niederlande" or "Schweiz", which have an article.
  to: (place) => `Ziel: ${place}`,
  orderBy: (when) => `bei Bestellung bis ${when}`,
  orderWithin: (left, when) => `bei Bestellung bis ${when}, also in den nächsten ${left}`,
  timeToday: (time) => `heute, ${time}`,
  by: {
    yes: (day) => `bis ${day}: ja`,
    no: (day) => `bis ${day}: nein`,
    odds: (day, count, outOf) => `bis ${day}: in mindestens ${number(count)} von ${number(outOf)} Fällen`,
    possible: (day) => `bis ${day}: möglich, nicht zugesagt`,
  },

  split: splitSentence(
    {
      inStock: (units, isMore) => `${units}${isMore ? more(units) : ''} auf Lager`,
      from: (units, day, isMore) => `${units}${isMore ? more(units) : ''} ab ${day}`,
      noDate: (units, isMore) => `${units}${isMore ? more(units) : ''} noch ohne Termin`,
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)} jetzt, ${number(later)} später`,
  some: {
    arrive: (units, when) => `${number(units)} Stück: Lieferung ${when}`,
    ship: (units, when) => `${number(units)} Stück: Versand ${when}`,
    ready: (units, when) => `${number(units)} Stück: abholbereit ${when}`,
    noDate: (units) => `${number(units)} Stück: noch kein Termin`,
    by: (units, day) => `${number(units)}${more(number(units))} bis ${day}`,
    shipBy: (units, day) => `${number(units)}${more(number(units))}: Versand bis ${day}`,
    from: (units, all, when) => `${number(units)} von ${number(all)} ab ${when}`,
  },
  partQuantity: (quantity) => `${number(quantity)} Stück`,
  parts: 'Sendungen',

  onlySoMany: (maximum) => `Höchstens ${number(maximum)} Stück bestellbar`,
  onlySoManyMore: (more) => `Noch höchstens ${number(more)} Stück bestellbar`,
  noMore: 'Mehr ist nicht bestellbar',
  orderQuantity: {
    step: (units) => `Bestellbar in ${number(units)}er-Schritten`,
    least: (units) => `Mindestens ${number(units)} Stück je Bestellung`,
    between: (least, most) => `${number(least)} bis ${number(most)} Stück je Bestellung`,
    most: (units) => `Höchstens ${number(units)} Stück je Bestellung`,
  },
  askUs: (maximum) =>
    maximum === 0 ? 'Fragen Sie uns bitte' : `Für mehr als ${number(maximum)} Stück fragen Sie uns bitte`,
  backInStock: (day) => `Nächster Wareneingang: ${day}`,
  preorderNotOpen: 'Noch nicht vorbestellbar',
  preordersOpen: (when) => `Vorbestellbar ab ${when}`,
  preorderClosed: 'Nicht mehr vorbestellbar',
  notSoldYet: 'Noch nicht im Verkauf',
  soldFrom: (when) => `Im Verkauf ab ${when}`,

  notes: {
    stale: 'Wir aktualisieren gerade unseren Bestand und nennen so lange keinen Termin.',
    beyond_calendar: 'So weit im Voraus können wir noch keinen Termin nennen.',
    no_destination: 'Wohin? Dann nennen wir den Liefertermin.',
    needs_postal_code: 'Welche PLZ? Dann nennen wir den Liefertermin.',
    no_transit_days: 'Wir versenden dorthin, wissen aber noch nicht, wie lange das dauert.',
    may_be_sooner: 'Es kann auch schneller gehen: Fragen Sie uns bitte.',
  },

  facts: {
    shipment: factsAt('beim Versand', 'zum Versand', 'dem Versand'),
    ready: factsAt('bei Abholbereitschaft', 'zur Abholbereitschaft', 'der Abholbereitschaft'),
    delivery: factsAt('bei der Bereitstellung', 'zur Bereitstellung', 'der Bereitstellung'),
    chargedNow: 'Zahlung bei der Bestellung',
    eachCharged: 'Zahlung je Versand',
    cancelThen: (isFree) => (isFree ? 'Storno bis dahin gratis' : 'Bis dahin stornierbar'),
    cancelBy: (day, isFree) => cancellable(isFree, day),
    cancelToday: (isFree) => cancellable(isFree, 'zum Ende des heutigen Tages'),
    noCancel: 'Nicht stornierbar',
    onlyLater: 'nur was später versandt wird',
    fee: (amount) => `Stornieren kostet ${amount}`,
    feeShare: (share) => `Stornieren kostet ${share} des Preises`,
    someFee: 'Stornieren ist kostenpflichtig',
    refund: (days, unit) => `Geld zurück binnen ${count(days, dativeNouns[unit])}`,
    refundPromptly: 'Geld unverzüglich zurück',
    refundInBillingCycle: 'Geld zurück binnen eines Abrechnungszeitraums',
    ifLate: (refund) => `Bei Verspätung ${refund}`,
    returns: (days, unit, months) => `${period(days, unit, months)} Rückgaberecht`,
    returnUntil: (day) => `Rückgabe bis ${day}`,
    returnUntilAnyway: (day) => `Rückgabe bis ${day}, auch wenn es später kommt`,
    returnAlways: 'Rückgabe jederzeit',
    noReturns: 'Keine Rückgabe bei Nichtgefallen',
    withdraw: (days, unit, months) => `${period(days, unit, months)} Widerrufsrecht`,
    withdrawAlways: 'Widerrufsrecht ohne Frist',
    lost: {
      none: 'Kein Widerrufsrecht',
      unsealed: 'solange das Siegel unversehrt ist',
      mixed: 'solange es nicht mit anderen Waren vermischt ist',
      begun: 'erlischt mit Beginn der Bereitstellung (Download)',
      performed: 'längstens bis zur vollständigen Leistung',
    },
    comma: ', ',
    // Austria and Liechtenstein call it Rücktritt.
    ofLaw: (text, terms) =>
      terms?.jurisdictions.some((each) => each === 'AT' || each === 'LI')
        ? text.replaceAll('widerrufen', 'zurücktreten').replaceAll('Widerruf', 'Rücktritt')
        : text,
  },

  details: 'Details',
  notLoaded: 'Das konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.',

  digital: {
    atOnce: 'Sofort verfügbar',
    status: 'Digital',
  },
};

/** Of the Stück that is not written: "1 weiteres". */
function more(units: string): string {
  return units === '1' ? ' weiteres' : ' weitere';
}

type Noun = [one: string, many: string];

const dayNouns: Record<DayUnit, Noun> = {
  calendar: ['Tag', 'Tage'],
  // Monday to Friday: a "Werktag" may be a Saturday.
  working: ['Arbeitstag', 'Arbeitstage'],
  business: ['Arbeitstag', 'Arbeitstage'],
};

/** After "binnen". */
const dativeNouns: Record<DayUnit, Noun> = {
  calendar: ['Tag', 'Tagen'],
  working: ['Arbeitstag', 'Arbeitstagen'],
  business: ['Arbeitstag', 'Arbeitstagen'],
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayNouns[unit]);
  return months === 0 ? inDays : `${count(months, ['Monat', 'Monate'])} und ${inDays}`;
}

function count(quantity: number, [one, many]: Noun): string {
  return `${number(quantity)} ${quantity === 1 ? one : many}`;
}
