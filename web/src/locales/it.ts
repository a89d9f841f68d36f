/** Italian. */
import { counting, type PluralForms } from './counting.ts';
import type { CalendarOwner, DayUnit, Messages, PeriodStart } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('it');

export const it: Messages = {
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
  askUs: (maximum) => (maximum === 0 ? 'Ci contatti' : `Per più di ${number(maximum)} ci contatti`),
  timeToday: (time) => `oggi, ${time}`,
  orderBy: (when) => `Queste date valgono per ordini entro: ${when}`,
  orderWithin: (left, when) => `Queste date valgono ordinando entro ${left}, fino a: ${when}`,
  backInStock: (day) => `Prossimo arrivo: ${day}`,
  preorderNotOpen: 'Il preordine non è ancora aperto',
  preordersOpen: (when) => `Apertura dei preordini: ${when}`,

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
  reasons: {
    closedDays: (days, calendar) => `${owner(calendar)} è chiuso: ${days}.`,
    notWorkdays: (days, calendar) => `${owner(calendar)} non lavora: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owner(calendar)} ha ${number(days)} giorni liberi da ${first} a ${last}.`,
    afterCutoff: (time) => `Gli ordini dopo le ${time} valgono per il nostro giorno lavorativo successivo.`,
    awaitingReceipt: (day, delay) => `Attende una consegna al nostro magazzino, prevista: ${day}${because(delay)}.`,
    overdue: (delay) =>
      `Una consegna al nostro magazzino è in ritardo e non ha ancora una nuova data${because(delay)}.`,
    replenishment: 'Lo ordiniamo al fornitore; le date seguono i suoi tempi abituali.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Viene realizzato dopo l’ordine.'
        : `Viene realizzato dopo l’ordine, in ${span(least, most)} dei nostri giorni lavorativi.`,
    handling: (least, most) => `Viene preparato in ${span(least, most)} dei nostri giorni lavorativi.`,
    transit: (least, most) => `Il corriere impiega ${span(least, most)} dei suoi giorni lavorativi.`,
    release: (day) => `Uscita: ${day}; non viene spedito prima.`,
    noKnownSupply: 'Nessuna consegna al nostro magazzino è ancora prevista.',
  },
  delays: {
    port_congestion: 'il porto è congestionato',
    supplier_delay: 'il fornitore è in ritardo',
    customs: 'è fermo in dogana',
    weather: 'maltempo lungo il percorso',
  },

  terms: {
    heading: 'Condizioni',
    payment: 'Pagamento',
    atCheckout: 'Al momento dell’ordine',
    cancellation: 'Annullamento',
    withdrawal: 'Recesso',
    refund: 'Rimborso',
    returns: 'Resi',
    delayRefund: 'In caso di ritardo',
    rights: 'I suoi diritti',

    onShipment: (amount) => (amount === undefined ? 'Addebito alla spedizione' : `${amount}, addebito alla spedizione`),
    atOrder: (amount) => (amount === undefined ? 'Addebito all’ordine' : `${amount}, addebito all’ordine`),
    deposit: (now = 'Acconto', atShipment = 'il resto') => `${now} ora, ${atShipment} alla spedizione`,

    until: {
      shipment: 'Si può annullare fino alla spedizione',
      never: 'Non si può annullare',
      withdrawal_ends: 'Si può annullare prima della spedizione e fino al termine del diritto di recesso',
    },
    daysBeforeShipment: (days, lastDay) =>
      `Si può annullare fino a ${count(days, dayForms.calendar)} prima della spedizione${lastDay === undefined ? '' : ` (${lastDay})`}`,
    fee: (amount) => `Annullare costa ${amount}`,
    feeShare: (share) => `Annullare costa il ${share} del prezzo`,
    someFee: 'Annullare ha un costo',

    refundWithin: (days, unit, from) => `Rimborso entro ${count(days, dayForms[unit])} ${starts[from]}`,
    refundWithoutNumber: 'Rimborso senza indebito ritardo; la legge non fissa un numero di giorni',
    refundInBillingCycle: 'Rimborso entro un ciclo di fatturazione',
    refundIfToday: (latest) => `Annullando oggi: rimborso entro: ${latest}`,
    withheldUntilReturn: 'Può attendere la merce, o la prova che è stata rispedita',

    returnWithin: (days, unit, from, months) => `Entro ${period(days, unit, months)} ${starts[from]}`,
    returnCost: { shop: 'La restituzione è a carico del negozio', shopper: 'La restituzione è a carico suo' },
    withdrawWithin: (days, unit, _word, months) => `Può recedere entro ${period(days, unit, months)} dalla consegna`,
    withdrawWithoutEnd: 'Può recedere senza limiti di tempo',
    withdrawalExceptions: {
      none: 'Nessun diritto di recesso',
      unsealed: 'Perde questo diritto se rompe il sigillo',
      mixed: 'Perde questo diritto se viene mescolato ad altri beni',
      begun: 'Perde questo diritto all’inizio, se ha acconsentito',
      performed: 'Perde questo diritto a esecuzione completata',
    },
    ifDelivered: (delivered, lastDay) => `Consegna ${delivered}: ultimo giorno ${lastDay}`,

    statutoryRights: 'Valgono i suoi diritti di legge',
    more: 'Altre condizioni',
    policy: 'Condizioni del negozio',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'I suoi diritti di legge restano intatti.',
  },

  consent: {
    agree: (sentences) => `Accetto: ${sentences}`,
    willBeAsked: (sentences) => `Le sarà chiesto il consenso: ${sentences}`,
    pay: (payment) => `Pago prima della spedizione: ${payment}.`,
    shipsBy: (day) => `La spedizione avviene al più tardi ${day}.`,
    arrivesBy: (day) => `La consegna avviene al più tardi ${day}.`,
    beyond: (day, citation) => `È dopo ${day}, l’ultimo giorno per legge se non è concordato altro (${citation}).`,
    noDate: 'Non c’è ancora una data di consegna.',
  },
};

const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: '# giorno', other: '# giorni' },
  // Monday to Friday: a "giorno feriale" may be a Saturday.
  working: { one: '# giorno lavorativo', other: '# giorni lavorativi' },
  business: { one: '# giorno lavorativo', other: '# giorni lavorativi' },
};

const starts: Record<PeriodStart, string> = {
  order: 'dall’ordine',
  payment: 'dal pagamento',
  notice: 'dalla sua comunicazione',
  entitlement: 'dalla fine dell’ordine',
  shipment: 'dalla spedizione',
  delivery: 'dalla consegna',
  goods_return: 'dal ritorno della merce',
  stated_day: 'dal giorno indicato',
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  return months === 0 ? inDays : `${count(months, { one: '# mese', other: '# mesi' })} e ${inDays}`;
}

/** "3", "0–1". */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${number(most)}`;
}

/** "dal 26 nov", and "dall’8 dic" before a vowel. */
function dal(day: string): string {
  return `${/^(8|11) /u.test(day) ? 'dall’' : 'dal '}${day}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

function owner(calendar: CalendarOwner): string {
  return calendar === 'carrier' ? 'Il corriere' : 'Il magazzino';
}
