/** Arabic, written from right to left. Nouns agree with their number in six ways. */
import { counting, type PluralForms } from './counting.ts';
import type { CalendarOwner, DayUnit, Messages, PeriodStart } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('ar');

export const ar: Messages = {
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
  askUs: (maximum) => (maximum === 0 ? 'اسألنا' : `لأكثر من ${number(maximum)} اسألنا`),
  timeToday: (time) => `اليوم، ${time}`,
  orderBy: (when) => `تسري هذه المواعيد على الطلبات حتى: ${when}`,
  orderWithin: (left, when) => `تسري هذه المواعيد على الطلبات خلال ${left}، حتى: ${when}`,
  backInStock: (day) => `يُتوقع توفره من جديد: ${day}`,
  preorderNotOpen: 'لم يبدأ الطلب المسبق بعد',
  preordersOpen: (when) => `يبدأ الطلب المسبق: ${when}`,

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
  reasons: {
    closedDays: (days, calendar) => `أيام العطلة لدى ${owner(calendar)}: ${days}.`,
    notWorkdays: (days, calendar) => `ليست أيام عمل لدى ${owner(calendar)}: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `أيام العطلة لدى ${owner(calendar)}: ${number(days)} من ${first} إلى ${last}.`,
    afterCutoff: (time) => `الطلبات بعد الساعة ${time} تُحسب ليوم عملنا التالي.`,
    awaitingReceipt: (day, delay) => `ينتظر شحنة واردة إلينا: ${day}${because(delay)}.`,
    overdue: (delay) => `تأخرت شحنة واردة إلينا، ولا موعد بعد${because(delay)}.`,
    replenishment: 'نطلبه من المورّد، بحسب مدة التوريد المعتادة لديه.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'يُصنع بعد طلبك.'
        : `يُصنع بعد طلبك خلال ${span(least, most)} من أيام عملنا.`,
    handling: (least, most) => `يُجهَّز خلال ${span(least, most)} من أيام عملنا.`,
    transit: (least, most) => `مدة التوصيل: ${span(least, most)} من أيام عمل شركة الشحن.`,
    release: (day) => `يصدر ${day} ولا يُشحن قبل ذلك.`,
    noKnownSupply: 'لم تُحدَّد شحنة واردة إلينا بعد.',
  },
  delays: {
    port_congestion: 'ازدحام في الميناء',
    supplier_delay: 'تأخر المورّد',
    customs: 'محتجز لدى الجمارك',
    weather: 'طقس سيئ في الطريق',
  },

  terms: {
    heading: 'الشروط',
    payment: 'الدفع',
    atCheckout: 'عند إتمام الطلب',
    cancellation: 'الإلغاء',
    withdrawal: 'العدول عن الشراء',
    refund: 'رد المبلغ',
    returns: 'الإرجاع',
    delayRefund: 'عند التأخر',
    rights: 'حقوقك',

    onShipment: (amount) => (amount === undefined ? 'الدفع عند الشحن' : `${amount}، تُدفع عند الشحن`),
    atOrder: (amount) => (amount === undefined ? 'الدفع عند الطلب' : `${amount}، تُدفع عند الطلب`),
    deposit: (now = 'عربون', atShipment = 'الباقي') => `${now} الآن، و${atShipment} عند الشحن`,

    until: {
      shipment: 'يمكنك الإلغاء حتى الشحن',
      never: 'لا يمكن الإلغاء',
      withdrawal_ends: 'يمكنك الإلغاء قبل الشحن، وحتى انتهاء حقك في العدول',
    },
    daysBeforeShipment: (days, lastDay) =>
      `يمكنك الإلغاء حتى ${count(days, dayForms.calendar)} قبل الشحن${lastDay === undefined ? '' : ` (${lastDay})`}`,
    fee: (amount) => `رسوم الإلغاء: ${amount}`,
    feeShare: (share) => `رسوم الإلغاء: ${share} من السعر`,
    someFee: 'للإلغاء رسوم',

    refundWithin: (days, unit, from) => `رد المبلغ خلال ${count(days, dayForms[unit])} من ${starts[from]}`,
    refundWithoutNumber: 'رد المبلغ دون تأخير لا مبرر له، ولا يحدد القانون عدد أيام',
    refundInBillingCycle: 'رد المبلغ خلال دورة فوترة واحدة',
    refundIfToday: (latest) => `عند الإلغاء اليوم: رد المبلغ في موعد أقصاه ${latest}`,
    withheldUntilReturn: 'قد ينتظر وصول السلعة أو ما يثبت إرسالها',

    returnWithin: (days, unit, from, months) => `خلال ${period(days, unit, months)} من ${starts[from]}`,
    returnCost: { shop: 'يدفع المتجر تكلفة الإرجاع', shopper: 'تدفع أنت تكلفة الإرجاع' },
    withdrawWithin: (days, unit, _word, months) => `يمكنك العدول خلال ${period(days, unit, months)} من التسليم`,
    withdrawWithoutEnd: 'يمكنك العدول دون حد زمني',
    withdrawalExceptions: {
      none: 'لا يوجد حق في العدول',
      unsealed: 'ينتهي هذا الحق إذا كسرت الختم',
      mixed: 'ينتهي هذا الحق إذا اختلط بسلع أخرى',
      begun: 'ينتهي هذا الحق عند البدء إن وافقت على ذلك',
      performed: 'ينتهي هذا الحق بعد التنفيذ الكامل',
    },
    ifDelivered: (delivered, lastDay) => `عند التسليم ${delivered}: حتى ${lastDay}`,

    statutoryRights: 'تسري حقوقك القانونية',
    more: 'شروط أخرى',
    policy: 'شروط المتجر',
    // Set apart (Unicode's isolates, UAX #9): in "16 CFR 435.2(b)(1)" number and words would change places, and a
    // bracket would turn around.
    cite: (citation) => `\u2066${citation}\u2069`,
    ofLaw: undefined,
    notAdvice: 'لا تتأثر حقوقك القانونية.',
  },

  consent: {
    agree: (sentences) => `أوافق: ${sentences}`,
    willBeAsked: (sentences) => `ستُطلب موافقتك: ${sentences}`,
    pay: (payment) => `أدفع قبل الشحن: ${payment}.`,
    shipsBy: (day) => `الشحن في موعد أقصاه ${day}.`,
    arrivesBy: (day) => `الوصول في موعد أقصاه ${day}.`,
    beyond: (day, citation) => `هذا بعد ${day}، وهو آخر يوم في القانون ما لم يُتفق على غيره (${citation}).`,
    noDate: 'لا يوجد موعد بعد.',
  },
};

const pieces: PluralForms = { one: 'قطعة واحدة', two: 'قطعتان', few: '# قطع', many: '# قطعة', other: '# قطعة' };

/** In the genitive, after "خلال" and "حتى". Arabic has one word for the law's working days and the shop's. */
const workingDays: PluralForms = { one: 'يوم عمل واحد', two: 'يومي عمل', few: '# أيام عمل', other: '# يوم عمل' };
const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' },
  working: workingDays,
  business: workingDays,
};

/** After "من". */
const starts: Record<PeriodStart, string> = {
  order: 'الطلب',
  payment: 'الدفع',
  notice: 'إشعارك',
  entitlement: 'انتهاء الطلب',
  shipment: 'الشحن',
  delivery: 'التسليم',
  goods_return: 'عودة السلعة',
  stated_day: 'اليوم المذكور',
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  if (months === 0) return inDays;
  return `${count(months, { one: 'شهر واحد', two: 'شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' })} و${inDays}`;
}

/** "3"; two bounds are told in words, since a dash between numbers reads the other way round here. */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)} إلى `}${number(most)}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

function owner(calendar: CalendarOwner): string {
  return calendar === 'carrier' ? 'شركة الشحن' : 'المستودع';
}
