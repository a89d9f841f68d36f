/** Japanese. Nouns have one form, so that a number and its counter are enough. */
import { counting } from './counting.ts';
import type { CalendarOwner, DayUnit, Messages, PeriodStart } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('ja');

export const ja: Messages = {
  status: {
    in_stock: '在庫あり',
    backorder: 'お取り寄せ',
    preorder: '予約受付中',
    made_to_order: '受注生産',
    out_of_stock: '在庫なし',
    discontinued: '販売終了',
  },

  today: '本日',
  tomorrow: '明日',
  todayOrTomorrow: '本日または明日',
  between: (first, last) => `${first}から${last}の間`,

  ships: (when) => `発送：${when}`,
  arrives: (when) => `お届け：${when}`,
  noDate: '日程は未定です',
  releases: (when) => `発売予定：${when}`,
  notShipped: (place) => `${place}へは発送していません`,
  otherMethods: (methods) => `次の方法なら発送できます：${methods}`,

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? 'さらに' : ''}${units}点は在庫あり`,
      from: (units, day, isMore) => `${isMore ? 'さらに' : ''}${units}点は${day}以降`,
      noDate: (units, isMore) => `${isMore ? 'さらに' : ''}${units}点は日程未定`,
      separator: '、',
    },
    number,
  ),
  partQuantity: (quantity) => `${number(quantity)}点`,
  parts: '発送の内訳',

  onlySoMany: (maximum) => `ご注文は${number(maximum)}点までです`,
  askUs: (maximum) =>
    maximum === 0 ? 'お問い合わせください' : `${number(maximum)}点を超える場合はお問い合わせください`,
  timeToday: (time) => `本日${time}`,
  orderBy: (when) => `この日程は次の時刻までのご注文が対象です：${when}`,
  orderWithin: (left, when) => `あと${left}（${when}まで）のご注文がこの日程の対象です`,
  backInStock: (day) => `再入荷予定：${day}`,
  preorderNotOpen: '予約受付はまだ始まっていません',
  preordersOpen: (when) => `予約受付開始：${when}`,

  notes: {
    stale: '在庫情報を更新中のため、現在は日程をご案内していません。',
    beyond_calendar: '営業カレンダーより先のため、まだ日程をご案内していません。',
    no_destination: 'お届けのご案内には、お届け先のご指定が必要です。',
    needs_postal_code: 'お届けのご案内には、郵便番号のご指定が必要です。',
    no_transit_days: '発送できますが、配送日数はまだ分かりません。',
    may_be_sooner: '早まることがあります。お問い合わせください。',
  },

  ladder: {
    heading: '数量別',
    range: (first, last) => (first === last ? number(first) : `${number(first)}～${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)}点以上`,
    beyond: 'それ以上',
    all: 'その他の数量を表示',
  },
  queue: {
    ahead: (ahead) => (ahead === 0 ? '次の順番です' : `お客様より前に${number(ahead)}点の順番待ちがあります`),
    batch: (taken, quantity) => `次回入荷${number(quantity)}点のうち${number(taken)}点は予約済みです`,
  },

  why: 'この日程の理由',
  whyNoDate: '日程が未定の理由',
  reasons: {
    closedDays: (days, calendar) => `${owner(calendar)}の休業日：${days}。`,
    notWorkdays: (days, calendar) => `${owner(calendar)}の定休日：${days}。`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owner(calendar)}は${first}から${last}までに${number(days)}日休みます。`,
    afterCutoff: (time) => `${time}を過ぎたご注文は当店の翌営業日分になります。`,
    awaitingReceipt: (day, delay) => `当店への入荷を待っています（${day}予定）${because(delay)}。`,
    overdue: (delay) => `当店への入荷が遅れており、新しい日程はまだありません${because(delay)}。`,
    replenishment: '仕入先に発注します。日程は仕入先の通常の納期に基づきます。',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'ご注文の後に製作します。'
        : `ご注文の後、当店の営業日${span(least, most)}日で製作します。`,
    handling: (least, most) => `当店の営業日${span(least, most)}日で発送の準備をします。`,
    transit: (least, most) => `配送には配送会社の営業日で${span(least, most)}日かかります。`,
    release: (day) => `発売日は${day}で、それより前には発送しません。`,
    noKnownSupply: '当店への入荷はまだ予定されていません。',
  },
  delays: {
    port_congestion: '港が混雑しています',
    supplier_delay: '仕入先が遅れています',
    customs: '税関で止まっています',
    weather: '輸送中の悪天候',
  },

  terms: {
    heading: '取引条件',
    payment: 'お支払い',
    atCheckout: 'ご注文手続きで',
    cancellation: 'キャンセル',
    withdrawal: '申込みの撤回',
    refund: '返金',
    returns: '返品',
    delayRefund: '遅れた場合',
    rights: 'お客様の権利',

    onShipment: (amount) => (amount === undefined ? '発送時のお支払い' : `${amount}（発送時のお支払い）`),
    atOrder: (amount) => (amount === undefined ? 'ご注文時のお支払い' : `${amount}（ご注文時のお支払い）`),
    deposit: (now = '内金', atShipment = '残額') => `今${now}、発送時に${atShipment}`,

    until: {
      shipment: '発送までキャンセルできます',
      never: 'キャンセルできません',
      withdrawal_ends: '発送前、および撤回できる期間が終わるまでキャンセルできます',
    },
    daysBeforeShipment: (days, lastDay) =>
      `発送の${number(days)}日前まで${lastDay === undefined ? '' : `（${lastDay}）`}キャンセルできます`,
    fee: (amount) => `キャンセル料は${amount}です`,
    feeShare: (share) => `キャンセル料は代金の${share}です`,
    someFee: 'キャンセル料がかかります',

    refundWithin: (days, unit, from) => `${starts[from]}から${dayCount(days, unit)}以内に返金`,
    refundWithoutNumber: '遅滞なく返金（法律に日数の定めはありません）',
    refundInBillingCycle: '請求期間1回分のうちに返金',
    refundIfToday: (latest) => `本日キャンセルした場合の返金期限：${latest}`,
    withheldUntilReturn: '商品、または返送の証明が届くまで返金を待つことがあります',

    returnWithin: (days, unit, from, months) => `${starts[from]}から${period(days, unit, months)}以内`,
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
    more: 'その他の条件',
    policy: '店舗の条件',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: '法律で定められた権利は変わりません。',
  },

  consent: {
    agree: (sentences) => `次の内容に同意します：${sentences}`,
    willBeAsked: (sentences) => `次の内容への同意をお願いします：${sentences}`,
    pay: (payment) => `発送前に支払います（${payment}）。`,
    shipsBy: (day) => `発送は遅くとも${day}です。`,
    arrivesBy: (day) => `お届けは遅くとも${day}です。`,
    beyond: (day, citation) => `取り決めがない場合の法律上の最終日${day}より後です（${citation}）。`,
    noDate: 'お届け日はまだ決まっていません。',
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

function owner(calendar: CalendarOwner): string {
  return calendar === 'carrier' ? '配送会社' : '倉庫';
}
