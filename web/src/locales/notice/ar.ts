/** Arabic. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const ar: NoticeMessages = {
  delayed: (order, isPart) => `تأخر ${theOrder(order, isPart)}`,
  cancelled: (order, isPart) => `إلغاء ${theOrder(order, isPart)}`,
  about: (item, order) => `${theOrder(order, false)}: ${item}.`,

  stated: (event, day) => `ذكرنا: ${nouns[event]} في موعد أقصاه ${day}.`,
  lawful: (event, day) => `بحسب القانون: ${nouns[event]} في موعد أقصاه ${day}.`,
  missed: { ahead: 'لن يُراعى هذا الموعد.', gone: 'لم يُراعَ هذا الموعد.' },
  passed: 'انقضى هذا الموعد. إذا لم تصلك الشحنة فأخبرنا من فضلك.',
  newDay: (event, day) => `الموعد الجديد: ${nouns[event]} في موعد أقصاه ${day}.`,
  noNewDay: 'لا نستطيع ذكر موعد جديد بعد.',
  mayConsentOrCancel: 'يمكنك الموافقة على هذا التأخر أو إلغاء ما تأخر. أخبرنا بما تختار.',
  mayCancelFrom: (day) => `يمكنك الإلغاء بسبب التأخر ابتداءً من ${day}.`,
  mayCancel: 'يمكنك الإلغاء بسبب التأخر.',
  reason: (reason) => `السبب: ${reason}.`,
  answerAt: (address) => `يمكنك الرد هنا دون أي تكلفة: ${address}`,
  mayWithdraw: () => 'يمكنك أيضًا العدول عن الشراء دون ذكر سبب، قبل التسليم وحتى انتهاء حقك في العدول.',
  silenceConsents: (until) => `إن لم ترد فهذا يعني موافقتك على الانتظار حتى ${until}، لا أكثر.`,
  silenceRejects: 'إن لم ترد فهذا يعني عدم الموافقة على الانتظار.',
  lapses: (day, newDay) =>
    `إن لم يُشحن قبل ذلك ولم توافق صراحةً، فسيُلغى الجزء المتأخر تلقائيًا يوم ${day}${newDay === undefined ? '' : `، أي قبل الموعد الجديد (${newDay})`}.`,
  continuingRight: 'وإن وافقت، يمكنك الإلغاء في أي وقت حتى الشحن.',
  additionalPeriod:
    'يمكنك أن تحدد لنا مهلة إضافية مناسبة: اكتب إلينا حتى أي يوم علينا أن نسلّم. فإن لم نسلّم خلالها أمكنك إنهاء العقد. ولا حاجة إلى مهلة إن رفضنا التسليم أو كان اليوم أساسيًا لك.',
  endedOn: (day) => `انتهى يوم ${day}.`,
  sentAllTheSame: 'أُرسل مع ذلك. يُرجى أن تسألنا عما ينبغي فعله به.',
  refundBy: (day) => `يُرسل المبلغ المردود في موعد أقصاه ${day}.`,
  refundLastDay: (day) => `آخر يوم لرد المبلغ إليك: ${day}.`,

  paidComesBack: 'إن انتهى بسبب التأخر فسيُرد إليك ما دفعته مقابله.',
  nothingCharged: 'لم يُدفع أي مبلغ.',

  basis: (citations) => `الأساس القانوني: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'الشحن', delivery: 'الوصول', pickup: 'جاهز للاستلام' };

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = isPart === true ? 'جزء من طلبك' : 'طلبك';
  return order === undefined ? what : `${what} ${order}`;
}
