/** Arabic. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number, count } = counting('ar');

export const ar: CheckoutMessages = {
  order: 'طلبك ومواعيده',
  lines: 'المنتجات',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: 'جاهز قبل ذلك، وينتظر بقية الطلب.',

  shipping: {
    heading: 'كيف نرسله؟',
    together: 'كل المنتجات بعد أن يجهز الطلب كله',
    as_ready: 'كل منتج حالما يجهز',
    shipments: (shipments) =>
      count(shipments, { one: 'شحنة واحدة', two: 'شحنتان', few: '# شحنات', many: '# شحنة', other: '# شحنة' }),
    collectHeading: 'متى تستلمه؟',
    pickups: (pickups) =>
      count(pickups, { one: 'استلام واحد', two: 'استلامان', few: '# استلامات', many: '# استلامًا', other: '# استلام' }),
    firstShips: (when) => `أول شحن: ${when}`,
    lastShips: (when) => `آخر شحن: ${when}`,
    firstArrives: (when) => `أول وصول: ${when}`,
    lastArrives: (when) => `آخر وصول: ${when}`,
  },

  whole: 'الطلب كله',
  wholeNoDate: 'جزء من الطلب ليس له موعد بعد',

  terms: {
    now: 'يُدفع الآن',
    atShipment: 'عند الشحن',
    whenReady: 'عند تجهيزه للاستلام',
    whenDelivered: 'عند التسليم',
    inAll: 'المجموع',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'موافقتك',
    all: 'أوافق على كل مما يلي:',
    again: {
      dates: 'تغيرت المواعيد منذ موافقتك. اقرأ هذا من جديد.',
      payment: 'تغير ما تدفعه منذ موافقتك. اقرأ هذا من جديد.',
      language: 'تغيرت اللغة منذ موافقتك. اقرأ هذا من جديد.',
      terms: 'تغيرت الشروط منذ موافقتك. اقرأ هذا من جديد.',
    },
    required: 'ضع علامة في هذا المربع لإتمام الطلب.',
  },

  cannot: {
    outOfStock: (name) => `${name} غير متوفر: أزله لإتمام الطلب.`,
    takenInOrder: (name) => `${name}: بقية طلبك تأخذ ما تبقى منه. أزل أحدهما لإتمام الطلب.`,
    discontinued: (name) => `${name} لم يعد يُباع: أزله لإتمام الطلب.`,
    notOpen: (name) => `${name} لا يمكن طلبه بعد: أزله لإتمام الطلب.`,
    closed: (name) => `${name} انتهى طلبه المسبق: أزله لإتمام الطلب.`,
    notShipped: (name, place) => `${name} لا يُشحن إلى ${place}: أزله لإتمام الطلب.`,
    askUs: (name, quantity) => `${name}: للكمية ${number(quantity)} اسألنا. غيّر الكمية لإتمام الطلب.`,
    overMaximum: (name, maximum) => `${name}: الحد الأقصى للطلب ${number(maximum)}. غيّر الكمية لإتمام الطلب.`,
    belowLeast: (name, least) => `${name}: الحد الأدنى للطلب الواحد ${number(least)}. غيّر الكمية لإتمام الطلب.`,
    notInSteps: (name, step) => `${name}: يُباع بمضاعفات العدد ${number(step)}. غيّر الكمية لإتمام الطلب.`,
    aboveMost: (name, most) => `${name}: الحد الأقصى للطلب الواحد ${number(most)}. غيّر الكمية لإتمام الطلب.`,
  },
  noPromise: 'مواعيد هذا الطلب غير معروفة بعد. انتظر لحظة أو حاول لاحقًا.',
  changed: 'تغيرت مواعيد طلبك.',
};
