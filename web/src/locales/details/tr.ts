/** Turkish: why a date is what it is, and the further terms. */
import { counting } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

const { number } = counting('tr');

/** What terms say of a moment. */
const termsAt = (when: string, until: string, before: string, ahead: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `${capital(when)} ödenir` : `${amount}, ${when} ödenir`),
  deposit: (now = 'Ön ödeme', rest = 'kalanı') => `${now} şimdi, ${rest} ${when}`,
  until: {
    shipment: `${until} kadar iptal edebilirsiniz`,
    withdrawal_ends: `${before} önce ve cayma hakkınız bitene kadar iptal edebilirsiniz`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `${ahead} ${number(days)} gün öncesine kadar iptal edebilirsiniz${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('kargoya verilince', 'Kargoya verilene', 'Kargoya verilmeden', 'Kargoya verilmesinden');

export const tr: DetailMessages = {
  why: 'Neden bu tarihler',
  whyNoDate: 'Neden henüz tarih yok',
  dayByDay: 'Gün gün',
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} kapalı: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} çalışmıyor: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} ${first} ile ${last} arasında ${number(days)} gün çalışmıyor.`,
    notCollected: (days) => `Kargo şirketi gönderi almıyor: ${days}.`,
    manyNotCollected: (days, first, last) =>
      `Kargo şirketi ${first} ile ${last} arasında ${number(days)} gün gönderi almıyor.`,
    afterCutoff: (time) => `Saat ${time} sonrasındaki siparişler bir sonraki iş günümüze sayılır.`,
    awaitingReceipt: (day, delay) => `Bize ${day} günü gelmesi beklenen teslimata bağlı${because(delay)}.`,
    overdue: (delay) => `Bize gelecek teslimat gecikti ve henüz yeni tarihi yok${because(delay)}.`,
    replenishment: 'Tedarikçiden sipariş ediyoruz; tarihler onun olağan teslim süresine göredir.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Siparişinizden sonra üretiriz.'
        : `Siparişinizden sonra ${span(least, most)} iş gününde üretiriz.`,
    fullyBooked: (day) => `Tamamını en erken ${day} günü üretebiliriz.`,
    receiving: (least, most) => `Geldiğinde ${span(least, most)} iş gününde depoya alırız.`,
    handling: (least, most) => `${span(least, most)} iş gününde hazırlarız.`,
    transit: (least, most) => `Kargo şirketi ${span(least, most)} iş gününde teslim eder.`,
    release: (day) => `Çıkış günü: ${day}; daha önce gönderilmez.`,
    releaseUnsent: (day) => `Çıkış günü: ${day}; daha önce edinilemez.`,
    noKnownSupply: 'Bize gelecek bir teslimat henüz planlanmadı.',
  },
  delays: {
    port_congestion: 'limanda yoğunluk',
    supplier_delay: 'tedarikçinin gecikmesi',
    customs: 'gümrükte bekleme',
    weather: 'yolda kötü hava',
  },

  queue: {
    ahead: (ahead) => (ahead === 0 ? 'Sıradaki siz olursunuz' : `Sırada önünüzde ${number(ahead)} adet var`),
    batch: (taken, quantity) => `Gelecek teslimattaki ${number(quantity)} adetten ${number(taken)} tanesi ayrıldı`,
  },

  ladder: {
    heading: 'Diğer adetler: tamamı için tarihler',
    range: (first, last) =>
      first === last
        ? `${number(first)} adet`
        : first === 1
          ? `${number(last)} adede kadar`
          : `${number(first)}–${number(last)} adet`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} ve üzeri`,
    beyond: 'Daha büyük miktarlar',
    all: 'Diğer adetleri göster',
  },

  terms: {
    heading: 'Koşullar',
    more: 'Diğer koşullar',
    payment: 'Ödeme',
    atCheckout: 'Sipariş verirken',
    cancellation: 'İptal',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? 'Sipariş verilince ödenir' : `${amount}, sipariş verilince ödenir`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: 'İptal edilemez',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    policy: 'Mağazanın koşulları',
    policyElsewhere: 'Kanun belirtilmeyenler mağazanın koşullarıdır.',
    cite: (citation) => citation,
    notAdvice: 'Yasal haklarınız saklıdır.',

    withdrawal: 'Cayma',
    refund: 'Para iadesi',
    returns: 'İade',
    delayRefund: 'Gecikirse',
    rights: 'Haklarınız',

    refundWithin: (days, unit, from) => `Para iadesi: ${starts[from]} ${dayCount(days, unit)} içinde`,
    refundWithoutNumber: 'Para iadesi gecikmeden yapılır (yasada gün sayısı yoktur)',
    refundInBillingCycle: 'Para iadesi bir ekstre dönemi içinde yapılır',
    refundIfToday: (latest) => `Bugün iptal ederseniz, para iadesinin son günü: ${latest}`,
    withheldUntilReturn: 'Para iadesi için ürünün ya da gönderdiğinize dair kanıtın gelmesi beklenebilir',

    returnWithin: (days, unit, from, months) => `${capital(starts[from])} ${period(days, unit, months)} içinde`,
    returnUntil: (day) => `Son gün: ${day}`,
    returnCost: { shop: 'İade kargosunu mağaza öder', shopper: 'İade kargosunu siz ödersiniz' },
    withdrawWithin: (days, unit, _word, months) =>
      `Teslimattan sonra ${period(days, unit, months)} içinde cayma hakkınız vardır`,
    withdrawWithoutEnd: 'Süre sınırı olmadan cayma hakkınız vardır',
    withdrawalExceptions: {
      none: 'Cayma hakkı yoktur',
      unsealed: 'Mührü açarsanız bu hak sona erer',
      mixed: 'Başka mallarla karışırsa bu hak sona erer',
      begun: 'Onay verdiyseniz, teslimat (indirme) başladığında bu hak sona erer',
      performed: 'İfa tamamlandığında bu hak sona erer',
    },
    ifDelivered: (delivered, lastDay) => `${delivered} günü teslim edilirse, son gün: ${lastDay}`,
    rolledOn: 'Süre tatil gününde dolacağından bir sonraki iş gününe uzar',

    statutoryRights: 'Yasal haklarınız geçerlidir',
  },

  pickup: {
    terms: termsAt(
      'teslim almaya hazır olunca',
      'Teslim almaya hazır olana',
      'Teslim almaya hazır olmadan',
      'Teslim almaya hazır olmasından',
    ),
  },
  digital: {
    terms: termsAt('teslim edilince', 'Teslim edilene', 'Teslim edilmeden', 'Teslim edilmesinden'),
    givenUp: 'Teslimatın hemen başlamasını kabul ediyorum. Bununla cayma hakkımı kaybedeceğimi biliyorum.',
    givenUpOnRelease:
      'Teslimatın çıkış gününde başlamasını kabul ediyorum. Bununla cayma hakkımı kaybedeceğimi biliyorum.',
  },

  consent: {
    willBeAsked: (sentences) => `Onayınız istenecek: ${sentences}`,
    pay: (amount) => `Kargoya verilmeden önce ${amount === undefined ? '' : `${amount} `}ödemeyi kabul ediyorum.`,
    payBeforeReady: (amount) =>
      `Teslim almaya hazır olmadan önce ${amount === undefined ? '' : `${amount} `}ödemeyi kabul ediyorum.`,
    wait: (day) => `${day} gününe kadar beklemeyi kabul ediyorum.`,
    waitForShipment: (day) => `En geç ${day} günü kargoya verilmesini kabul ediyorum.`,
    waitWithoutDay: 'Henüz tarih olmasa da beklemeyi kabul ediyorum.',
    why: 'Neden?',
    shipsBy: (day) => `En geç ${day} günü kargoya verilir.`,
    beyond: (day, citation) => `Tarih kararlaştırılmamışsa yasaya göre son gün: ${day} (${citation}).`,
    paidBefore: 'Ürün henüz hazır değil ve ödemeyi önceden yapıyorsunuz.',
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
