/** Arabic, written from right to left. Nouns agree with their number in six ways. */
import { counting, type PluralForms } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('ar');

const cancel = (isFree: boolean, until: string) => `${isFree ? 'إلغاء مجاني' : 'الإلغاء متاح'} حتى ${until}`;

/** What the facts say of a moment. */
const factsAt = (event: string): FactsAt => ({
  charged: `الدفع عند ${event}`,
  // Not "عربون": by law, who gives that up loses it.
  deposit: (now = 'دفعة مقدمة', rest = 'الباقي') => `${now} الآن، و${rest} عند ${event}`,
  cancel: (isFree) => cancel(isFree, event),
  cancelDays: (days, isFree) => cancel(isFree, `${count(days, dayForms.calendar)} قبل ${event}`),
});

export const ar: PageMessages = {
  status: {
    in_stock: 'متوفر',
    backorder: 'غير متوفر، ويمكن طلبه',
    preorder: 'طلب مسبق',
    made_to_order: 'يُصنع حسب الطلب',
    out_of_stock: 'غير متوفر',
    discontinued: 'لم يعد يُباع',
  },
  lastKnown: (status) => `آخر معلومة: ${status}`,

  today: 'اليوم',
  tomorrow: 'غدًا',
  todayOrTomorrow: 'اليوم أو غدًا',
  between: (first, last) => `بين ${first} و${last}`,

  ships: (when) => `الشحن: ${when}`,
  arrives: (when) => `الوصول: ${when}`,
  likelyBy: (day) => `متوقع بحلول ${day}`,
  oddsBy: (times, outOf, day) => `يصل ${number(times)} من كل ${number(outOf)} بحلول ${day}`,
  noDate: 'لم يُحدَّد الموعد بعد',
  pickup: {
    ready: (when, place) => `الاستلام: ${when}${place === undefined ? '' : ` (${place})`}`,
    from: (day, time) => `${day} من ${time}`,
    at: (place) => `المكان: ${place}`,
    alsoAt: (places) => `متوفر الآن أيضًا في: ${places}`,
    none: (place) => `غير متاح للاستلام${place === undefined ? '' : ` (${place})`}`,
    parts: 'دفعات الاستلام',
  },
  releases: (when) => `الإصدار: ${when}`,
  notShipped: (place) => `لا نشحن إلى ${place}`,
  otherMethods: (methods) => `نشحن إلى هناك عبر: ${methods}`,

  shipsTo: (countries) => `نشحن إلى: ${countries}`,
  shipsToMore: (countries, more) => `نشحن إلى: ${countries} و${count(more, otherCountries)}`,

  to: (place) => `التوصيل إلى ${place}`,
  orderBy: (when) => `للطلبات قبل ${when}`,
  orderWithin: (left, when) => `للطلبات خلال ${left}، قبل ${when}`,
  timeToday: (time) => `${time} اليوم`,
  by: {
    yes: (day) => `بحلول ${day}: نعم`,
    no: (day) => `بحلول ${day}: لا`,
    odds: (day, times, outOf) => `بحلول ${day}: ${number(times)} من كل ${number(outOf)} على الأقل`,
    possible: (day) => `بحلول ${day}: ممكن، لكن لا نعد به`,
  },

  split: splitSentence(
    {
      inStock: (units, isMore) => `${units}${isMore ? ' إضافية' : ''} متوفرة`,
      from: (units, day, isMore) => `${units}${isMore ? ' إضافية' : ''} ابتداءً من ${day}`,
      noDate: (units, isMore) => `${units}${isMore ? ' إضافية' : ''} بلا موعد بعد`,
      separator: '، ',
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)} متوفرة، ${number(later)} لاحقًا`,
  some: {
    arrive: (units, when) => `وصول ${count(units, ofPieces)}: ${when}`,
    ship: (units, when) => `شحن ${count(units, ofPieces)}: ${when}`,
    ready: (units, when) => `استلام ${count(units, ofPieces)}: ${when}`,
    noDate: (units) => `${count(units, pieces)} بلا موعد بعد`,
    by: (units, day) => `الباقي (${number(units)}) بحلول ${day}`,
    shipBy: (units, day) => `شحن الباقي (${number(units)}) بحلول ${day}`,
    from: (units, all, when) => `${number(units)} من ${number(all)} ابتداءً من ${when}`,
  },
  partQuantity: (quantity) => count(quantity, pieces),
  parts: 'الشحنات',

  onlySoMany: (maximum) => `الحد الأقصى للطلب: ${count(maximum, pieces)}`,
  onlySoManyMore: (more) => `الحد الأقصى لما يمكن إضافته: ${count(more, pieces)}`,
  noMore: 'لا يمكن طلب المزيد',
  orderQuantity: {
    step: (units) => `يُباع بمضاعفات العدد ${number(units)}`,
    least: (units) => `الحد الأدنى للطلب الواحد: ${number(units)}`,
    between: (least, most) => `لكل طلب: من ${number(least)} إلى ${number(most)}`,
    most: (units) => `الحد الأقصى للطلب الواحد: ${number(units)}`,
  },
  askUs: (maximum) => (maximum === 0 ? 'اسألنا' : `لأكثر من ${number(maximum)} اسألنا`),
  backInStock: (day) => `يُتوقع توفره من جديد: ${day}`,
  preorderNotOpen: 'لم يبدأ الطلب المسبق بعد',
  preordersOpen: (when) => `يبدأ الطلب المسبق: ${when}`,
  preorderClosed: 'انتهى الطلب المسبق',
  notSoldYet: 'لم يُطرح للبيع بعد',
  soldFrom: (when) => `يبدأ البيع: ${when}`,

  notes: {
    stale: 'نحدّث بيانات المخزون، فلا موعد الآن.',
    beyond_calendar: 'ما زال الموعد بعيدًا، فلا يمكننا ذكره بعد.',
    no_destination: 'إلى أين التوصيل؟ بعدها نذكر موعد الوصول.',
    needs_postal_code: 'ما الرمز البريدي؟ بعدها نذكر موعد الوصول.',
    no_transit_days: 'نشحن إلى هناك، لكن لا نعرف بعد كم يستغرق ذلك.',
    may_be_sooner: 'قد يكون الموعد أقرب: اسألنا.',
  },

  facts: {
    shipment: factsAt('الشحن'),
    ready: factsAt('تجهيزه للاستلام'),
    delivery: factsAt('التسليم'),
    chargedNow: 'الدفع الآن',
    eachCharged: 'الدفع لكل جزء عند شحنه',
    cancelThen: (isFree) => cancel(isFree, 'حينه'),
    cancelBy: (day, isFree) => cancel(isFree, day),
    cancelToday: (isFree) => cancel(isFree, 'نهاية اليوم'),
    noCancel: 'لا يمكن الإلغاء',
    onlyLater: 'لما يُشحن لاحقًا فقط',
    fee: (amount) => `رسوم الإلغاء: ${amount}`,
    feeShare: (share) => `رسوم الإلغاء: ${share} من السعر`,
    someFee: 'للإلغاء رسوم',
    refund: (days, unit) => `رد المبلغ خلال ${count(days, dayForms[unit])}`,
    refundPromptly: 'رد المبلغ دون تأخير',
    refundInBillingCycle: 'رد المبلغ خلال دورة فوترة واحدة',
    ifLate: (refund) => `عند التأخر ${refund}`,
    returns: (days, unit, months) => `الإرجاع خلال ${period(days, unit, months)}`,
    returnUntil: (day) => `الإرجاع حتى ${day}`,
    returnUntilAnyway: (day) => `الإرجاع حتى ${day}، حتى إن وصل بعد ذلك`,
    returnAlways: 'الإرجاع في أي وقت',
    noReturns: 'لا إرجاع عند تغيير الرأي',
    withdraw: (days, unit, months) => `حق العدول خلال ${period(days, unit, months)}`,
    withdrawAlways: 'حق العدول دون حد زمني',
    lost: {
      none: 'لا يوجد حق في العدول',
      unsealed: 'ما لم يُكسر الختم',
      mixed: 'ما لم يختلط بسلع أخرى',
      begun: 'إلى أن يبدأ التسليم (التنزيل)',
      performed: 'إلى أن يكتمل التنفيذ',
    },
    comma: '، ',
    ofLaw: undefined,
  },

  details: 'التفاصيل',
  notLoaded: 'تعذر تحميل هذا الجزء. يرجى المحاولة مرة أخرى لاحقًا.',

  digital: {
    atOnce: 'متاح فورًا',
    status: 'منتج رقمي',
  },
};

const pieces: PluralForms = { one: 'قطعة واحدة', two: 'قطعتان', few: '# قطع', many: '# قطعة', other: '# قطعة' };
/** In the genitive, after a noun. */
const ofPieces: PluralForms = { ...pieces, two: 'قطعتين' };

const otherCountries: PluralForms = {
  one: 'دولة أخرى',
  two: 'دولتين أخريين',
  few: '# دول أخرى',
  other: '# دولة أخرى',
};

/** In the genitive, after "خلال" and "حتى". Arabic has one word for the law's working days and the shop's. */
const workingDays: PluralForms = { one: 'يوم عمل واحد', two: 'يومي عمل', few: '# أيام عمل', other: '# يوم عمل' };
const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' },
  working: workingDays,
  business: workingDays,
};

const monthForms: PluralForms = { one: 'شهر واحد', two: 'شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' };

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  if (months === 0) return inDays;
  return `${count(months, monthForms)} و${inDays}`;
}
