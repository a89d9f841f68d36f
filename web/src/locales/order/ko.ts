/** Korean. */
import type { OrderMessages } from './messages.ts';

export const ko: OrderMessages = {
  change: {
    unchanged: '약속한 날짜대로입니다',
    sooner: '약속보다 빠릅니다',
    later: '약속보다 늦습니다',
  },
  passed: '약속한 날짜가 지났습니다',
  late: '지연: 약속한 날짜가 지났습니다',
  partLater: '일부가 늦어집니다',
  dateNow: '날짜가 정해졌습니다',
  stillNoDate: '아직 날짜가 정해지지 않았습니다',
  shippedOn: (day) => `발송 완료: ${day}`,
  readySince: (day) => `수령 가능: ${day}부터`,
  arrivalUnknown: '도착일은 아직 알 수 없습니다.',
  deliveredOn: (day) => `도착 완료: ${day}`,
  afterPromised: (text) => `${text}, 약속보다 늦음`,
  cancelledOn: (day) => `취소 완료: ${day}`,
  withdrawnOn: (day) => `청약철회: ${day}`,
  endedOn: (day) => `종료: ${day}`,
  endedBy: {
    law: '자동으로 종료되었습니다. 그때까지 발송되지 않았고 기다리는 데 동의하지 않으셨습니다.',
    untold: '자동으로 종료되었습니다. 그때까지 발송되지 않았고 더 기다리실지 저희가 여쭙지 않았습니다.',
    refused: '이 상품은 발송하지 않습니다.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what}(약속한 날짜: ${day})`,
  lines: '상품',
  promised: '약속',
  promisedFirst: '처음 약속',
  now: '현재',

  delay: (what) => `지연 안내: ${what}`,
  notArrived: (what) => `아직 받지 못하셨다면: ${what}`,
  ended: (what) => `이후 안내: ${what}`,
  toldOn: (day) => `이에 대한 안내를 ${day}에 보내 드렸습니다.`,
  toldBefore: (day, named) =>
    `이에 대한 안내를 ${day}에 보내 드렸고, 그때 안내한 날짜는 ${named}입니다. 그 뒤의 지연에 대한 안내는 아직 보내 드리지 않았습니다.`,
  notTold: '이에 대한 안내를 아직 보내 드리지 않았습니다.',
  agreed: '이 지연에 동의하셨습니다.',
  lapsesUntold: (day) => `${day}까지 발송되지 않고 저희가 지연 안내도 보내 드리지 않으면 그날 자동으로 취소됩니다.`,
  askRefund: '이에 대해 결제하신 금액이 언제까지 환불되는지 저희에게 문의해 주세요.',
  choices: { keep: (what) => `${what} 기다리기`, cancel: (what) => `${what} 취소하기` },
  choiceMeans: {
    keep: '기다리시면 이 지연에 동의하시는 것이며 주문은 유지됩니다. 다시 지연되면 같은 권리가 다시 생깁니다.',
    cancel: '취소하시면 해당 주문은 종료되고 발송되지 않습니다.',
  },
  choiceHandedOver: (choice) => `답변을 쇼핑몰에 전달했습니다: ${choice}. 이후 절차는 쇼핑몰에서 알려 드립니다.`,

  payment: {
    atOrder: (what) => `주문할 때 ${what}`,
    onShipment: (what) => `발송할 때 ${what}`,
    whenReady: (what) => `수령 준비가 되면 ${what}`,
    whenDelivered: (what) => `제공될 때 ${what}`,
    all: '결제',
    rest: '잔금',
  },
  consent: '주문할 때 동의하신 내용',
  lastDay: (day) => `마지막 날: ${day}`,

  withdrawal: {
    heading: '청약철회',
    offer: '여기에서 청약철회',
    confirm: '청약철회 확정',
    question: (what) => `${what}의 청약을 철회하시겠습니까?`,
    back: '철회하지 않고 돌아가기',
    handedOver:
      '청약철회 의사를 쇼핑몰에 전달했습니다. 쇼핑몰은 이메일처럼 보관할 수 있는 형태로 접수를 확인해야 합니다. 그 확인을 보관해 주세요.',
    notHandedOver: '청약철회 의사를 쇼핑몰에 전달하지 못했습니다. 다시 시도하거나 쇼핑몰에 서면으로 알려 주세요.',
  },
};
