/** Polish: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

const { number, count } = counting('pl');

/** What terms say of a moment. */
const termsAt = (przy: string, event: string, before: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `Płatność ${przy}` : `${amount}, płatne ${przy}`),
  deposit: (now = 'Zaliczka', rest = 'reszta') => `${now} teraz, ${rest} ${przy}`,
  until: {
    shipment: `Można anulować do chwili ${event}`,
    withdrawal_ends: `Można anulować przed ${before} i do wygaśnięcia prawa odstąpienia`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `Można anulować do ${count(days, dayForms.calendar)} przed ${before}${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('przy wysyłce', 'wysyłki', 'wysyłką');

export const pl: DetailMessages = {
  why: 'Skąd ten termin',
  whyNoDate: 'Dlaczego jeszcze bez terminu',
  dayByDay: 'Dzień po dniu',
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} ma wolne: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} nie pracuje: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} ma ${count(days, daysOff)} od ${first} do ${last}.`,
    notCollected: (days) => `Przewoźnik nie odbiera przesyłek: ${days}.`,
    manyNotCollected: (days, first, last) =>
      `Przewoźnik nie odbiera przesyłek przez ${count(days, { one: '# dzień', other: '# dni' })} w okresie od ${first} do ${last}.`,
    afterCutoff: (time) => `Zamówienia złożone po ${time} realizujemy w następnym dniu roboczym.`,
    awaitingReceipt: (day, delay) =>
      `Czekamy na dostawę, spodziewany termin: ${day}${delay === undefined ? '' : ` (${delay})`}.`,
    overdue: (delay) => `Dostawa do nas spóźnia się i nie ma jeszcze nowego terminu${because(delay)}.`,
    replenishment: 'Zamawiamy to u dostawcy; terminy wynikają z jego zwykłego czasu dostawy.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Powstaje po złożeniu zamówienia.'
        : `Powstaje po złożeniu zamówienia, w ciągu ${span(least, most, ours)}.`,
    fullyBooked: (day) => `Miejsce na wszystko mamy dopiero ${day}.`,
    receiving: (least, most) => `Po dostawie przyjęcie do magazynu trwa do ${span(least, most, ours)}.`,
    handling: (least, most) => `Przygotowanie w ciągu ${span(least, most, ours)}.`,
    transit: (least, most) => `Dostawa w ciągu ${span(least, most, dayForms.business)} przewoźnika.`,
    release: (day) => `Premiera: ${day}; wcześniej nie wysyłamy.`,
    releaseUnsent: (day) => `Premiera: ${day}; wcześniej niedostępne.`,
    noKnownSupply: 'Nie zaplanowano jeszcze dostawy do nas.',
  },
  delays: {
    port_congestion: 'zator w porcie',
    supplier_delay: 'dostawca się spóźnia',
    customs: 'zatrzymane w urzędzie celnym',
    weather: 'zła pogoda po drodze',
  },

  queue: {
    ahead: (ahead) =>
      ahead === 0
        ? 'Pierwsze miejsce w kolejce'
        : `${count(ahead, { one: '# sztuka', few: '# sztuki', many: '# sztuk', other: '# sztuki' })} przed tym zamówieniem w kolejce`,
    batch: (taken, quantity) => `Zajęte z najbliższej dostawy: ${number(taken)} z ${number(quantity)}`,
  },

  ladder: {
    heading: 'Inne ilości: terminy dla całości',
    range: (first, last) =>
      first === last ? number(first) : first === 1 ? `Do ${number(last)}` : `Od ${number(first)} do ${number(last)}`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `Od ${number(first)}`,
    beyond: 'Większe ilości',
    all: 'Pozostałe ilości',
  },

  terms: {
    heading: 'Warunki',
    more: 'Więcej warunków',
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
    policy: 'Warunki sklepu',
    policyElsewhere: 'Gdzie nie podano przepisu, są to warunki sklepu.',
    cite: (citation) => citation,
    notAdvice: 'Prawa ustawowe pozostają bez zmian.',

    withdrawal: 'Odstąpienie',
    refund: 'Zwrot pieniędzy',
    returns: 'Zwroty',
    delayRefund: 'W razie opóźnienia',
    rights: 'Prawa konsumenta',

    refundWithin: (days, unit, from) => `Zwrot pieniędzy w ciągu ${count(days, dayForms[unit])} od ${starts[from]}`,
    refundWithoutNumber: 'Zwrot pieniędzy bez zbędnej zwłoki; prawo nie określa terminu w dniach',
    refundInBillingCycle: 'Zwrot pieniędzy w ciągu jednego okresu rozliczeniowego',
    refundIfToday: (latest) => `Przy anulowaniu dziś: zwrot pieniędzy najpóźniej ${latest}`,
    withheldUntilReturn: 'Sklep może z nim poczekać na towar albo na dowód jego odesłania',

    returnWithin: (days, unit, from, months) => `W ciągu ${period(days, unit, months)} od ${starts[from]}`,
    returnUntil: (day) => `Do dnia ${day}`,
    returnCost: { shop: 'Za odesłanie płaci sklep', shopper: 'Za odesłanie płaci kupujący' },
    withdrawWithin: (days, unit, _word, months) =>
      `Można odstąpić od umowy w ciągu ${period(days, unit, months)} od dostawy`,
    withdrawWithoutEnd: 'Można odstąpić od umowy bez ograniczenia czasowego',
    withdrawalExceptions: {
      none: 'Brak prawa odstąpienia',
      unsealed: 'To prawo wygasa po naruszeniu plomby',
      mixed: 'To prawo wygasa po połączeniu z innymi rzeczami',
      begun: 'To prawo wygasa z rozpoczęciem dostawy (pobierania), jeśli wyrażono na to zgodę',
      performed: 'To prawo wygasa po pełnym wykonaniu',
    },
    ifDelivered: (delivered, lastDay) => `Przy dostawie ${delivered}: do ${lastDay}`,
    rolledOn: 'Termin kończyłby się w dniu wolnym, więc biegnie do następnego dnia roboczego',

    statutoryRights: 'Obowiązują prawa ustawowe',
  },

  pickup: {
    terms: termsAt('po przygotowaniu do odbioru', 'przygotowania do odbioru', 'przygotowaniem do odbioru'),
  },
  digital: {
    terms: termsAt('przy dostarczeniu', 'dostarczenia', 'dostarczeniem'),
    givenUp: 'Proszę dostarczyć od razu. Wiem, że tracę wtedy prawo odstąpienia od umowy.',
    givenUpOnRelease: 'Proszę dostarczyć w dniu premiery. Wiem, że tracę wtedy prawo odstąpienia od umowy.',
  },

  consent: {
    willBeAsked: (sentences) => `Poprosimy o zgodę: ${sentences}`,
    pay: (amount) => `Płacę${sum(amount)} przed wysyłką.`,
    payBeforeReady: (amount) => `Płacę${sum(amount)}, zanim będzie gotowe do odbioru.`,
    wait: (day) => `Zgadzam się czekać do ${day}.`,
    waitForShipment: (day) => `Zgadzam się czekać na wysyłkę do ${day}.`,
    waitWithoutDay: 'Zgadzam się czekać, choć nie ma jeszcze terminu.',
    why: 'Dlaczego?',
    shipsBy: (day) => `Wysyłka nastąpi najpóźniej ${day}.`,
    beyond: (day, citation) => `Gdy nie uzgodniono terminu, ostatnim dniem według prawa jest ${day} (${citation}).`,
    paidBefore: 'Towar nie jest jeszcze dostępny, a płatność jest z góry.',
  },
};

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

const daysOff: PluralForms = {
  one: '# dzień wolny',
  few: '# dni wolne',
  many: '# dni wolnych',
  other: '# dnia wolnego',
};
const ours: PluralForms = { one: '# naszego dnia roboczego', other: '# naszych dni roboczych' };

/** In the genitive, after "w ciągu": "3 dni roboczych", "0–1 dnia roboczego". */
function span(least: number, most: number, forms: PluralForms): string {
  return `${least === most ? '' : `${number(least)}–`}${count(most, forms)}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

/** In a sentence, where it is known. */
function sum(amount: string | undefined): string {
  return amount === undefined ? '' : ` ${amount}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'Magazyn',
  carrier: 'Przewoźnik',
  supplier: 'Nasz dostawca',
};
