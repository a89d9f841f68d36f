/** Turkish: why a date is what it is, and the further terms. */
import { counting } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number } = counting('tr');

export const tr: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} kapalı: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} çalışmıyor: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]}: ${first} ile ${last} arasında ${number(days)} gün tatil.`,
    notCollected: (days) => `Kargo şirketi şu günlerde teslim almıyor: ${days}.`,
    manyNotCollected: (days, first, last) =>
      `Kargo şirketi ${first} ile ${last} arasında ${number(days)} gün teslim almıyor.`,
    afterCutoff: (time) => `Saat ${time} sonrasındaki siparişler bir sonraki çalışma günümüze sayılır.`,
    awaitingReceipt: (day, delay) => `Bize gelecek bir teslimatı bekliyor, beklenen gün: ${day}${because(delay)}.`,
    overdue: (delay) => `Bize gelecek bir teslimat gecikti ve henüz yeni tarihi yok${because(delay)}.`,
    replenishment: 'Tedarikçiden sipariş ediyoruz; tarihler onun olağan teslim süresine göredir.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Siparişinizden sonra yapılır.'
        : `Siparişinizden sonra ${span(least, most)} çalışma günümüz içinde yapılır.`,
    fullyBooked: (day) => `Tamamı için ancak ${day} günü yerimiz var.`,
    handling: (least, most) => `${span(least, most)} çalışma günümüz içinde hazırlanır.`,
    transit: (least, most) => `Kargo şirketinin ${span(least, most)} çalışma günü içinde teslim edilir.`,
    release: (day) => `Çıkış günü: ${day}; daha önce gönderilmez.`,
    releaseUnsent: (day) => `Çıkış günü: ${day}; daha önce edinilemez.`,
    noKnownSupply: 'Bize gelecek bir teslimat henüz planlanmadı.',
  },
  delays: {
    port_congestion: 'liman yoğun',
    supplier_delay: 'tedarikçi gecikti',
    customs: 'gümrükte bekliyor',
    weather: 'yolda kötü hava',
  },

  terms: {
    withdrawal: 'Cayma',
    refund: 'Para iadesi',
    returns: 'İade',
    delayRefund: 'Gecikirse',
    rights: 'Haklarınız',

    refundWithin: (days, unit, from) => `Para iadesi: ${starts[from]} ${dayCount(days, unit)} içinde`,
    refundWithoutNumber: 'Para iadesi gecikmeden yapılır; yasa gün sayısı vermez',
    refundInBillingCycle: 'Para iadesi bir fatura dönemi içinde yapılır',
    refundIfToday: (latest) => `Bugün iptal ederseniz, para iadesinin son günü: ${latest}`,
    withheldUntilReturn: 'İade için ürünün, ya da gönderdiğinize dair kanıtın gelmesi beklenebilir',

    returnWithin: (days, unit, from, months) => `${capital(starts[from])} ${period(days, unit, months)} içinde`,
    returnUntil: (day) => `Son gün: ${day}`,
    returnCost: { shop: 'Geri göndermeyi mağaza öder', shopper: 'Geri göndermeyi siz ödersiniz' },
    withdrawWithin: (days, unit, _word, months) =>
      `Teslimattan sonra ${period(days, unit, months)} içinde cayabilirsiniz`,
    withdrawWithoutEnd: 'Süre sınırı olmadan cayabilirsiniz',
    withdrawalExceptions: {
      none: 'Cayma hakkı yoktur',
      unsealed: 'Mührü açarsanız bu hak sona erer',
      mixed: 'Başka mallarla karışırsa bu hak sona erer',
      begun: 'Onay verdiyseniz, başladığında bu hak sona erer',
      performed: 'Tamamen ifa edildiğinde bu hak sona erer',
    },
    ifDelivered: (delivered, lastDay) => `${delivered} günü teslim edilirse, son gün: ${lastDay}`,

    statutoryRights: 'Yasal haklarınız geçerlidir',
  },
};

const dayNouns: Record<DayUnit, string> = { calendar: 'gün', working: 'iş günü', business: 'iş günü' };

const starts: Record<PeriodStart, string> = {
  order: 'siparişten sonra',
  payment: 'ödemeden sonra',
  notice: 'bildiriminizden sonra',
  entitlement: 'sipariş sona erdikten sonra',
  shipment: 'kargoya verildikten sonra',
  delivery: 'teslimattan sonra',
  goods_return: 'ürün geri geldikten sonra',
  stated_day: 'belirtilen günden sonra',
};

function dayCount(days: number, unit: DayUnit): string {
  return `${number(days)} ${dayNouns[unit]}`;
}

function period(days: number, unit: DayUnit, months: number): string {
  return `${months === 0 ? '' : `${number(months)} ay ve `}${dayCount(days, unit)}`;
}

/** "3", "0–1". */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${number(most)}`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('tr') + text.slice(1);
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'Depo',
  carrier: 'Kargo şirketi',
  supplier: 'Tedarikçimiz',
};
