/** Turkish. Nouns stay singular after a number, and a day that stands after a colon needs no case ending. */
import { counting } from './counting.ts';
import type { CalendarOwner, DayUnit, Messages, PeriodStart } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('tr');

export const tr: Messages = {
  status: {
    in_stock: 'Stokta',
    backorder: 'Tedarik ediliyor',
    preorder: 'Ön sipariş',
    made_to_order: 'Sipariş üzerine yapılır',
    out_of_stock: 'Stokta yok',
    discontinued: 'Artık satılmıyor',
  },

  today: 'bugün',
  tomorrow: 'yarın',
  todayOrTomorrow: 'bugün veya yarın',
  between: (first, last) => `${first} ile ${last} arası`,

  ships: (when) => `Kargoya veriliş: ${when}`,
  arrives: (when) => `Teslimat: ${when}`,
  noDate: 'Henüz tarih yok',
  releases: (when) => `Çıkış: ${when}`,
  notShipped: (place) => `Bu yere gönderim yok: ${place}`,
  otherMethods: (methods) => `Oraya gönderim yolu: ${methods}`,

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? 'ayrıca ' : ''}${units} adet stokta`,
      from: (units, day, isMore) => `${isMore ? 'ayrıca ' : ''}${units} adet: ${day} itibarıyla`,
      noDate: (units, isMore) => `${isMore ? 'ayrıca ' : ''}${units} adet, henüz tarihsiz`,
    },
    number,
  ),
  partQuantity: (quantity) => `${number(quantity)} adet`,
  parts: 'Gönderiler',

  onlySoMany: (maximum) => `En fazla ${number(maximum)} adet sipariş edilebilir`,
  askUs: (maximum) => (maximum === 0 ? 'Bize sorun' : `${number(maximum)} adetten fazlası için bize sorun`),
  timeToday: (time) => `bugün, ${time}`,
  orderBy: (when) => `Bu tarihler şu ana kadar verilen siparişler için geçerlidir: ${when}`,
  orderWithin: (left, when) => `Bu tarihler ${left} içinde verilen siparişler için geçerlidir, son an: ${when}`,
  backInStock: (day) => `Yeniden bekleniyor: ${day}`,
  preorderNotOpen: 'Ön sipariş henüz başlamadı',
  preordersOpen: (when) => `Ön sipariş başlangıcı: ${when}`,

  notes: {
    stale: 'Stok bilgilerimiz güncelleniyor; şimdilik tarih vermiyoruz.',
    beyond_calendar: 'Takvimimizin ötesinde; henüz tarih vermiyoruz.',
    no_destination: 'Teslimat için teslimat yerini belirtin.',
    needs_postal_code: 'Teslimat için posta kodunu belirtin.',
    no_transit_days: 'Oraya gönderiyoruz, ama ne kadar sürdüğünü henüz bilmiyoruz.',
    may_be_sooner: 'Daha erken olabilir: bize sorun.',
  },

  ladder: {
    heading: 'Adede göre',
    range: (first, last) => (first === last ? number(first) : `${number(first)}–${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} ve üzeri`,
    beyond: 'Daha fazla',
    all: 'Diğer adetleri göster',
  },
  queue: {
    ahead: (ahead) => (ahead === 0 ? 'Sırada ilk siz olurdunuz' : `Sırada önünüzde ${number(ahead)} adet var`),
    batch: (taken, quantity) => `Gelecek teslimatın ${number(quantity)} adedinden ${number(taken)} adedi ayrıldı`,
  },

  why: 'Neden bu tarih',
  whyNoDate: 'Neden henüz tarih yok',
  reasons: {
    closedDays: (days, calendar) => `${owner(calendar)} kapalı: ${days}.`,
    notWorkdays: (days, calendar) => `${owner(calendar)} çalışmıyor: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owner(calendar)}: ${first} ile ${last} arasında ${number(days)} gün tatil.`,
    afterCutoff: (time) => `Saat ${time} sonrasındaki siparişler bir sonraki çalışma günümüze sayılır.`,
    awaitingReceipt: (day, delay) => `Bize gelecek bir teslimatı bekliyor, beklenen gün: ${day}${because(delay)}.`,
    overdue: (delay) => `Bize gelecek bir teslimat gecikti ve henüz yeni tarihi yok${because(delay)}.`,
    replenishment: 'Tedarikçiden sipariş ediyoruz; tarihler onun olağan teslim süresine göredir.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Siparişinizden sonra yapılır.'
        : `Siparişinizden sonra ${span(least, most)} çalışma günümüz içinde yapılır.`,
    handling: (least, most) => `${span(least, most)} çalışma günümüz içinde hazırlanır.`,
    transit: (least, most) => `Kargo şirketinin ${span(least, most)} çalışma günü içinde teslim edilir.`,
    release: (day) => `Çıkış günü: ${day}; daha önce gönderilmez.`,
    noKnownSupply: 'Bize gelecek bir teslimat henüz planlanmadı.',
  },
  delays: {
    port_congestion: 'liman yoğun',
    supplier_delay: 'tedarikçi gecikti',
    customs: 'gümrükte bekliyor',
    weather: 'yolda kötü hava',
  },

  terms: {
    heading: 'Koşullar',
    payment: 'Ödeme',
    atCheckout: 'Sipariş verirken',
    cancellation: 'İptal',
    withdrawal: 'Cayma',
    refund: 'Para iadesi',
    returns: 'İade',
    delayRefund: 'Gecikirse',
    rights: 'Haklarınız',

    onShipment: (amount) => (amount === undefined ? 'Kargoya verilince ödenir' : `${amount}, kargoya verilince ödenir`),
    atOrder: (amount) => (amount === undefined ? 'Sipariş verilince ödenir' : `${amount}, sipariş verilince ödenir`),
    deposit: (now = 'Ön ödeme', atShipment = 'kalanı') => `${now} şimdi, ${atShipment} kargoya verilince`,

    until: {
      shipment: 'Kargoya verilene kadar iptal edebilirsiniz',
      never: 'İptal edilemez',
      withdrawal_ends: 'Kargoya verilmeden önce ve cayma hakkınız bitene kadar iptal edebilirsiniz',
    },
    daysBeforeShipment: (days, lastDay) =>
      `Kargoya verilmesinden ${number(days)} gün öncesine kadar iptal edebilirsiniz${lastDay === undefined ? '' : ` (${lastDay})`}`,
    fee: (amount) => `İptal ücreti: ${amount}`,
    feeShare: (share) => `İptal ücreti: fiyat üzerinden ${share}`,
    someFee: 'İptal ücretlidir',

    refundWithin: (days, unit, from) => `Para iadesi: ${starts[from]} ${dayCount(days, unit)} içinde`,
    refundWithoutNumber: 'Para iadesi gecikmeden yapılır; yasa gün sayısı vermez',
    refundInBillingCycle: 'Para iadesi bir fatura dönemi içinde yapılır',
    refundIfToday: (latest) => `Bugün iptal ederseniz, para iadesinin son günü: ${latest}`,
    withheldUntilReturn: 'İade için ürünün, ya da gönderdiğinize dair kanıtın gelmesi beklenebilir',

    returnWithin: (days, unit, from, months) => `${capital(starts[from])} ${period(days, unit, months)} içinde`,
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
    more: 'Diğer koşullar',
    policy: 'Mağazanın koşulları',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Yasal haklarınız saklıdır.',
  },

  consent: {
    agree: (sentences) => `Onaylıyorum: ${sentences}`,
    willBeAsked: (sentences) => `Onayınız istenecek: ${sentences}`,
    pay: (payment) => `Kargodan önce ödüyorum: ${payment}.`,
    shipsBy: (day) => `En geç kargoya veriliş günü: ${day}.`,
    arrivesBy: (day) => `En geç teslimat günü: ${day}.`,
    beyond: (day, citation) =>
      `Bu, gün kararlaştırılmadığında yasanın son günü olan ${day} gününden sonradır (${citation}).`,
    noDate: 'Henüz teslimat tarihi yok.',
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

function owner(calendar: CalendarOwner): string {
  return calendar === 'carrier' ? 'Kargo şirketi' : 'Depo';
}
