/** Italian: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number, count } = counting('it');

export const it: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} è chiuso: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} non lavora: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} ha ${number(days)} giorni liberi da ${first} a ${last}.`,
    notCollected: (days) => `Il corriere non ritira: ${days}.`,
    manyNotCollected: (days, first, last) => `Il corriere non ritira per ${number(days)} giorni da ${first} a ${last}.`,
    afterCutoff: (time) => `Gli ordini dopo le ${time} valgono per il nostro giorno lavorativo successivo.`,
    awaitingReceipt: (day, delay) => `Attende una consegna al nostro magazzino, prevista: ${day}${because(delay)}.`,
    overdue: (delay) =>
      `Una consegna al nostro magazzino è in ritardo e non ha ancora una nuova data${because(delay)}.`,
    replenishment: 'Lo ordiniamo al fornitore; le date seguono i suoi tempi abituali.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Viene realizzato dopo l’ordine.'
        : `Viene realizzato dopo l’ordine, in ${span(least, most)} dei nostri giorni lavorativi.`,
    fullyBooked: (day) => `Abbiamo posto per tutto solo ${day}.`,
    handling: (least, most) => `Viene preparato in ${span(least, most)} dei nostri giorni lavorativi.`,
    transit: (least, most) => `Il corriere impiega ${span(least, most)} dei suoi giorni lavorativi.`,
    release: (day) => `Uscita: ${day}; non viene spedito prima.`,
    releaseUnsent: (day) => `Uscita: ${day}; non è disponibile prima.`,
    noKnownSupply: 'Nessuna consegna al nostro magazzino è ancora prevista.',
  },
  delays: {
    port_congestion: 'il porto è congestionato',
    supplier_delay: 'il fornitore è in ritardo',
    customs: 'è fermo in dogana',
    weather: 'maltempo lungo il percorso',
  },

  terms: {
    withdrawal: 'Recesso',
    refund: 'Rimborso',
    returns: 'Resi',
    delayRefund: 'In caso di ritardo',
    rights: 'I suoi diritti',

    refundWithin: (days, unit, from) => `Rimborso entro ${count(days, dayForms[unit])} ${starts[from]}`,
    refundWithoutNumber: 'Rimborso senza indebito ritardo; la legge non fissa un numero di giorni',
    refundInBillingCycle: 'Rimborso entro un ciclo di fatturazione',
    refundIfToday: (latest) => `Annullando oggi: rimborso entro: ${latest}`,
    withheldUntilReturn: 'Può attendere la merce, o la prova che è stata rispedita',

    returnWithin: (days, unit, from, months) => `Entro ${period(days, unit, months)} ${starts[from]}`,
    returnUntil: (day) => `Fino a ${day}`,
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

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'Il magazzino',
  carrier: 'Il corriere',
  supplier: 'Il nostro fornitore',
};
