/** Arabic, written from right to left. Nouns agree with their number in six ways. */
import { counting, type PluralForms } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('ar');

/** What terms say of a moment. */
const termsAt = (event: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `الدفع عند ${event}` : `${amount}، تُدفع عند ${event}`),
  deposit: (now = 'عربون', rest = 'الباقي') => `${now} الآن، و${rest} عند ${event}`,
  until: {
    shipment: `يمكنك الإلغاء حتى ${event}`,
    withdrawal_ends: `يمكنك الإلغاء قبل ${event}، وحتى انتهاء حقك في العدول`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `يمكنك الإلغاء حتى ${count(days, { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' })} قبل ${event}${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('الشحن');

export const ar: PageMessages = {
  status: {
    in_stock: 'متوفر',
    backorder: 'قيد إعادة التوريد',
    preorder: 'طلب مسبق',
    made_to_order: 'يُصنع حسب الطلب',
    out_of_stock: 'غير متوفر',
    discontinued: 'لم يعد يُباع',
  },

  today: 'اليوم',
  tomorrow: 'غدًا',
  todayOrTomorrow: 'اليوم أو غدًا',
  between: (first, last) => `بين ${first} و${last}`,

  ships: (when) => `الشحن: ${when}`,
  arrives: (when) => `الوصول: ${when}`,
  noDate: 'لا موعد بعد',
  pickup: {
    ready: (when, place) => `جاهز للاستلام ${when}${place === undefined ? '' : `: ${place}`}`,
    from: (day, time) => `${day} ابتداءً من ${time}`,
    alsoAt: (places) => `متوفر الآن أيضًا في: ${places}`,
    none: 'غير متاح للاستلام من الفرع',
    parts: 'مرات الاستلام',
    terms: termsAt('تجهيزه للاستلام'),
  },
  releases: (when) => `يصدر ${when}`,
  notShipped: (place) => `لا نشحن إلى ${place}`,
  otherMethods: (methods) => `نشحن إلى هناك عبر: ${methods}`,

  split: splitSentence(
    {
      inStock: (units, isMore) => `${units}${isMore ? ' إضافية' : ''} متوفرة`,
      from: (units, day, isMore) => `${units}${isMore ? ' إضافية' : ''} ابتداءً من ${day}`,
      noDate: (units, isMore) => `${units}${isMore ? ' إضافية' : ''} بلا موعد بعد`,
      separator: '، ',
    },
    number,
  ),
  partQuantity: (quantity) => count(quantity, pieces),
  parts: 'الشحنات',

  onlySoMany: (maximum) => `الحد الأقصى للطلب: ${count(maximum, pieces)}`,
  onlySoManyMore: (more) => `الحد الأقصى لما يمكن إضافته: ${count(more, pieces)}`,
  noMore: 'لا يمكن طلب المزيد',
  orderQuantity: {
    step: (units) => `يُباع بمضاعفات العدد ${number(units)}`,
    least: (units) => `الحد الأدنى للطلب الواحد: ${number(units)}`,
    most: (units) => `الحد الأقصى للطلب الواحد: ${number(units)}`,
  },
  askUs: (maximum) => (maximum === 0 ? 'اسألنا' : `لأكثر من ${number(maximum)} اسألنا`),
  timeToday: (time) => `اليوم، ${time}`,
  orderBy: (when) => `تسري هذه المواعيد على الطلبات حتى: ${when}`,
  orderWithin: (left, when) => `تسري هذه المواعيد على الطلبات خلال ${left}، حتى: ${when}`,
  backInStock: (day) => `يُتوقع توفره من جديد: ${day}`,
  preorderNotOpen: 'لم يبدأ الطلب المسبق بعد',
  preordersOpen: (when) => `يبدأ الطلب المسبق: ${when}`,
  preorderClosed: 'انتهى الطلب المسبق',
  notSoldYet: 'لم يُطرح للبيع بعد',
  soldFrom: (when) => `يبدأ البيع: ${when}`,

  notes: {
    stale: 'نحدّث بيانات المخزون، لذا لا نذكر موعدًا الآن.',
    beyond_calendar: 'هذا أبعد من تقويمنا، لذا لا نذكر موعدًا بعد.',
    no_destination: 'للتوصيل اذكر الوجهة.',
    needs_postal_code: 'للتوصيل اذكر الرمز البريدي.',
    no_transit_days: 'نشحن إلى هناك، لكن لا نعرف المدة بعد.',
    may_be_sooner: 'قد يكون أقرب: اسألنا.',
  },

  ladder: {
    heading: 'حسب الكمية',
    range: (first, last) => (first === last ? number(first) : `${number(first)} إلى ${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} أو أكثر`,
    beyond: 'أكثر',
    all: 'المزيد من الكميات',
  },
  queue: {
    ahead: (ahead) => (ahead === 0 ? 'سيكون طلبك الأول في الدور' : `قبلك في الدور: ${count(ahead, pieces)}`),
    batch: (taken, quantity) => `حُجز ${number(taken)} من ${number(quantity)} في الشحنة القادمة`,
  },

  why: 'لماذا هذا الموعد',
  whyNoDate: 'لماذا لا موعد بعد',
  notLoaded: 'تعذر تحميل هذا الجزء. يرجى المحاولة مرة أخرى لاحقًا.',

  terms: {
    heading: 'الشروط',
    payment: 'الدفع',
    atCheckout: 'عند إتمام الطلب',
    cancellation: 'الإلغاء',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? 'الدفع عند الطلب' : `${amount}، تُدفع عند الطلب`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: 'لا يمكن الإلغاء',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    fee: (amount) => `رسوم الإلغاء: ${amount}`,
    feeShare: (share) => `رسوم الإلغاء: ${share} من السعر`,
    someFee: 'للإلغاء رسوم',
    more: 'شروط أخرى',
    policy: 'شروط المتجر',
    // Set apart (Unicode's isolates, UAX #9): in "16 CFR 435.2(b)(1)" number and words would change places, and a
    // bracket would turn around.
    cite: (citation) => `\u2066${citation}\u2069`,
    ofLaw: undefined,
    notAdvice: 'لا تتأثر حقوقك القانونية.',
  },

  digital: {
    atOnce: 'متاح فورًا',
    terms: termsAt('التسليم'),
    givenUp: (citation) =>
      `يجوز أن يبدأ التسليم قبل انتهاء مهلة العدول. وأعلم أنني أفقد حقي في العدول بمجرد أن يبدأ (${citation}).`,
  },

  consent: {
    agree: (sentences) => `أوافق: ${sentences}`,
    willBeAsked: (sentences) => `ستُطلب موافقتك: ${sentences}`,
    pay: (payment) => `أدفع قبل الشحن: ${payment}.`,
    payBeforeReady: (payment) => `أدفع قبل تجهيزه للاستلام: ${payment}.`,
    shipsBy: (day) => `الشحن في موعد أقصاه ${day}.`,
    arrivesBy: (day) => `الوصول في موعد أقصاه ${day}.`,
    readyBy: (day) => `جاهز للاستلام في موعد أقصاه ${day}.`,
    beyond: (day, citation) => `هذا بعد ${day}، وهو آخر يوم في القانون ما لم يُتفق على غيره (${citation}).`,
    noDate: 'لا يوجد موعد بعد.',
  },
};

const pieces: PluralForms = { one: 'قطعة واحدة', two: 'قطعتان', few: '# قطع', many: '# قطعة', other: '# قطعة' };
