/** Chinese in simplified characters. Nouns have one form, so that a number and its measure word are enough. */
import { counting } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('zh-Hans');

/** What terms say of a moment. */
const termsAt = (event: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `${event}时付款` : `${amount}，${event}时付款`),
  deposit: (now = '定金部分', rest = '余款') => `现在付${now}，${event}时付${rest}`,
  until: {
    shipment: `${event}前可取消`,
    withdrawal_ends: `${event}前以及撤回权结束前可取消`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `${event}前 ${number(days)} 天${lastDay === undefined ? '' : `（${lastDay}）`}为止可取消`,
});
const shipment = termsAt('发货');

export const zhHans: PageMessages = {
  status: {
    in_stock: '有货',
    backorder: '缺货可订',
    preorder: '预售',
    made_to_order: '按单定制',
    out_of_stock: '无货',
    discontinued: '已停售',
  },

  today: '今天',
  tomorrow: '明天',
  todayOrTomorrow: '今天或明天',
  between: (first, last) => `${first}至${last}`,

  ships: (when) => `发货：${when}`,
  arrives: (when) => `送达：${when}`,
  noDate: '日期未定',
  pickup: {
    ready: (when, place) => `可自提：${when}${place === undefined ? '' : `（${place}）`}`,
    from: (day, time) => `${day} ${time}起`,
    alsoAt: (places) => `现在还有货的门店：${places}`,
    none: '不支持自提',
    parts: '分批自提',
    terms: termsAt('自提备货完成'),
  },
  releases: (when) => `发售：${when}`,
  notShipped: (place) => `不配送至${place}`,
  otherMethods: (methods) => `可用此方式配送：${methods}`,

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? '另 ' : ''}${units} 件有货`,
      from: (units, day, isMore) => `${isMore ? '另 ' : ''}${units} 件自${day}起`,
      noDate: (units, isMore) => `${isMore ? '另 ' : ''}${units} 件日期未定`,
      separator: '，',
    },
    number,
  ),
  partQuantity: (quantity) => `${number(quantity)} 件`,
  parts: '分批发货',

  onlySoMany: (maximum) => `最多可订 ${number(maximum)} 件`,
  onlySoManyMore: (more) => `最多还可订 ${number(more)} 件`,
  noMore: '无法再订更多',
  orderQuantity: {
    step: (units) => `以 ${number(units)} 件为单位出售`,
    least: (units) => `每单至少 ${number(units)} 件`,
    most: (units) => `每单最多 ${number(units)} 件`,
  },
  askUs: (maximum) => (maximum === 0 ? '请咨询' : `超过 ${number(maximum)} 件请咨询`),
  timeToday: (time) => `今天 ${time}`,
  orderBy: (when) => `以上日期适用于此时间之前的订单：${when}`,
  orderWithin: (left, when) => `${left}内（${when}之前）下单适用以上日期`,
  backInStock: (day) => `预计到货：${day}`,
  preorderNotOpen: '预售尚未开始',
  preordersOpen: (when) => `预售开始：${when}`,
  preorderClosed: '预售已结束',
  notSoldYet: '尚未开售',
  soldFrom: (when) => `开售时间：${when}`,

  notes: {
    stale: '库存正在更新，暂不提供日期。',
    beyond_calendar: '超出我们的工作日历，暂不提供日期。',
    no_destination: '请提供目的地，以便告知配送情况。',
    needs_postal_code: '请提供邮政编码，以便告知配送情况。',
    no_transit_days: '可以配送，但尚不知需要多久。',
    may_be_sooner: '可能更早，请咨询。',
  },

  ladder: {
    heading: '按数量',
    range: (first, last) => (first === last ? number(first) : `${number(first)}–${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} 件及以上`,
    beyond: '更多',
    all: '更多数量',
  },
  queue: {
    ahead: (ahead) => (ahead === 0 ? '您将排在第一位' : `您前面还有 ${number(ahead)} 件在排队`),
    batch: (taken, quantity) => `下一批到货 ${number(quantity)} 件中已有 ${number(taken)} 件被预订`,
  },

  why: '为何是这个日期',
  whyNoDate: '为何尚无日期',
  notLoaded: '未能加载。请稍后再试。',

  terms: {
    heading: '条款',
    payment: '付款',
    atCheckout: '结账时',
    cancellation: '取消',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? '下单时付款' : `${amount}，下单时付款`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: '不可取消',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    fee: (amount) => `取消费用为 ${amount}`,
    feeShare: (share) => `取消费用为价格的 ${share}`,
    someFee: '取消需付费',
    more: '更多条款',
    policy: '商店条款',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: '您的法定权利不受影响。',
  },

  digital: {
    atOnce: '立即可用',
    terms: termsAt('交付'),
    givenUp: (citation) => `可以在撤回期结束前开始交付。我知道一旦开始交付，即丧失撤回权（${citation}）。`,
  },

  consent: {
    agree: (sentences) => `我同意：${sentences}`,
    willBeAsked: (sentences) => `届时会请您同意：${sentences}`,
    pay: (payment) => `我在发货前付款：${payment}。`,
    payBeforeReady: (payment) => `我在自提备货完成前付款：${payment}。`,
    shipsBy: (day) => `最晚于 ${day} 发货。`,
    arrivesBy: (day) => `最晚于 ${day} 送达。`,
    readyBy: (day) => `最晚于 ${day} 可自提。`,
    beyond: (day, citation) => `这晚于 ${day}，即未约定日期时法律规定的最后一天（${citation}）。`,
    noDate: '尚无送达日期。',
  },
};
