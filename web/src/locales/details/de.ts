/** German: why a date is what it is, and the further terms. */
import { counting } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number } = counting('de');

export const de: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} hat geschlossen: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} arbeitet nicht: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} hat von ${first} bis ${last} ${number(days)} freie Tage.`,
    notCollected: (days) => `Der Paketdienst holt nicht ab: ${days}.`,
    manyNotCollected: (days, first, last) =>
      `Der Paketdienst holt von ${first} bis ${last} an ${number(days)} Tagen nicht ab.`,
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
    fullyBooked: (day) => `Für alles ist in unserer Fertigung erst am ${day} Platz.`,
    handling: (least, most) => `Es wird in ${span(least, most)} unserer Arbeitstage versandfertig gemacht.`,
    transit: (least, most) => `Der Paketdienst braucht ${span(least, most)} seiner Arbeitstage.`,
    release: (day) => `Erscheint: ${day}; vorher kein Versand.`,
    releaseUnsent: (day) => `Erscheint: ${day}; vorher nicht erhältlich.`,
    noKnownSupply: 'Noch ist keine Lieferung an uns geplant.',
  },
  delays: {
    port_congestion: 'der Hafen ist überlastet',
    supplier_delay: 'der Lieferant liefert verspätet',
    customs: 'es liegt beim Zoll',
    weather: 'schlechtes Wetter unterwegs',
  },

  terms: {
    withdrawal: 'Widerruf',
    refund: 'Erstattung',
    returns: 'Rückgabe',
    delayRefund: 'Bei Verspätung',
    rights: 'Ihre Rechte',

    refundWithin: (days, unit, from) => `Erstattung binnen ${count(days, unit)} ab ${starts[from]}`,
    refundWithoutNumber: 'Erstattung unverzüglich; das Gesetz nennt keine Zahl von Tagen',
    refundInBillingCycle: 'Erstattung binnen eines Abrechnungszeitraums',
    refundIfToday: (latest) => `Bei Stornierung heute: Erstattung spätestens am ${latest}`,
    withheldUntilReturn: 'Sie darf auf die Ware warten oder auf den Nachweis, dass Sie sie abgesandt haben',

    returnWithin: (days, unit, from, months) => `Binnen ${period(days, unit, months)} ab ${starts[from]}`,
    returnUntil: (day) => `Bis ${day}`,
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

const owners: Record<CalendarOwner, string> = {
  location: 'Das Lager',
  carrier: 'Der Paketdienst',
  supplier: 'Unser Lieferant',
};
