/** Chinese in simplified characters. Nouns have one form, so that a number and its measure word are enough. */
import { counting } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('zh-Hans');

const cancel = (isFree: boolean, until: string) => `${until}可${isFree ? '免费' : ''}取消`;

/** What the facts say of a moment. */
const factsAt = (event: string): FactsAt => ({
  charged: `${event}时付款`,
  // Not 定金: by law, who gives that up loses it.
  deposit: (now = '订金', rest = '余款') => `现在付${now}，${event}时付${rest}`,
  cancel: (isFree) => cancel(isFree, `${event}前`),
  cancelDays: (days, isFree) => cancel(isFree, `${event} ${number(days)} 天前`),
});

export const zhHans: PageMessages = {
  status: {
    in_stock: '有货',
    backorder: '缺货可订',
    preorder: '预售',
    made_to_order: '下单后制作',
    out_of_stock: '无货',
    discontinued: '已停售',
  },
  lastKnown: (status) => `上次更新：${status}`,

  today: '今天',
  tomorrow: '明天',
  todayOrTomorrow: '今天或明天',
  between: (first, last) => `${first}至${last}之间`,

  ships: (when) => `发货：${when}`,
  arrives: (when) => `送达：${when}`,
  likelyBy: (day) => `预计不晚于 ${day}`,
  oddsBy: (count, outOf, day) => `${number(outOf)} 次中有 ${number(count)} 次不晚于 ${day} 送达`,
  noDate: '日期未定',
  pickup: {
    ready: (when, place) => `可自提：${when}${place === undefined ? '' : `（${place}）`}`,
    from: (day, time) => `${day} ${time}起`,
    at: (place) => `自提点：${place}`,
    alsoAt: (places) => `其他有货门店：${places}`,
    none: (place) => `不支持自提${place === undefined ? '' : `（${place}）`}`,
    parts: '分批自提',
  },
  releases: (when) => `发售：${when}`,
  notShipped: (place) => `不配送至：${place}`,
  otherMethods: (methods) => `可通过以下方式配送：${methods}`,

  shipsTo: (countries) => `可配送至：${countries}`,
  // Between names stands 、, where facts have a comma.
  shipsToMore: (countries, more) => `可配送至：${countries.replaceAll('，', '、')}及其他 ${number(more)} 个国家或地区`,

  to: (place) => `配送至：${place}`,
  orderBy: (when) => `${when} 前下单`,
  orderWithin: (left, when) => `${left}内（${when} 前）下单`,
  timeToday: (time) => `今天 ${time}`,
  by: {
    yes: (day) => `能赶上 ${day}`,
    no: (day) => `赶不上 ${day}`,
    odds: (day, count, outOf) => `赶上 ${day}：${number(outOf)} 次中至少 ${number(count)} 次`,
    possible: (day) => `可能赶上 ${day}，但不保证`,
  },

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? '另 ' : ''}${units} 件有货`,
      from: (units, day, isMore) => `${isMore ? '另 ' : ''}${units} 件自${day}起`,
      noDate: (units, isMore) => `${isMore ? '另 ' : ''}${units} 件日期未定`,
      separator: '，',
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)} 件有货，${number(later)} 件稍后`,
  some: {
    arrive: (units, when) => `${number(units)} 件送达：${when}`,
    ship: (units, when) => `${number(units)} 件发货：${when}`,
    ready: (units, when) => `${number(units)} 件可自提：${when}`,
    noDate: (units) => `${number(units)} 件日期未定`,
    by: (units, day) => `其余 ${number(units)} 件不晚于 ${day}`,
    shipBy: (units, day) => `其余 ${number(units)} 件不晚于 ${day} 发货`,
    from: (units, all, when) => `${number(all)} 件中的 ${number(units)} 件自${when}起`,
  },
  partQuantity: (quantity) => `${number(quantity)} 件`,
  parts: '分批发货',

  onlySoMany: (maximum) => `最多可订 ${number(maximum)} 件`,
  onlySoManyMore: (more) => `最多还可订 ${number(more)} 件`,
  noMore: '无法再订更多',
  orderQuantity: {
    step: (units) => `以 ${number(units)} 件为单位出售`,
    least: (units) => `每单至少 ${number(units)} 件`,
    between: (least, most) => `每单 ${number(least)}–${number(most)} 件`,
    most: (units) => `每单最多 ${number(units)} 件`,
  },
  askUs: (maximum) => (maximum === 0 ? '请咨询我们' : `超过 ${number(maximum)} 件请咨询我们`),
  backInStock: (day) => `预计到货：${day}`,
  preorderNotOpen: '预售尚未开始',
  preordersOpen: (when) => `预售开始：${when}`,
  preorderClosed: '预售已结束',
  notSoldYet: '尚未开售',
  soldFrom: (when) => `开售时间：${when}`,

  notes: {
    stale: '库存数据正在更新，暂时无法给出日期。',
    beyond_calendar: '时间尚远，暂时无法给出日期。',
    no_destination: '提供收货地后，即可告知送达日期。',
    needs_postal_code: '提供邮政编码后，即可告知送达日期。',
    no_transit_days: '可以配送，但暂不清楚需要几天。',
    may_be_sooner: '可能会更早，请咨询我们。',
  },

  facts: {
    shipment: factsAt('发货'),
    ready: factsAt('备货完成'),
    delivery: factsAt('交付'),
    chargedNow: '现在付款',
    eachCharged: '每批发货时分别付款',
    cancelThen: (isFree) => cancel(isFree, '在此之前'),
    cancelBy: (day, isFree) => cancel(isFree, /\d/u.test(day) ? `最晚 ${day} ` : `${day}内`),
    cancelToday: (isFree) => cancel(isFree, '今天结束前'),
    noCancel: '不可取消',
    onlyLater: '仅限稍后发货的部分',
    fee: (amount) => `取消费用为 ${amount}`,
    feeShare: (share) => `取消费用为价格的 ${share}`,
    someFee: '取消需付费',
    refund: (days, unit) => `${dayCount(days, unit)}内退款`,
    refundPromptly: '及时退款',
    refundInBillingCycle: '一个账单周期内退款',
    ifLate: (refund) => `如有延误，${refund}`,
    returns: (days, unit, months) => `${period(days, unit, months)}内可退货`,
    returnUntil: (day) => `最晚 ${day} 可退货`,
    returnUntilAnyway: (day) => `最晚 ${day} 可退货，即使之后才送达`,
    returnAlways: '随时可退货',
    noReturns: '不支持无理由退货',
    withdraw: (days, unit, months) => `${period(days, unit, months)}内有权无理由撤回`,
    withdrawAlways: '随时有权无理由撤回',
    lost: {
      none: '无撤回权',
      unsealed: '拆封后除外',
      mixed: '与其他物品混合后除外',
      begun: '开始交付（下载）后除外',
      performed: '全部履行后除外',
    },
    comma: '，',
    ofLaw: undefined,
  },

  details: '详情',
  notLoaded: '未能加载。请稍后再试。',

  digital: {
    atOnce: '立即可用',
    status: '数字商品',
  },
};

const dayNouns: Record<DayUnit, string> = { calendar: '天', working: '个工作日', business: '个工作日' };

function dayCount(days: number, unit: DayUnit): string {
  return `${number(days)} ${dayNouns[unit]}`;
}

function period(days: number, unit: DayUnit, months: number): string {
  return `${months === 0 ? '' : `${number(months)} 个月零 `}${dayCount(days, unit)}`;
}
