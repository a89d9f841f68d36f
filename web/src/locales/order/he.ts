/** Hebrew. */
import type { OrderMessages } from './messages.ts';

export const he: OrderMessages = {
  change: {
    unchanged: 'במועד שהובטח',
    sooner: 'מוקדם מהמובטח',
    later: 'מאוחר מהמובטח',
  },
  passed: 'המועד שהובטח עבר',
  late: 'באיחור: המועד שהובטח עבר',
  partLater: 'חלק ממנה מתעכב',
  dateNow: 'נקבע מועד',
  stillNoDate: 'עדיין אין מועד',
  shippedOn: (day) => `נשלח: ${day}`,
  readySince: (day) => `מוכן לאיסוף מאז ${day}`,
  arrivalUnknown: 'עדיין לא ידוע לנו מתי יגיע.',
  deliveredOn: (day) => `נמסר: ${day}`,
  afterPromised: (text) => `${text}, מאוחר מהמובטח`,
  cancelledOn: (day) => `בוטל: ${day}`,
  withdrawnOn: (day) => `חזרה מהעסקה: ${day}`,
  endedOn: (day) => `הסתיים: ${day}`,
  endedBy: {
    law: 'הסתיים מאליו: עד אז המשלוח לא יצא, ולא ניתנה הסכמה להמתין.',
    untold: 'הסתיים מאליו: עד אז המשלוח לא יצא, ולא שאלנו אותך אם יש הסכמה להמתין עוד.',
    refused: 'אנחנו לא נוציא אותו למשלוח.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (המועד שהובטח: ${day})`,
  lines: 'פריטים',
  promised: 'הובטח',
  promisedFirst: 'הובטח בתחילה',
  now: 'עכשיו',

  delay: (what) => `העיכוב: ${what}`,
  notArrived: (what) => `אם לא הגיע: ${what}`,
  ended: (what) => `מה ההמשך: ${what}`,
  // A full day begins with a word, which takes "ב" without a hyphen: "בשבת", "ביום ה׳".
  toldOn: (day) => `כתבנו לך על כך ב${day}.`,
  toldBefore: (day, named) => `כתבנו לך על כך ב${day} וציינו את המועד ${named}. על העיכוב הנוסף עדיין לא כתבנו לך.`,
  notTold: 'עדיין לא כתבנו לך על כך.',
  agreed: 'ניתנה הסכמה לעיכוב זה.',
  lapsesUntold: (day) => `אם עד ${day} המשלוח לא ייצא ולא נכתוב לך על העיכוב, מה שמתעכב יתבטל מאליו באותו יום.`,
  askRefund: 'נא לפנות אלינו כדי לברר עד מתי יוחזר מה ששולם עבורו.',
  choices: { keep: (what) => `להמתין: ${what}`, cancel: (what) => `לבטל: ${what}` },
  choiceMeans: {
    keep: 'המתנה פירושה הסכמה לעיכוב זה, וההזמנה נמשכת. אם תתעכב שוב, הזכויות יעמדו לך שוב.',
    cancel: 'ביטול פירושו סיום ההזמנה של הפריט, והוא לא יישלח.',
  },
  choiceHandedOver: (choice) => `התשובה שלך נמסרה לחנות (${choice}). החנות תודיע לך מה ההמשך.`,

  payment: {
    atOrder: (what) => `${what} בעת ההזמנה`,
    onShipment: (what) => `${what} בעת המשלוח`,
    whenReady: (what) => `${what} כשמוכן לאיסוף`,
    whenDelivered: (what) => `${what} בעת המסירה`,
    all: 'התשלום',
    rest: 'היתרה',
  },
  consent: 'הסכמתך בעת ההזמנה',
  lastDay: (day) => `היום האחרון: ${day}`,

  withdrawal: {
    heading: 'חזרה מהעסקה',
    offer: 'חזרה מהעסקה כאן',
    confirm: 'אישור החזרה מהעסקה',
    question: (what) => `לחזור מהעסקה עבור ${what}?`,
    back: 'להשאיר את העסקה בתוקף',
    handedOver:
      'ההודעה על החזרה מהעסקה נמסרה לחנות. על החנות לאשר את קבלתה באמצעי שניתן לשמור, כגון דואר אלקטרוני; כדאי לשמור את האישור.',
    notHandedOver: 'ההודעה על החזרה מהעסקה לא נמסרה לחנות. אפשר לנסות שוב, או לכתוב לחנות.',
  },
};
