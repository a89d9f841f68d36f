/** Arabic. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number, count } = counting('ar');

export const ar: CheckoutMessages = {
  order: 'طلبك ومواعيده',
  lines: 'المنتجات',
  // The name is set apart: one that ends in Latin letters would take the quantity into its midst.
  line: (name, quantity) => `\u2068${name}\u2069 × ${number(quantity)}`,
  waitsForRest: 'يجهز قبل ذلك، وينتظر بقية الطلب.',

  shipping: {
    heading: 'كيف نشحن طلبك؟',
    together: 'كلها في الوقت نفسه',
    as_ready: 'كل منتج فور جاهزيته',
    shipments: (shipments) =>
      count(shipments, { one: 'شحنة واحدة', two: 'شحنتان', few: '# شحنات', many: '# شحنة', other: '# شحنة' }),
    collectHeading: 'متى تريد الاستلام؟',
    pickups: (pickups) =>
      `الاستلام ${count(pickups, { one: 'مرة واحدة', two: 'مرتين', few: '# مرات', other: '# مرة' })}`,
    firstShips: (when) => `شحن أول شحنة: ${when}`,
    lastShips: (when) => `شحن آخر شحنة: ${when}`,
    firstArrives: (when) => `وصول أول شحنة: ${when}`,
    lastArrives: (when) => `وصول آخر شحنة: ${when}`,
  },

  whole: 'الطلب كله',
  wholeNoDate: 'لم يُحدَّد موعد جزء من الطلب بعد',

  terms: {
    now: 'يُدفع الآن',
    atShipment: 'عند الشحن',
    whenReady: 'عند تجهيزه للاستلام',
    whenDelivered: 'عند التسليم',
    inAll: 'الإجمالي',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'موافقتك',
    all: 'أوافق على كل مما يلي:',
    again: {
      dates: 'تغيرت المواعيد بعد موافقتك. يُرجى القراءة من جديد.',
      payment: 'تغير ما تدفعه بعد موافقتك. يُرجى القراءة من جديد.',
      language: 'تغيرت اللغة بعد موافقتك. يُرجى القراءة من جديد.',
      quantity: 'تغيرت الكمية بعد موافقتك. يُرجى القراءة من جديد.',
      terms: 'تغيرت الشروط بعد موافقتك. يُرجى القراءة من جديد.',
    },
    required: 'ضع علامة في هذا المربع لإتمام الطلب.',
  },

  // Said of "المنتج": a name may be feminine, or a plural.
  cannot: {
    outOfStock: (name) => `${name}: المنتج غير متوفر. أزله لإتمام الطلب.`,
    takenInOrder: (name) => `${name}: ما تبقى من المنتج مخصص لمنتج آخر في طلبك. أزل أحدهما لإتمام الطلب.`,
    discontinued: (name) => `${name}: لم يعد المنتج يُباع. أزله لإتمام الطلب.`,
    notOpen: (name) => `${name}: لا يمكن طلب المنتج بعد. أزله لإتمام الطلب.`,
    closed: (name) => `${name}: انتهى الطلب المسبق للمنتج. أزله لإتمام الطلب.`,
    notShipped: (name, place) => `${name}: لا نشحن المنتج إلى ${place}. أزله لإتمام الطلب.`,
    askUs: (name, quantity) => `${name}: لطلب ${number(quantity)} اسألنا، أو غيّر الكمية لإتمام الطلب.`,
    overMaximum: (name, maximum) => `${name}: الحد الأقصى للطلب ${number(maximum)}. غيّر الكمية لإتمام الطلب.`,
    belowLeast: (name, least) => `${name}: الحد الأدنى للطلب الواحد ${number(least)}. غيّر الكمية لإتمام الطلب.`,
    notInSteps: (name, step) => `${name}: يُباع بمضاعفات العدد ${number(step)}. غيّر الكمية لإتمام الطلب.`,
    aboveMost: (name, most) => `${name}: الحد الأقصى للطلب الواحد ${number(most)}. غيّر الكمية لإتمام الطلب.`,
  },
  noPromise: 'مواعيد هذا الطلب غير معروفة بعد. انتظر لحظة أو حاول لاحقًا.',
  changed: 'تغيرت مواعيد طلبك.',
};
