/** Polish. */
import { counting, type PluralForms } from './counting.ts';
import type { CalendarOwner, DayUnit, Messages, PeriodStart } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('pl');

export const pl: Messages = {
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
  askUs: (maximum) => (maximum === 0 ? 'Prosimy o kontakt' : `Powyżej ${number(maximum)} szt. prosimy o kontakt`),
  timeToday: (time) => `dziś, ${time}`,
  orderBy: (when) => `Te terminy obowiązują przy zamówieniu do: ${when}`,
  orderWithin: (left, when) => `Te terminy obowiązują przy zamówieniu w ciągu ${left}, do: ${when}`,
  backInStock: (day) => `Spodziewany powrót: ${day}`,
  preorderNotOpen: 'Przedsprzedaż jeszcze się nie zaczęła',
  preordersOpen: (when) => `Początek przedsprzedaży: ${when}`,

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
  reasons: {
    closedDays: (days, calendar) => `${owner(calendar)} – zamknięte: ${days}.`,
    notWorkdays: (days, calendar) => `${owner(calendar)} nie pracuje: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owner(calendar)} – dni wolne od ${first} do ${last}: ${number(days)}.`,
    afterCutoff: (time) => `Zamówienia po ${time} liczą się od naszego następnego dnia roboczego.`,
    awaitingReceipt: (day, delay) => `Czeka na dostawę do nas, spodziewaną: ${day}${because(delay)}.`,
    overdue: (delay) => `Dostawa do nas spóźnia się i nie ma jeszcze nowego terminu${because(delay)}.`,
    replenishment: 'Zamawiamy to u dostawcy; terminy wynikają z jego zwykłego czasu dostawy.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Powstaje po złożeniu zamówienia.'
        : `Powstaje po złożeniu zamówienia, w ciągu ${span(least, most, ours)}.`,
    handling: (least, most) => `Przygotowanie w ciągu ${span(least, most, ours)}.`,
    transit: (least, most) => `Dostawa w ciągu ${span(least, most, dayForms.business)} przewoźnika.`,
    release: (day) => `Premiera: ${day}; wcześniej nie wysyłamy.`,
    noKnownSupply: 'Nie zaplanowano jeszcze dostawy do nas.',
  },
  delays: {
    port_congestion: 'zator w porcie',
    supplier_delay: 'dostawca się spóźnia',
    customs: 'zatrzymane w urzędzie celnym',
    weather: 'zła pogoda po drodze',
  },

  terms: {
    heading: 'Warunki',
    payment: 'Płatność',
    atCheckout: 'Przy składaniu zamówienia',
    cancellation: 'Anulowanie',
    withdrawal: 'Odstąpienie',
    refund: 'Zwrot pieniędzy',
    returns: 'Zwroty',
    delayRefund: 'W razie opóźnienia',
    rights: 'Prawa konsumenta',

    onShipment: (amount) => (amount === undefined ? 'Płatność przy wysyłce' : `${amount}, płatne przy wysyłce`),
    atOrder: (amount) => (amount === undefined ? 'Płatność przy zamówieniu' : `${amount}, płatne przy zamówieniu`),
    deposit: (now = 'Zaliczka', atShipment = 'reszta') => `${now} teraz, ${atShipment} przy wysyłce`,

    until: {
      shipment: 'Można anulować do wysyłki',
      never: 'Nie można anulować',
      withdrawal_ends: 'Można anulować przed wysyłką i do końca prawa odstąpienia',
    },
    daysBeforeShipment: (days, lastDay) =>
      `Można anulować do ${count(days, dayForms.calendar)} przed wysyłką${lastDay === undefined ? '' : ` (${lastDay})`}`,
    fee: (amount) => `Anulowanie kosztuje ${amount}`,
    feeShare: (share) => `Anulowanie kosztuje ${share} ceny`,
    someFee: 'Anulowanie jest płatne',

    refundWithin: (days, unit, from) => `Zwrot pieniędzy w ciągu ${count(days, dayForms[unit])} od ${starts[from]}`,
    refundWithoutNumber: 'Zwrot pieniędzy bez zbędnej zwłoki; prawo nie podaje liczby dni',
    refundInBillingCycle: 'Zwrot pieniędzy w ciągu jednego okresu rozliczeniowego',
    refundIfToday: (latest) => `Przy anulowaniu dziś: zwrot pieniędzy najpóźniej ${latest}`,
    withheldUntilReturn: 'Może poczekać na towar albo na dowód jego odesłania',

    returnWithin: (days, unit, from, months) => `W ciągu ${period(days, unit, months)} od ${starts[from]}`,
    returnCost: { shop: 'Za odesłanie płaci sklep', shopper: 'Za odesłanie płaci kupujący' },
    withdrawWithin: (days, unit, _word, months) => `Można odstąpić w ciągu ${period(days, unit, months)} od dostawy`,
    withdrawWithoutEnd: 'Można odstąpić bez ograniczenia czasowego',
    withdrawalExceptions: {
      none: 'Bez prawa odstąpienia',
      unsealed: 'To prawo wygasa po naruszeniu plomby',
      mixed: 'To prawo wygasa po połączeniu z innymi rzeczami',
      begun: 'To prawo wygasa z rozpoczęciem, jeśli wyrażono na to zgodę',
      performed: 'To prawo wygasa po pełnym wykonaniu',
    },
    ifDelivered: (delivered, lastDay) => `Przy dostawie ${delivered}: do ${lastDay}`,

    statutoryRights: 'Obowiązują prawa ustawowe',
    more: 'Więcej warunków',
    policy: 'Warunki sklepu',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Prawa ustawowe pozostają bez zmian.',
  },

  consent: {
    agree: (sentences) => `Zgadzam się: ${sentences}`,
    willBeAsked: (sentences) => `Poprosimy o zgodę: ${sentences}`,
    pay: (payment) => `Płacę przed wysyłką: ${payment}.`,
    shipsBy: (day) => `Wysyłka nastąpi najpóźniej ${day}.`,
    arrivesBy: (day) => `Dostawa nastąpi najpóźniej ${day}.`,
    beyond: (day, citation) =>
      `To później niż ${day}, ostatni dzień według prawa, gdy nic nie uzgodniono (${citation}).`,
    noDate: 'Nie ma jeszcze terminu dostawy.',
  },
};

