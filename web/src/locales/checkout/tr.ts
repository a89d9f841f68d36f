/** Turkish. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number } = counting('tr');

export const tr: CheckoutMessages = {
  order: 'Siparişiniz ve tarihleri',
  lines: 'Ürünler',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: 'Daha önce hazır olur, siparişin geri kalanını bekler.',

  shipping: {
    heading: 'Nasıl gönderelim?',
    together: 'Hepsi aynı zamanda',
    as_ready: 'Her ürün hazır olur olmaz',
    shipments: (shipments) => `${number(shipments)} paket`,
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
    all: 'Bunların her birini kabul ediyorum:',
    again: {
      dates: 'Onayınızdan sonra tarihler değişti. Lütfen yeniden okuyun.',
      payment: 'Onayınızdan sonra ödeyeceğiniz tutar değişti. Lütfen yeniden okuyun.',
      language: 'Onayınızdan sonra dil değişti. Lütfen yeniden okuyun.',
      quantity: 'Onayınızdan sonra adet değişti. Lütfen yeniden okuyun.',
      terms: 'Onayınızdan sonra koşullar değişti. Lütfen yeniden okuyun.',
    },
    required: 'Sipariş vermek için bu kutuyu işaretleyin.',
  },

  cannot: {
    outOfStock: (name) => `${name} stokta yok. Sipariş vermek için bu ürünü çıkarın.`,
    takenInOrder: (name) =>
      `${name}: kalan stok siparişinizdeki başka bir ürüne ayrıldı. Sipariş vermek için ikisinden birini çıkarın.`,
    discontinued: (name) => `${name} artık satılmıyor. Sipariş vermek için bu ürünü çıkarın.`,
    notOpen: (name) => `${name} henüz sipariş edilemiyor. Sipariş vermek için bu ürünü çıkarın.`,
    closed: (name) => `${name} için ön sipariş sona erdi. Sipariş vermek için bu ürünü çıkarın.`,
    notShipped: (name, place) => `${name}: bu yere gönderim yok (${place}). Sipariş vermek için bu ürünü çıkarın.`,
    askUs: (name, quantity) =>
      `${name}: ${number(quantity)} adet için bize sorun ya da sipariş vermek için adedi değiştirin.`,
    overMaximum: (name, maximum) =>
      `${name}: en fazla ${number(maximum)} adet sipariş edilebilir. Sipariş vermek için adedi değiştirin.`,
    belowLeast: (name, least) =>
      `${name}: sipariş başına en az ${number(least)} adet. Sipariş vermek için adedi değiştirin.`,
    notInSteps: (name, step) =>
      `${name}: ${number(step)} adet ve katları hâlinde satılır. Sipariş vermek için adedi değiştirin.`,
    aboveMost: (name, most) =>
      `${name}: sipariş başına en fazla ${number(most)} adet. Sipariş vermek için adedi değiştirin.`,
  },
  noPromise: 'Bu siparişin tarihleri henüz bilinmiyor. Biraz bekleyin ya da daha sonra yeniden deneyin.',
  changed: 'Siparişinizin tarihleri değişti.',
};
