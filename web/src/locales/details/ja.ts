/** Japanese: why a date is what it is, and the further terms. */
import { counting } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

const { number } = counting('ja');

/** What terms say of a moment. */
const termsAt = (event: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `${event}時のお支払い` : `${amount}（${event}時のお支払い）`),
  deposit: (now = '内金', rest = '残額') => `ご注文時に${now}、${event}時に${rest}`,
  until: {
    shipment: `${event}までキャンセルできます`,
    withdrawal_ends: `${event}前と、申込みを撤回できる期間中はキャンセルできます`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `${event}の${number(days)}日前${lastDay === undefined ? '' : `（${lastDay}）`}までキャンセルできます`,
});
const shipment = termsAt('発送');

/** Laws that a rule pack cites in English, as they are cited here. */
const lawNames: Record<string, string> = {
  'Act on Specified Commercial Transactions (Japan) Art 15-3': '特定商取引法第15条の3',
};

export const ja: DetailMessages = {
  why: 'この日程の理由',
  whyNoDate: '日程が未定の理由',
  dayByDay: '日ごとに見る',
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]}の休業日：${days}。`,
    notWorkdays: (days, calendar) => `${owners[calendar]}の定休日：${days}。`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]}は${first}から${last}の間に${number(days)}日休みます。`,
    notCollected: (days) => `配送会社の集荷がない日：${days}。`,
    manyNotCollected: (days, first, last) =>
      `${first}から${last}の間に、配送会社の集荷がない日が${number(days)}日あります。`,
    afterCutoff: (time) => `${time}を過ぎたご注文は、当店の翌営業日の扱いとなります。`,
    awaitingReceipt: (day, delay) => `${day}予定の入荷を待っています${because(delay)}。`,
    overdue: (delay) => `入荷が予定より遅れており、新しい日程は未定です${because(delay)}。`,
    replenishment: '仕入先からお取り寄せします。日程は仕入先の通常の納期に基づきます。',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'ご注文後に製作します。'
        : `ご注文後の製作に当店の営業日で${span(least, most)}日かかります。`,
    fullyBooked: (day) => `全数を製作できるのは、早くても${day}です。`,
    receiving: (least, most) => `入荷後の受け入れに当店の営業日で${span(least, most)}日かかります。`,
    handling: (least, most) => `商品のご用意に当店の営業日で${span(least, most)}日かかります。`,
    transit: (least, most) => `配送には配送会社の営業日で${span(least, most)}日かかります。`,
    release: (day) => `発売日は${day}で、それより前には発送しません。`,
    releaseUnsent: (day) => `発売日は${day}で、それより前にはお渡しできません。`,
    noKnownSupply: '入荷の予定はまだありません。',
  },
  delays: {
    port_congestion: '港の混雑',
    supplier_delay: '仕入先の遅れ',
    customs: '税関での保留',
    weather: '輸送中の悪天候',
  },

  queue: {
    ahead: (ahead) => (ahead === 0 ? 'お客様が次の順番です' : `お客様の前に${number(ahead)}点の順番待ちがあります`),
    batch: (taken, quantity) => `次回入荷${number(quantity)}点のうち${number(taken)}点は予約済みです`,
  },

  ladder: {
    heading: 'ほかの数量（全数が揃う日程）',
    range: (first, last) =>
      first === last
        ? `${number(first)}点`
        : first === 1
          ? `${number(last)}点まで`
          : `${number(first)}～${number(last)}点`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)}点以上`,
    beyond: 'それを超える数量',
    all: 'ほかの数量も表示',
  },

  terms: {
    heading: '取引条件',
    more: 'その他の条件',
    payment: 'お支払い',
    atCheckout: 'ご注文手続きの際',
    cancellation: 'キャンセル',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? 'ご注文時のお支払い' : `${amount}（ご注文時のお支払い）`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: 'キャンセルできません',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    policy: '当店の条件',
    policyElsewhere: '法令の記載がない項目は、当店の条件です。',
    cite: (citation) => lawNames[citation] ?? citation,
    notAdvice: '法律で定められた権利は変わりません。',

    withdrawal: '申込みの撤回',
    refund: '返金',
    returns: '返品',
    delayRefund: '遅れた場合',
    rights: 'お客様の権利',

    refundWithin: (days, unit, from) => `${starts[from]}から${dayCount(days, unit)}以内に返金`,
    refundWithoutNumber: '遅滞なく返金（法律に日数の定めはありません）',
    refundInBillingCycle: '1請求サイクル以内に返金',
    refundIfToday: (latest) => `本日キャンセルした場合の返金期限：${latest}`,
    withheldUntilReturn: '商品または返送の証明が届くまで、返金をお待ちいただくことがあります',

    returnWithin: (days, unit, from, months) => `${starts[from]}から${period(days, unit, months)}以内`,
    returnUntil: (day) => `${day}まで`,
    returnCost: { shop: '返送料は当店が負担します', shopper: '返送料はお客様のご負担です' },
    withdrawWithin: (days, unit, _word, months) => `お届けから${period(days, unit, months)}以内は申込みを撤回できます`,
    withdrawWithoutEnd: '申込みの撤回に期限はありません',
    withdrawalExceptions: {
      none: '申込みの撤回はできません',
      unsealed: '開封するとこの権利は失われます',
      mixed: '他の物と混ざるとこの権利は失われます',
      begun: '同意のうえで提供（ダウンロード）が始まるとこの権利は失われます',
      performed: '提供がすべて完了するとこの権利は失われます',
    },
    ifDelivered: (delivered, lastDay) => `${delivered}にお届けした場合：${lastDay}まで`,
    rolledOn: '期間の末日が休日にあたるため、次の平日まで延びます',

    statutoryRights: '法律で定められた権利が適用されます',
  },

  pickup: { terms: termsAt('受け取り準備完了') },
  digital: {
    terms: termsAt('提供'),
    givenUp: 'すぐに提供が始まることに同意します。それにより、申込みを撤回する権利を失うことを理解しています。',
    givenUpOnRelease:
      '発売日に提供が始まることに同意します。それにより、申込みを撤回する権利を失うことを理解しています。',
  },

  consent: {
    willBeAsked: (sentences) => `次の内容への同意をお願いします：${sentences}`,
    pay: (amount) => `発送前に${amount === undefined ? '' : `${amount}を`}支払います。`,
    payBeforeReady: (amount) => `受け取り準備完了前に${amount === undefined ? '' : `${amount}を`}支払います。`,
    wait: (day) => `${day}まで待つことに同意します。`,
    waitForShipment: (day) => `発送が最も遅い場合、${day}になることに同意します。`,
    waitWithoutDay: '日程は未定ですが、待つことに同意します。',
    why: '同意が必要な理由',
    shipsBy: (day) => `遅くとも${day}までに発送します。`,
    beyond: (day, citation) => `期日の取り決めがない場合、法律上の期限は${day}です（${citation}）。`,
    paidBefore: '商品をお渡しできるようになる前の、前払いとなるためです。',
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
