/** Hebrew, written from right to left. Sentences address nobody by gender. */
import { counting, type PluralForms } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('he');

const cancel = (isFree: boolean, until: string) => `${isFree ? 'ביטול חינם' : 'אפשר לבטל'} עד ${until}`;

/** What the facts say of a moment. */
const factsAt = (when: string, event: string): FactsAt => ({
  charged: `תשלום ${when}`,
  deposit: (now = 'מקדמה', rest = 'היתרה') => `${now} עכשיו, ${rest} ${when}`,
  cancel: (isFree) => cancel(isFree, event),
  cancelDays: (days, isFree) => cancel(isFree, `${count(days, dayForms.calendar)} לפני ${event}`),
});

export const he: PageMessages = {
  status: {
    in_stock: 'במלאי',
    backorder: 'לא במלאי כעת, ניתן להזמין',
    preorder: 'הזמנה מוקדמת',
    made_to_order: 'מיוצר לפי הזמנה',
    out_of_stock: 'אזל מהמלאי',
    discontinued: 'לא נמכר עוד',
  },
  lastKnown: (status) => `נכון לעדכון האחרון: ${status}`,

  today: 'היום',
  tomorrow: 'מחר',
  todayOrTomorrow: 'היום או מחר',
  between: (first, last) => `בין ${first} לבין ${last}`,

  ships: (when) => `יוצא למשלוח: ${when}`,
  arrives: (when) => `הגעה: ${when}`,
  likelyBy: (day) => `צפוי עד ${day}`,
  oddsBy: (times, outOf, day) => `ב־${number(times)} מתוך ${number(outOf)} מקרים עד ${day}`,
  noDate: 'עדיין אין מועד',
  pickup: {
    ready: (when, place) => `מוכן לאיסוף: ${when}${place === undefined ? '' : `, ${place}`}`,
    from: (day, time) => `${day} מהשעה ${time}`,
    at: (place) => `נקודת איסוף: ${place}`,
    alsoAt: (places) => `במלאי עכשיו גם כאן: ${places}`,
    none: (place) => `לא זמין לאיסוף עצמי${place === undefined ? '' : ` (${place})`}`,
    parts: 'איסופים',
  },
  releases: (when) => `השקה: ${when}`,
  notShipped: (place) => `אין משלוח ליעד: ${place}`,
  otherMethods: (methods) => `אפשר לשלוח לשם באמצעות: ${methods}`,

  shipsTo: (countries) => `יש משלוח אל: ${countries}`,
  shipsToMore: (countries, more) =>
    `יש משלוח אל: ${countries} ועוד ${count(more, { one: 'מדינה אחת', two: 'שתי מדינות', other: '# מדינות' })}`,

  to: (place) => `יעד: ${place}`,
  orderBy: (when) => `להזמנות עד ${when}`,
  orderWithin: (left, when) => `להזמנות בתוך ${left}, עד ${when}`,
  timeToday: (time) => `היום ב־${time}`,
  by: {
    yes: (day) => `עד ${day}: כן`,
    no: (day) => `עד ${day}: לא`,
    odds: (day, times, outOf) => `עד ${day}: לפחות ב־${number(times)} מתוך ${number(outOf)} מקרים`,
    possible: (day) => `עד ${day}: ייתכן, אך לא מובטח`,
  },

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? 'עוד ' : ''}${units} במלאי`,
      from: (units, day, isMore) => `${isMore ? 'עוד ' : ''}${units} החל מ־${day}`,
      noDate: (units, isMore) => `${isMore ? 'עוד ' : ''}${units} עדיין ללא מועד`,
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)} במלאי, ${number(later)} בהמשך`,
  some: {
    arrive: (units, when) => `הגעה של ${count(units, pieces)}: ${when}`,
    ship: (units, when) => `משלוח של ${count(units, pieces)}: ${when}`,
    ready: (units, when) => `איסוף של ${count(units, pieces)}: ${when}`,
    noDate: (units) => `${count(units, pieces)} עדיין ללא מועד`,
    by: (units, day) => `היתר (${number(units)}) עד ${day}`,
    shipBy: (units, day) => `משלוח היתר (${number(units)}) עד ${day}`,
    from: (units, all, when) => `${number(units)} מתוך ${number(all)} החל מ־${when}`,
  },
  partQuantity: (quantity) => count(quantity, pieces),
  parts: 'משלוחים',

  onlySoMany: (maximum) => `אפשר להזמין עד ${count(maximum, pieces)}`,
  onlySoManyMore: (more) => `אפשר להוסיף להזמנה עד ${count(more, pieces)}`,
  noMore: 'אי אפשר להזמין עוד',
  orderQuantity: {
    step: (units) => `נמכר בכפולות של ${number(units)}`,
    least: (units) => `מינימום להזמנה: ${number(units)}`,
    between: (least, most) => `בהזמנה אחת: ${number(least)} עד ${number(most)}`,
    most: (units) => `מקסימום להזמנה: ${number(units)}`,
  },
  askUs: (maximum) => (maximum === 0 ? 'נא לפנות אלינו' : `ליותר מ־${number(maximum)} נא לפנות אלינו`),
  backInStock: (day) => `צפוי לחזור למלאי: ${day}`,
  preorderNotOpen: 'ההזמנה המוקדמת טרם נפתחה',
  preordersOpen: (when) => `פתיחת ההזמנה המוקדמת: ${when}`,
  preorderClosed: 'ההזמנה המוקדמת נסגרה',
  notSoldYet: 'עדיין לא נמכר',
  soldFrom: (when) => `תחילת המכירה: ${when}`,

  notes: {
    stale: 'נתוני המלאי מתעדכנים, ולכן אין כרגע מועד.',
    beyond_calendar: 'זה רחוק מכדי שנוכל לתת מועד כבר עכשיו.',
    no_destination: 'לאן לשלוח? אז נוכל לומר מתי זה יגיע.',
    needs_postal_code: 'מה המיקוד? אז נוכל לומר מתי זה יגיע.',
    no_transit_days: 'אפשר לשלוח לשם, אך עדיין לא ידוע כמה זמן זה לוקח.',
    may_be_sooner: 'ייתכן שיהיה מוקדם יותר: נא לפנות אלינו.',
  },

  facts: {
    shipment: factsAt('בעת המשלוח', 'המשלוח'),
    ready: factsAt('כשיהיה מוכן לאיסוף', 'שיהיה מוכן לאיסוף'),
    delivery: factsAt('בעת המסירה', 'המסירה'),
    chargedNow: 'תשלום עכשיו',
    eachCharged: 'תשלום על כל חלק כשהוא נשלח',
    cancelThen: (isFree) => cancel(isFree, 'אז'),
    cancelBy: (day, isFree) => cancel(isFree, day),
    cancelToday: (isFree) => cancel(isFree, 'סוף היום'),
    noCancel: 'אי אפשר לבטל',
    onlyLater: 'רק מה שנשלח מאוחר יותר',
    fee: (amount) => `דמי ביטול: ${amount}`,
    feeShare: (share) => `דמי ביטול: ${share} מהמחיר`,
    someFee: 'הביטול כרוך בתשלום',
    refund: (days, unit) => `החזר כספי תוך ${count(days, dayForms[unit])}`,
    refundPromptly: 'החזר כספי ללא עיכוב',
    refundInBillingCycle: 'החזר כספי תוך מחזור חיוב אחד',
    ifLate: (refund) => `במקרה של איחור, ${refund}`,
    returns: (days, unit, months) => `החזרה תוך ${period(days, unit, months)}`,
    returnUntil: (day) => `החזרה עד ${day}`,
    returnUntilAnyway: (day) => `החזרה עד ${day}, גם אם יגיע אחר כך`,
    returnAlways: 'החזרה בכל עת',
    noReturns: 'אין החזרה עקב חרטה',
    withdraw: (days, unit, months) => `זכות חזרה מהעסקה תוך ${period(days, unit, months)}`,
    withdrawAlways: 'זכות חזרה מהעסקה בכל עת',
    lost: {
      none: 'אין זכות לחזור מהעסקה',
      unsealed: 'אלא אם החותם נשבר',
      mixed: 'אלא אם המוצר עורבב באחרים',
      begun: 'עד תחילת האספקה (ההורדה)',
      performed: 'עד לסיום הביצוע',
    },
    comma: ', ',
    ofLaw: undefined,
  },

  details: 'פרטים נוספים',
  notLoaded: 'הטעינה לא הצליחה. אפשר לנסות שוב מאוחר יותר.',

  digital: {
    atOnce: 'זמין מיד',
    status: 'מוצר דיגיטלי',
  },
};

const pieces: PluralForms = { one: 'יחידה אחת', two: 'שתי יחידות', other: '# יחידות' };

const workingDays: PluralForms = { one: 'יום עסקים אחד', two: 'שני ימי עסקים', other: '# ימי עסקים' };
const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: 'יום אחד', two: 'יומיים', other: '# ימים' },
  working: workingDays,
  business: workingDays,
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  return months === 0
    ? inDays
    : `${count(months, { one: 'חודש', two: 'חודשיים', other: '# חודשים' })} ו${days > 2 ? '־' : ''}${inDays}`;
}
