/** Turkish. Nouns stay singular after a number, and no case ending hangs on a day, a place or a number. */
import { counting } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('tr');

/** None of these begins with an i, whose capital would be İ. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const cancel = (isFree: boolean, until: string) => `${until} kadar ${isFree ? 'ücretsiz iptal' : 'iptal edilebilir'}`;

/** Days that have an ending. */
const near: Record<string, string> = { bugün: 'Bugüne', yarın: 'Yarına' };

/** What the facts say of a moment. */
const factsAt = (when: string, until: string, ahead: string): FactsAt => ({
  charged: `${capital(when)} ödenir`,
  deposit: (now = 'Ön ödeme', rest = 'kalanı') => `${now} şimdi, ${rest} ${when}`,
  cancel: (isFree) => cancel(isFree, until),
  cancelDays: (days, isFree) => cancel(isFree, `${ahead} ${number(days)} gün öncesine`),
});

export const tr: PageMessages = {
  status: {
    in_stock: 'Stokta',
    backorder: 'Siparişle temin edilir',
    preorder: 'Ön sipariş',
    made_to_order: 'Sipariş üzerine üretilir',
    out_of_stock: 'Stokta yok',
    discontinued: 'Artık satılmıyor',
  },
  lastKnown: (status) => `Son bilgi: ${status}`,

  today: 'bugün',
  tomorrow: 'yarın',
  todayOrTomorrow: 'bugün veya yarın',
  between: (first, last) => `${first} ile ${last} arası`,

  ships: (when) => `Kargoya veriliş: ${when}`,
  arrives: (when) => `Teslimat: ${when}`,
  likelyBy: (day) => `Muhtemelen en geç ${day}`,
  oddsBy: (count, outOf, day) => `${number(outOf)} siparişten ${number(count)} tanesi en geç ${day} ulaşır`,
  noDate: 'Henüz tarih yok',
  pickup: {
    ready: (when, place) => `Teslim alma: ${when}${place === undefined ? '' : `, ${place}`}`,
    from: (day, time) => `${day}, ${time} sonrası`,
    at: (place) => `Yer: ${place}`,
    alsoAt: (places) => `Şu anda burada da var: ${places}`,
    none: (place) => `Mağazadan teslim alınamaz${place === undefined ? '' : ` (${place})`}`,
    parts: 'Teslim almalar',
  },
  releases: (when) => `Çıkış: ${when}`,
  notShipped: (place) => `Bu yere gönderim yok: ${place}`,
  otherMethods: (methods) => `Oraya şu yollarla gönderilir: ${methods}`,

  shipsTo: (countries) => `Gönderim yapılan ülkeler: ${countries}`,
  shipsToMore: (countries, more) => `Gönderim yapılan ülkeler: ${countries} ve ${number(more)} ülke daha`,

  to: (place) => `Teslimat yeri: ${place}`,
  orderBy: (when) => `son sipariş: ${when}`,
  orderWithin: (left, when) => `son sipariş: ${left} içinde, ${when}`,
  timeToday: (time) => `bugün ${time}`,
  by: {
    yes: (day) => `${day} gününe yetişir`,
    no: (day) => `${day} gününe yetişmez`,
    odds: (day, count, outOf) => `${day} gününe ${number(outOf)} siparişten en az ${number(count)} tanesi yetişir`,
    possible: (day) => `${day} gününe yetişebilir, söz vermiyoruz`,
  },

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? 'ayrıca ' : ''}${units} adet stokta`,
      from: (units, day, isMore) => `${isMore ? 'ayrıca ' : ''}${units} adet: ${day} itibarıyla`,
      noDate: (units, isMore) => `${isMore ? 'ayrıca ' : ''}${units} adet, henüz tarihsiz`,
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)} adet stokta, ${number(later)} adet daha sonra`,
  some: {
    arrive: (units, when) => `${number(units)} adet, teslimat: ${when}`,
    ship: (units, when) => `${number(units)} adet, kargoya veriliş: ${when}`,
    ready: (units, when) => `${number(units)} adet, teslim almaya hazır: ${when}`,
    noDate: (units) => `${number(units)} adet, henüz tarihsiz`,
    by: (units, day) => `Kalan ${number(units)} adet en geç ${day}`,
    shipBy: (units, day) => `Kalan ${number(units)} adet, kargoya veriliş en geç ${day}`,
    from: (units, all, when) => `${number(all)} adetten ${number(units)} tanesi ${when} itibarıyla`,
  },
  partQuantity: (quantity) => `${number(quantity)} adet`,
  parts: 'Gönderiler',

  onlySoMany: (maximum) => `En fazla ${number(maximum)} adet sipariş edilebilir`,
  onlySoManyMore: (more) => `En fazla ${number(more)} adet daha sipariş edilebilir`,
  noMore: 'Daha fazla sipariş edilemez',
  orderQuantity: {
    step: (units) => `${number(units)} adet ve katları hâlinde satılır`,
    least: (units) => `Sipariş başına en az ${number(units)} adet`,
    between: (least, most) => `Sipariş başına ${number(least)}–${number(most)} adet`,
    most: (units) => `Sipariş başına en fazla ${number(units)} adet`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Bize sorun' : `${number(maximum)} adetten fazlası için bize sorun`),
  backInStock: (day) => `Yeniden stokta olması bekleniyor: ${day}`,
  preorderNotOpen: 'Ön sipariş henüz başlamadı',
  preordersOpen: (when) => `Ön sipariş başlangıcı: ${when}`,
  preorderClosed: 'Ön sipariş sona erdi',
  notSoldYet: 'Henüz satışta değil',
  soldFrom: (when) => `Satış başlangıcı: ${when}`,

  notes: {
    stale: 'Stok bilgilerimizi güncelliyoruz; şu anda tarih veremiyoruz.',
    beyond_calendar: 'Bu kadar ilerisi için henüz tarih veremiyoruz.',
    no_destination: 'Nereye? Teslimat gününü o zaman söyleriz.',
    needs_postal_code: 'Posta kodu nedir? Teslimat gününü o zaman söyleriz.',
    no_transit_days: 'Oraya gönderiyoruz, ama ne kadar sürdüğünü henüz bilmiyoruz.',
    may_be_sooner: 'Daha erken olabilir: bize sorun.',
  },

  facts: {
    shipment: factsAt('kargoya verilince', 'Kargoya verilene', 'Kargoya verilmesinden'),
    ready: factsAt('teslim almaya hazır olunca', 'Teslim almaya hazır olana', 'Teslim almaya hazır olmasından'),
    delivery: factsAt('teslim edilince', 'Teslim edilene', 'Teslim edilmesinden'),
    chargedNow: 'Şimdi ödenir',
    eachCharged: 'Her gönderi kargoya verilince ödenir',
    cancelThen: (isFree) => cancel(isFree, 'O zamana'),
    cancelBy: (day, isFree) => cancel(isFree, near[day] ?? `${day} gününe`),
    cancelToday: (isFree) => cancel(isFree, 'Bugün gün sonuna'),
    noCancel: 'İptal edilemez',
    onlyLater: 'yalnızca sonra kargoya verilenler',
    fee: (amount) => `İptal ücreti: ${amount}`,
    feeShare: (share) => `İptal ücreti: fiyat üzerinden ${share}`,
    someFee: 'İptal ücretlidir',
    refund: (days, unit) => `para iadesi ${dayCount(days, unit)} içinde`,
    refundPromptly: 'para iadesi gecikmeden',
    refundInBillingCycle: 'para iadesi bir ekstre dönemi içinde',
    ifLate: (refund) => `Gecikirse ${refund}`,
    returns: (days, unit, months) => `${period(days, unit, months)} içinde iade`,
    returnUntil: (day) => `${day} gününe kadar iade`,
    returnUntilAnyway: (day) => `${day} gününe kadar iade, daha geç gelse bile`,
    returnAlways: 'İstediğiniz zaman iade',
    noReturns: 'Fikir değişikliğinde iade yok',
    withdraw: (days, unit, months) => `${period(days, unit, months)} içinde cayma hakkı`,
    withdrawAlways: 'Süre sınırı olmadan cayma hakkı',
    lost: {
      none: 'Cayma hakkı yoktur',
      unsealed: 'mührü açılmadıkça',
      mixed: 'başka mallarla karışmadıkça',
      begun: 'teslimat (indirme) başlayınca sona erer',
      performed: 'ifa tamamlanana kadar',
    },
    comma: ', ',
    ofLaw: undefined,
  },

  details: 'Ayrıntılar',
  notLoaded: 'Bu bölüm yüklenemedi. Lütfen daha sonra yeniden deneyin.',

  digital: {
    atOnce: 'Hemen kullanılabilir',
    status: 'Dijital ürün',
  },
};

const dayNouns: Record<DayUnit, string> = { calendar: 'gün', working: 'iş günü', business: 'iş günü' };

function dayCount(days: number, unit: DayUnit): string {
  return `${number(days)} ${dayNouns[unit]}`;
}

function period(days: number, unit: DayUnit, months: number): string {
  return `${months === 0 ? '' : `${number(months)} ay ve `}${dayCount(days, unit)}`;
}
