/** Chinese in simplified characters. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const zhHans: NoticeMessages = {
  delayed: (order) => `${yourOrder(order)}有延迟`,
  cancelled: (order) => `${yourOrder(order)}已取消`,
  about: (item, order) => `${yourOrder(order)}：${item}。`,

  revisedDay: (event, revised, stated) => `${late(event, stated)}新的日期：最晚 ${revised} ${nouns[event]}。`,
  indefinite: (event, stated) => `${late(event, stated)}我们暂时无法给出新的日期。`,
  mayConsentOrCancel: '您可以同意延迟，也可以取消订单。请告诉我们您的选择。',
  mayCancelFrom: (day) => `自 ${day} 起，您可以因延迟而取消。`,
  reason: (reason) => `原因：${reason}。`,
  answerAt: (address) => `您可在此免费答复：${address}`,
  mayWithdraw: '您也可以无理由撤回，送达之前即可，直至撤回权结束。',
  silenceConsents: (until) => `如果您不答复，视为同意等到 ${until}，但不再延长。`,
  silenceRejects: '如果您不答复，视为不同意，订单将被取消。',
  lapses: (day) => `若在此之前既未发货，您也未明确同意，订单将于 ${day} 自动取消。`,
  continuingRight: '即使您同意，在发货之前仍可随时取消。',
  additionalPeriod:
    '您可以给我们一个合理的宽限期。若届时仍未送达，您可以终止合同。若我们拒绝送货，或该日期对您至关重要，则无需宽限期。',
  endedOn: (day) => `您的订单已于 ${day} 取消。`,
  refundBy: (day) => `退款最晚于 ${day} 发出。`,

  basis: (citations) => `法律依据：${citations}。`,
};

const nouns: Record<DelayedEvent, string> = { shipment: '发货', delivery: '送达' };

function late(event: DelayedEvent, stated: string | undefined): string {
  return stated === undefined ? '' : `我们曾告知您的订单最晚于 ${stated} ${nouns[event]}，现已延迟。`;
}

function yourOrder(order: string | undefined): string {
  return order === undefined ? '您的订单' : `您的订单 ${order} `;
}
