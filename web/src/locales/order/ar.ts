/** Arabic. */
import type { OrderMessages } from './messages.ts';

export const ar: OrderMessages = {
  change: {
    unchanged: 'الموعد الموعود ما زال قائمًا',
    sooner: 'قبل الموعد الموعود',
    later: 'بعد الموعد الموعود',
  },
  passed: 'انقضى الموعد الموعود',
  late: 'تأخر: انقضى الموعد الموعود',
  partLater: 'جزء منه سيتأخر',
  noDateNow: 'بعد الموعد الموعود: لا يوجد موعد حاليًا',
  dateNow: 'أصبح هناك موعد',
  stillNoDate: 'لا يوجد موعد بعد',
  shippedOn: (day) => `شُحن: ${day}`,
  readySince: (day) => `جاهز للاستلام منذ ${day}`,
  deliveredOn: (day) => `سُلّم: ${day}`,
  afterPromised: (text) => `${text}، بعد الموعد الموعود`,
  cancelledOn: (day) => `أُلغي: ${day}`,
  withdrawnOn: (day) => `العدول: ${day}`,
  endedOn: (day) => `انتهى: ${day}`,
  endedBy: {
    law: 'انتهى من تلقاء نفسه: لم يكن قد شُحن حتى ذلك اليوم، ولم توافق على الانتظار.',
    untold: 'انتهى من تلقاء نفسه: لم يكن قد شُحن حتى ذلك اليوم، ولم نسألك هل تنتظر أكثر.',
    refused: 'لن نشحن هذا.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (الموعد الموعود: ${day})`,
  lines: 'المنتجات',
  promised: 'الموعود',
  now: 'الآن',

  delay: (what) => `عن تأخر ${what}`,
  ended: (what) => `ما يلي بشأن ${what}`,
  toldOn: (day) => `كتبنا إليك بشأن ذلك في ${day}.`,
  toldBefore: (day, named) => `كتبنا إليك بشأن ذلك في ${day} وذكرنا ${named}. لم نكتب إليك بشأن التأخير الإضافي بعد.`,
  notTold: 'لم نكتب إليك بشأن ذلك بعد.',
  agreed: 'وافقت على هذا التأخر.',
  lapsesUntold: (day) => `إن لم يُشحن حتى ذلك اليوم ولم نكتب إليك بشأن التأخر، يُلغى من تلقاء نفسه في ${day}.`,
  askRefund: 'يُرجى أن تسألنا عن الموعد الأقصى لرد ما دفعته مقابله.',
  choices: { keep: (what) => `انتظار ${what}`, cancel: (what) => `إلغاء ${what}` },
  choiceMeans: {
    keep: 'بالانتظار توافق على هذا التأخر ويستمر الطلب. وإن تأخر مرة أخرى عادت إليك حقوقك.',
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
    question: (what) => `هل تريد العدول عن عقد ${what}؟`,
    back: 'رجوع دون عدول',
    handedOver:
      'سُلّم عدولك إلى المتجر. على المتجر أن يؤكد استلامه بوسيلة يمكن حفظها، كالبريد الإلكتروني؛ احتفظ بذلك التأكيد.',
    notHandedOver: 'لم يُسلَّم عدولك إلى المتجر. حاول مرة أخرى، أو راسل المتجر.',
  },
};
