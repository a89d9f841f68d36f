/** Dutch. */
import { counting } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

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
    `Te annuleren tot ${lastDay === undefined ? '' : `${lastDay}, `}${count(days, { one: '# dag', other: '# dagen' })} ${ahead}`,
});
const shipment = termsAt('bij verzending', 'de verzending', 'vóór de verzending', 'voor de verzending');

export const nl: PageMessages = {
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
  pickup: {
    ready: (when, place) => `Klaar om af te halen ${when}${place === undefined ? '' : `: ${place}`}`,
    from: (day, time) => `${day} vanaf ${time}`,
    alsoAt: (places) => `Nu ook op voorraad in: ${places}`,
    none: 'Kan niet worden afgehaald',
    parts: 'Afhaalmomenten',
    terms: termsAt(
      'zodra het klaar is om af te halen',
      'het klaar is om af te halen',
      'voordat het klaar is om af te halen',
    ),
  },
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
  onlySoManyMore: (more) => `U kunt er nog hooguit ${number(more)} bestellen`,
  noMore: 'Meer bestellen kan niet',
  orderQuantity: {
    step: (units) => `Verkoop per ${number(units)} stuks`,
    least: (units) => `Minimaal ${number(units)} per bestelling`,
    most: (units) => `Maximaal ${number(units)} per bestelling`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Vraag het ons' : `Voor meer dan ${number(maximum)}: vraag het ons`),
  timeToday: (time) => `vandaag, ${time}`,
  orderBy: (when) => `Deze data gelden bij bestelling tot ${when}`,
  orderWithin: (left, when) => `Deze data gelden bij bestelling binnen ${left}, tot ${when}`,
  backInStock: (day) => `Weer verwacht: ${day}`,
  preorderNotOpen: 'Voorbestellen kan nog niet',
  preordersOpen: (when) => `Voorbestellen kan vanaf ${when}`,
  preorderClosed: 'Voorbestellen kan niet meer',
  notSoldYet: 'Nog niet te koop',
  soldFrom: (when) => `Te koop vanaf ${when}`,

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
  notLoaded: 'Dit kon niet worden geladen. Probeer het later opnieuw.',

  terms: {
    heading: 'Voorwaarden',
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
    fee: (amount) => `Annuleren kost ${amount}`,
    feeShare: (share) => `Annuleren kost ${share} van de prijs`,
    someFee: 'Annuleren kost geld',
    more: 'Meer voorwaarden',
    policy: 'Voorwaarden van de winkel',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Uw wettelijke rechten blijven gelden.',
  },

  digital: {
    atOnce: 'Direct beschikbaar',
    terms: termsAt('bij levering', 'de levering', 'vóór de levering', 'voor de levering'),
    givenUp: (citation) =>
      `De levering mag beginnen vóór het einde van de bedenktijd. Ik weet dat ik mijn herroepingsrecht verlies zodra zij is begonnen (${citation}).`,
  },

  consent: {
    agree: (sentences) => `Ik stem in: ${sentences}`,
    willBeAsked: (sentences) => `U wordt om instemming gevraagd: ${sentences}`,
    pay: (payment) => `Ik betaal vóór de verzending: ${payment}.`,
    payBeforeReady: (payment) => `Ik betaal voordat het klaar is om af te halen: ${payment}.`,
    shipsBy: (day) => `De verzending is uiterlijk ${day}.`,
    arrivesBy: (day) => `De bezorging is uiterlijk ${day}.`,
    readyBy: (day) => `Klaar om af te halen is het uiterlijk ${day}.`,
    beyond: (day, citation) =>
      `Dat is later dan ${day}, de laatste dag volgens de wet als niets is afgesproken (${citation}).`,
    noDate: 'Er is nog geen leverdatum.',
  },
};
