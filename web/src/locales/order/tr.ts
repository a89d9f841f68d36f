/** Turkish. */
import type { OrderMessages } from './messages.ts';

export const tr: OrderMessages = {
  change: {
    unchanged: 'Söz verilen tarih hâlâ geçerli',
    sooner: 'Söz verilenden erken',
    later: 'Söz verilenden geç',
  },
  noDateNow: 'Söz verilenden geç: şu anda tarih yok',
  dateNow: 'Artık bir tarih var',
  stillNoDate: 'Henüz tarih yok',
  shippedOn: (day) => `Kargoya verildi: ${day}`,
  deliveredOn: (day) => `Teslim edildi: ${day}`,
  cancelledOn: (day) => `İptal edildi: ${day}`,

  promised: 'Söz verilen',
  now: 'Şimdi',

  delay: 'Gecikme hakkında',
  choices: { keep: 'Gecikmeyi kabul et ve siparişi koru', cancel: 'Siparişi iptal et' },
  choiceHandedOver: (choice) => `Yanıtınız mağazaya iletildi: ${choice}. Sonrasını mağaza size bildirir.`,

  withdrawal: {
    heading: 'Cayma',
    offer: 'Sözleşmeden buradan cayın',
    confirm: 'Caymayı onayla',
    question: (sku, quantity) => `${quantity} × ${sku} için sözleşmeden caymak istiyor musunuz?`,
    back: 'Caymadan geri dön',
    handedOver:
      'Cayma bildiriminiz mağazaya iletildi. Mağaza bunu aldığını e-posta gibi kalıcı bir veri saklayıcısıyla bildirmelidir; o bildirimi saklayın.',
    notHandedOver: 'Cayma bildiriminiz mağazaya iletilemedi. Yeniden deneyin ya da mağazaya yazın.',
  },
};
