/** Italian. */
import { counting } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('it');

/** What terms say of a moment. */
const termsAt = (quando: string, fino: string, prima: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `Addebito ${quando}` : `${amount}, addebito ${quando}`),
  deposit: (now = 'Acconto', rest = 'il resto') => `${now} ora, ${rest} ${quando}`,
  until: {
    shipment: `Si può annullare ${fino}`,
    withdrawal_ends: `Si può annullare prima ${prima} e fino al termine del diritto di recesso`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `Si può annullare fino a ${count(days, { one: '# giorno', other: '# giorni' })} prima ${prima}${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('alla spedizione', 'fino alla spedizione', 'della spedizione');

export const it: PageMessages = {
  status: {
    in_stock: 'Disponibile',
    backorder: 'In arrivo su ordinazione',
    preorder: 'Preordine',
    made_to_order: 'Realizzato su ordinazione',
    out_of_stock: 'Esaurito',
    discontinued: 'Non più in vendita',
  },

  today: 'oggi',
  tomorrow: 'domani',
  todayOrTomorrow: 'oggi o domani',
  between: (first, last) => `tra ${first} e ${last}`,

  ships: (when) => `Spedizione: ${when}`,
  arrives: (when) => `Consegna: ${when}`,
  noDate: 'Ancora nessuna data',
  pickup: {
    ready: (when, place) => `Pronto per il ritiro ${when}${place === undefined ? '' : `: ${place}`}`,
    from: (day, time) => `${day} dalle ${time}`,
    alsoAt: (places) => `Disponibile ora anche a: ${places}`,
    none: 'Non disponibile per il ritiro',
    parts: 'Ritiri',
    terms: termsAt(
      'quando è pronto per il ritiro',
      'finché non è pronto per il ritiro',
      'che sia pronto per il ritiro',
    ),
  },
  releases: (when) => `Uscita: ${when}`,
  notShipped: (place) => `Non spediamo a questa destinazione: ${place}`,
  otherMethods: (methods) => `Spedizione possibile con: ${methods}`,

  split: splitSentence(
    {
      inStock: (units, isMore) => (isMore ? `altri ${units} disponibili` : `${units} disponibili`),
      from: (units, day, isMore) => `${isMore ? 'altri ' : ''}${units} ${dal(day)}`,
      noDate: (units, isMore) => `${isMore ? 'altri ' : ''}${units} ancora senza data`,
    },
    number,
  ),
  partQuantity: (quantity) => count(quantity, { one: '# pezzo', other: '# pezzi' }),
  parts: 'Spedizioni',

  onlySoMany: (maximum) => `Può ordinare al massimo ${count(maximum, { one: '# pezzo', other: '# pezzi' })}`,
  onlySoManyMore: (more) => `Può ordinare ancora al massimo ${count(more, { one: '# pezzo', other: '# pezzi' })}`,
  noMore: 'Non se ne possono ordinare altri',
  orderQuantity: {
    step: (units) => `Venduto in confezioni da ${number(units)}`,
    least: (units) => `Minimo per ordine: ${number(units)}`,
    most: (units) => `Massimo per ordine: ${number(units)}`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Ci contatti' : `Per più di ${number(maximum)} ci contatti`),
  timeToday: (time) => `oggi, ${time}`,
  orderBy: (when) => `Queste date valgono per ordini entro: ${when}`,
  orderWithin: (left, when) => `Queste date valgono ordinando entro ${left}, fino a: ${when}`,
  backInStock: (day) => `Prossimo arrivo: ${day}`,
  preorderNotOpen: 'Il preordine non è ancora aperto',
  preordersOpen: (when) => `Apertura dei preordini: ${when}`,
  preorderClosed: 'I preordini sono chiusi',
  notSoldYet: 'Non ancora in vendita',
  soldFrom: (when) => `Inizio della vendita: ${when}`,

  notes: {
    stale: 'Stiamo aggiornando le giacenze; per ora non diamo una data.',
    beyond_calendar: 'È oltre il nostro calendario; non diamo ancora una data.',
    no_destination: 'Per la consegna, indichi la destinazione.',
    needs_postal_code: 'Per la consegna, indichi il codice postale.',
    no_transit_days: 'Spediamo lì, ma non sappiamo ancora in quanto tempo arriva.',
    may_be_sooner: 'Può essere prima: ci contatti.',
  },

  ladder: {
    heading: 'Per quantità',
    range: (first, last) => (first === last ? number(first) : `${number(first)}–${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} o più`,
    beyond: 'Di più',
    all: 'Altre quantità da mostrare',
  },
  queue: {
    ahead: (ahead) =>
      ahead === 0
        ? 'Sarebbe il prossimo in fila'
        : count(ahead, { one: '# pezzo prima di lei in fila', other: '# pezzi prima di lei in fila' }),
    batch: (taken, quantity) => `Già assegnato del prossimo arrivo: ${number(taken)} su ${number(quantity)}`,
  },

  why: 'Perché questa data',
  whyNoDate: 'Perché non c’è ancora una data',
  notLoaded: 'Caricamento non riuscito. Si può riprovare più tardi.',

  terms: {
    heading: 'Condizioni',
    payment: 'Pagamento',
    atCheckout: 'Al momento dell’ordine',
    cancellation: 'Annullamento',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? 'Addebito all’ordine' : `${amount}, addebito all’ordine`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: 'Non si può annullare',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    fee: (amount) => `Annullare costa ${amount}`,
    feeShare: (share) => `Annullare costa il ${share} del prezzo`,
    someFee: 'Annullare ha un costo',
    more: 'Altre condizioni',
    policy: 'Condizioni del negozio',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'I suoi diritti di legge restano intatti.',
  },

  digital: {
    atOnce: 'Disponibile subito',
    terms: termsAt('alla consegna', 'fino alla consegna', 'della consegna'),
    givenUp: (citation) =>
      `La fornitura può iniziare prima che scada il termine di recesso. So che perdo il diritto di recesso non appena è iniziata (${citation}).`,
  },

  consent: {
    agree: (sentences) => `Accetto: ${sentences}`,
    willBeAsked: (sentences) => `Le sarà chiesto il consenso: ${sentences}`,
    pay: (payment) => `Pago prima della spedizione: ${payment}.`,
    payBeforeReady: (payment) => `Pago prima che sia pronto per il ritiro: ${payment}.`,
    shipsBy: (day) => `La spedizione avviene al più tardi ${day}.`,
    arrivesBy: (day) => `La consegna avviene al più tardi ${day}.`,
    readyBy: (day) => `È pronto per il ritiro al più tardi ${day}.`,
    beyond: (day, citation) => `È dopo ${day}, l’ultimo giorno per legge se non è concordato altro (${citation}).`,
    noDate: 'Non c’è ancora una data di consegna.',
  },
};

/** "dal 26 nov", and "dall’8 dic" before a vowel. */
function dal(day: string): string {
  return `${/^(8|11) /u.test(day) ? 'dall’' : 'dal '}${day}`;
}
