/** Polish. */
import { counting, type PluralForms } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('pl');

/** What terms say of a moment. */
const termsAt = (przy: string, event: string, before: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `Płatność przy ${przy}` : `${amount}, płatne przy ${przy}`),
  deposit: (now = 'Zaliczka', rest = 'reszta') => `${now} teraz, ${rest} przy ${przy}`,
  until: {
    shipment: `Można anulować do ${event}`,
    withdrawal_ends: `Można anulować przed ${before} i do końca prawa odstąpienia`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `Można anulować do ${count(days, { one: '# dnia', other: '# dni' })} przed ${before}${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('wysyłce', 'wysyłki', 'wysyłką');

export const pl: PageMessages = {
  status: {
    in_stock: 'W magazynie',
    backorder: 'Oczekuje na dostawę',
    preorder: 'Przedsprzedaż',
    made_to_order: 'Wykonywane na zamówienie',
    out_of_stock: 'Brak w magazynie',
    discontinued: 'Wycofane ze sprzedaży',
  },

  today: 'dziś',
  tomorrow: 'jutro',
  todayOrTomorrow: 'dziś lub jutro',
  between: (first, last) => `między ${first} a ${last}`,

  ships: (when) => `Wysyłka: ${when}`,
  arrives: (when) => `Dostawa: ${when}`,
  noDate: 'Jeszcze bez terminu',
  pickup: {
    ready: (when, place) => `Gotowe do odbioru ${when}${place === undefined ? '' : `: ${place}`}`,
    from: (day, time) => `${day} od ${time}`,
    alsoAt: (places) => `Dostępne teraz także: ${places}`,
    none: 'Brak możliwości odbioru osobistego',
    parts: 'Odbiory',
    terms: termsAt('gotowości do odbioru', 'chwili gotowości do odbioru', 'gotowością do odbioru'),
  },
  releases: (when) => `Premiera: ${when}`,
  notShipped: (place) => `Brak wysyłki do tego miejsca: ${place}`,
  otherMethods: (methods) => `Możliwa wysyłka: ${methods}`,

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? 'jeszcze ' : ''}${units} w magazynie`,
      from: (units, day, isMore) => `${isMore ? 'jeszcze ' : ''}${units} od ${day}`,
      noDate: (units, isMore) => `${isMore ? 'jeszcze ' : ''}${units} bez terminu`,
    },
    number,
  ),
  partQuantity: (quantity) => count(quantity, { one: '# sztuka', few: '# sztuki', many: '# sztuk', other: '# sztuki' }),
  parts: 'Przesyłki',

  onlySoMany: (maximum) => `Można zamówić najwyżej ${count(maximum, pieces)}`,
  onlySoManyMore: (more) => `Można zamówić jeszcze najwyżej ${count(more, pieces)}`,
  noMore: 'Więcej nie można zamówić',
  orderQuantity: {
    step: (units) => `Sprzedaż w opakowaniach po ${number(units)} szt.`,
    least: (units) => `Co najmniej ${number(units)} szt. w zamówieniu`,
    most: (units) => `Najwyżej ${number(units)} szt. w zamówieniu`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Prosimy o kontakt' : `Powyżej ${number(maximum)} szt. prosimy o kontakt`),
  timeToday: (time) => `dziś, ${time}`,
  orderBy: (when) => `Te terminy obowiązują przy zamówieniu do: ${when}`,
  orderWithin: (left, when) => `Te terminy obowiązują przy zamówieniu w ciągu ${left}, do: ${when}`,
  backInStock: (day) => `Spodziewany powrót: ${day}`,
  preorderNotOpen: 'Przedsprzedaż jeszcze się nie zaczęła',
  preordersOpen: (when) => `Początek przedsprzedaży: ${when}`,
  preorderClosed: 'Przedsprzedaż się zakończyła',
  notSoldYet: 'Jeszcze nie w sprzedaży',
  soldFrom: (when) => `Początek sprzedaży: ${when}`,

  notes: {
    stale: 'Aktualizujemy stany magazynowe; na razie nie podajemy terminu.',
    beyond_calendar: 'To wykracza poza nasz kalendarz; nie podajemy jeszcze terminu.',
    no_destination: 'Do dostawy potrzebne jest jej miejsce.',
    needs_postal_code: 'Do dostawy potrzebny jest kod pocztowy.',
    no_transit_days: 'Wysyłamy tam, ale nie wiemy jeszcze, ile to trwa.',
    may_be_sooner: 'Może być wcześniej: prosimy o kontakt.',
  },

  ladder: {
    heading: 'Według ilości',
    range: (first, last) => (first === last ? number(first) : `${number(first)}–${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `od ${number(first)}`,
    beyond: 'Więcej',
    all: 'Więcej ilości',
  },
  queue: {
    ahead: (ahead) =>
      ahead === 0 ? 'Pierwsze miejsce w kolejce' : `Sztuk przed tym zamówieniem w kolejce: ${number(ahead)}`,
    batch: (taken, quantity) => `Zajęte z najbliższej dostawy: ${number(taken)} z ${number(quantity)}`,
  },

  why: 'Skąd ten termin',
  whyNoDate: 'Dlaczego jeszcze bez terminu',
  notLoaded: 'Nie udało się tego wczytać. Proszę spróbować później.',

  terms: {
    heading: 'Warunki',
    payment: 'Płatność',
    atCheckout: 'Przy składaniu zamówienia',
    cancellation: 'Anulowanie',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? 'Płatność przy zamówieniu' : `${amount}, płatne przy zamówieniu`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: 'Nie można anulować',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    fee: (amount) => `Anulowanie kosztuje ${amount}`,
    feeShare: (share) => `Anulowanie kosztuje ${share} ceny`,
    someFee: 'Anulowanie jest płatne',
    more: 'Więcej warunków',
    policy: 'Warunki sklepu',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Prawa ustawowe pozostają bez zmian.',
  },

  digital: {
    atOnce: 'Dostępne od razu',
    terms: termsAt('dostarczeniu', 'dostarczenia', 'dostarczeniem'),
    givenUp: (citation) =>
      `Dostarczanie może się rozpocząć przed upływem terminu do odstąpienia. Wiem, że z jego rozpoczęciem tracę prawo odstąpienia (${citation}).`,
  },

  consent: {
    agree: (sentences) => `Zgadzam się: ${sentences}`,
    willBeAsked: (sentences) => `Poprosimy o zgodę: ${sentences}`,
    pay: (payment) => `Płacę przed wysyłką: ${payment}.`,
    payBeforeReady: (payment) => `Płacę przed gotowością do odbioru: ${payment}.`,
    shipsBy: (day) => `Wysyłka nastąpi najpóźniej ${day}.`,
    arrivesBy: (day) => `Dostawa nastąpi najpóźniej ${day}.`,
    readyBy: (day) => `Będzie gotowe do odbioru najpóźniej ${day}.`,
    beyond: (day, citation) =>
      `To później niż ${day}, ostatni dzień według prawa, gdy nic nie uzgodniono (${citation}).`,
    noDate: 'Nie ma jeszcze terminu dostawy.',
  },
};

/** In the accusative, after "najwyżej". */
const pieces: PluralForms = { one: '# sztukę', few: '# sztuki', many: '# sztuk', other: '# sztuki' };
