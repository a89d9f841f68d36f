/** Italian. */
import { counting, type PluralForms } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('it');

const cancellable = (isFree: boolean, until: string) => `${isFree ? 'Annullamento gratuito' : 'Annullabile'} ${until}`;

/** What the facts say of a moment. */
const factsAt = (quando: string, fino: string, prima: string): FactsAt => ({
  charged: `Addebito ${quando}`,
  deposit: (now = 'Acconto', rest = 'il resto') => `${now} ora, ${rest} ${quando}`,
  cancel: (isFree) => cancellable(isFree, fino),
  cancelDays: (days, isFree) => cancellable(isFree, `fino a ${count(days, dayForms.calendar)} prima ${prima}`),
});

export const it: PageMessages = {
  status: {
    in_stock: 'Disponibile',
    backorder: 'Ordinabile, in arrivo',
    preorder: 'Preordine',
    made_to_order: 'Realizzato su ordinazione',
    out_of_stock: 'Esaurito',
    discontinued: 'Non più in vendita',
  },
  lastKnown: (status) => `Ultimo dato: ${status}`,

  today: 'oggi',
  tomorrow: 'domani',
  todayOrTomorrow: 'oggi o domani',
  between: (first, last) => `tra ${il(first)} e ${il(last)}`,

  ships: (when) => `Spedizione: ${when}`,
  arrives: (when) => `Consegna: ${when}`,
  likelyBy: (day) => `Probabilmente entro ${il(day)}`,
  oddsBy: (count, outOf, day) => `${number(count)} su ${number(outOf)} arrivano entro ${il(day)}`,
  noDate: 'Ancora nessuna data',
  pickup: {
    ready: (when, place) => `Ritiro: ${when}${place === undefined ? '' : ` (${place})`}`,
    from: (day, time) => `${day} ${/^1:/u.test(time) ? `dall’${time}` : `dalle ${time}`}`,
    at: (place) => `Luogo: ${place}`,
    alsoAt: (places) => `Disponibile ora anche qui: ${places}`,
    none: (place) => `Non disponibile per il ritiro${place === undefined ? '' : ` (${place})`}`,
    parts: 'Ritiri',
  },
  releases: (when) => `Uscita: ${when}`,
  notShipped: (place) => `Non spediamo a questa destinazione: ${place}`,
  otherMethods: (methods) => `Spedizione possibile con: ${methods}`,

  shipsTo: (countries) => `Spediamo in: ${countries}`,
  shipsToMore: (countries, more) =>
    `Spediamo in: ${countries} e ${others(number(more))} ${more === 1 ? 'Paese' : 'Paesi'}`,

  // "in", "negli" or "nei": a country's article is not known here.
  to: (place) => `Destinazione: ${place}`,
  orderBy: (when) => `ordinando entro ${when}`,
  orderWithin: (left, when) => `ordinando entro ${when} (tra ${left})`,
  timeToday: (time) => `oggi ${/^1:/u.test(time) ? `all’${time}` : `alle ${time}`}`,
  by: {
    yes: (day) => `entro ${il(day)}: sì`,
    no: (day) => `entro ${il(day)}: no`,
    odds: (day, count, outOf) => `entro ${il(day)}: almeno ${number(count)} su ${number(outOf)}`,
    possible: (day) => `entro ${il(day)}: possibile, non promesso`,
  },

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? others(units) : units} ${units === '1' ? 'disponibile' : 'disponibili'}`,
      from: (units, day, isMore) => `${isMore ? others(units) : units} ${dal(day)}`,
      noDate: (units, isMore) => `${isMore ? others(units) : units} ancora senza data`,
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)} subito, ${number(later)} più tardi`,
  some: {
    arrive: (units, when) => `${count(units, pieces)}: consegna ${when}`,
    ship: (units, when) => `${count(units, pieces)}: spedizione ${when}`,
    ready: (units, when) =>
      `${count(units, { one: '# pezzo pronto per il ritiro', other: '# pezzi pronti per il ritiro' })}: ${when}`,
    noDate: (units) => `${count(units, pieces)}: ancora nessuna data`,
    by: (units, day) => `${count(units, pieces)}: entro ${il(day)}`,
    shipBy: (units, day) => `${count(units, pieces)}: spedizione entro ${il(day)}`,
    from: (units, all, when) => `${number(units)} su ${number(all)} ${/^\d/u.test(when) ? dal(when) : `da ${when}`}`,
  },
  partQuantity: (quantity) => count(quantity, pieces),
  parts: 'Spedizioni',

  onlySoMany: (maximum) => `Può ordinare al massimo ${count(maximum, pieces)}`,
  onlySoManyMore: (more) => `Può ordinare ancora al massimo ${count(more, pieces)}`,
  noMore: 'Non se ne possono ordinare altri',
  orderQuantity: {
    step: (units) => `Venduto in multipli di ${number(units)}`,
    least: (units) => `Minimo per ordine: ${number(units)}`,
    between: (least, most) => `Per ordine: minimo ${number(least)}, massimo ${number(most)}`,
    most: (units) => `Massimo per ordine: ${number(units)}`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Ci contatti' : `Per più di ${number(maximum)} ci contatti`),
  backInStock: (day) => `Prossimo arrivo: ${day}`,
  preorderNotOpen: 'Il preordine non è ancora aperto',
  preordersOpen: (when) => `Apertura dei preordini: ${when}`,
  preorderClosed: 'I preordini sono chiusi',
  notSoldYet: 'Non ancora in vendita',
  soldFrom: (when) => `Inizio della vendita: ${when}`,

  notes: {
    stale: 'Stiamo aggiornando le giacenze e per ora non indichiamo una data.',
    beyond_calendar: 'È ancora troppo lontano per indicare una data.',
    no_destination: 'Dove? Così possiamo dire quando arriva.',
    needs_postal_code: 'Quale CAP? Così possiamo dire quando arriva.',
    no_transit_days: 'Spediamo lì, ma non sappiamo ancora in quanto tempo arriva.',
    may_be_sooner: 'Forse anche prima: ci contatti.',
  },

  facts: {
    shipment: factsAt('alla spedizione', 'fino alla spedizione', 'della spedizione'),
    ready: factsAt('quando è pronto', 'finché non è pronto', 'che sia pronto'),
    delivery: factsAt('alla consegna', 'fino alla consegna', 'della consegna'),
    chargedNow: 'Addebito all’ordine',
    eachCharged: 'Ogni parte addebitata alla spedizione',
    cancelThen: (isFree) => cancellable(isFree, 'fino ad allora'),
    cancelBy: (day, isFree) => cancellable(isFree, `fino ${al(day)}`),
    cancelToday: (isFree) => cancellable(isFree, 'fino alla fine di oggi'),
    noCancel: 'Non annullabile',
    onlyLater: 'solo ciò che parte più tardi',
    fee: (amount) => `Annullare costa ${amount}`,
    feeShare: (share) => `Annullare costa ${il(share)} del prezzo`,
    someFee: 'Annullare ha un costo',
    refund: (days, unit) => `rimborso entro ${count(days, dayForms[unit])}`,
    refundPromptly: 'rimborso senza indebito ritardo',
    refundInBillingCycle: 'rimborso entro un ciclo di fatturazione',
    ifLate: (refund) => `In caso di ritardo, ${refund}`,
    returns: (days, unit, months) => `Reso entro ${period(days, unit, months)}`,
    returnUntil: (day) => `Reso entro ${il(day)}`,
    returnUntilAnyway: (day) => `Reso entro ${il(day)}, anche se arriva dopo`,
    returnAlways: 'Reso in qualsiasi momento',
    noReturns: 'Nessun reso per ripensamento',
    withdraw: (days, unit, months) => `Recesso entro ${period(days, unit, months)}`,
    withdrawAlways: 'Recesso senza limiti di tempo',
    lost: {
      none: 'Nessun diritto di recesso',
      unsealed: 'purché il sigillo sia integro',
      mixed: 'purché non sia mescolato ad altri beni',
      begun: 'si perde con l’inizio della fornitura (il download)',
      performed: 'fino all’esecuzione completa',
    },
    comma: ', ',
    ofLaw: undefined,
  },

  details: 'Dettagli',
  notLoaded: 'Caricamento non riuscito. Si può riprovare più tardi.',

  digital: {
    atOnce: 'Disponibile subito',
    status: 'Digitale',
  },
};

