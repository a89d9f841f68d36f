/** Hebrew. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const he: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)}: עיכוב`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)}: ביטול`,
  about: (item, order) => `${theOrder(order, false)}: ${item}.`,

  stated: (event, day) => `מסרנו: ${nouns[event]} לכל המאוחר ${day}.`,
  lawful: (event, day) => `לפי החוק: ${nouns[event]} לכל המאוחר ${day}.`,
  missed: { ahead: 'לא נעמוד במועד זה.', gone: 'לא עמדנו במועד זה.' },
  passed: 'מועד זה עבר. אם המשלוח לא הגיע, נבקש להודיע לנו.',
  newDay: (event, day) => `מועד חדש: ${nouns[event]} לכל המאוחר ${day}.`,
  noNewDay: 'עדיין איננו יכולים למסור מועד חדש.',
  mayConsentOrCancel: 'אפשר להסכים לעיכוב או לבטל את מה שמתעכב. נבקש להודיע לנו מה הבחירה.',
  // A full day begins with a word, which takes "מ" and "ב" without a hyphen.
  mayCancelFrom: (day) => `אפשר לבטל בגלל העיכוב החל מ${day}.`,
  mayCancel: 'אפשר לבטל בגלל העיכוב.',
  reason: (reason) => `הסיבה: ${reason}.`,
  answerAt: (address) => `אפשר להשיב כאן, ללא עלות: ${address}`,
  mayWithdraw: () => 'אפשר גם לחזור מהעסקה בלי לנמק, עוד לפני המסירה ועד שזכות החזרה מהעסקה מסתיימת.',
  silenceConsents: (until) => `אי מענה ייחשב להסכמה להמתין עד ${until}, ולא מעבר לכך.`,
  silenceRejects: 'אי מענה ייחשב לסירוב להמתין.',
  lapses: (day, newDay) =>
    `אם לפני כן המשלוח לא ייצא ולא תינתן הסכמה מפורשת, מה שמתעכב יתבטל מאליו ב${day}${newDay === undefined ? '' : `, לפני המועד החדש (${newDay})`}.`,
  continuingRight: 'גם אחרי הסכמה אפשר לבטל בכל עת עד המשלוח.',
  additionalPeriod:
    'אפשר לקבוע לנו תקופה נוספת סבירה: נבקש לכתוב לנו עד איזה יום עלינו לספק. אם גם בה לא נספק, אפשר לסיים את החוזה. אין צורך בתקופה נוספת אם סירבנו לספק, או אם היום היה חיוני.',
  endedOn: (day) => `הסתיים ב${day}.`,
  sentAllTheSame: 'המשלוח יצא בכל זאת. נא לשאול אותנו מה לעשות בו.',
  refundBy: (day) => `ההחזר הכספי נשלח לכל המאוחר ${day}.`,
  refundLastDay: (day) => `היום האחרון להחזר הכספי: ${day}.`,

  paidComesBack: 'אם הדבר יסתיים בגלל העיכוב, יוחזר מה ששולם עבורו.',
  nothingCharged: 'לא נגבה דבר.',

  basis: (citations) => `הבסיס המשפטי: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'משלוח', delivery: 'הגעה', pickup: 'מוכן לאיסוף' };

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = isPart === true ? 'חלק מההזמנה' : 'ההזמנה';
  return order === undefined ? what : `${what} ${order}`;
}
