/** Arabic: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number, count } = counting('ar');

export const ar: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `أيام العطلة لدى ${owners[calendar]}: ${days}.`,
    notWorkdays: (days, calendar) => `ليست أيام عمل لدى ${owners[calendar]}: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `أيام العطلة لدى ${owners[calendar]}: ${number(days)} من ${first} إلى ${last}.`,
    notCollected: (days) => `أيام لا تستلم فيها شركة الشحن: ${days}.`,
    manyNotCollected: (days, first, last) => `أيام لا تستلم فيها شركة الشحن: ${number(days)} من ${first} إلى ${last}.`,
    afterCutoff: (time) => `الطلبات بعد الساعة ${time} تُحسب ليوم عملنا التالي.`,
    awaitingReceipt: (day, delay) => `ينتظر شحنة واردة إلينا: ${day}${because(delay)}.`,
    overdue: (delay) => `تأخرت شحنة واردة إلينا، ولا موعد بعد${because(delay)}.`,
    replenishment: 'نطلبه من المورّد، بحسب مدة التوريد المعتادة لديه.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'يُصنع بعد طلبك.'
        : `يُصنع بعد طلبك خلال ${span(least, most)} من أيام عملنا.`,
    fullyBooked: (day) => `لا يتسع إنتاجنا للكمية كلها قبل ${day}.`,
    handling: (least, most) => `يُجهَّز خلال ${span(least, most)} من أيام عملنا.`,
    transit: (least, most) => `مدة التوصيل: ${span(least, most)} من أيام عمل شركة الشحن.`,
    release: (day) => `يصدر ${day} ولا يُشحن قبل ذلك.`,
    releaseUnsent: (day) => `يصدر ${day} ولا يتوفر قبل ذلك.`,
    noKnownSupply: 'لم تُحدَّد شحنة واردة إلينا بعد.',
  },
  delays: {
    port_congestion: 'ازدحام في الميناء',
    supplier_delay: 'تأخر المورّد',
    customs: 'محتجز لدى الجمارك',
    weather: 'طقس سيئ في الطريق',
  },

  terms: {
    withdrawal: 'العدول عن الشراء',
    refund: 'رد المبلغ',
    returns: 'الإرجاع',
    delayRefund: 'عند التأخر',
    rights: 'حقوقك',

    refundWithin: (days, unit, from) => `رد المبلغ خلال ${count(days, dayForms[unit])} من ${starts[from]}`,
    refundWithoutNumber: 'رد المبلغ دون تأخير لا مبرر له، ولا يحدد القانون عدد أيام',
    refundInBillingCycle: 'رد المبلغ خلال دورة فوترة واحدة',
    refundIfToday: (latest) => `عند الإلغاء اليوم: رد المبلغ في موعد أقصاه ${latest}`,
    withheldUntilReturn: 'قد ينتظر وصول السلعة أو ما يثبت إرسالها',

    returnWithin: (days, unit, from, months) => `خلال ${period(days, unit, months)} من ${starts[from]}`,
    returnUntil: (day) => `حتى ${day}`,
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
  },
};

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

const owners: Record<CalendarOwner, string> = {
  location: 'المستودع',
  carrier: 'شركة الشحن',
  supplier: 'مورّدنا',
};
