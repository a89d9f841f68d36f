/** Arabic. */
import type { OrderMessages } from './messages.ts';

export const ar: OrderMessages = {
  change: {
    unchanged: 'في موعده',
    sooner: 'قبل موعده',
    later: 'يتأخر عن موعده',
  },
  passed: 'انقضى الموعد الذي وعدنا به',
  late: 'متأخر: انقضى الموعد الذي وعدنا به',
  partLater: 'جزء منه يتأخر',
  dateNow: 'حُدِّد الموعد',
  stillNoDate: 'لم يُحدَّد الموعد بعد',
  shippedOn: (day) => `شُحن: ${day}`,
  readySince: (day) => `جاهز للاستلام منذ ${day}`,
  arrivalUnknown: 'لا نعرف بعد موعد الوصول.',
  deliveredOn: (day) => `سُلّم: ${day}`,
  afterPromised: (text) => `${text}، بعد موعده`,
  cancelledOn: (day) => `أُلغي: ${day}`,
  withdrawnOn: (day) => `العدول: ${day}`,
  endedOn: (day) => `انتهى: ${day}`,
  endedBy: {
    law: 'انتهى تلقائيًا: لم يكن قد شُحن حتى ذلك اليوم، ولم تكن قد وافقت على الانتظار.',
    untold: 'انتهى تلقائيًا: لم يكن قد شُحن حتى ذلك اليوم، ولم نكن قد سألناك هل تنتظر أكثر.',
    refused: 'لن نشحنه.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (الموعد الذي وعدنا به: ${day})`,
  lines: 'المنتجات',
  promised: 'ما وعدنا به',
  promisedFirst: 'ما وعدنا به أولًا',
  now: 'الآن',

  delay: (what) => `بشأن تأخر ${what}`,
  notArrived: (what) => `إذا لم يصل: ${what}`,
  ended: (what) => `ما يترتب على ذلك: ${what}`,
  toldOn: (day) => `كتبنا إليك بشأن ذلك يوم ${day}.`,
  toldBefore: (day, named) =>
    `كتبنا إليك بشأن ذلك يوم ${day} وذكرنا أن الموعد هو ${named}. ولم نكتب إليك بعد بشأن التأخر الإضافي.`,
  notTold: 'لم نكتب إليك بشأن ذلك بعد.',
  agreed: 'وافقت على هذا التأخر.',
  lapsesUntold: (day) => `إن لم يُشحن ولم نكتب إليك بشأن التأخر حتى يوم ${day}، فسيُلغى تلقائيًا في ذلك اليوم.`,
  askRefund: 'اسألنا عن آخر موعد لرد ما دفعته مقابله.',
  choices: { keep: (what) => `انتظار ${what}`, cancel: (what) => `إلغاء ${what}` },
  choiceMeans: {
    keep: 'بالانتظار توافق على هذا التأخر ويستمر الطلب. وإن تأخر مرة أخرى عادت إليك حقوقك نفسها.',
    cancel: 'بالإلغاء ينتهي ولا يُرسل.',
  },
  choiceHandedOver: (choice) => `سُلّم ردك إلى المتجر: ${choice}. سيخبرك المتجر بما يترتب عليه.`,

  payment: {
    atOrder: (what) => `${what} عند الطلب`,
    onShipment: (what) => `${what} عند الشحن`,
    whenReady: (what) => `${what} عند تجهيزه للاستلام`,
    whenDelivered: (what) => `${what} عند التسليم`,
    all: 'الدفع',
    rest: 'الباقي',
  },
  consent: 'ما وافقت عليه عند الطلب',
  lastDay: (day) => `آخر يوم: ${day}`,

  withdrawal: {
    heading: 'العدول عن الشراء',
    offer: 'العدول عن العقد هنا',
    confirm: 'تأكيد العدول',
    question: (what) => `هل تريد العدول عن عقد شراء ${what}؟`,
    back: 'رجوع دون عدول',
    handedOver:
      'سُلّم إشعار عدولك إلى المتجر. وعلى المتجر أن يؤكد استلامه بوسيلة يمكن حفظها، كالبريد الإلكتروني؛ احتفظ بذلك التأكيد.',
    notHandedOver: 'لم يُسلَّم إشعار عدولك إلى المتجر. حاول مرة أخرى، أو راسل المتجر.',
  },
};
