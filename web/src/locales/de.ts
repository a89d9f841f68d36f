/**
 * German.
 *
 * Courts have ruled on words here: a shop that sells gives a day, or a period whose end can be reckoned, and none of
 * the adverbs that leave it open (`stockline check --wording` knows them, and this file is held to it). So a day stands
 * alone, or as the last of a span, and durations are told as they are.
 */
import { counting } from './counting.ts';
import type { CalendarOwner, DayUnit, Messages, PeriodStart } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('de');

export const de: Messages = {
  status: {
    in_stock: 'Auf Lager',
    backorder: 'Wird nachgeliefert',
    preorder: 'Vorbestellung',
    made_to_order: 'Auf Bestellung gefertigt',
    out_of_stock: 'Nicht vorrätig',
    discontinued: 'Nicht mehr im Sortiment',
  },

  today: 'heute',
  tomorrow: 'morgen',
  todayOrTomorrow: 'heute oder morgen',
  between: (first, last) => `zwischen ${first} und ${last}`,

  ships: (when) => `Versand ${when}`,
  arrives: (when) => `Lieferung ${when}`,
  noDate: 'Noch kein Termin',
  releases: (when) => `Erscheint: ${when}`,
  notShipped: (place) => `Kein Versand an dieses Ziel: ${place}`,
  otherMethods: (methods) => `Versand dorthin möglich mit: ${methods}`,

  split: splitSentence(
    {
      inStock: (units, isMore) => `${units}${isMore ? ' weitere' : ''} auf Lager`,
      from: (units, day, isMore) => `${units}${isMore ? ' weitere' : ''} ab ${day}`,
      noDate: (units, isMore) => `${units}${isMore ? ' weitere' : ''} noch ohne Termin`,
    },
    number,
  ),
  partQuantity: (quantity) => `${number(quantity)} Stück`,
  parts: 'Sendungen',

  onlySoMany: (maximum) => `Höchstens ${number(maximum)} Stück bestellbar`,
  askUs: (maximum) =>
    maximum === 0 ? 'Fragen Sie uns bitte' : `Für mehr als ${number(maximum)} Stück fragen Sie uns bitte`,
  timeToday: (time) => `heute, ${time}`,
  orderBy: (when) => `Diese Termine gelten bei Bestellung bis ${when}`,
  orderWithin: (left, when) => `Diese Termine gelten bei Bestellung bis ${when}, also in den nächsten ${left}`,
  ladder: {
    heading: 'Nach Menge',
    range: (first, last) => (first === last ? number(first) : `${number(first)}–${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `ab ${number(first)}`,
    beyond: 'Mehr',
    all: 'Weitere Mengen',
  },
  queue: {
    ahead: (units) =>
      units === 0 ? 'Ihre Bestellung wäre die nächste in der Reihe' : `${number(units)} Stück vor Ihnen in der Reihe`,
    batch: (taken, quantity) => `Von der erwarteten Lieferung vergeben: ${number(taken)} von ${number(quantity)}`,
  },
  backInStock: (day) => `Nächster Wareneingang: ${day}`,
  preorderNotOpen: 'Noch nicht vorbestellbar',
  preordersOpen: (when) => `Vorbestellbar ab ${when}`,

  notes: {
    stale: 'Unser Bestand wird gerade aktualisiert; solange nennen wir keinen Termin.',
    beyond_calendar: 'Das liegt jenseits unseres Kalenders; wir nennen noch keinen Termin.',
    no_destination: 'Zur Lieferung nennen Sie uns bitte das Ziel.',
    needs_postal_code: 'Zur Lieferung nennen Sie uns bitte die Postleitzahl.',
    no_transit_days: 'Wir versenden dorthin, wissen aber noch nicht, wie lange das dauert.',
    may_be_sooner: 'Es kann auch früher sein: Fragen Sie uns bitte.',
  },

  why: 'Warum dieser Termin',
  whyNoDate: 'Warum noch kein Termin',
  reasons: {
    closedDays: (days, calendar) => `${owner(calendar)} hat geschlossen: ${days}.`,
    notWorkdays: (days, calendar) => `${owner(calendar)} arbeitet nicht: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owner(calendar)} hat von ${first} bis ${last} ${number(days)} freie Tage.`,
    afterCutoff: (time) => `Was nach ${time} bestellt wird, zählt zu unserem nächsten Arbeitstag.`,
    awaitingReceipt: (day, delay) =>
      `Es kommt mit einer Lieferung an uns, erwartet am ${day}${delay === undefined ? '' : `: ${delay}`}.`,
    overdue: (delay) =>
      `Eine Lieferung an uns ist überfällig und hat noch keinen neuen Termin${delay === undefined ? '' : `: ${delay}`}.`,
    replenishment: 'Wir bestellen es beim Lieferanten; die Termine folgen dessen bisherigen Lieferzeiten.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Es wird nach der Bestellung gefertigt.'
        : `Es wird nach der Bestellung gefertigt, in ${span(least, most)} unserer Arbeitstage.`,
    handling: (least, most) => `Es wird in ${span(least, most)} unserer Arbeitstage versandfertig gemacht.`,
    transit: (least, most) => `Der Paketdienst braucht ${span(least, most)} seiner Arbeitstage.`,
    release: (day) => `Erscheint: ${day}; vorher kein Versand.`,
    noKnownSupply: 'Noch ist keine Lieferung an uns geplant.',
  },
  delays: {
    port_congestion: 'der Hafen ist überlastet',
    supplier_delay: 'der Lieferant liefert verspätet',
    customs: 'es liegt beim Zoll',
    weather: 'schlechtes Wetter unterwegs',
  },

  terms: {
    heading: 'Bedingungen',
    more: 'Weitere Bedingungen',
    payment: 'Zahlung',
    atCheckout: 'Im Bestellvorgang',
    cancellation: 'Stornierung',
    withdrawal: 'Widerruf',
    refund: 'Erstattung',
    returns: 'Rückgabe',
    delayRefund: 'Bei Verspätung',
    rights: 'Ihre Rechte',

    onShipment: (amount) => (amount === undefined ? 'Zahlung beim Versand' : `${amount}, fällig beim Versand`),
    atOrder: (amount) => (amount === undefined ? 'Zahlung bei der Bestellung' : `${amount}, fällig bei der Bestellung`),
    deposit: (now = 'Anzahlung', atShipment = 'der Rest') => `${now} jetzt, ${atShipment} beim Versand`,

    until: {
      shipment: 'Stornierbar bis zum Versand',
      never: 'Nicht stornierbar',
      withdrawal_ends: 'Stornierbar vor dem Versand und bis Ihr Widerrufsrecht endet',
    },
    daysBeforeShipment: (days, lastDay) =>
      `Stornierbar bis ${lastDay === undefined ? '' : `${lastDay}, `}${number(days)} ${days === 1 ? 'Tag' : 'Tage'} vor dem Versand`,
    fee: (amount) => `Die Stornierung kostet ${amount}`,
    feeShare: (share) => `Die Stornierung kostet ${share} des Preises`,
    someFee: 'Die Stornierung kostet eine Gebühr',

    refundWithin: (days, unit, from) => `Erstattung binnen ${count(days, unit)} ab ${starts[from]}`,
    refundWithoutNumber: 'Erstattung unverzüglich; das Gesetz nennt keine Zahl von Tagen',
    refundInBillingCycle: 'Erstattung binnen eines Abrechnungszeitraums',
    refundIfToday: (latest) => `Bei Stornierung heute: Erstattung spätestens am ${latest}`,
    withheldUntilReturn: 'Sie darf auf die Ware warten oder auf den Nachweis, dass Sie sie abgesandt haben',

    returnWithin: (days, unit, from, months) => `Binnen ${period(days, unit, months)} ab ${starts[from]}`,
    returnCost: { shop: 'Die Rücksendung zahlt der Shop', shopper: 'Die Rücksendung zahlen Sie' },
    withdrawWithin: (days, unit, _word, months) =>
      `Sie können binnen ${period(days, unit, months)} ab Lieferung widerrufen`,
    withdrawWithoutEnd: 'Sie können unbefristet widerrufen',
    withdrawalExceptions: {
      none: 'Kein Widerrufsrecht',
      unsealed: 'Das Recht erlischt, wenn Sie das Siegel brechen',
      mixed: 'Das Recht erlischt, wenn es mit anderen Gütern vermischt wird',
      begun: 'Das Recht erlischt mit dem Beginn, wenn Sie dem zugestimmt haben',
      performed: 'Das Recht erlischt mit der vollständigen Leistung',
    },
    ifDelivered: (delivered, lastDay) => `Bei Lieferung am ${delivered}: bis ${lastDay}`,

    statutoryRights: 'Ihre gesetzlichen Rechte gelten',
    policy: 'Bedingungen des Shops',
    cite: (citation) => citation,
    // Austria and Liechtenstein call it Rücktritt.
    ofLaw: (text, terms) =>
      terms?.jurisdictions.some((each) => each === 'AT' || each === 'LI')
        ? text.replace('widerrufen', 'zurücktreten').replace('Widerruf', 'Rücktritt')
        : text,
    notAdvice: 'Ihre gesetzlichen Rechte bleiben unberührt.',
  },

  consent: {
    agree: (sentences) => `Ich stimme zu: ${sentences}`,
    willBeAsked: (sentences) => `Sie werden um Ihre Zustimmung gebeten: ${sentences}`,
    pay: (payment) => `Ich zahle vor dem Versand: ${payment}.`,
    shipsBy: (day) => `Der Versand erfolgt spätestens am ${day}.`,
    arrivesBy: (day) => `Die Lieferung erfolgt spätestens am ${day}.`,
    beyond: (day, citation) =>
      `Das ist nach dem ${day}, dem letzten Tag, den das Gesetz ohne vereinbarten Termin zulässt (${citation}).`,
    noDate: 'Ein Termin ist nicht genannt.',
  },
};

/** In the dative, after "binnen": "14 Tagen", or "12 Monaten und 14 Tagen". */
function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, unit);
  return months === 0 ? inDays : `${months} ${months === 1 ? 'Monat' : 'Monaten'} und ${inDays}`;
}

const dayNouns: Record<DayUnit, [one: string, many: string]> = {
  calendar: ['Tag', 'Tagen'],
  // Monday to Friday: a "Werktag" may be a Saturday.
  working: ['Arbeitstag', 'Arbeitstagen'],
  business: ['Arbeitstag', 'Arbeitstagen'],
};

const starts: Record<PeriodStart, string> = {
  order: 'Bestellung',
  payment: 'Zahlung',
  notice: 'Zugang Ihrer Erklärung',
  entitlement: 'dem Ende der Bestellung',
  shipment: 'Versand',
  delivery: 'Lieferung',
  goods_return: 'Rückerhalt der Ware',
  stated_day: 'dem genannten Tag',
};

function count(quantity: number, unit: DayUnit): string {
  return `${number(quantity)} ${dayNouns[unit][quantity === 1 ? 0 : 1]}`;
}

/** "3", "0–1". */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${number(most)}`;
}

function owner(calendar: CalendarOwner): string {
  return calendar === 'carrier' ? 'Der Paketdienst' : 'Das Lager';
}
