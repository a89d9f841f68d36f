/** Hebrew. */
import type { OrderMessages } from './messages.ts';

export const he: OrderMessages = {
  change: {
    unchanged: 'המועד שהובטח עדיין תקף',
    sooner: 'מוקדם מהמובטח',
    later: 'מאוחר מהמובטח',
  },
  passed: 'המועד שהובטח עבר',
  late: 'באיחור: המועד שהובטח עבר',
  partLater: 'חלק יגיע מאוחר יותר',
  noDateNow: 'מאוחר מהמובטח: כרגע אין מועד',
  dateNow: 'כעת יש מועד',
  stillNoDate: 'עדיין אין מועד',
  shippedOn: (day) => `נשלח: ${day}`,
  readySince: (day) => `מוכן לאיסוף מאז ${day}`,
  deliveredOn: (day) => `נמסר: ${day}`,
  afterPromised: (text) => `${text}, מאוחר מהמובטח`,
  cancelledOn: (day) => `בוטל: ${day}`,
  withdrawnOn: (day) => `חזרה מהעסקה: ${day}`,
  endedOn: (day) => `הסתיים: ${day}`,
  endedBy: {
    law: 'הסתיים מאליו: עד אז דבר לא נשלח, ולא ניתנה הסכמה להמתין.',
    untold: 'הדבר הסתיים מאליו: עד אז המשלוח לא יצא, ולא שאלנו אותך אם להמתין עוד.',
    refused: 'לא נשלח פריט זה.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (המועד שהובטח: ${day})`,
  lines: 'פריטים',
  promised: 'הובטח',
  now: 'עכשיו',

  delay: (what) => `על העיכוב: ${what}`,
  ended: (what) => `מה קורה עם ${what}`,
  toldOn: (day) => `כתבנו לך על כך ב־${day}.`,
  toldBefore: (day, named) => `כתבנו לך על כך ב־${day} וציינו את ${named}. עדיין לא כתבנו לך על העיכוב הנוסף.`,
  notTold: 'עדיין לא כתבנו לך על כך.',
  agreed: 'ניתנה הסכמה לעיכוב זה.',
  lapsesUntold: (day) => `אם עד אז המשלוח לא ייצא ולא נכתוב לך על העיכוב, הדבר יתבטל מאליו ב־${day}.`,
  askRefund: 'נא לשאול אותנו עד מתי יוחזר מה ששולם עבורו.',
  choices: { keep: (what) => `להמתין: ${what}`, cancel: (what) => `לבטל: ${what}` },
  choiceMeans: {
    keep: 'המתנה פירושה הסכמה לעיכוב זה, וההזמנה נמשכת. אם תתעכב שוב, הזכויות יעמדו לך שוב.',
    cancel: 'ביטול פירושו שהדבר מסתיים ולא נשלח.',
  },
  choiceHandedOver: (choice) => `התשובה שלך נמסרה לחנות: ${choice}. החנות תודיע לך מה ההמשך.`,

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
    question: (what) => `לחזור מהעסקה על ${what}?`,
    back: 'חזרה לדף, בלי לבטל',
    handedOver:
      'ההודעה על החזרה מהעסקה נמסרה לחנות. על החנות לאשר את קבלתה באמצעי שניתן לשמור, כגון דואר אלקטרוני; כדאי לשמור את האישור.',
    notHandedOver: 'ההודעה על החזרה מהעסקה לא נמסרה לחנות. אפשר לנסות שוב, או לכתוב לחנות.',
  },
};
