/** Hebrew. */
import type { OrderMessages } from './messages.ts';

export const he: OrderMessages = {
  change: {
    unchanged: 'המועד שהובטח עדיין תקף',
    sooner: 'מוקדם מהמובטח',
    later: 'מאוחר מהמובטח',
  },
  noDateNow: 'מאוחר מהמובטח: כרגע אין מועד',
  dateNow: 'כעת יש מועד',
  stillNoDate: 'עדיין אין מועד',
  shippedOn: (day) => `נשלח: ${day}`,
  deliveredOn: (day) => `נמסר: ${day}`,
  cancelledOn: (day) => `בוטל: ${day}`,

  promised: 'הובטח',
  now: 'עכשיו',

  delay: 'על העיכוב',
  choices: { keep: 'הסכמה לעיכוב והמשך ההזמנה', cancel: 'ביטול ההזמנה' },
  choiceHandedOver: (choice) => `התשובה שלך נמסרה לחנות: ${choice}. החנות תודיע לך מה ההמשך.`,

  withdrawal: {
    heading: 'חזרה מהעסקה',
    offer: 'חזרה מהעסקה כאן',
    confirm: 'אישור החזרה מהעסקה',
    question: (sku, quantity) => `לחזור מהעסקה על ${quantity} × ${sku}?`,
    back: 'חזרה לדף, בלי לבטל',
    handedOver:
      'ההודעה על החזרה מהעסקה נמסרה לחנות. על החנות לאשר את קבלתה באמצעי שניתן לשמור, כגון דואר אלקטרוני; כדאי לשמור את האישור.',
    notHandedOver: 'ההודעה על החזרה מהעסקה לא נמסרה לחנות. אפשר לנסות שוב, או לכתוב לחנות.',
  },
};
