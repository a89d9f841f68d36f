/** Hebrew, written from right to left. Sentences address nobody by gender. */
import { counting, type PluralForms } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('he');

/** What terms say of a moment. */
const termsAt = (when: string, event: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `התשלום ${when}` : `${amount}, ${when}`),
  deposit: (now = 'מקדמה', rest = 'היתרה') => `${now} עכשיו, ${rest} ${when}`,
  until: {
    shipment: `אפשר לבטל עד ${event}`,
    withdrawal_ends: `אפשר לבטל לפני ${event} ועד שזכות החזרה מהעסקה מסתיימת`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `אפשר לבטל עד ${count(days, { one: 'יום אחד', two: 'יומיים', other: '# ימים' })} לפני ${event}${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('בעת המשלוח', 'המשלוח');

export const he: PageMessages = {
  status: {
    in_stock: 'במלאי',
    backorder: 'בהזמנה מהספק',
    preorder: 'הזמנה מוקדמת',
    made_to_order: 'מיוצר לפי הזמנה',
    out_of_stock: 'אזל מהמלאי',
    discontinued: 'לא נמכר עוד',
  },

  today: 'היום',
  tomorrow: 'מחר',
  todayOrTomorrow: 'היום או מחר',
  between: (first, last) => `בין ${first} לבין ${last}`,

  ships: (when) => `משלוח: ${when}`,
  arrives: (when) => `הגעה: ${when}`,
  noDate: 'עדיין אין מועד',
  pickup: {
    ready: (when, place) => `מוכן לאיסוף ${when}${place === undefined ? '' : `: ${place}`}`,
    from: (day, time) => `${day} מהשעה ${time}`,
    alsoAt: (places) => `זמין עכשיו גם ב: ${places}`,
    none: 'לא זמין לאיסוף עצמי',
    parts: 'איסופים',
    terms: termsAt('כשיהיה מוכן לאיסוף', 'שיהיה מוכן לאיסוף'),
  },
  releases: (when) => `יוצא ${when}`,
  notShipped: (place) => `אין משלוח ליעד: ${place}`,
  otherMethods: (methods) => `אפשר לשלוח לשם באמצעות: ${methods}`,

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? 'עוד ' : ''}${units} במלאי`,
      from: (units, day, isMore) => `${isMore ? 'עוד ' : ''}${units} החל מ־${day}`,
      noDate: (units, isMore) => `${isMore ? 'עוד ' : ''}${units} עדיין ללא מועד`,
    },
    number,
  ),
  partQuantity: (quantity) => count(quantity, pieces),
  parts: 'משלוחים',

  onlySoMany: (maximum) => `אפשר להזמין עד ${count(maximum, pieces)}`,
  onlySoManyMore: (more) => `אפשר להוסיף להזמנה עד ${count(more, pieces)}`,
  noMore: 'אי אפשר להזמין עוד',
  orderQuantity: {
    step: (units) => `נמכר במארזים של ${number(units)}`,
    least: (units) => `מינימום להזמנה: ${number(units)}`,
    most: (units) => `מקסימום להזמנה: ${number(units)}`,
  },
  askUs: (maximum) => (maximum === 0 ? 'נא לפנות אלינו' : `ליותר מ־${number(maximum)} נא לפנות אלינו`),
  timeToday: (time) => `היום, ${time}`,
  orderBy: (when) => `המועדים תקפים להזמנות עד: ${when}`,
  orderWithin: (left, when) => `המועדים תקפים להזמנה בתוך ${left}, עד: ${when}`,
  backInStock: (day) => `צפוי לחזור: ${day}`,
  preorderNotOpen: 'ההזמנה המוקדמת טרם נפתחה',
  preordersOpen: (when) => `פתיחת ההזמנה המוקדמת: ${when}`,
  preorderClosed: 'ההזמנה המוקדמת נסגרה',
  notSoldYet: 'עדיין לא נמכר',
  soldFrom: (when) => `תחילת המכירה: ${when}`,

  notes: {
    stale: 'נתוני המלאי מתעדכנים, ולכן לא נמסר מועד כרגע.',
    beyond_calendar: 'זה מעבר ללוח השנה שלנו, ולכן עדיין לא נמסר מועד.',
    no_destination: 'למשלוח נא לציין יעד.',
    needs_postal_code: 'למשלוח נא לציין מיקוד.',
    no_transit_days: 'אפשר לשלוח לשם, אך עדיין לא ידוע כמה זמן זה לוקח.',
    may_be_sooner: 'ייתכן שיהיה מוקדם יותר: נא לפנות אלינו.',
  },

  ladder: {
    heading: 'לפי כמות',
    range: (first, last) => (first === last ? number(first) : `${number(first)} עד ${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} ומעלה`,
    beyond: 'יותר',
    all: 'כמויות נוספות',
  },
  queue: {
    ahead: (ahead) => (ahead === 0 ? 'המקום הראשון בתור' : `לפני ההזמנה הזו בתור: ${count(ahead, pieces)}`),
    batch: (taken, quantity) => `מהאספקה הבאה תפוסות ${number(taken)} מתוך ${number(quantity)}`,
  },

  why: 'למה המועד הזה',
  whyNoDate: 'למה עדיין אין מועד',
  notLoaded: 'הטעינה לא הצליחה. אפשר לנסות שוב מאוחר יותר.',

  terms: {
    heading: 'תנאים',
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
    fee: (amount) => `דמי ביטול: ${amount}`,
    feeShare: (share) => `דמי ביטול: ${share} מהמחיר`,
    someFee: 'הביטול כרוך בתשלום',
    more: 'תנאים נוספים',
    policy: 'תנאי החנות',
    // Set apart (Unicode's isolates, UAX #9): in "16 CFR 435.2(b)(1)" number and words would change places, and a
    // bracket would turn around.
    cite: (citation) => `\u2066${citation}\u2069`,
    ofLaw: undefined,
    notAdvice: 'הזכויות שלך לפי החוק אינן נפגעות.',
  },

  digital: {
    atOnce: 'זמין מיד',
    terms: termsAt('בעת המסירה', 'המסירה'),
    givenUp: (citation) =>
      `המסירה רשאית להתחיל לפני תום התקופה לחזרה מהעסקה. ידוע לי שעם תחילתה פוקעת זכותי לחזור מהעסקה (${citation}).`,
  },

  consent: {
    agree: (sentences) => `אני מסכים/ה: ${sentences}`,
    willBeAsked: (sentences) => `תתבקש הסכמה: ${sentences}`,
    pay: (payment) => `התשלום שלי הוא לפני המשלוח: ${payment}.`,
    payBeforeReady: (payment) => `התשלום שלי הוא לפני שיהיה מוכן לאיסוף: ${payment}.`,
    shipsBy: (day) => `המשלוח יוצא לכל המאוחר ${day}.`,
    arrivesBy: (day) => `ההגעה לכל המאוחר ${day}.`,
    readyBy: (day) => `מוכן לאיסוף לכל המאוחר ${day}.`,
    beyond: (day, citation) => `זה אחרי ${day}, היום האחרון לפי החוק כשלא סוכם אחרת (${citation}).`,
    noDate: 'עדיין אין מועד מסירה.',
  },
};

const pieces: PluralForms = { one: 'יחידה אחת', two: 'שתי יחידות', other: '# יחידות' };
