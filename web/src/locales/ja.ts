/** Japanese. Nouns have one form, so that a number and its counter are enough. */
import { counting } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('ja');

/** What terms say of a moment. */
const termsAt = (event: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `${event}時のお支払い` : `${amount}（${event}時のお支払い）`),
  deposit: (now = '内金', rest = '残額') => `今${now}、${event}時に${rest}`,
  until: {
    shipment: `${event}までキャンセルできます`,
    withdrawal_ends: `${event}前、および撤回できる期間が終わるまでキャンセルできます`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `${event}の${number(days)}日前まで${lastDay === undefined ? '' : `（${lastDay}）`}キャンセルできます`,
});
const shipment = termsAt('発送');

export const ja: PageMessages = {
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
  pickup: {
    ready: (when, place) => `店頭受け取り：${when}${place === undefined ? '' : `（${place}）`}`,
    from: (day, time) => `${day} ${time}以降`,
    alsoAt: (places) => `現在ほかに在庫のある店舗：${places}`,
    none: '店頭受け取りはできません',
    parts: '受け取りの内訳',
    terms: termsAt('受け取り準備完了'),
  },
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
  onlySoManyMore: (more) => `ご注文はあと${number(more)}点までです`,
  noMore: 'これ以上はご注文いただけません',
  orderQuantity: {
    step: (units) => `${number(units)}点単位での販売`,
    least: (units) => `1回のご注文は${number(units)}点から`,
    most: (units) => `1回のご注文は${number(units)}点まで`,
  },
  askUs: (maximum) =>
    maximum === 0 ? 'お問い合わせください' : `${number(maximum)}点を超える場合はお問い合わせください`,
  timeToday: (time) => `本日${time}`,
  orderBy: (when) => `この日程は次の時刻までのご注文が対象です：${when}`,
  orderWithin: (left, when) => `あと${left}（${when}まで）のご注文がこの日程の対象です`,
  backInStock: (day) => `再入荷予定：${day}`,
  preorderNotOpen: '予約受付はまだ始まっていません',
  preordersOpen: (when) => `予約受付開始：${when}`,
  preorderClosed: '予約受付は終了しました',
  notSoldYet: 'まだ販売を開始していません',
  soldFrom: (when) => `販売開始：${when}`,

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
  notLoaded: '読み込めませんでした。時間をおいてもう一度お試しください。',

  terms: {
    heading: '取引条件',
    payment: 'お支払い',
    atCheckout: 'ご注文手続きで',
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
    fee: (amount) => `キャンセル料は${amount}です`,
    feeShare: (share) => `キャンセル料は代金の${share}です`,
    someFee: 'キャンセル料がかかります',
    more: 'その他の条件',
    policy: '店舗の条件',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: '法律で定められた権利は変わりません。',
  },

  digital: {
    atOnce: 'すぐにご利用いただけます',
    terms: termsAt('提供'),
    givenUp: (citation) =>
      `撤回できる期間が終わる前に提供が始まることに同意します。提供が始まると撤回する権利を失うことを理解しています（${citation}）。`,
  },

  consent: {
    agree: (sentences) => `次の内容に同意します：${sentences}`,
    willBeAsked: (sentences) => `次の内容への同意をお願いします：${sentences}`,
    pay: (payment) => `発送前に支払います（${payment}）。`,
    payBeforeReady: (payment) => `受け取り準備完了前に支払います（${payment}）。`,
    shipsBy: (day) => `発送は遅くとも${day}です。`,
    arrivesBy: (day) => `お届けは遅くとも${day}です。`,
    readyBy: (day) => `店頭受け取りは遅くとも${day}から可能です。`,
    beyond: (day, citation) => `取り決めがない場合の法律上の最終日${day}より後です（${citation}）。`,
    noDate: 'お届け日はまだ決まっていません。',
  },
};
