/** Hebrew. */
import type { TimelineMessages } from './messages.ts';

export const he: TimelineMessages = {
  steps: {
    ordered: 'הזמנה',
    restock: 'שוב במלאי',
    release: 'השקה',
    made: 'ייצור',
    ship: 'משלוח',
    deliver: 'הגעה',
    collect: 'מוכן לאיסוף',
  },

  likely: (count, outOf, by) => `ב־${count} מתוך ${outOf} מקרים עד ${by}`,
  rangeAlone: 'באחד מהימים האלה',

  asTable: 'בטבלה',
  columns: { step: 'שלב', days: 'ימים', likelihood: 'סבירות' },
  daysOff: { location: 'ימי המנוחה שלנו', carrier: 'ימי המנוחה של המוביל' },

  legend: {
    daysOff: 'מוצל: ימי מנוחה, שלנו עד המשלוח ושל המוביל אחריו',
    chances: 'ככל שהיום גבוה יותר, הוא סביר יותר',
    range: 'שטוח: אחד מהימים האלה',
  },
};
