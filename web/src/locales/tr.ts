/** Turkish. Nouns stay singular after a number, and a day that stands after a colon needs no case ending. */
import { counting } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('tr');

/** None of these begins with an i, whose capital would be İ. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

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

export const tr: PageMessages = {
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
  pickup: {
    ready: (when, place) => `Teslim almaya hazır: ${when}${place === undefined ? '' : `, ${place}`}`,
    from: (day, time) => `${day}, ${time} itibarıyla`,
    alsoAt: (places) => `Şu anda burada da var: ${places}`,
    none: 'Mağazadan teslim alınamaz',
    parts: 'Teslim almalar',
    terms: termsAt(
      'teslim almaya hazır olunca',
      'Teslim almaya hazır olana',
      'Teslim almaya hazır olmadan',
      'Teslim almaya hazır olmasından',
    ),
  },
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
  onlySoManyMore: (more) => `En fazla ${number(more)} adet daha sipariş edilebilir`,
  noMore: 'Daha fazla sipariş edilemez',
  orderQuantity: {
    step: (units) => `${number(units)} adetlik paketler hâlinde satılır`,
    least: (units) => `Sipariş başına en az ${number(units)} adet`,
    most: (units) => `Sipariş başına en fazla ${number(units)} adet`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Bize sorun' : `${number(maximum)} adetten fazlası için bize sorun`),
  timeToday: (time) => `bugün, ${time}`,
  orderBy: (when) => `Bu tarihler şu ana kadar verilen siparişler için geçerlidir: ${when}`,
  orderWithin: (left, when) => `Bu tarihler ${left} içinde verilen siparişler için geçerlidir, son an: ${when}`,
  backInStock: (day) => `Yeniden bekleniyor: ${day}`,
  preorderNotOpen: 'Ön sipariş henüz başlamadı',
  preordersOpen: (when) => `Ön sipariş başlangıcı: ${when}`,
  preorderClosed: 'Ön sipariş sona erdi',
  notSoldYet: 'Henüz satışta değil',
  soldFrom: (when) => `Satış başlangıcı: ${when}`,

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
  notLoaded: 'Bu bölüm yüklenemedi. Lütfen daha sonra yeniden deneyin.',

  terms: {
    heading: 'Koşullar',
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
    fee: (amount) => `İptal ücreti: ${amount}`,
    feeShare: (share) => `İptal ücreti: fiyat üzerinden ${share}`,
    someFee: 'İptal ücretlidir',
    more: 'Diğer koşullar',
    policy: 'Mağazanın koşulları',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Yasal haklarınız saklıdır.',
  },

  digital: {
    atOnce: 'Hemen kullanılabilir',
    terms: termsAt('teslim edilince', 'Teslim edilene', 'Teslim edilmeden', 'Teslim edilmesinden'),
    givenUp: (citation) =>
      `İfaya cayma süresi bitmeden başlanabilir. Başlandığında cayma hakkımı kaybedeceğimi biliyorum (${citation}).`,
  },

  consent: {
    agree: (sentences) => `Onaylıyorum: ${sentences}`,
    willBeAsked: (sentences) => `Onayınız istenecek: ${sentences}`,
    pay: (payment) => `Kargodan önce ödüyorum: ${payment}.`,
    payBeforeReady: (payment) => `Teslim almaya hazır olmadan önce ödüyorum: ${payment}.`,
    shipsBy: (day) => `En geç kargoya veriliş günü: ${day}.`,
    arrivesBy: (day) => `En geç teslimat günü: ${day}.`,
    readyBy: (day) => `En geç teslim almaya hazır olacağı gün: ${day}.`,
    beyond: (day, citation) =>
      `Bu, gün kararlaştırılmadığında yasanın son günü olan ${day} gününden sonradır (${citation}).`,
    noDate: 'Henüz teslimat tarihi yok.',
  },
};
