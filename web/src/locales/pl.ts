/** Polish. */
import { counting, type PluralForms } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('pl');

const cancellable = (isFree: boolean, until: string) => `Można ${isFree ? 'bezpłatnie ' : ''}anulować do ${until}`;

/** What the facts say of a moment. */
const factsAt = (przy: string, event: string, before: string): FactsAt => ({
  charged: `Płatność ${przy}`,
  deposit: (now = 'Zaliczka', rest = 'reszta') => `${now} teraz, ${rest} ${przy}`,
  cancel: (isFree) => cancellable(isFree, `chwili ${event}`),
  cancelDays: (days, isFree) => cancellable(isFree, `${count(days, genitiveDays.calendar)} przed ${before}`),
});

export const pl: PageMessages = {
  status: {
    in_stock: 'W magazynie',
    backorder: 'Oczekuje na dostawę',
    preorder: 'Przedsprzedaż',
    made_to_order: 'Wykonywane na zamówienie',
    out_of_stock: 'Brak w magazynie',
    discontinued: 'Wycofane ze sprzedaży',
  },
  lastKnown: (status) => `Ostatnie dane: ${status}`,

  today: 'dziś',
  tomorrow: 'jutro',
  todayOrTomorrow: 'dziś lub jutro',
  between: (first, last) => `między ${first === 'jutro' ? 'jutrem' : first} a ${last}`,

  ships: (when) => `Wysyłka: ${when}`,
  arrives: (when) => `Dostawa: ${when}`,
  likelyBy: (day) => `Prawdopodobnie do ${day}`,
  oddsBy: (count, outOf, day) => `${number(count)} na ${number(outOf)} przypadków do ${day}`,
  noDate: 'Jeszcze bez terminu',
  pickup: {
    ready: (when, place) => `Odbiór: ${when}${place === undefined ? '' : ` (${place})`}`,
    from: (day, time) => `${day} od ${time}`,
    at: (place) => `Miejsce: ${place}`,
    alsoAt: (places) => `Dostępne teraz także: ${places}`,
    none: (place) => `Brak możliwości odbioru osobistego${place === undefined ? '' : ` (${place})`}`,
    parts: 'Odbiory',
  },
  releases: (when) => `Premiera: ${when}`,
  notShipped: (place) => `Brak wysyłki do tego miejsca: ${place}`,
  otherMethods: (methods) => `Możliwa wysyłka: ${methods}`,

  shipsTo: (countries) => `Kraje wysyłki: ${countries}`,
  shipsToMore: (countries, more) => `Kraje wysyłki: ${countries} i jeszcze ${number(more)}`,

  // "do" would need the genitive.
  to: (place) => `Miejsce dostawy: ${place}`,
  orderBy: (when) => `przy zamówieniu do ${when}`,
  orderWithin: (left, when) => `przy zamówieniu w ciągu ${left}, do ${when}`,
  timeToday: (time) => `dziś, godz. ${time}`,
  by: {
    yes: (day) => `do ${day}: tak`,
    no: (day) => `do ${day}: nie`,
    odds: (day, count, outOf) => `do ${day}: co najmniej ${number(count)} na ${number(outOf)} przypadków`,
    possible: (day) => `do ${day}: możliwe, bez obietnicy`,
  },

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? 'jeszcze ' : ''}${units} w magazynie`,
      from: (units, day, isMore) => `${isMore ? 'jeszcze ' : ''}${units} od ${day}`,
      noDate: (units, isMore) => `${isMore ? 'jeszcze ' : ''}${units} bez terminu`,
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)} teraz, ${number(later)} później`,
  some: {
    arrive: (units, when) => `${number(units)} szt.: dostawa ${when}`,
    ship: (units, when) => `${number(units)} szt.: wysyłka ${when}`,
    ready: (units, when) => `${number(units)} szt.: odbiór ${when}`,
    noDate: (units) => `${number(units)} szt.: jeszcze bez terminu`,
    by: (units, day) => `${number(units)} szt.: do ${day}`,
    shipBy: (units, day) => `${number(units)} szt.: wysyłka do ${day}`,
    from: (units, all, when) => `${number(units)} z ${number(all)} od ${when === 'jutro' ? 'jutra' : when}`,
  },
  partQuantity: (quantity) => count(quantity, { one: '# sztuka', few: '# sztuki', many: '# sztuk', other: '# sztuki' }),
  parts: 'Przesyłki',

  onlySoMany: (maximum) => `Można zamówić najwyżej ${count(maximum, pieces)}`,
  onlySoManyMore: (more) => `Można zamówić jeszcze najwyżej ${count(more, pieces)}`,
  noMore: 'Więcej nie można zamówić',
  orderQuantity: {
    step: (units) => `Sprzedaż w wielokrotnościach ${number(units)} szt.`,
    least: (units) => `Co najmniej ${number(units)} szt. w zamówieniu`,
    between: (least, most) => `W zamówieniu: od ${number(least)} do ${number(most)}`,
    most: (units) => `Najwyżej ${number(units)} szt. w zamówieniu`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Prosimy o kontakt' : `Powyżej ${number(maximum)} szt. prosimy o kontakt`),
  backInStock: (day) => `Spodziewany powrót: ${day}`,
  preorderNotOpen: 'Przedsprzedaż jeszcze się nie zaczęła',
  preordersOpen: (when) => `Początek przedsprzedaży: ${when}`,
  preorderClosed: 'Przedsprzedaż się zakończyła',
  notSoldYet: 'Jeszcze nie w sprzedaży',
  soldFrom: (when) => `Początek sprzedaży: ${when}`,

  notes: {
    stale: 'Aktualizujemy stany magazynowe, więc na razie nie podajemy terminu.',
    beyond_calendar: 'To jeszcze zbyt odległe, byśmy mogli podać termin.',
    no_destination: 'Dokąd? Wtedy podamy termin dostawy.',
    needs_postal_code: 'Jaki kod pocztowy? Wtedy podamy termin dostawy.',
    no_transit_days: 'Wysyłamy tam, ale nie wiemy jeszcze, ile to potrwa.',
    may_be_sooner: 'Może być wcześniej: prosimy o kontakt.',
  },

  facts: {
    shipment: factsAt('przy wysyłce', 'wysyłki', 'wysyłką'),
    ready: factsAt('po przygotowaniu do odbioru', 'przygotowania do odbioru', 'przygotowaniem do odbioru'),
    delivery: factsAt('przy dostarczeniu', 'dostarczenia', 'dostarczeniem'),
    chargedNow: 'Płatność przy zamówieniu',
    eachCharged: 'Każda część płatna przy wysyłce',
    cancelThen: (isFree) => `Do tego czasu można ${isFree ? 'bezpłatnie ' : ''}anulować`,
    cancelBy: (day, isFree) => cancellable(isFree, day.replace('jutro', 'jutra')),
    cancelToday: (isFree) => cancellable(isFree, 'końca dzisiejszego dnia'),
    noCancel: 'Nie można anulować',
    onlyLater: 'tylko to, co wysyłamy później',
    fee: (amount) => `Anulowanie kosztuje ${amount}`,
    feeShare: (share) => `Anulowanie kosztuje ${share} ceny`,
    someFee: 'Anulowanie jest płatne',
    refund: (days, unit) => `zwrot pieniędzy w ciągu ${count(days, genitiveDays[unit])}`,
    refundPromptly: 'niezwłoczny zwrot pieniędzy',
    refundInBillingCycle: 'zwrot pieniędzy w ciągu jednego okresu rozliczeniowego',
    ifLate: (refund) => `W razie opóźnienia ${refund}`,
    returns: (days, unit, months) => `${period(days, unit, months)} na zwrot`,
    returnUntil: (day) => `Zwrot do ${day}`,
    returnUntilAnyway: (day) => `Zwrot do ${day}, nawet jeśli dotrze później`,
    returnAlways: 'Zwrot w dowolnym czasie',
    noReturns: 'Bez możliwości zwrotu w razie zmiany zdania',
    withdraw: (days, unit, months) => `${period(days, unit, months)} na odstąpienie od umowy`,
    withdrawAlways: 'Odstąpienie od umowy bez ograniczenia czasowego',
    lost: {
      none: 'Brak prawa odstąpienia',
      unsealed: 'o ile plomba jest nienaruszona',
      mixed: 'o ile nie połączono z innymi rzeczami',
      begun: 'wygasa z rozpoczęciem dostawy (pobierania)',
      performed: 'do chwili pełnego wykonania',
    },
    comma: ', ',
    ofLaw: undefined,
  },

  details: 'Szczegóły',
  notLoaded: 'Nie udało się tego wczytać. Proszę spróbować później.',

  digital: {
    atOnce: 'Dostępne od razu',
    status: 'Produkt cyfrowy',
  },
};

/** In the accusative, after "najwyżej". */
const pieces: PluralForms = { one: '# sztukę', few: '# sztuki', many: '# sztuk', other: '# sztuki' };

const workdays: PluralForms = {
  one: '# dzień roboczy',
  few: '# dni robocze',
  many: '# dni roboczych',
  other: '# dnia roboczego',
};
const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: '# dzień', other: '# dni' },
  working: workdays,
  business: workdays,
};

/** After "w ciągu" and "do". */
const genitiveDays: Record<DayUnit, PluralForms> = {
  calendar: { one: '# dnia', other: '# dni' },
  working: { one: '# dnia roboczego', other: '# dni roboczych' },
  business: { one: '# dnia roboczego', other: '# dni roboczych' },
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  const forms = { one: '# miesiąc', few: '# miesiące', many: '# miesięcy', other: '# miesiąca' };
  return months === 0 ? inDays : `${count(months, forms)} i ${inDays}`;
}
