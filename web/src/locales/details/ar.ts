/** Arabic: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

const { number, count } = counting('ar');

/** What terms say of a moment. */
const termsAt = (event: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `الدفع عند ${event}` : `${amount}، تُدفع عند ${event}`),
  // Not "عربون": by law, who gives that up loses it.
  deposit: (now = 'دفعة مقدمة', rest = 'الباقي') => `${now} الآن، و${rest} عند ${event}`,
  until: {
    shipment: `يمكنك الإلغاء حتى ${event}`,
    withdrawal_ends: `يمكنك الإلغاء قبل ${event}، وحتى انتهاء حقك في العدول`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `يمكنك الإلغاء حتى ${count(days, dayForms.calendar)} قبل ${event}${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('الشحن');

export const ar: DetailMessages = {
  why: 'لماذا هذه المواعيد',
  whyNoDate: 'لماذا لم يُحدَّد الموعد بعد',
  dayByDay: 'يومًا بيوم',
  reasons: {
    closedDays: (days, calendar) => `أيام العطلة لدى ${owners[calendar]}: ${days}.`,
    notWorkdays: (days, calendar) => `أيام بلا عمل لدى ${owners[calendar]}: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `عدد أيام العطلة لدى ${owners[calendar]} من ${first} إلى ${last}: ${number(days)}.`,
    notCollected: (days) => `أيام لا تستلم فيها شركة الشحن الطرود: ${days}.`,
    manyNotCollected: (days, first, last) =>
      `عدد الأيام التي لا تستلم فيها شركة الشحن الطرود من ${first} إلى ${last}: ${number(days)}.`,
    afterCutoff: (time) => `الطلبات بعد الساعة ${time} تُحسب ليوم عملنا التالي.`,
    awaitingReceipt: (day, delay) => `ينتظر شحنة واردة إلينا، موعدها المتوقع ${day}${because(delay)}.`,
    overdue: (delay) => `تأخرت شحنة واردة إلينا، ولم يُحدَّد موعدها الجديد بعد${because(delay)}.`,
    replenishment: 'نطلبه من المورّد، والمواعيد بحسب مدة التوريد المعتادة لديه.',
    production: (least, most) =>
      least === undefined || most === undefined ? 'يُصنع بعد طلبك.' : `يُصنع بعد طلبك خلال ${span(least, most)} لدينا.`,
    fullyBooked: (day) => `لا يتسع إنتاجنا للكمية كلها قبل ${day}.`,
    receiving: (least, most) => `بعد وصوله إلينا يُستلم ويُسجَّل خلال ${span(least, most)} لدينا.`,
    handling: (least, most) => `يُجهَّز خلال ${span(least, most)} لدينا.`,
    transit: (least, most) => `التوصيل خلال ${span(least, most)} لدى شركة الشحن.`,
    release: (day) => `موعد الإصدار ${day}، ولا يُشحن قبل ذلك.`,
    releaseUnsent: (day) => `موعد الإصدار ${day}، ولا يتوفر قبل ذلك.`,
    noKnownSupply: 'لم تُحدَّد شحنة واردة إلينا بعد.',
  },
  delays: {
    port_congestion: 'ازدحام في الميناء',
    supplier_delay: 'تأخر المورّد',
    customs: 'محتجز لدى الجمارك',
    weather: 'طقس سيئ في الطريق',
  },

  queue: {
    ahead: (ahead) => (ahead === 0 ? 'سيكون طلبك التالي في الدور' : `قبلك في الدور: ${count(ahead, pieces)}`),
    batch: (taken, quantity) => `المحجوز من الشحنة القادمة إلينا: ${number(taken)} من ${number(quantity)}`,
  },

  ladder: {
    heading: 'كميات أخرى: مواعيد الكمية كلها',
    range: (first, last) =>
      first === last ? number(first) : first === 1 ? `حتى ${number(last)}` : `${number(first)} إلى ${number(last)}`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} أو أكثر`,
    beyond: 'كميات أكبر',
    all: 'المزيد من الكميات',
  },

  terms: {
    heading: 'الشروط',
    more: 'شروط أخرى',
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
    policy: 'شروط المتجر',
    policyElsewhere: 'حيث لا يُذكر قانون، فهي شروط المتجر.',
    // Set apart (Unicode's isolates, UAX #9): in "16 CFR 435.2(b)(1)" number and words would change places, and a
    // bracket would turn around.
    cite: (citation) => `\u2066${citation}\u2069`,
    notAdvice: 'لا تتأثر حقوقك القانونية.',

    withdrawal: 'العدول عن الشراء',
    refund: 'رد المبلغ',
    returns: 'الإرجاع',
    delayRefund: 'عند التأخر',
    rights: 'حقوقك',

    refundWithin: (days, unit, from) => `رد المبلغ خلال ${count(days, dayForms[unit])} من ${starts[from]}`,
    refundWithoutNumber: 'رد المبلغ دون تأخير غير مبرر (لا يحدد القانون عدد الأيام)',
    refundInBillingCycle: 'رد المبلغ خلال دورة فوترة واحدة',
    refundIfToday: (latest) => `عند الإلغاء اليوم: رد المبلغ في موعد أقصاه ${latest}`,
    withheldUntilReturn: 'قد يُنتظر وصول السلعة أو ما يثبت إرسالها',

    returnWithin: (days, unit, from, months) => `خلال ${period(days, unit, months)} من ${starts[from]}`,
    returnUntil: (day) => `حتى ${day}`,
    returnCost: { shop: 'تكلفة الإرجاع على المتجر', shopper: 'تكلفة الإرجاع عليك' },
    withdrawWithin: (days, unit, _word, months) => `يمكنك العدول خلال ${period(days, unit, months)} من التسليم`,
    withdrawWithoutEnd: 'يمكنك العدول دون حد زمني',
    withdrawalExceptions: {
      none: 'لا يوجد حق في العدول',
      unsealed: 'ينتهي هذا الحق بكسر الختم',
      mixed: 'ينتهي هذا الحق إذا اختلط بسلع أخرى',
      begun: 'ينتهي هذا الحق عند بدء التسليم (التنزيل) إن وافقت على ذلك',
      performed: 'ينتهي هذا الحق بعد التنفيذ الكامل',
    },
    ifDelivered: (delivered, lastDay) => `عند التسليم في ${delivered}: حتى ${lastDay}`,
    rolledOn: 'تنتهي المدة في يوم عطلة، فتمتد إلى يوم العمل التالي',

    statutoryRights: 'تسري حقوقك القانونية',
  },

  pickup: { terms: termsAt('تجهيزه للاستلام') },
  digital: {
    terms: termsAt('التسليم'),
    givenUp: 'أوافق على بدء التسليم فورًا، وأعلم أنني أفقد بذلك حقي في العدول.',
    givenUpOnRelease: 'أوافق على بدء التسليم يوم الإصدار، وأعلم أنني أفقد بذلك حقي في العدول.',
  },

  consent: {
    willBeAsked: (sentences) => `ستُطلب موافقتك: ${sentences}`,
    pay: (amount) => `أدفع ${amount === undefined ? '' : `${amount} `}قبل الشحن.`,
    payBeforeReady: (amount) => `أدفع ${amount === undefined ? '' : `${amount} `}قبل تجهيزه للاستلام.`,
    wait: (day) => `أوافق على الانتظار حتى ${day}.`,
    waitForShipment: (day) => `أوافق على أن يكون الشحن في موعد أقصاه ${day}.`,
    waitWithoutDay: 'أوافق على الانتظار، مع أن الموعد لم يُحدَّد بعد.',
    why: 'لماذا؟',
    shipsBy: (day) => `الشحن في موعد أقصاه ${day}.`,
    beyond: (day, citation) => `إذا لم يُتفق على موعد، فآخر يوم بحسب القانون هو ${day} (${citation}).`,
    paidBefore: 'المنتج غير متاح بعد، والدفع مقدمًا.',
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

const monthForms: PluralForms = { one: 'شهر واحد', two: 'شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' };

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  if (months === 0) return inDays;
  return `${count(months, monthForms)} و${inDays}`;
}

/** Working days; two bounds are told in words, since a dash between numbers reads the other way round here. */
function span(least: number, most: number): string {
  if (least === most) return count(most, workingDays);
  return `${number(least)} إلى ${count(most, { few: '# أيام عمل', other: '# يوم عمل' })}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'المستودع',
  carrier: 'شركة الشحن',
  supplier: 'مورّدنا',
};
