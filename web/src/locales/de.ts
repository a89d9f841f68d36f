/**
 * German.
 *
 * Courts have ruled on words here: a shop that sells gives a day, or a period whose end can be reckoned, and none of
 * the adverbs that leave it open (`stockline check --wording` knows them, and this file is held to it). So a day stands
 * alone, or as the last of a span, and durations are told as they are.
 */
import { counting } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

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

export const de: PageMessages = {
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
  pickup: {
    ready: (when, place) => `Abholbereit ${when}${place === undefined ? '' : `: ${place}`}`,
    from: (day, time) => `${day} ab ${time}`,
    alsoAt: (places) => `Jetzt auch hier vorrätig: ${places}`,
    none: 'Nicht zur Abholung verfügbar',
    parts: 'Abholungen',
    terms: termsAt('bei Abholbereitschaft', 'zur Abholbereitschaft', 'der Abholbereitschaft'),
  },
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
  onlySoManyMore: (more) => `Noch höchstens ${number(more)} Stück bestellbar`,
  noMore: 'Mehr ist nicht bestellbar',
  orderQuantity: {
    step: (units) => `Bestellbar in Einheiten zu ${number(units)} Stück`,
    least: (units) => `Mindestens ${number(units)} Stück je Bestellung`,
    most: (units) => `Höchstens ${number(units)} Stück je Bestellung`,
  },
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
  preorderClosed: 'Nicht mehr vorbestellbar',
  notSoldYet: 'Noch nicht im Verkauf',
  soldFrom: (when) => `Im Verkauf ab ${when}`,

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
  notLoaded: 'Das konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.',

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
    fee: (amount) => `Die Stornierung kostet ${amount}`,
    feeShare: (share) => `Die Stornierung kostet ${share} des Preises`,
    someFee: 'Die Stornierung kostet eine Gebühr',
    policy: 'Bedingungen des Shops',
    cite: (citation) => citation,
    // Austria and Liechtenstein call it Rücktritt.
    ofLaw: (text, terms) =>
      terms?.jurisdictions.some((each) => each === 'AT' || each === 'LI')
        ? text.replace('widerrufen', 'zurücktreten').replace('Widerruf', 'Rücktritt')
        : text,
    notAdvice: 'Ihre gesetzlichen Rechte bleiben unberührt.',
  },

  digital: {
    atOnce: 'Sofort verfügbar',
    terms: termsAt('bei der Bereitstellung', 'zur Bereitstellung', 'der Bereitstellung'),
    givenUp: (citation) =>
      `Die Bereitstellung darf vor Ablauf der Widerrufsfrist beginnen. Mir ist bekannt, dass ich mit ihrem Beginn mein Widerrufsrecht verliere (${citation}).`,
  },

  consent: {
    agree: (sentences) => `Ich stimme zu: ${sentences}`,
    willBeAsked: (sentences) => `Sie werden um Ihre Zustimmung gebeten: ${sentences}`,
    pay: (payment) => `Ich zahle vor dem Versand: ${payment}.`,
    payBeforeReady: (payment) => `Ich zahle, bevor es abholbereit ist: ${payment}.`,
    shipsBy: (day) => `Der Versand erfolgt spätestens am ${day}.`,
    arrivesBy: (day) => `Die Lieferung erfolgt spätestens am ${day}.`,
    readyBy: (day) => `Zur Abholung bereit ist es spätestens am ${day}.`,
    beyond: (day, citation) =>
      `Das ist nach dem ${day}, dem letzten Tag, den das Gesetz ohne vereinbarten Termin zulässt (${citation}).`,
    noDate: 'Ein Termin ist nicht genannt.',
  },
};
