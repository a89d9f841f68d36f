/** Hebrew. */
import type { TimelineMessages } from './messages.ts';

export const he: TimelineMessages = {
  steps: {
    ordered: 'הוזמן',
    restock: 'שוב במלאי',
    release: 'יצא',
    made: 'יוצר',
    ship: 'משלוח',
    deliver: 'הגעה',
    collect: 'מוכן לאיסוף',
  },

  likely: (count, outOf, by) => `ב־${count} מתוך ${outOf} מקרים לכל המאוחר ${by}`,
  rangeAlone: 'בין הימים האלה; לא ידוע איזה מהם סביר יותר',

  asTable: 'כטבלה',
  columns: { step: 'שלב', days: 'ימים', likelihood: 'סבירות' },
  daysOff: { location: 'הימים החופשיים שלנו', carrier: 'הימים החופשיים של המוביל' },

  legend: {
    daysOff: 'מוצל: ימים חופשיים, עד המשלוח שלנו ואחריו של המוביל',
    chances: 'ככל שהיום גבוה יותר, הוא סביר יותר',
    range: 'שטוח: אחד מהימים האלה',
  },
};
