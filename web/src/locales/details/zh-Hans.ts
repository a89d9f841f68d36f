/** Chinese in simplified characters: why a date is what it is, and the further terms. */
import { counting } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

const { number } = counting('zh-Hans');

/** What terms say of a moment. */
const termsAt = (event: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `${event}时付款` : `${amount}，${event}时付款`),
  // Not 定金: by law, who gives that up loses it.
  deposit: (now = '订金', rest = '余款') => `现在付${now}，${event}时付${rest}`,
  until: {
    shipment: `${event}前可取消`,
    withdrawal_ends: `${event}前可取消，之后在撤回权结束前也可取消`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `${event} ${number(days)} 天前${lastDay === undefined ? '' : `（最晚 ${lastDay}）`}可取消`,
});
const shipment = termsAt('发货');

export const zhHans: DetailMessages = {
  why: '日期依据',
  whyNoDate: '为何尚无日期',
  dayByDay: '逐日查看',
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]}休息：${days}。`,
    notWorkdays: (days, calendar) => `${owners[calendar]}非工作日：${days}。`,
    manyDaysOff: (days, first, last, calendar) => `${owners[calendar]}在${first}至${last}期间休息 ${number(days)} 天。`,
    notCollected: (days) => `承运商不揽收：${days}。`,
    manyNotCollected: (days, first, last) => `承运商在${first}至${last}期间有 ${number(days)} 天不揽收。`,
    afterCutoff: (time) => `${time} 之后的订单计入我们的下一个工作日。`,
    awaitingReceipt: (day, delay) => `正在等待到货（预计 ${day}）${because(delay)}。`,
    overdue: (delay) => `到货已延误，尚无新日期${because(delay)}。`,
    replenishment: '我们向供应商订货，日期按供应商的通常交期计算。',
    production: (least, most) =>
      least === undefined || most === undefined
        ? '下单后开始制作。'
        : `下单后开始制作，我们需要 ${span(least, most)} 个工作日。`,
    fullyBooked: (day) => `最早 ${day} 才能制作全部数量。`,
    receiving: (least, most) => `到货后入库需要 ${span(least, most)} 个工作日。`,
    handling: (least, most) => `我们备货需要 ${span(least, most)} 个工作日。`,
    transit: (least, most) => `承运商运输需要 ${span(least, most)} 个工作日。`,
    release: (day) => `${day}发售，在此之前不发货。`,
    releaseUnsent: (day) => `${day}发售，在此之前不提供。`,
    noKnownSupply: '尚无到货计划。',
  },
  delays: {
    port_congestion: '港口拥堵',
    supplier_delay: '供应商延迟',
    customs: '海关滞留',
    weather: '运输途中天气恶劣',
  },

  queue: {
    ahead: (ahead) => (ahead === 0 ? '下一个就轮到您' : `您前面还有 ${number(ahead)} 件在排队`),
    batch: (taken, quantity) => `下一批到货 ${number(quantity)} 件中已有 ${number(taken)} 件被预订`,
  },

  ladder: {
    heading: '其他数量（全部到齐的日期）',
    range: (first, last) =>
      first === last
        ? `${number(first)} 件`
        : first === 1
          ? `${number(last)} 件以内`
          : `${number(first)}–${number(last)} 件`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} 件及以上`,
    beyond: '更大数量',
    all: '更多数量',
  },

  terms: {
    heading: '条款',
    more: '更多条款',
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
    policy: '商店条款',
    policyElsewhere: '未注明法律依据的，为商店条款。',
    cite: (citation) => citation,
    notAdvice: '您的法定权利不受影响。',

    withdrawal: '撤回',
    refund: '退款',
    returns: '退货',
    delayRefund: '若延迟',
    rights: '您的权利',

    refundWithin: (days, unit, from) => `自${starts[from]}起 ${dayCount(days, unit)}内退款`,
    refundWithoutNumber: '及时退款（法律未规定天数）',
    refundInBillingCycle: '一个账单周期内退款',
    refundIfToday: (latest) => `若今天取消：最晚 ${latest} 退款`,
    withheldUntilReturn: '可能要等收到商品或您的寄出凭证后才退款',

    returnWithin: (days, unit, from, months) => `自${starts[from]}起 ${period(days, unit, months)}内`,
    returnUntil: (day) => `最晚 ${day}`,
    returnCost: { shop: '退货运费由商店承担', shopper: '退货运费由您承担' },
    withdrawWithin: (days, unit, _word, months) => `您有权在送达后 ${period(days, unit, months)}内撤回`,
    withdrawWithoutEnd: '您随时有权撤回，没有时间限制',
    withdrawalExceptions: {
      none: '无撤回权',
      unsealed: '拆封后丧失此权利',
      mixed: '与其他物品混合后丧失此权利',
      begun: '经您同意开始交付（下载）后丧失此权利',
      performed: '全部履行后丧失此权利',
    },
    ifDelivered: (delivered, lastDay) => `若 ${delivered} 送达：最晚 ${lastDay}`,
    rolledOn: '期限届满日为休息日，故顺延至下一个工作日',

    statutoryRights: '您享有法定权利',
  },

  pickup: { terms: termsAt('备货完成') },
  digital: {
    terms: termsAt('交付'),
    givenUp: '我同意立即开始交付，并知道撤回权会因此丧失。',
    givenUpOnRelease: '我同意在发售当日开始交付，并知道撤回权会因此丧失。',
  },

  consent: {
    willBeAsked: (sentences) => `届时会请您同意：${sentences}`,
    pay: (amount) => `我在发货前付款${amount === undefined ? '' : ` ${amount}`}。`,
    payBeforeReady: (amount) => `我在备货完成前付款${amount === undefined ? '' : ` ${amount}`}。`,
    wait: (day) => `我同意等待至 ${day}。`,
    waitForShipment: (day) => `我同意最晚于 ${day} 发货。`,
    waitWithoutDay: '尽管日期未定，我仍同意等待。',
    why: '为什么？',
    shipsBy: (day) => `最晚于 ${day} 发货。`,
    beyond: (day, citation) => `若未约定日期，法定的最后一天为 ${day}（${citation}）。`,
    paidBefore: '此商品目前尚不能交付，您需提前付款。',
  },
};

const dayNouns: Record<DayUnit, string> = { calendar: '天', working: '个工作日', business: '个工作日' };

const starts: Record<PeriodStart, string> = {
  order: '下单',
  payment: '付款',
  notice: '您的通知',
  entitlement: '订单终止',
  shipment: '发货',
  delivery: '送达',
  goods_return: '商品退回',
  stated_day: '所述日期',
};

function dayCount(days: number, unit: DayUnit): string {
  return `${number(days)} ${dayNouns[unit]}`;
}

function period(days: number, unit: DayUnit, months: number): string {
  return `${months === 0 ? '' : `${number(months)} 个月零 `}${dayCount(days, unit)}`;
}

/** "3", "0–1". */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${number(most)}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `：${delay}`;
}

const owners: Record<CalendarOwner, string> = {
  location: '仓库',
  carrier: '承运商',
  supplier: '供应商',
};
