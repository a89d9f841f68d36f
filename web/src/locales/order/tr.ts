/** Turkish. */
import type { OrderMessages } from './messages.ts';

export const tr: OrderMessages = {
  change: {
    unchanged: 'Zamanında',
    sooner: 'Söz verilenden erken',
    later: 'Söz verilenden geç',
  },
  passed: 'Söz verilen tarih geçti',
  late: 'Gecikti: söz verilen tarih geçti',
  partLater: 'Bir bölümü gecikiyor',
  dateNow: 'Tarih belli oldu',
  stillNoDate: 'Henüz tarih yok',
  shippedOn: (day) => `Kargoya verildi: ${day}`,
  readySince: (day) => `Teslim almaya hazır: ${day} itibarıyla`,
  arrivalUnknown: 'Ne zaman ulaşacağını henüz bilmiyoruz.',
  deliveredOn: (day) => `Teslim edildi: ${day}`,
  afterPromised: (text) => `${text}, söz verilenden geç`,
  cancelledOn: (day) => `İptal edildi: ${day}`,
  withdrawnOn: (day) => `Caydığınız gün: ${day}`,
  endedOn: (day) => `Sona erdi: ${day}`,
  endedBy: {
    law: 'Kendiliğinden sona erdi: o güne kadar kargoya verilmemişti ve beklemeyi kabul etmemiştiniz.',
    untold:
      'Kendiliğinden sona erdi: o güne kadar kargoya verilmemişti ve daha uzun bekleyip beklemeyeceğinizi size sormamıştık.',
    refused: 'Bunu göndermeyeceğiz.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (söz verilen tarih: ${day})`,
  lines: 'Ürünler',
  promised: 'Söz verilen',
  promisedFirst: 'İlk söz verilen',
  now: 'Şimdi',

  delay: (what) => `Gecikme hakkında: ${what}`,
  notArrived: (what) => `Gelmediyse: ${what}`,
  ended: (what) => `Bundan sonrası: ${what}`,
  toldOn: (day) => `Bunu size ${day} günü yazılı olarak bildirdik.`,
  toldBefore: (day, named) =>
    `Bunu size ${day} günü yazılı olarak bildirdik; verdiğimiz tarih: ${named}. Sonraki gecikmeyi henüz yazılı olarak bildirmedik.`,
  notTold: 'Bunu size henüz yazılı olarak bildirmedik.',
  agreed: 'Bu gecikmeyi kabul ettiniz.',
  lapsesUntold: (day) =>
    `${day} gününe kadar kargoya verilmez ve gecikmeyi size yazılı olarak bildirmezsek, o gün kendiliğinden iptal olur.`,
  askRefund: 'Bunun için ödediklerinizin en geç ne zaman iade edileceğini lütfen bize sorun.',
  choices: { keep: (what) => `Bekle: ${what}`, cancel: (what) => `İptal et: ${what}` },
  choiceMeans: {
    keep: 'Beklerseniz bu gecikmeyi kabul etmiş olursunuz ve sipariş sürer. Yeniden gecikirse haklarınız yeniden doğar.',
    cancel: 'İptal ederseniz sona erer ve gönderilmez.',
  },
  choiceHandedOver: (choice) => `Yanıtınız mağazaya iletildi (${choice}). Bundan sonrasını mağaza size bildirir.`,

  payment: {
    atOrder: (what) => `${what} sipariş verilince`,
    onShipment: (what) => `${what} kargoya verilince`,
    whenReady: (what) => `${what} teslim almaya hazır olunca`,
    whenDelivered: (what) => `${what} teslim edilince`,
    all: 'Tamamı',
    rest: 'kalanı',
  },
  consent: 'Sipariş verirken kabul ettikleriniz',
  lastDay: (day) => `Son gün: ${day}`,

  withdrawal: {
    heading: 'Cayma',
    offer: 'Sözleşmeden buradan cayın',
    confirm: 'Caymayı onayla',
    question: (what) => `${what} için sözleşmeden caymak istiyor musunuz?`,
    back: 'Caymadan geri dön',
    handedOver:
      'Cayma bildiriminiz mağazaya iletildi. Mağaza bunu aldığını e-posta gibi kalıcı bir veri saklayıcısıyla bildirmelidir; o bildirimi saklayın.',
    notHandedOver: 'Cayma bildiriminiz mağazaya iletilemedi. Yeniden deneyin ya da mağazaya yazın.',
  },
};
