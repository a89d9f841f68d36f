/** Chinese in simplified characters. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number } = counting('zh-Hans');

export const zhHans: CheckoutMessages = {
  order: '您的订单与日期',
  lines: '商品',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: '可提前备好，等待其余商品。',

  shipping: {
    heading: '您希望如何发货？',
    together: '同时（全部备齐后）',
    as_ready: '分批（每件备好后）',
    shipments: (shipments) => `${number(shipments)} 个包裹`,
    collectHeading: '您希望何时自提？',
    pickups: (pickups) => `${number(pickups)} 次自提`,
    firstShips: (when) => `首批发货：${when}`,
    lastShips: (when) => `末批发货：${when}`,
    firstArrives: (when) => `首批送达：${when}`,
    lastArrives: (when) => `末批送达：${when}`,
  },

  whole: '整个订单',
  wholeNoDate: '部分商品日期未定',

  terms: {
    now: '现在付款',
    atShipment: '发货时付款',
    whenReady: '备货完成时付款',
    whenDelivered: '交付时付款',
    inAll: '合计',
    forLines: (names) => `${names}：`,
  },

  consent: {
    heading: '请您同意',
    all: '我同意以下各项：',
    again: {
      dates: '您同意后，日期有变，请重新阅读。',
      payment: '您同意后，付款内容有变，请重新阅读。',
      language: '您同意后，语言有变，请重新阅读。',
      quantity: '您同意后，数量有变，请重新阅读。',
      terms: '您同意后，条款有变，请重新阅读。',
    },
    required: '请勾选此框后再下单。',
  },

  cannot: {
    outOfStock: (name) => `${name}无货，请移除后再下单。`,
    takenInOrder: (name) => `${name}：剩余数量已被订单中的其他商品占用，请移除其中之一后再下单。`,
    discontinued: (name) => `${name}已停售，请移除后再下单。`,
    notOpen: (name) => `${name}暂不能订购，请移除后再下单。`,
    closed: (name) => `${name}预售已结束，请移除后再下单。`,
    notShipped: (name, place) => `${name}不配送至：${place}。请移除后再下单。`,
    askUs: (name, quantity) => `${name}：需要 ${number(quantity)} 件请咨询我们，或更改数量后再下单。`,
    overMaximum: (name, maximum) => `${name}最多可订 ${number(maximum)} 件，请更改数量后再下单。`,
    belowLeast: (name, least) => `${name}每单至少 ${number(least)} 件，请更改数量后再下单。`,
    notInSteps: (name, step) => `${name}以 ${number(step)} 件为单位出售，请更改数量后再下单。`,
    aboveMost: (name, most) => `${name}每单最多 ${number(most)} 件，请更改数量后再下单。`,
  },
  noPromise: '暂时无法给出此订单的日期。请稍候，或稍后再试。',
  changed: '您的订单日期有变。',
};
