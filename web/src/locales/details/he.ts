/** Hebrew: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

const { number, count } = counting('he');

/** What terms say of a moment. */
const termsAt = (when: string, event: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `התשלום ${when}` : `${amount}, ${when}`),
  deposit: (now = 'מקדמה', rest = 'היתרה') => `${now} עכשיו, ${rest} ${when}`,
  until: {
    shipment: `אפשר לבטל עד ${event}`,
    withdrawal_ends: `אפשר לבטל לפני ${event}, וכל עוד לא פקעה הזכות לחזור מהעסקה`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `אפשר לבטל עד ${count(days, dayForms.calendar)} לפני ${event}${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('בעת המשלוח', 'המשלוח');

export const he: DetailMessages = {
  why: 'למה המועדים האלה',
  whyNoDate: 'למה עדיין אין מועד',
  dayByDay: 'יום אחר יום',
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} סגור: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} לא עובד: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} לא עובד ${number(days)} ימים בין ${first} לבין ${last}.`,
    notCollected: (days) => `המוביל לא אוסף חבילות: ${days}.`,
    manyNotCollected: (days, first, last) => `המוביל לא אוסף חבילות ${number(days)} ימים בין ${first} לבין ${last}.`,
    afterCutoff: (time) => `הזמנות אחרי ${time} נחשבות ליום העבודה הבא שלנו.`,
    awaitingReceipt: (day, delay) => `ממתין לאספקה אלינו (צפויה ${day})${because(delay)}.`,
    overdue: (delay) => `אספקה אלינו מתעכבת ועדיין אין לה מועד חדש${because(delay)}.`,
    replenishment: 'אנחנו מזמינים מהספק; המועדים לפי זמן האספקה הרגיל שלו.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'מיוצר אחרי ההזמנה.'
        : `מיוצר אחרי ההזמנה, תוך ${span(least, most)} שלנו.`,
    fullyBooked: (day) => `לא נוכל לייצר את כל הכמות לפני ${day}.`,
    receiving: (least, most) => `לאחר ההגעה אלינו הקליטה נעשית תוך ${span(least, most)} שלנו.`,
    handling: (least, most) => `מוכן תוך ${span(least, most)} שלנו.`,
    transit: (least, most) => `מגיע תוך ${span(least, most)} של המוביל.`,
    release: (day) => `השקה: ${day}, ולא נשלח לפני כן.`,
    releaseUnsent: (day) => `השקה: ${day}, ולא זמין לפני כן.`,
    noKnownSupply: 'עדיין לא נקבעה אספקה אלינו.',
  },
  delays: {
    port_congestion: 'עומס בנמל',
    supplier_delay: 'הספק מתעכב',
    customs: 'מעוכב במכס',
    weather: 'מזג אוויר גרוע בדרך',
  },

  queue: {
    ahead: (ahead) => (ahead === 0 ? 'ההזמנה הזו הבאה בתור' : `לפני ההזמנה הזו בתור: ${count(ahead, pieces)}`),
    batch: (taken, quantity) => `מהאספקה הבאה תפוסות ${number(taken)} מתוך ${number(quantity)}`,
  },

  ladder: {
    heading: 'כמויות אחרות: מועדים לכל הכמות',
    range: (first, last) =>
      first === last ? number(first) : first === 1 ? `עד ${number(last)}` : `${number(first)} עד ${number(last)}`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} ומעלה`,
    beyond: 'כמויות גדולות יותר',
    all: 'כמויות נוספות',
  },

  terms: {
    heading: 'תנאים',
    more: 'תנאים נוספים',
    payment: 'תשלום',
    atCheckout: 'בעת ההזמנה',
    cancellation: 'ביטול',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? 'התשלום בעת ההזמנה' : `${amount}, בעת ההזמנה`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: 'אי אפשר לבטל',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    policy: 'תנאי החנות',
    policyElsewhere: 'היכן שלא צוין חוק, אלה תנאי החנות.',
    // Set apart (Unicode's isolates, UAX #9): in "16 CFR 435.2(b)(1)" number and words would change places, and a
    // bracket would turn around.
    cite: (citation) => `\u2066${citation}\u2069`,
    notAdvice: 'הזכויות שלך לפי החוק אינן נפגעות.',

    withdrawal: 'חזרה מהעסקה',
    refund: 'החזר כספי',
    returns: 'החזרות',
    delayRefund: 'במקרה של איחור',
    rights: 'הזכויות שלך',

    refundWithin: (days, unit, from) => `החזר כספי תוך ${count(days, dayForms[unit])} מ${starts[from]}`,
    refundWithoutNumber: 'החזר כספי ללא עיכוב בלתי סביר (החוק אינו קובע מספר ימים)',
    refundInBillingCycle: 'החזר כספי תוך מחזור חיוב אחד',
    refundIfToday: (latest) => `בביטול היום: החזר כספי לכל המאוחר ${latest}`,
    withheldUntilReturn: 'ההחזר עשוי להמתין למוצר או להוכחה שנשלח',

    returnWithin: (days, unit, from, months) => `תוך ${period(days, unit, months)} מ${starts[from]}`,
    returnUntil: (day) => `עד ${day}`,
    returnCost: { shop: 'ההחזרה על חשבון החנות', shopper: 'ההחזרה על חשבון הקונה' },
    withdrawWithin: (days, unit, _word, months) => `אפשר לחזור מהעסקה תוך ${period(days, unit, months)} מהמסירה`,
    withdrawWithoutEnd: 'אפשר לחזור מהעסקה ללא הגבלת זמן',
    withdrawalExceptions: {
      none: 'אין זכות לחזור מהעסקה',
      unsealed: 'הזכות פוקעת אם החותם נשבר',
      mixed: 'הזכות פוקעת אם המוצר עורבב באחרים',
      begun: 'הזכות פוקעת עם תחילת האספקה (ההורדה), אם ניתנה לכך הסכמה',
      performed: 'הזכות פוקעת עם סיום הביצוע',
    },
    ifDelivered: (delivered, lastDay) => `אם יימסר ב־${delivered}: עד ${lastDay}`,
    rolledOn: 'התקופה הייתה מסתיימת ביום מנוחה, ולכן היא נמשכת עד יום העבודה הבא',

    statutoryRights: 'הזכויות שלך לפי החוק חלות',
  },

  pickup: { terms: termsAt('כשיהיה מוכן לאיסוף', 'שיהיה מוכן לאיסוף') },
  digital: {
    terms: termsAt('בעת המסירה', 'המסירה'),
    givenUp: 'מוסכם עליי שהמסירה תתחיל מיד, וידוע לי שבכך פוקעת זכותי לחזור מהעסקה.',
    givenUpOnRelease: 'מוסכם עליי שהמסירה תתחיל ביום ההשקה, וידוע לי שבכך פוקעת זכותי לחזור מהעסקה.',
  },

  consent: {
    willBeAsked: (sentences) => `תתבקש הסכמה: ${sentences}`,
    pay: (amount) => `אשלם ${amount === undefined ? '' : `${amount} `}לפני המשלוח.`,
    payBeforeReady: (amount) => `אשלם ${amount === undefined ? '' : `${amount} `}לפני שיהיה מוכן לאיסוף.`,
    wait: (day) => `מוסכם עליי להמתין עד ${day}.`,
    waitForShipment: (day) => `מוסכם עליי שהמשלוח ייצא לכל המאוחר ${day}.`,
    waitWithoutDay: 'מוסכם עליי להמתין, אף שעדיין אין מועד.',
    why: 'למה?',
    shipsBy: (day) => `המשלוח ייצא לכל המאוחר ${day}.`,
    beyond: (day, citation) => `אם לא סוכם מועד, היום האחרון לפי החוק הוא ${day} (${citation}).`,
    paidBefore: 'המוצר עדיין לא זמין, והתשלום מראש.',
  },
};

const pieces: PluralForms = { one: 'יחידה אחת', two: 'שתי יחידות', other: '# יחידות' };

const workingDays: PluralForms = { one: 'יום עסקים אחד', two: 'שני ימי עסקים', other: '# ימי עסקים' };
const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: 'יום אחד', two: 'יומיים', other: '# ימים' },
  working: workingDays,
  business: workingDays,
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
  return months === 0
    ? inDays
    : `${count(months, { one: 'חודש', two: 'חודשיים', other: '# חודשים' })} ו${days > 2 ? '־' : ''}${inDays}`;
}

/**
 * Days on which the shop or the carrier works, not those of the law; two bounds are told in words, since a dash between
 * numbers reads the other way round here.
 */
function span(least: number, most: number): string {
  if (least === most) return count(most, { one: 'יום עבודה אחד', two: 'שני ימי עבודה', other: '# ימי עבודה' });
  return `${number(least)} עד ${count(most, { one: '# יום עבודה', other: '# ימי עבודה' })}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

/** All masculine, as the verbs after them are. */
const owners: Record<CalendarOwner, string> = {
  location: 'המחסן',
  carrier: 'המוביל',
  supplier: 'הספק שלנו',
};
