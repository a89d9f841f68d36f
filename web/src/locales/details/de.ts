/** German: why a date is what it is, and the further terms. */
import { counting } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

const { number } = counting('de');

/** What terms say of a moment. */
const termsAt = (bei: string, bis: string, vor: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `Zahlung ${bei}` : `${amount}, fällig ${bei}`),
  deposit: (now = 'Anzahlung', rest = 'der Rest') => `${now} jetzt, ${rest} ${bei}`,
  until: {
    shipment: `Stornierbar bis ${bis}`,
    withdrawal_ends: `Stornierbar vor ${vor} und bis Ihr Widerrufsrecht endet`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `Stornierbar bis ${lastDay === undefined ? '' : `${lastDay}, `}${number(days)} ${days === 1 ? 'Tag' : 'Tage'} vor ${vor}`,
});
const shipment = termsAt('beim Versand', 'zum Versand', 'dem Versand');

export const de: DetailMessages = {
  why: 'Warum dieser Termin',
  whyNoDate: 'Warum noch kein Termin',
  dayByDay: 'Tag für Tag',
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} hat am ${days} geschlossen.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} arbeitet am ${days} nicht.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} hat von ${first} bis ${last} ${number(days)} freie Tage.`,
    notCollected: (days) => `Der Paketdienst holt am ${days} nicht ab.`,
    manyNotCollected: (days, first, last) =>
      `Der Paketdienst holt von ${first} bis ${last} an ${number(days)} Tagen nicht ab.`,
    afterCutoff: (time) => `Bestellungen nach ${time} Uhr bearbeiten wir am nächsten Arbeitstag.`,
    awaitingReceipt: (day, delay) => `Wir erwarten die Ware am ${day}${because(delay)}.`,
    overdue: (delay) => `Eine Lieferung an uns ist überfällig und hat noch keinen neuen Termin${because(delay)}.`,
    replenishment: 'Wir bestellen es beim Lieferanten; die Termine beruhen auf dessen bisherigen Lieferzeiten.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Es wird nach der Bestellung gefertigt.'
        : `Es wird nach der Bestellung gefertigt; das dauert bei uns ${workdays(least, most)}.`,
    fullyBooked: (day) => `Für alles ist in unserer Fertigung erst am ${day} Platz.`,
    receiving: (least, most) => `Nach dem Eintreffen dauert der Wareneingang bei uns ${workdays(least, most)}.`,
    handling: (least, most) => `Die Vorbereitung dauert bei uns ${workdays(least, most)}.`,
    transit: (least, most) => `Der Paketdienst braucht ${workdays(least, most)}.`,
    release: (day) => `Erscheint: ${day}; vorher kein Versand.`,
    releaseUnsent: (day) => `Erscheint: ${day}; vorher nicht erhältlich.`,
    noKnownSupply: 'Noch ist keine Lieferung an uns geplant.',
  },
  // Nouns, since after a colon a sentence would begin with a capital.
  delays: {
    port_congestion: 'Stau im Hafen',
    supplier_delay: 'Verspätung beim Lieferanten',
    customs: 'Aufenthalt beim Zoll',
    weather: 'schlechtes Wetter unterwegs',
  },

  queue: {
    ahead: (units) =>
      units === 0 ? 'Ihre Bestellung wäre die nächste in der Reihe' : `${number(units)} Stück vor Ihnen in der Reihe`,
    batch: (taken, quantity) => `Von der erwarteten Lieferung vergeben: ${number(taken)} von ${number(quantity)}`,
  },

  ladder: {
    heading: 'Andere Mengen: Termine für alles zusammen',
    range: (first, last) =>
      first === last ? number(first) : first === 1 ? `Bis ${number(last)}` : `${number(first)} bis ${number(last)}`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `Ab ${number(first)}`,
    beyond: 'Größere Mengen',
    all: 'Weitere Mengen',
  },

  terms: {
    heading: 'Bedingungen',
    more: 'Weitere Bedingungen',
    payment: 'Zahlung',
    atCheckout: 'Im Bestellvorgang',
    cancellation: 'Stornierung',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? 'Zahlung bei der Bestellung' : `${amount}, fällig bei der Bestellung`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: 'Nicht stornierbar',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    policy: 'Bedingungen des Shops',
    policyElsewhere: 'Wo kein Gesetz genannt ist, sind es die Bedingungen des Shops.',
    cite: (citation) => citation,
    notAdvice: 'Ihre gesetzlichen Rechte bleiben unberührt.',

    withdrawal: 'Widerruf',
    refund: 'Erstattung',
    returns: 'Rückgabe',
    delayRefund: 'Bei Verspätung',
    rights: 'Ihre Rechte',

    refundWithin: (days, unit, from) => `Erstattung binnen ${count(days, unit)} ab ${starts[from]}`,
    refundWithoutNumber: 'Unverzügliche Erstattung; eine Frist in Tagen setzt das Gesetz nicht',
    refundInBillingCycle: 'Erstattung binnen eines Abrechnungszeitraums',
    refundIfToday: (latest) => `Bei Stornierung heute: Erstattung spätestens am ${latest}`,
    withheldUntilReturn: 'Der Shop darf damit warten, bis die Ware zurück ist oder Sie die Absendung nachweisen',

    returnWithin: (days, unit, from, months) => `Binnen ${period(days, unit, months)} ab ${starts[from]}`,
    returnUntil: (day) => `Bis ${day}`,
    returnCost: { shop: 'Die Rücksendung zahlt der Shop', shopper: 'Die Rücksendung zahlen Sie' },
    withdrawWithin: (days, unit, _word, months) =>
      `Sie können binnen ${period(days, unit, months)} ab Lieferung widerrufen`,
    withdrawWithoutEnd: 'Sie können unbefristet widerrufen',
    withdrawalExceptions: {
      none: 'Kein Widerrufsrecht',
      unsealed: 'Das Recht erlischt, wenn Sie das Siegel brechen',
      mixed: 'Das Recht erlischt, wenn die Ware mit anderen vermischt wird',
      begun: 'Das Recht erlischt mit Beginn der Bereitstellung (Download), wenn Sie dem zugestimmt haben',
      performed: 'Das Recht erlischt, sobald die Leistung vollständig erbracht ist',
    },
    ifDelivered: (delivered, lastDay) => `Bei Lieferung am ${delivered}: bis ${lastDay}`,
    rolledOn: 'Die Frist endete an einem freien Tag und läuft deshalb bis zum nächsten Arbeitstag weiter',

    statutoryRights: 'Ihre gesetzlichen Rechte gelten',
  },

  pickup: { terms: termsAt('bei Abholbereitschaft', 'zur Abholbereitschaft', 'der Abholbereitschaft') },
  digital: {
    terms: termsAt('bei der Bereitstellung', 'zur Bereitstellung', 'der Bereitstellung'),
    givenUp: 'Stellen Sie es sofort bereit. Ich weiß, dass ich damit mein Widerrufsrecht verliere.',
    givenUpOnRelease:
      'Stellen Sie es am Erscheinungstag bereit. Ich weiß, dass ich damit mein Widerrufsrecht verliere.',
  },

  consent: {
    willBeAsked: (sentences) => `Sie werden um Ihre Zustimmung gebeten: ${sentences}`,
    pay: (amount) => `Ich zahle${sum(amount)} vor dem Versand.`,
    payBeforeReady: (amount) => `Ich zahle${sum(amount)}, bevor es abholbereit ist.`,
    wait: (day) => `Ich stimme zu, bis ${day} zu warten.`,
    waitForShipment: (day) => `Ich stimme zu, bis ${day} auf den Versand zu warten.`,
    waitWithoutDay: 'Ich stimme zu, ohne genannten Termin zu warten.',
    why: 'Warum?',
    shipsBy: (day) => `Der Versand erfolgt spätestens am ${day}.`,
    beyond: (day, citation) => `Ohne vereinbarten Termin wäre der ${day} nach dem Gesetz der letzte Tag (${citation}).`,
    paidBefore: 'Die Ware ist noch nicht verfügbar, und Sie zahlen im Voraus.',
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

/** In the accusative: "3 Arbeitstage", "0–1 Arbeitstag". */
function workdays(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${number(most)} ${most === 1 ? 'Arbeitstag' : 'Arbeitstage'}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

/** In a sentence, where it is known. */
function sum(amount: string | undefined): string {
  return amount === undefined ? '' : ` ${amount}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'Das Lager',
  carrier: 'Der Paketdienst',
  supplier: 'Unser Lieferant',
};
