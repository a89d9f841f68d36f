/** Chinese in simplified characters. */
import type { OrderMessages } from './messages.ts';

export const zhHans: OrderMessages = {
  change: {
    unchanged: '承诺的日期仍然有效',
    sooner: '早于承诺',
    later: '晚于承诺',
  },
  passed: '承诺的日期已过',
  late: '已延迟：承诺的日期已过',
  partLater: '其中一部分会更晚',
  noDateNow: '晚于承诺：目前没有日期',
  dateNow: '现在有了日期',
  stillNoDate: '尚无日期',
  shippedOn: (day) => `已于 ${day} 发货`,
  readySince: (day) => `自 ${day} 起可自提`,
  deliveredOn: (day) => `已于 ${day} 送达`,
  afterPromised: (text) => `${text}，晚于承诺`,
  cancelledOn: (day) => `已于 ${day} 取消`,
  withdrawnOn: (day) => `已于 ${day} 撤回`,
  endedOn: (day) => `已于 ${day} 终止`,
  endedBy: {
    law: '已自动终止：届时尚未发货，您也未同意等待。',
    untold: '已自动终止：到那时尚未发货，我们也未询问您是否愿意继续等待。',
    refused: '我们不会发货。',
  },

  of: (what, text) => `${what}：${text}`,
  promisedFor: (what, day) => `${what}（承诺日期：${day}）`,
  lines: '商品',
  promised: '承诺',
  now: '现在',

  delay: (what) => `关于 ${what} 的延迟`,
  ended: (what) => `关于 ${what} 的后续`,
  toldOn: (day) => `我们已于 ${day} 就此写信给您。`,
  toldBefore: (day, named) => `我们已于 ${day} 就此写信给您，告知的日期为 ${named}。此后的延误，我们尚未写信给您。`,
  notTold: '我们尚未就此写信给您。',
  agreed: '您已同意此次延迟。',
  lapsesUntold: (day) => `若到那时既未发货，我们也未就延迟写信给您，则将于 ${day} 自动取消。`,
  askRefund: '请向我们询问您为此支付的款项最晚何时退还。',
  choices: { keep: (what) => `等待 ${what}`, cancel: (what) => `取消 ${what}` },
  choiceMeans: {
    keep: '选择等待，即表示您同意此次延迟，订单继续有效。若再次延迟，您将再次享有相应权利。',
    cancel: '选择取消，则该部分终止，不再发货。',
  },
  choiceHandedOver: (choice) => `您的答复已交给商店：${choice}。后续事宜由商店告知。`,

  payment: {
    atOrder: (what) => `下单时付${what}`,
    onShipment: (what) => `发货时付${what}`,
    whenReady: (what) => `自提备货完成时付${what}`,
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
    question: (what) => `您要撤回 ${what} 的合同吗？`,
    back: '返回，不撤回',
    handedOver: '您的撤回已交给商店。商店须以可保存的形式（例如电子邮件）确认收到；请保存该确认。',
    notHandedOver: '您的撤回未能交给商店。请重试，或写信给商店。',
  },
};
