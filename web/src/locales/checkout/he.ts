/** Hebrew. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number, count } = counting('he');

export const he: CheckoutMessages = {
  order: 'ההזמנה ומועדיה',
  lines: 'פריטים',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: 'מוכן קודם; ממתין לשאר ההזמנה.',

  shipping: {
    heading: 'איך לשלוח?',
    together: 'כל הפריטים כשהכול מוכן',
    as_ready: 'כל פריט ברגע שהוא מוכן',
    shipments: (shipments) => count(shipments, { one: 'משלוח אחד', two: 'שני משלוחים', other: '# משלוחים' }),
    collectHeading: 'מתי לאסוף?',
    pickups: (pickups) => count(pickups, { one: 'איסוף אחד', two: 'שני איסופים', other: '# איסופים' }),
    firstShips: (when) => `משלוח ראשון: ${when}`,
    lastShips: (when) => `משלוח אחרון: ${when}`,
    firstArrives: (when) => `הגעה ראשונה: ${when}`,
    lastArrives: (when) => `הגעה אחרונה: ${when}`,
  },

  whole: 'ההזמנה כולה',
  wholeNoDate: 'לחלק מההזמנה עדיין אין מועד',

  terms: {
    now: 'לתשלום עכשיו',
    atShipment: 'בעת המשלוח',
    whenReady: 'כשיהיה מוכן לאיסוף',
    whenDelivered: 'בעת המסירה',
    inAll: 'סך הכול',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'הסכמה',
    all: 'יש הסכמה שלי לכל אחד מאלה:',
    again: {
      dates: 'המועדים השתנו מאז ההסכמה. נא לקרוא שוב.',
      payment: 'התשלום השתנה מאז ההסכמה. נא לקרוא שוב.',
      language: 'השפה השתנתה מאז ההסכמה. נא לקרוא שוב.',
      terms: 'התנאים השתנו מאז ההסכמה. נא לקרוא שוב.',
    },
    required: 'כדי להזמין יש לסמן את התיבה הזו.',
  },

  cannot: {
    outOfStock: (name) => `${name} אזל מהמלאי: כדי להזמין יש להסיר אותו.`,
    takenInOrder: (name) => `${name}: שאר ההזמנה כבר לוקח את מה שנשאר. כדי להזמין יש להסיר אחד מהם.`,
    discontinued: (name) => `${name} לא נמכר עוד: כדי להזמין יש להסיר אותו.`,
    notOpen: (name) => `${name} עדיין לא ניתן להזמנה: כדי להזמין יש להסיר אותו.`,
    closed: (name) => `ההזמנה המוקדמת של ${name} נסגרה: כדי להזמין יש להסיר אותו.`,
    notShipped: (name, place) => `${name} לא נשלח ליעד ${place}: כדי להזמין יש להסיר אותו.`,
    askUs: (name, quantity) => `${name}: לכמות ${number(quantity)} נא לפנות אלינו. כדי להזמין יש לשנות את הכמות.`,
    overMaximum: (name, maximum) => `${name}: אפשר להזמין עד ${number(maximum)}. כדי להזמין יש לשנות את הכמות.`,
    belowLeast: (name, least) => `${name}: מינימום להזמנה ${number(least)}. כדי להזמין יש לשנות את הכמות.`,
    notInSteps: (name, step) => `${name}: נמכר במארזים של ${number(step)}. כדי להזמין יש לשנות את הכמות.`,
    aboveMost: (name, most) => `${name}: מקסימום להזמנה ${number(most)}. כדי להזמין יש לשנות את הכמות.`,
  },
  noPromise: 'מועדי ההזמנה עדיין אינם ידועים. נא להמתין רגע, או לנסות מאוחר יותר.',
  changed: 'מועדי ההזמנה השתנו.',
};
