/** Turkish. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number } = counting('tr');

export const tr: CheckoutMessages = {
  order: 'Siparişiniz ve tarihleri',
  lines: 'Ürünler',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: 'Daha önce hazır; siparişin geri kalanını bekliyor.',

  shipping: {
    heading: 'Nasıl gönderelim?',
    together: 'Hepsi hazır olunca tüm ürünler',
    as_ready: 'Her ürün hazır olur olmaz',
    shipments: (shipments) => `${number(shipments)} gönderi`,
    collectHeading: 'Ne zaman teslim almak istersiniz?',
    pickups: (pickups) => `${number(pickups)} teslim alma`,
    firstShips: (when) => `İlk kargoya veriliş: ${when}`,
    lastShips: (when) => `Son kargoya veriliş: ${when}`,
    firstArrives: (when) => `İlk teslimat: ${when}`,
    lastArrives: (when) => `Son teslimat: ${when}`,
  },

  whole: 'Siparişin tamamı',
  wholeNoDate: 'Siparişin bir bölümünün henüz tarihi yok',

  terms: {
    now: 'Şimdi ödenecek',
    atShipment: 'Kargoya verilince',
    whenReady: 'Teslim almaya hazır olunca',
    whenDelivered: 'Teslim edilince',
    inAll: 'Toplam',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'Onayınız',
    all: 'Bunların her birini onaylıyorum:',
    again: {
      dates: 'Onayınızdan sonra tarihler değişti. Lütfen yeniden okuyun.',
      payment: 'Onayınızdan sonra ödeyeceğiniz tutar değişti. Lütfen yeniden okuyun.',
      language: 'Onayınızdan sonra dil değişti. Lütfen yeniden okuyun.',
      terms: 'Onayınızdan sonra koşullar değişti. Lütfen yeniden okuyun.',
    },
    required: 'Sipariş vermek için bu kutuyu işaretleyin.',
  },

  cannot: {
    outOfStock: (name) => `${name} stokta yok: sipariş vermek için onu çıkarın.`,
    takenInOrder: (name) =>
      `${name}: kalanları siparişinizdeki diğer ürünler kullanıyor. Sipariş vermek için ikisinden birini çıkarın.`,
    discontinued: (name) => `${name} artık satılmıyor: sipariş vermek için onu çıkarın.`,
    notOpen: (name) => `${name} henüz sipariş edilemiyor: sipariş vermek için onu çıkarın.`,
    closed: (name) => `${name} için ön sipariş sona erdi: sipariş vermek için onu çıkarın.`,
    notShipped: (name, place) => `${name} bu yere gönderilmez (${place}): sipariş vermek için onu çıkarın.`,
    askUs: (name, quantity) =>
      `${number(quantity)} adet ${name} için bize sorun: sipariş vermek için adedi değiştirin.`,
    overMaximum: (name, maximum) =>
      `${name} ürününden en fazla ${number(maximum)} adet sipariş edilebilir: sipariş vermek için adedi değiştirin.`,
    belowLeast: (name, least) =>
      `${name} ürününden sipariş başına en az ${number(least)} adet: sipariş vermek için adedi değiştirin.`,
    notInSteps: (name, step) =>
      `${name} ${number(step)} adetlik paketler hâlinde satılır: sipariş vermek için adedi değiştirin.`,
    aboveMost: (name, most) =>
      `${name} ürününden sipariş başına en fazla ${number(most)} adet: sipariş vermek için adedi değiştirin.`,
  },
  noPromise: 'Bu siparişin tarihleri henüz bilinmiyor. Biraz bekleyin ya da sonra yeniden deneyin.',
  changed: 'Siparişinizin tarihleri değişti.',
};
