/** Korean. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const ko: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)} 지연 안내`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)} 취소 안내`,
  about: (item, order) => `${theOrder(order, false)}: ${item}.`,

  stated: (event, day) => `안내해 드린 날짜: 늦어도 ${day} ${nouns[event]}.`,
  lawful: (event, day) => `법에 따른 날짜: 늦어도 ${day} ${nouns[event]}.`,
  missed: { ahead: '이 날짜를 지키지 못하게 됩니다.', gone: '이 날짜를 지키지 못했습니다.' },
  passed: '이 날짜가 지났습니다. 아직 받지 못하셨다면 알려 주세요.',
  newDay: (event, day) => `새 날짜: 늦어도 ${day} ${nouns[event]}.`,
  noNewDay: '새 날짜를 아직 알려 드릴 수 없습니다.',
  mayConsentOrCancel: '지연에 동의하거나 지연된 부분을 취소하실 수 있습니다. 어느 쪽을 원하시는지 알려 주세요.',
  mayCancelFrom: (day) => `지연을 이유로 취소할 수 있는 첫날: ${day}.`,
  mayCancel: '지연을 이유로 취소하실 수 있습니다.',
  reason: (reason) => `사유: ${reason}.`,
  answerAt: (address) => `답변하실 곳(무료): ${address}`,
  mayWithdraw: () =>
    '이유를 밝히지 않고 청약을 철회하실 수도 있습니다. 도착 전에도, 청약철회 기간이 끝날 때까지 가능합니다.',
  silenceConsents: (until) => `답변이 없으면 다음 날짜까지만 기다리는 데 동의하신 것으로 봅니다: ${until}.`,
  silenceRejects: '답변이 없으면 기다리는 데 동의하지 않으신 것으로 봅니다.',
  lapses: (day, newDay) =>
    `그 전에 발송되지 않고 명시적으로 동의하지 않으시면 지연된 부분은 다음 날짜에 자동으로 취소됩니다: ${day}${newDay === undefined ? '' : ` (새 날짜 ${newDay}보다 앞섭니다)`}.`,
  continuingRight: '동의하신 뒤에도 발송 전까지 언제든 취소하실 수 있습니다.',
  additionalPeriod:
    '저희에게 적절한 추가 기간을 정해 주실 수 있습니다. 언제까지 배송해야 하는지 저희에게 글로 알려 주세요. 그 안에도 배송하지 못하면 계약을 끝내실 수 있습니다. 저희가 배송을 거절했거나 그 날짜가 고객에게 꼭 필요했다면 추가 기간은 필요 없습니다.',
  endedOn: (day) => `종료된 날: ${day}.`,
  sentAllTheSame: '그럼에도 발송되었습니다. 상품을 어떻게 할지 저희에게 문의해 주십시오.',
  refundBy: (day) => `늦어도 ${day}에 환불해 드립니다.`,
  refundLastDay: (day) => `환불 기한: ${day}.`,

  paidComesBack: '지연 때문에 종료되면 그에 대해 결제하신 금액을 환불해 드립니다.',
  nothingCharged: '결제된 금액은 없습니다.',

  basis: (citations) => `법적 근거: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: '발송', delivery: '도착', pickup: '수령 가능' };

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = order === undefined ? '주문' : `주문 ${order}`;
  return isPart === true ? `${what} 일부` : what;
}
