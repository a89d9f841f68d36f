/** Chinese in simplified characters. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const zhHans: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)}有延迟`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)}已取消`,
  about: (item, order) => `${theOrder(order, false)}：${item}。`,

  stated: (event, day) => `我们曾告知最晚于 ${day} ${nouns[event]}。`,
  lawful: (event, day) => `依法应最晚于 ${day} ${nouns[event]}。`,
  missed: { ahead: '届时将无法做到。', gone: '当时未能做到。' },
  passed: '该日期已过。如果您还没有收到，请告诉我们。',
  newDay: (event, day) => `新的日期：最晚 ${day} ${nouns[event]}。`,
  noNewDay: '我们暂时无法给出新的日期。',
  mayConsentOrCancel: '您可以同意延迟，也可以取消延迟的部分。请告诉我们您的选择。',
  mayCancelFrom: (day) => `自 ${day} 起，您可以因延迟而取消。`,
  mayCancel: '您可以因延迟而取消。',
  reason: (reason) => `原因：${reason}。`,
  answerAt: (address) => `您可在此免费答复：${address}`,
  mayWithdraw: () => '您也可以无理由撤回，送达之前即可，直至撤回权结束。',
  silenceConsents: (until) => `如果您不答复，视为同意等到 ${until}，但不再延长。`,
  silenceRejects: '如果您不答复，视为不同意等待。',
  lapses: (day, newDay) =>
    `若在此之前既未发货，您也未明确同意，延迟的部分将于 ${day} 自动取消${newDay === undefined ? '' : `（早于新的日期 ${newDay}）`}。`,
  continuingRight: '即使您同意，在发货之前仍可随时取消。',
  additionalPeriod:
    '您可以给我们一个合理的宽限期：请写信告诉我们最晚应在哪一天送达。若届时仍未送达，您可以终止合同。若我们拒绝送货，或该日期对您至关重要，则无需宽限期。',
  endedOn: (day) => `已于 ${day} 终止。`,
  sentAllTheSame: '之后仍然发了货。请向我们询问应如何处理。',
  refundBy: (day) => `退款最晚于 ${day} 发出。`,
  refundLastDay: (day) => `退款的最后一天：${day}。`,

  paidComesBack: '若因延迟而终止，您为此支付的款项将退还给您。',
  nothingCharged: '未收取任何款项。',

  basis: (citations) => `法律依据：${citations}。`,
};

const nouns: Record<DelayedEvent, string> = { shipment: '发货', delivery: '送达', pickup: '可自提' };

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = order === undefined ? '您的订单' : `您的订单 ${order} `;
  return isPart === true ? `${what}的一部分` : what;
}
