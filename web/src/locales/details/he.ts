/** Hebrew: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number, count } = counting('he');

export const he: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `סגור אצל ${owners[calendar]}: ${days}.`,
    notWorkdays: (days, calendar) => `אלה אינם ימי עבודה אצל ${owners[calendar]}: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `ימים חופשיים אצל ${owners[calendar]} בין ${first} לבין ${last}: ${number(days)}.`,
    notCollected: (days) => `המוביל אינו אוסף בימים: ${days}.`,
    manyNotCollected: (days, first, last) => `ימים שבהם המוביל אינו אוסף, בין ${first} לבין ${last}: ${number(days)}.`,
    afterCutoff: (time) => `הזמנות אחרי ${time} נחשבות ליום העבודה הבא שלנו.`,
    awaitingReceipt: (day, delay) => `ממתין לאספקה אלינו, צפויה: ${day}${because(delay)}.`,
    overdue: (delay) => `אספקה אלינו מתעכבת ועדיין אין לה מועד חדש${because(delay)}.`,
    replenishment: 'אנחנו מזמינים מהספק; המועדים לפי זמן האספקה הרגיל שלו.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'מיוצר אחרי ההזמנה.'
        : `מיוצר אחרי ההזמנה, תוך ${span(least, most)} מימי העבודה שלנו.`,
    fullyBooked: (day) => `אין לנו מקום לכל הכמות לפני ${day}.`,
    handling: (least, most) => `מוכן למשלוח תוך ${span(least, most)} מימי העבודה שלנו.`,
    transit: (least, most) => `זמן המשלוח: ${span(least, most)} מימי העבודה של המוביל.`,
    release: (day) => `יוצא ${day} ולא נשלח לפני כן.`,
    releaseUnsent: (day) => `יוצא ${day} ולא זמין לפני כן.`,
    noKnownSupply: 'עדיין לא נקבעה אספקה אלינו.',
  },
  delays: {
    port_congestion: 'עומס בנמל',
    supplier_delay: 'הספק מתעכב',
    customs: 'מעוכב במכס',
    weather: 'מזג אוויר גרוע בדרך',
  },

  terms: {
    withdrawal: 'חזרה מהעסקה',
    refund: 'החזר כספי',
    returns: 'החזרות',
    delayRefund: 'במקרה של איחור',
    rights: 'הזכויות שלך',

    refundWithin: (days, unit, from) => `החזר כספי תוך ${count(days, dayForms[unit])} מ${starts[from]}`,
    refundWithoutNumber: 'החזר כספי ללא עיכוב בלתי סביר; החוק אינו קובע מספר ימים',
    refundInBillingCycle: 'החזר כספי בתוך מחזור חיוב אחד',
    refundIfToday: (latest) => `בביטול היום: החזר כספי לכל המאוחר ${latest}`,
    withheldUntilReturn: 'ההחזר עשוי להמתין למוצר או להוכחה שנשלח',

    returnWithin: (days, unit, from, months) => `תוך ${period(days, unit, months)} מ${starts[from]}`,
    returnUntil: (day) => `עד ${day}`,
    returnCost: { shop: 'החנות משלמת על ההחזרה', shopper: 'ההחזרה על חשבון הקונה' },
    withdrawWithin: (days, unit, _word, months) => `אפשר לחזור מהעסקה תוך ${period(days, unit, months)} מהמסירה`,
    withdrawWithoutEnd: 'אפשר לחזור מהעסקה ללא הגבלת זמן',
    withdrawalExceptions: {
      none: 'אין זכות לחזור מהעסקה',
      unsealed: 'הזכות פוקעת אם החותם נשבר',
      mixed: 'הזכות פוקעת אם המוצר מעורבב באחרים',
      begun: 'הזכות פוקעת עם ההתחלה, אם ניתנה לכך הסכמה',
      performed: 'הזכות פוקעת עם הביצוע המלא',
    },
    ifDelivered: (delivered, lastDay) => `במסירה ${delivered}: עד ${lastDay}`,

    statutoryRights: 'הזכויות שלך לפי החוק חלות',
  },
};

const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: 'יום אחד', two: 'יומיים', other: '# ימים' },
  working: { one: 'יום עסקים אחד', two: 'שני ימי עסקים', other: '# ימי עסקים' },
  business: { one: 'יום עסקים אחד', two: 'שני ימי עסקים', other: '# ימי עסקים' },
};

/** After "מ". */
const starts: Record<PeriodStart, string> = {
  order: 'ההזמנה',
  payment: 'התשלום',
  notice: 'ההודעה שלך',
  entitlement: 'סיום ההזמנה',
  shipment: 'המשלוח',
  delivery: 'המסירה',
  goods_return: 'חזרת המוצר',
  stated_day: 'היום הנקוב',
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  return months === 0 ? inDays : `${count(months, { one: 'חודש', two: 'חודשיים', other: '# חודשים' })} ו־${inDays}`;
}

/** "3"; two bounds are told in words, since a dash between numbers reads the other way round here. */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)} עד `}${number(most)}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'המחסן',
  carrier: 'המוביל',
  supplier: 'הספק שלנו',
};
