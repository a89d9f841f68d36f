/** Japanese: why a date is what it is, and the further terms. */
import { counting } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number } = counting('ja');

export const ja: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]}の休業日：${days}。`,
    notWorkdays: (days, calendar) => `${owners[calendar]}の定休日：${days}。`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]}は${first}から${last}までに${number(days)}日休みます。`,
    notCollected: (days) => `配送会社の集荷がない日：${days}。`,
    manyNotCollected: (days, first, last) =>
      `${first}から${last}までに、配送会社の集荷がない日が${number(days)}日あります。`,
    afterCutoff: (time) => `${time}を過ぎたご注文は当店の翌営業日分になります。`,
    awaitingReceipt: (day, delay) => `当店への入荷を待っています（${day}予定）${because(delay)}。`,
    overdue: (delay) => `当店への入荷が遅れており、新しい日程はまだありません${because(delay)}。`,
    replenishment: '仕入先に発注します。日程は仕入先の通常の納期に基づきます。',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'ご注文の後に製作します。'
        : `ご注文の後、当店の営業日${span(least, most)}日で製作します。`,
    fullyBooked: (day) => `全数を製作できる最短の日は${day}です。`,
    handling: (least, most) => `当店の営業日${span(least, most)}日で発送の準備をします。`,
    transit: (least, most) => `配送には配送会社の営業日で${span(least, most)}日かかります。`,
    release: (day) => `発売日は${day}で、それより前には発送しません。`,
    releaseUnsent: (day) => `発売日は${day}で、それより前にはお渡しできません。`,
    noKnownSupply: '当店への入荷はまだ予定されていません。',
  },
  delays: {
    port_congestion: '港が混雑しています',
    supplier_delay: '仕入先が遅れています',
    customs: '税関で止まっています',
    weather: '輸送中の悪天候',
  },

  terms: {
    withdrawal: '申込みの撤回',
    refund: '返金',
    returns: '返品',
    delayRefund: '遅れた場合',
    rights: 'お客様の権利',

    refundWithin: (days, unit, from) => `${starts[from]}から${dayCount(days, unit)}以内に返金`,
    refundWithoutNumber: '遅滞なく返金（法律に日数の定めはありません）',
    refundInBillingCycle: '請求期間1回分のうちに返金',
    refundIfToday: (latest) => `本日キャンセルした場合の返金期限：${latest}`,
    withheldUntilReturn: '商品、または返送の証明が届くまで返金を待つことがあります',

    returnWithin: (days, unit, from, months) => `${starts[from]}から${period(days, unit, months)}以内`,
    returnUntil: (day) => `${day}まで`,
    returnCost: { shop: '返送料は店舗が負担します', shopper: '返送料はお客様の負担です' },
    withdrawWithin: (days, unit, _word, months) => `お届けから${period(days, unit, months)}以内は申込みを撤回できます`,
    withdrawWithoutEnd: '申込みの撤回に期限はありません',
    withdrawalExceptions: {
      none: '申込みの撤回はできません',
      unsealed: '開封するとこの権利は失われます',
      mixed: '他の物と混ざるとこの権利は失われます',
      begun: '同意のうえで提供が始まるとこの権利は失われます',
      performed: 'すべて履行されるとこの権利は失われます',
    },
    ifDelivered: (delivered, lastDay) => `${delivered}にお届けした場合：${lastDay}まで`,

    statutoryRights: '法律で定められた権利が適用されます',
  },
};

const dayNouns: Record<DayUnit, string> = { calendar: '日', working: '平日', business: '営業日' };

const starts: Record<PeriodStart, string> = {
  order: 'ご注文',
  payment: 'お支払い',
  notice: 'お客様のご連絡',
  entitlement: 'ご注文の終了',
  shipment: '発送',
  delivery: 'お届け',
  goods_return: '商品の返着',
  stated_day: '記載の日',
};

function dayCount(days: number, unit: DayUnit): string {
  return unit === 'working' ? `平日${number(days)}日` : `${number(days)}${dayNouns[unit]}`;
}

function period(days: number, unit: DayUnit, months: number): string {
  return `${months === 0 ? '' : `${number(months)}か月と`}${dayCount(days, unit)}`;
}

/** "3", "0～1". */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}～`}${number(most)}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `：${delay}`;
}

const owners: Record<CalendarOwner, string> = {
  location: '倉庫',
  carrier: '配送会社',
  supplier: '仕入先',
};