/** In the accusative, after "najwyżej". */
const pieces: PluralForms = { one: '# sztukę', few: '# sztuki', many: '# sztuk', other: '# sztuki' };

/** In the genitive, after "w ciągu" and "do". */
const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: '# dnia', other: '# dni' },
  working: { one: '# dnia roboczego', other: '# dni roboczych' },
  business: { one: '# dnia roboczego', other: '# dni roboczych' },
};

/** After "od". */
const starts: Record<PeriodStart, string> = {
  order: 'zamówienia',
  payment: 'płatności',
  notice: 'otrzymania oświadczenia',
  entitlement: 'końca zamówienia',
  shipment: 'wysyłki',
  delivery: 'dostawy',
  goods_return: 'powrotu towaru',
  stated_day: 'podanego dnia',
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  return months === 0 ? inDays : `${count(months, { one: '# miesiąca', other: '# miesięcy' })} i ${inDays}`;
}

const ours: PluralForms = { one: '# naszego dnia roboczego', other: '# naszych dni roboczych' };

/** In the genitive, after "w ciągu": "3 dni roboczych", "0–1 dnia roboczego". */
function span(least: number, most: number, forms: PluralForms): string {
  return `${least === most ? '' : `${number(least)}–`}${count(most, forms)}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

function owner(calendar: CalendarOwner): string {
  return calendar === 'carrier' ? 'Przewoźnik' : 'Magazyn';
}
