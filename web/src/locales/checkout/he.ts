/** Hebrew. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number, count } = counting('he');

export const he: CheckoutMessages = {
  order: 'ההזמנה והמועדים',
  lines: 'פריטים',
  // The name is set apart: one that ends in Latin letters would take the quantity into its midst.
  line: (name, quantity) => `\u2068${name}\u2069 × ${number(quantity)}`,
  waitsForRest: 'מוכן קודם, וממתין לשאר ההזמנה.',

  shipping: {
    heading: 'איך לשלוח?',
    together: 'הכול באותו זמן',
    as_ready: 'כל פריט כשהוא מוכן',
    shipments: (shipments) => count(shipments, { one: 'חבילה אחת', two: 'שתי חבילות', other: '# חבילות' }),
    collectHeading: 'מתי לאסוף?',
    pickups: (pickups) => count(pickups, { one: 'איסוף אחד', two: 'שני איסופים', other: '# איסופים' }),
    firstShips: (when) => `משלוח ראשון: ${when}`,
    lastShips: (when) => `משלוח אחרון: ${when}`,
    firstArrives: (when) => `הגעה ראשונה: ${when}`,
    lastArrives: (when) => `הגעה אחרונה: ${when}`,
  },

  whole: 'כל ההזמנה',
  wholeNoDate: 'לחלק מההזמנה עדיין אין מועד',

  terms: {
    now: 'לתשלום עכשיו',
    atShipment: 'בעת המשלוח',
    whenReady: 'כשיהיה מוכן לאיסוף',
    whenDelivered: 'בעת המסירה',
    inAll: 'סה״כ',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'הסכמה',
    all: 'כל אחד מאלה מוסכם עליי:',
    again: {
      dates: 'המועדים השתנו מאז ההסכמה. נא לקרוא שוב.',
      payment: 'התשלום השתנה מאז ההסכמה. נא לקרוא שוב.',
      language: 'השפה השתנתה מאז ההסכמה. נא לקרוא שוב.',
      quantity: 'הכמות השתנתה מאז ההסכמה. נא לקרוא שוב.',
      terms: 'התנאים השתנו מאז ההסכמה. נא לקרוא שוב.',
    },
    required: 'כדי להזמין יש לסמן כאן.',
  },

  // Said of "הפריט": a name may be feminine, or a plural.
  cannot: {
    outOfStock: (name) => `${name}: הפריט אזל מהמלאי. להשלמת ההזמנה יש להסיר אותו.`,
    takenInOrder: (name) => `${name}: מה שנשאר במלאי כבר שמור לפריט אחר בהזמנה. להשלמת ההזמנה יש להסיר אחד מהם.`,
    discontinued: (name) => `${name}: הפריט לא נמכר עוד. להשלמת ההזמנה יש להסיר אותו.`,
    notOpen: (name) => `${name}: עדיין אי אפשר להזמין את הפריט. להשלמת ההזמנה יש להסיר אותו.`,
    closed: (name) => `${name}: ההזמנה המוקדמת נסגרה. להשלמת ההזמנה יש להסיר את הפריט.`,
    notShipped: (name, place) => `${name}: אין משלוח ליעד ${place}. להשלמת ההזמנה יש להסיר את הפריט.`,
    askUs: (name, quantity) => `${name}: לכמות של ${number(quantity)} נא לפנות אלינו, או לשנות את הכמות להשלמת ההזמנה.`,
    overMaximum: (name, maximum) => `${name}: אפשר להזמין עד ${number(maximum)}. להשלמת ההזמנה יש לשנות את הכמות.`,
    belowLeast: (name, least) => `${name}: מינימום להזמנה ${number(least)}. להשלמת ההזמנה יש לשנות את הכמות.`,
    notInSteps: (name, step) => `${name}: נמכר בכפולות של ${number(step)}. להשלמת ההזמנה יש לשנות את הכמות.`,
    aboveMost: (name, most) => `${name}: מקסימום להזמנה ${number(most)}. להשלמת ההזמנה יש לשנות את הכמות.`,
  },
  noPromise: 'מועדי ההזמנה עדיין אינם ידועים. נא להמתין רגע, או לנסות שוב מאוחר יותר.',
  changed: 'מועדי ההזמנה השתנו.',
};
