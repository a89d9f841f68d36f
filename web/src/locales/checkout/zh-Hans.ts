/** Chinese in simplified characters. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number } = counting('zh-Hans');

export const zhHans: CheckoutMessages = {
  order: '您的订单及其日期',
  lines: '商品',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: '可更早备好；等待订单其余商品。',

  shipping: {
    heading: '如何发货？',
    together: '全部备好后发货',
    as_ready: '每件备好即发',
    shipments: (shipments) => `${number(shipments)} 次发货`,
    collectHeading: '何时自提？',
    pickups: (pickups) => `${number(pickups)} 次自提`,
    firstShips: (when) => `首次发货：${when}`,
    lastShips: (when) => `最后发货：${when}`,
    firstArrives: (when) => `首次送达：${when}`,
    lastArrives: (when) => `最后送达：${when}`,
  },

  whole: '整个订单',
  wholeNoDate: '订单的一部分尚无日期',

  terms: {
    now: '现在支付',
    atShipment: '发货时支付',
    whenReady: '自提备货完成时支付',
    whenDelivered: '交付时支付',
    inAll: '合计',
    forLines: (names) => `${names}：`,
  },

  consent: {
    heading: '请您同意',
    all: '我同意以下各项：',
    again: {
      dates: '您同意之后日期有变。请再读一遍。',
      payment: '您同意之后付款有变。请再读一遍。',
      language: '您同意之后语言有变。请再读一遍。',
      terms: '您同意之后条款有变。请再读一遍。',
    },
    required: '请勾选此框以下单。',
  },

  cannot: {
    outOfStock: (name) => `${name}无货：请移除后下单。`,
    takenInOrder: (name) => `${name}：剩余数量已被订单中的其他商品占用。请移除其中之一后下单。`,
    discontinued: (name) => `${name}已停售：请移除后下单。`,
    notOpen: (name) => `${name}尚不能订购：请移除后下单。`,
    closed: (name) => `${name}预售已结束：请移除后下单。`,
    notShipped: (name, place) => `${name}不配送至${place}：请移除后下单。`,
    askUs: (name, quantity) => `${name} ${number(quantity)} 件请咨询：请更改数量后下单。`,
    overMaximum: (name, maximum) => `${name}最多可订 ${number(maximum)} 件：请更改数量后下单。`,
    belowLeast: (name, least) => `${name}每单至少 ${number(least)} 件：请更改数量后下单。`,
    notInSteps: (name, step) => `${name}以 ${number(step)} 件为单位出售：请更改数量后下单。`,
    aboveMost: (name, most) => `${name}每单最多 ${number(most)} 件：请更改数量后下单。`,
  },
  noPromise: '此订单的日期尚不清楚。请稍候，或稍后再试。',
  changed: '您的订单日期有变。',
};
