/** Italian: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

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
    `Si può annullare fino a ${count(days, dayForms.calendar)} prima ${prima}${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('alla spedizione', 'fino alla spedizione', 'della spedizione');

export const it: DetailMessages = {
  why: 'Perché queste date',
  whyNoDate: 'Perché non c’è ancora una data',
  dayByDay: 'Giorno per giorno',
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} è chiuso: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} non lavora: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} ha ${number(days)} giorni di chiusura da ${first} a ${last}.`,
    notCollected: (days) => `Il corriere non ritira i pacchi: ${days}.`,
    manyNotCollected: (days, first, last) =>
      `Il corriere non ritira i pacchi per ${number(days)} giorni da ${first} a ${last}.`,
    afterCutoff: (time) => `Gestiamo gli ordini dopo le ${time} il giorno lavorativo successivo.`,
    awaitingReceipt: (day, delay) => `Aspettiamo una consegna, prevista per ${day}${because(delay)}.`,
    overdue: (delay) =>
      `Una consegna al nostro magazzino è in ritardo e non ha ancora una nuova data${because(delay)}.`,
    replenishment: 'Lo ordiniamo al fornitore; le date seguono i suoi tempi abituali.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Viene realizzato dopo l’ordine.'
        : `Viene realizzato dopo l’ordine: impieghiamo ${workdays(least, most)}.`,
    fullyBooked: (day) => `Abbiamo posto per tutto solo ${day}.`,
    receiving: (least, most) => `All’arrivo impieghiamo ${workdays(least, most)} per la presa in carico.`,
    handling: (least, most) => `Per prepararlo impieghiamo ${workdays(least, most)}.`,
    transit: (least, most) => `Il corriere impiega ${workdays(least, most)}.`,
    release: (day) => `Uscita: ${day}; non viene spedito prima.`,
    releaseUnsent: (day) => `Uscita: ${day}; non è disponibile prima.`,
    noKnownSupply: 'Non è ancora prevista nessuna consegna al nostro magazzino.',
  },
  delays: {
    port_congestion: 'il porto è congestionato',
    supplier_delay: 'il fornitore è in ritardo',
    customs: 'è fermo in dogana',
    weather: 'maltempo lungo il percorso',
  },

  ladder: {
    heading: 'Altre quantità: date per il totale',
    range: (first, last) =>
      first === last ? number(first) : first === 1 ? `Fino a ${number(last)}` : `Da ${number(first)} a ${number(last)}`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} o più`,
    beyond: 'Quantità maggiori',
    all: 'Mostra altre quantità',
  },
  queue: {
    ahead: (ahead) =>
      ahead === 0
        ? 'Il suo ordine sarebbe il primo in fila'
        : count(ahead, { one: '# pezzo in fila prima del suo ordine', other: '# pezzi in fila prima del suo ordine' }),
    batch: (taken, quantity) => `Già assegnati del prossimo arrivo: ${number(taken)} su ${number(quantity)}`,
  },

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
    more: 'Altre condizioni',
    policy: 'Condizioni del negozio',
    policyElsewhere: 'Dove non è citata una legge, sono le condizioni del negozio.',
    cite: (citation) => citation,
    notAdvice: 'I suoi diritti di legge restano intatti.',

    withdrawal: 'Recesso',
    refund: 'Rimborso',
    returns: 'Resi',
    delayRefund: 'In caso di ritardo',
    rights: 'I suoi diritti',

    refundWithin: (days, unit, from) => `Rimborso entro ${count(days, dayForms[unit])} ${starts[from]}`,
    refundWithoutNumber: 'Rimborso senza indebito ritardo; la legge non fissa un termine in giorni',
    refundInBillingCycle: 'Rimborso entro un ciclo di fatturazione',
    refundIfToday: (latest) => `Annullando oggi: rimborso entro ${il(latest)}`,
    withheldUntilReturn: 'Il negozio può attendere la merce, o la prova che è stata rispedita',

    returnWithin: (days, unit, from, months) => `Entro ${period(days, unit, months)} ${starts[from]}`,
    returnUntil: (day) => `Fino ${al(day)}`,
    returnCost: { shop: 'La restituzione è a carico del negozio', shopper: 'La restituzione è a suo carico' },
    withdrawWithin: (days, unit, _word, months) => `Può recedere entro ${period(days, unit, months)} dalla consegna`,
    withdrawWithoutEnd: 'Può recedere senza limiti di tempo',
    withdrawalExceptions: {
      none: 'Nessun diritto di recesso',
      unsealed: 'Perde questo diritto se rompe il sigillo',
      mixed: 'Perde questo diritto se il prodotto viene mescolato ad altri beni',
      begun: 'Perde questo diritto quando inizia la fornitura (il download), se vi ha acconsentito',
      performed: 'Perde questo diritto a esecuzione completata',
    },
    ifDelivered: (delivered, lastDay) => `Con consegna ${il(delivered)}: fino ${al(lastDay)}`,
    rolledOn: 'Il termine cadrebbe in un giorno festivo: si protrae fino al giorno lavorativo successivo',

    statutoryRights: 'Valgono i suoi diritti di legge',
  },

  pickup: {
    terms: termsAt(
      'quando è pronto per il ritiro',
      'finché non è pronto per il ritiro',
      'che sia pronto per il ritiro',
    ),
  },
  digital: {
    terms: termsAt('alla consegna', 'fino alla consegna', 'della consegna'),
    givenUp: 'Chiedo la fornitura immediata. So che così perdo il diritto di recesso.',
    givenUpOnRelease: 'Chiedo la fornitura il giorno dell’uscita. So che così perdo il diritto di recesso.',
  },

  consent: {
    willBeAsked: (sentences) => `Le sarà chiesto il consenso: ${sentences}`,
    pay: (amount) => `Pago${sum(amount)} prima della spedizione.`,
    payBeforeReady: (amount) => `Pago${sum(amount)} prima che sia pronto per il ritiro.`,
    wait: (day) => `Accetto di attendere fino a ${day}.`,
    waitForShipment: (day) => `Accetto di attendere la spedizione fino a ${day}.`,
    waitWithoutDay: 'Accetto di attendere, anche se non c’è ancora una data.',
    why: 'Perché?',
    shipsBy: (day) => `La spedizione avviene al più tardi ${day}.`,
    beyond: (day, citation) => `Se non è concordato alcun giorno, l’ultimo per legge è ${day} (${citation}).`,
    paidBefore: 'Non è ancora disponibile, e lei paga in anticipo.',
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

/** "3 giorni lavorativi", "0–1 giorno lavorativo". */
function workdays(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${count(most, dayForms.working)}`;
}

/** A date has its article, "oggi" has none: "il 3 dic", "l’8 dic". */
function il(day: string): string {
  return `${/^(?:8|11)\b/u.test(day) ? 'l’' : /^\d/u.test(day) ? 'il ' : ''}${day}`;
}

function al(day: string): string {
  return `${/^(?:8|11)\b/u.test(day) ? 'all’' : /^\d/u.test(day) ? 'al ' : 'a '}${day}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

/** In a sentence, where it is known. */
function sum(amount: string | undefined): string {
  return amount === undefined ? '' : ` ${amount}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'Il magazzino',
  carrier: 'Il corriere',
  supplier: 'Il nostro fornitore',
};
