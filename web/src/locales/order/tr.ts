/** Turkish. */
import type { OrderMessages } from './messages.ts';

export const tr: OrderMessages = {
  change: {
    unchanged: 'Söz verilen tarih hâlâ geçerli',
    sooner: 'Söz verilenden erken',
    later: 'Söz verilenden geç',
  },
  passed: 'Söz verilen tarih geçti',
  late: 'Gecikti: söz verilen tarih geçti',
  partLater: 'Bir bölümü daha geç',
  noDateNow: 'Söz verilenden geç: şu anda tarih yok',
  dateNow: 'Artık bir tarih var',
  stillNoDate: 'Henüz tarih yok',
  shippedOn: (day) => `Kargoya verildi: ${day}`,
  readySince: (day) => `Teslim almaya hazır: ${day}`,
  deliveredOn: (day) => `Teslim edildi: ${day}`,
  afterPromised: (text) => `${text}, söz verilenden geç`,
  cancelledOn: (day) => `İptal edildi: ${day}`,
  withdrawnOn: (day) => `Cayma günü: ${day}`,
  endedOn: (day) => `Sona erdiği gün: ${day}`,
  endedBy: {
    law: 'Kendiliğinden sona erdi: o güne kadar gönderilmemişti ve beklemeyi kabul etmemiştiniz.',
    untold:
      'Kendiliğinden sona erdi: o güne kadar gönderilmemişti ve daha uzun bekleyip beklemeyeceğinizi size sormamıştık.',
    refused: 'Bunu göndermeyeceğiz.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (söz verilen tarih: ${day})`,
  lines: 'Ürünler',
  promised: 'Söz verilen',
  now: 'Şimdi',

  delay: (what) => `Gecikme hakkında: ${what}`,
  ended: (what) => `Bundan sonra: ${what}`,
  toldOn: (day) => `Bunu size yazdığımız gün: ${day}.`,
  toldBefore: (day, named) =>
    `Bunu size yazdığımız gün: ${day}; bildirdiğimiz tarih: ${named}. Yeni gecikmeyi size henüz yazmadık.`,
  notTold: 'Bunu size henüz yazmadık.',
  agreed: 'Bu gecikmeyi kabul ettiniz.',
  lapsesUntold: (day) =>
    `O güne kadar gönderilmez ve gecikmeyi size yazmazsak, şu gün kendiliğinden iptal olur: ${day}.`,
  askRefund: 'Bunun için ödediklerinizin ne zamana kadar geri verileceğini lütfen bize sorun.',
  choices: { keep: (what) => `Bekle: ${what}`, cancel: (what) => `İptal et: ${what}` },
  choiceMeans: {
    keep: 'Beklerseniz bu gecikmeyi kabul etmiş olursunuz ve sipariş sürer. Yeniden gecikirse haklarınız yeniden doğar.',
    cancel: 'İptal ederseniz sona erer ve gönderilmez.',
  },
  choiceHandedOver: (choice) => `Yanıtınız mağazaya iletildi: ${choice}. Sonrasını mağaza size bildirir.`,

  payment: {
    atOrder: (what) => `Siparişte ${what}`,
    onShipment: (what) => `Kargoya verilirken ${what}`,
    whenReady: (what) => `Teslim almaya hazır olunca ${what}`,
    whenDelivered: (what) => `Teslim edilirken ${what}`,
    all: 'ödeme',
    rest: 'kalanı',
  },
  consent: 'Sipariş verirken onayladığınız',
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