/** "dal 26 nov", and "dall’8 dic" before a vowel. */
function dal(day: string): string {
  return `${/^(8|11) /u.test(day) ? 'dall’' : 'dal '}${day}`;
}

/** "1 altro", "altri 3". */
function others(units: string): string {
  return units === '1' ? '1 altro' : `altri ${units}`;
}

/** A date or a share has its article, "oggi" has none: "il 3 dic", "l’8 dic", "l’80%". */
function il(text: string): string {
  return `${/^(?:8|11\b)/u.test(text) ? 'l’' : /^\d/u.test(text) ? 'il ' : ''}${text}`;
}

function al(day: string): string {
  return `${/^(?:8|11)\b/u.test(day) ? 'all’' : /^\d/u.test(day) ? 'al ' : 'a '}${day}`;
}

const pieces: PluralForms = { one: '# pezzo', other: '# pezzi' };

const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: '# giorno', other: '# giorni' },
  // Monday to Friday: a "giorno feriale" may be a Saturday.
  working: { one: '# giorno lavorativo', other: '# giorni lavorativi' },
  business: { one: '# giorno lavorativo', other: '# giorni lavorativi' },
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  return months === 0 ? inDays : `${count(months, { one: '# mese', other: '# mesi' })} e ${inDays}`;
}
