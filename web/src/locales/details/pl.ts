/** Polish: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number, count } = counting('pl');

export const pl: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} – zamknięte: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} nie pracuje: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} – dni wolne od ${first} do ${last}: ${number(days)}.`,
    notCollected: (days) => `Przewoźnik nie odbiera przesyłek: ${days}.`,
    manyNotCollected: (days, first, last) =>
      `Dni bez odbioru przez przewoźnika od ${first} do ${last}: ${number(days)}.`,
    afterCutoff: (time) => `Zamówienia po ${time} liczą się od naszego następnego dnia roboczego.`,
    awaitingReceipt: (day, delay) => `Czeka na dostawę do nas, spodziewaną: ${day}${because(delay)}.`,
    overdue: (delay) => `Dostawa do nas spóźnia się i nie ma jeszcze nowego terminu${because(delay)}.`,
    replenishment: 'Zamawiamy to u dostawcy; terminy wynikają z jego zwykłego czasu dostawy.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Powstaje po złożeniu zamówienia.'
        : `Powstaje po złożeniu zamówienia, w ciągu ${span(least, most, ours)}.`,
    fullyBooked: (day) => `Miejsce na wszystko mamy dopiero ${day}.`,
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

  terms: {
    withdrawal: 'Odstąpienie',
    refund: 'Zwrot pieniędzy',
    returns: 'Zwroty',
    delayRefund: 'W razie opóźnienia',
    rights: 'Prawa konsumenta',

    refundWithin: (days, unit, from) => `Zwrot pieniędzy w ciągu ${count(days, dayForms[unit])} od ${starts[from]}`,
    refundWithoutNumber: 'Zwrot pieniędzy bez zbędnej zwłoki; prawo nie podaje liczby dni',
    refundInBillingCycle: 'Zwrot pieniędzy w ciągu jednego okresu rozliczeniowego',
    refundIfToday: (latest) => `Przy anulowaniu dziś: zwrot pieniędzy najpóźniej ${latest}`,
    withheldUntilReturn: 'Może poczekać na towar albo na dowód jego odesłania',

    returnWithin: (days, unit, from, months) => `W ciągu ${period(days, unit, months)} od ${starts[from]}`,
    returnUntil: (day) => `Do dnia ${day}`,
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

const ours: PluralForms = { one: '# naszego dnia roboczego', other: '# naszych dni roboczych' };

/** In the genitive, after "w ciągu": "3 dni roboczych", "0–1 dnia roboczego". */
function span(least: number, most: number, forms: PluralForms): string {
  return `${least === most ? '' : `${number(least)}–`}${count(most, forms)}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'Magazyn',
  carrier: 'Przewoźnik',
  supplier: 'Nasz dostawca',
};
