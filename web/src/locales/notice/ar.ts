/** Arabic. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const ar: NoticeMessages = {
  delayed: (order) => `تأخر ${yourOrder(order)}`,
  cancelled: (order) => `أُلغي ${yourOrder(order)}`,
  about: (item, order) => `${yourOrder(order)}: ${item}.`,

  revisedDay: (event, revised, stated) =>
    `${late(event, stated)}الموعد الجديد: ${nouns[event]} في موعد أقصاه ${revised}.`,
  indefinite: (event, stated) => `${late(event, stated)}لا نستطيع ذكر موعد جديد بعد.`,
  mayConsentOrCancel: 'يمكنك الموافقة على هذا التأخر أو إلغاء الطلب. أخبرنا بما تختار.',
  mayCancelFrom: (day) => `يمكنك الإلغاء بسبب التأخر ابتداءً من ${day}.`,
  reason: (reason) => `السبب: ${reason}.`,
  answerAt: (address) => `يمكنك الرد هنا دون أي تكلفة: ${address}`,
  mayWithdraw: 'يمكنك أيضًا العدول عن الشراء دون ذكر سبب، قبل التسليم وحتى انتهاء حقك في العدول.',
  silenceConsents: (until) => `إن لم ترد فهذا يعني موافقتك على الانتظار حتى ${until}، لا أكثر.`,
  silenceRejects: 'إن لم ترد فهذا يعني عدم الموافقة، ويُلغى الطلب.',
  lapses: (day) => `إن لم يُشحن قبل ذلك ولم توافق صراحةً، يُلغى الطلب من تلقاء نفسه في ${day}.`,
  continuingRight: 'وإن وافقت، يمكنك الإلغاء في أي وقت حتى الشحن.',
  additionalPeriod:
    'يمكنك أن تحدد لنا مهلة إضافية مناسبة. فإن لم نسلّم خلالها أمكنك إنهاء العقد. ولا حاجة إلى مهلة إن رفضنا التسليم أو كان اليوم أساسيًا لك.',
  endedOn: (day) => `أُلغي طلبك في ${day}.`,
  refundBy: (day) => `يُرسل المبلغ المردود في موعد أقصاه ${day}.`,

  basis: (citations) => `الأساس القانوني: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'الشحن', delivery: 'الوصول' };

function late(event: DelayedEvent, stated: string | undefined): string {
  return stated === undefined ? '' : `ذكرنا لطلبك: ${nouns[event]} في موعد أقصاه ${stated}. وقد تأخر. `;
}

function yourOrder(order: string | undefined): string {
  return order === undefined ? 'طلبك' : `طلبك ${order}`;
}
