/** Hebrew. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const he: NoticeMessages = {
  delayed: (order) => `${yourOrder(order)} מתעכבת`,
  cancelled: (order) => `${yourOrder(order)} בוטלה`,
  about: (item, order) => `${yourOrder(order)}: ${item}.`,

  revisedDay: (event, revised, stated) => `${late(event, stated)}מועד חדש: ${nouns[event]} לכל המאוחר ${revised}.`,
  indefinite: (event, stated) => `${late(event, stated)}עדיין איננו יכולים למסור מועד חדש.`,
  mayConsentOrCancel: 'אפשר להסכים לעיכוב או לבטל את ההזמנה. נבקש להודיע לנו מה הבחירה.',
  mayCancelFrom: (day) => `אפשר לבטל בגלל העיכוב החל מ־${day}.`,
  reason: (reason) => `הסיבה: ${reason}.`,
  answerAt: (address) => `אפשר להשיב כאן, ללא עלות: ${address}`,
  mayWithdraw: 'אפשר גם לחזור מהעסקה בלי לנמק, עוד לפני המסירה ועד שזכות החזרה מהעסקה מסתיימת.',
  silenceConsents: (until) => `אי מענה ייחשב להסכמה להמתין עד ${until}, ולא מעבר לכך.`,
  silenceRejects: 'אי מענה ייחשב לסירוב, וההזמנה תבוטל.',
  lapses: (day) => `אם לפני כן ההזמנה לא תישלח ולא תינתן הסכמה מפורשת, היא תתבטל מאליה ב־${day}.`,
  continuingRight: 'גם אחרי הסכמה אפשר לבטל בכל עת עד המשלוח.',
  additionalPeriod:
    'אפשר לקבוע לנו תקופה נוספת סבירה. אם גם בה לא נספק, אפשר לסיים את החוזה. אין צורך בתקופה נוספת אם סירבנו לספק, או אם היום היה חיוני.',
  endedOn: (day) => `ההזמנה בוטלה ב־${day}.`,
  refundBy: (day) => `ההחזר הכספי נשלח לכל המאוחר ${day}.`,

  basis: (citations) => `הבסיס המשפטי: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'משלוח', delivery: 'הגעה' };

function late(event: DelayedEvent, stated: string | undefined): string {
  return stated === undefined ? '' : `להזמנה נמסר: ${nouns[event]} לכל המאוחר ${stated}. היא מתעכבת. `;
}

function yourOrder(order: string | undefined): string {
  return order === undefined ? 'ההזמנה' : `ההזמנה ${order}`;
}
