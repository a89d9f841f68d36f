/** Chinese in simplified characters: why a date is what it is, and the further terms. */
import { counting } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number } = counting('zh-Hans');

export const zhHans: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]}休息：${days}。`,
    notWorkdays: (days, calendar) => `${owners[calendar]}不工作：${days}。`,
    manyDaysOff: (days, first, last, calendar) => `${owners[calendar]}在${first}至${last}期间休息 ${number(days)} 天。`,
    notCollected: (days) => `承运商不揽收：${days}。`,
    manyNotCollected: (days, first, last) => `承运商在${first}至${last}期间有 ${number(days)} 天不揽收。`,
    afterCutoff: (time) => `${time}之后的订单计入我们的下一个工作日。`,
    awaitingReceipt: (day, delay) => `正在等待我们的到货，预计${day}${because(delay)}。`,
    overdue: (delay) => `我们的一批到货已逾期，尚无新日期${because(delay)}。`,
    replenishment: '我们向供应商订货，日期依据供应商的通常交期。',
    production: (least, most) =>
      least === undefined || most === undefined
        ? '下单后开始制作。'
        : `下单后开始制作，需我方 ${span(least, most)} 个工作日。`,
    fullyBooked: (day) => `最早要到${day}才有产能制作全部数量。`,
    handling: (least, most) => `备货需我方 ${span(least, most)} 个工作日。`,
    transit: (least, most) => `运输需承运商 ${span(least, most)} 个工作日。`,
    release: (day) => `${day}发售，在此之前不发货。`,
    releaseUnsent: (day) => `${day}发售，在此之前不提供。`,
    noKnownSupply: '我们尚无到货计划。',
  },
  delays: {
    port_congestion: '港口拥堵',
    supplier_delay: '供应商延迟',
    customs: '海关滞留',
    weather: '途中天气恶劣',
  },

  terms: {
    withdrawal: '撤回',
    refund: '退款',
    returns: '退货',
    delayRefund: '若延迟',
    rights: '您的权利',

    refundWithin: (days, unit, from) => `自${starts[from]}起 ${dayCount(days, unit)}内退款`,
    refundWithoutNumber: '及时退款；法律未规定天数',
    refundInBillingCycle: '在一个账单周期内退款',
    refundIfToday: (latest) => `若今天取消：最晚 ${latest} 退款`,
    withheldUntilReturn: '可待收到商品或您已寄回的证明后退款',

    returnWithin: (days, unit, from, months) => `自${starts[from]}起 ${period(days, unit, months)}内`,
    returnUntil: (day) => `截至 ${day}`,
    returnCost: { shop: '退货运费由商店承担', shopper: '退货运费由您承担' },
    withdrawWithin: (days, unit, _word, months) => `您可在送达后 ${period(days, unit, months)}内撤回`,
    withdrawWithoutEnd: '您可随时撤回，没有时间限制',
    withdrawalExceptions: {
      none: '无撤回权',
      unsealed: '拆封后丧失此权利',
      mixed: '与其他物品混合后丧失此权利',
      begun: '经您同意开始提供后丧失此权利',
      performed: '全部履行后丧失此权利',
    },
    ifDelivered: (delivered, lastDay) => `若 ${delivered} 送达：截至 ${lastDay}`,

    statutoryRights: '适用您的法定权利',
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
