/** Chinese in simplified characters. */
import type { OrderMessages } from './messages.ts';

export const zhHans: OrderMessages = {
  change: {
    unchanged: '如期进行',
    sooner: '早于承诺',
    later: '晚于承诺',
  },
  passed: '已过承诺日期',
  late: '已延迟：已过承诺日期',
  partLater: '部分会晚于承诺',
  dateNow: '日期已定',
  stillNoDate: '日期未定',
  shippedOn: (day) => `已于 ${day} 发货`,
  readySince: (day) => `自 ${day} 起可自提`,
  arrivalUnknown: '尚不知道何时送达。',
  deliveredOn: (day) => `已于 ${day} 送达`,
  afterPromised: (text) => `${text}，晚于承诺`,
  cancelledOn: (day) => `已于 ${day} 取消`,
  withdrawnOn: (day) => `已于 ${day} 撤回`,
  endedOn: (day) => `已于 ${day} 终止`,
  endedBy: {
    law: '已自动终止：届时尚未发货，您也未同意等待。',
    untold: '已自动终止：届时尚未发货，我们也未询问您是否愿意继续等待。',
    refused: '我们不会发货。',
  },

  of: (what, text) => `${what}：${text}`,
  promisedFor: (what, day) => `${what}（承诺日期：${day}）`,
  lines: '商品',
  promised: '承诺',
  promisedFirst: '最初承诺',
  now: '现在',

  delay: (what) => `延迟说明：${what}`,
  notArrived: (what) => `如果尚未收到：${what}`,
  ended: (what) => `后续说明：${what}`,
  toldOn: (day) => `我们已于 ${day} 就此书面通知您。`,
  toldBefore: (day, named) => `我们已于 ${day} 就此书面通知您，告知的日期为 ${named}。此后的延迟，我们尚未书面通知您。`,
  notTold: '我们尚未就此书面通知您。',
  agreed: '您已同意此次延迟。',
  lapsesUntold: (day) => `若截至 ${day} 既未发货，我们也未就延迟书面通知您，则当日自动取消。`,
  askRefund: '您为此支付的款项最晚何时退还，请咨询我们。',
  choices: { keep: (what) => `等待 ${what}`, cancel: (what) => `取消 ${what}` },
  choiceMeans: {
    keep: '选择等待，即表示您同意此次延迟，订单继续有效。若再次延迟，您将再次享有相应权利。',
    cancel: '选择取消，该部分即终止，不再发货。',
  },
  choiceHandedOver: (choice) => `您的答复已转交商店：${choice}。后续事宜由商店告知您。`,

  payment: {
    atOrder: (what) => `下单时付${what}`,
    onShipment: (what) => `发货时付${what}`,
    whenReady: (what) => `备货完成时付${what}`,
    whenDelivered: (what) => `交付时付${what}`,
    all: '全款',
    rest: '余款',
  },
  consent: '您下单时同意的内容',
  lastDay: (day) => `最后一天：${day}`,

  withdrawal: {
    heading: '撤回',
    offer: '在此撤回合同',
    confirm: '确认撤回',
    question: (what) => `您要撤回合同吗？${what}`,
    back: '返回，不撤回',
    handedOver: '您的撤回通知已转交商店。商店须以可保存的形式（例如电子邮件）确认收到，请保存该确认。',
    notHandedOver: '您的撤回通知未能转交商店。请重试，或写信给商店。',
  },
};
