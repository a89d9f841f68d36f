/** Japanese. Nouns have one form, so that a number and its counter are enough. */
import { counting } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('ja');

const cancel = (isFree: boolean, until: string) => `${until}まで${isFree ? '無料で' : ''}キャンセル可`;

/** What the facts say of a moment. */
const factsAt = (event: string): FactsAt => ({
  charged: `お支払いは${event}時`,
  deposit: (now = '内金', rest = '残額') => `ご注文時に${now}、${event}時に${rest}`,
  cancel: (isFree) => cancel(isFree, event),
  cancelDays: (days, isFree) => cancel(isFree, `${event}の${number(days)}日前`),
});

export const ja: PageMessages = {
  status: {
    in_stock: '在庫あり',
    backorder: 'お取り寄せ',
    preorder: '予約受付中',
    made_to_order: '受注生産',
    out_of_stock: '在庫なし',
    discontinued: '販売終了',
  },
  lastKnown: (status) => `最終確認時：${status}`,

  today: '本日',
  tomorrow: '明日',
  todayOrTomorrow: '本日または明日',
  between: (first, last) => `${first}から${last}の間`,

  ships: (when) => `発送：${when}`,
  arrives: (when) => `お届け：${when}`,
  likelyBy: (day) => `${day}までの見込み`,
  oddsBy: (count, outOf, day) => `${number(outOf)}回中${number(count)}回は${day}までに到着`,
  noDate: '日程は未定です',
  pickup: {
    ready: (when, place) => `店頭受け取り：${when}${place === undefined ? '' : `（${place}）`}`,
    from: (day, time) => `${day} ${time}以降`,
    at: (place) => `受け取り場所：${place}`,
    alsoAt: (places) => `他店にも在庫あり：${places}`,
    none: (place) => `店頭受け取りはできません${place === undefined ? '' : `（${place}）`}`,
    parts: '受け取りの内訳',
  },
  releases: (when) => `発売予定：${when}`,
  notShipped: (place) => `${place}へは発送していません`,
  otherMethods: (methods) => `次の方法なら発送できます：${methods}`,

  shipsTo: (countries) => `発送可能な国・地域：${countries}`,
  shipsToMore: (countries, more) => `発送可能な国・地域：${countries}ほか${number(more)}か国・地域`,

  to: (place) => `お届け先：${place}`,
  orderBy: (when) => `${when}までのご注文`,
  orderWithin: (left, when) => `${left}以内（${when}まで）のご注文`,
  timeToday: (time) => `本日${time}`,
  by: {
    yes: (day) => `${day}に間に合います`,
    no: (day) => `${day}には間に合いません`,
    odds: (day, count, outOf) => `${day}に間に合う見込み：${number(outOf)}回中${number(count)}回以上`,
    possible: (day) => `${day}に間に合う可能性あり（お約束はできません）`,
  },

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? 'さらに' : ''}${units}点は在庫あり`,
      from: (units, day, isMore) => `${isMore ? 'さらに' : ''}${units}点は${day}以降`,
      noDate: (units, isMore) => `${isMore ? 'さらに' : ''}${units}点は日程未定`,
      separator: '、',
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)}点は在庫あり、${number(later)}点は後日`,
  some: {
    arrive: (units, when) => `${number(units)}点お届け：${when}`,
    ship: (units, when) => `${number(units)}点の発送：${when}`,
    ready: (units, when) => `${number(units)}点の店頭受け取り：${when}`,
    noDate: (units) => `${number(units)}点は日程未定`,
    by: (units, day) => `残り${number(units)}点は${day}までに揃います`,
    shipBy: (units, day) => `残り${number(units)}点は${day}までに発送`,
    from: (units, all, when) => `${number(all)}点中${number(units)}点は${when}から`,
  },
  partQuantity: (quantity) => `${number(quantity)}点`,
  parts: '発送の内訳',

  onlySoMany: (maximum) => `ご注文は${number(maximum)}点までです`,
  onlySoManyMore: (more) => `ご注文はあと${number(more)}点までです`,
  noMore: 'これ以上はご注文いただけません',
  orderQuantity: {
    step: (units) => `${number(units)}点単位での販売`,
    least: (units) => `1回のご注文は${number(units)}点から`,
    between: (least, most) => `1回のご注文につき${number(least)}～${number(most)}点`,
    most: (units) => `1回のご注文は${number(units)}点まで`,
  },
  askUs: (maximum) =>
    maximum === 0 ? 'お問い合わせください' : `${number(maximum)}点を超える場合はお問い合わせください`,
  backInStock: (day) => `再入荷予定：${day}`,
  preorderNotOpen: '予約受付はまだ始まっていません',
  preordersOpen: (when) => `予約受付開始：${when}`,
  preorderClosed: '予約受付は終了しました',
  notSoldYet: 'まだ販売を開始していません',
  soldFrom: (when) => `販売開始：${when}`,

  notes: {
    stale: '在庫情報を更新中のため、現在は日程をご案内できません。',
    beyond_calendar: 'かなり先になるため、日程はまだご案内できません。',
    no_destination: 'お届け先をご指定いただくと、お届け日をご案内できます。',
    needs_postal_code: '郵便番号をご指定いただくと、お届け日をご案内できます。',
    no_transit_days: '発送できますが、お届けまでの日数はまだ分かりません。',
    may_be_sooner: '早まる場合があります。お問い合わせください。',
  },

  facts: {
    shipment: factsAt('発送'),
    ready: factsAt('受け取り準備完了'),
    delivery: factsAt('提供'),
    chargedNow: 'お支払いはご注文時',
    eachCharged: 'お支払いは発送ごと',
    cancelThen: (isFree) => cancel(isFree, 'それ'),
    cancelBy: (day, isFree) => cancel(isFree, day),
    cancelToday: (isFree) => cancel(isFree, '本日の終わり'),
    noCancel: 'キャンセル不可',
    onlyLater: '後から発送する分のみ',
    fee: (amount) => `キャンセル料は${amount}`,
    feeShare: (share) => `キャンセル料は代金の${share}`,
    someFee: 'キャンセル料あり',
    refund: (days, unit) => `${dayCount(days, unit)}以内に返金`,
    refundPromptly: '遅滞なく返金',
    refundInBillingCycle: '1請求サイクル以内に返金',
    ifLate: (refund) => `遅れた場合は${refund}`,
    returns: (days, unit, months) => `返品は${period(days, unit, months)}以内`,
    returnUntil: (day) => `返品は${day}まで`,
    returnUntilAnyway: (day) => `返品は${day}まで（到着がその後でも）`,
    returnAlways: '返品に期限なし',
    noReturns: 'お客様都合の返品不可',
    withdraw: (days, unit, months) => `申込みの撤回は${period(days, unit, months)}以内`,
    withdrawAlways: '申込みの撤回に期限なし',
    lost: {
      none: '申込みの撤回は不可',
      unsealed: '開封後は不可',
      mixed: '他の物と混ざった後は不可',
      begun: '提供（ダウンロード）開始後は不可',
      performed: '提供完了後は不可',
    },
    comma: '、',
    ofLaw: undefined,
  },

  details: '詳細',
  notLoaded: '読み込めませんでした。時間をおいてもう一度お試しください。',

  digital: {
    atOnce: 'すぐにご利用いただけます',
    status: 'デジタル商品',
  },
};

const dayNouns: Record<DayUnit, string> = { calendar: '日', working: '平日', business: '営業日' };

function dayCount(days: number, unit: DayUnit): string {
  return unit === 'working' ? `平日${number(days)}日` : `${number(days)}${dayNouns[unit]}`;
}

function period(days: number, unit: DayUnit, months: number): string {
  return `${months === 0 ? '' : `${number(months)}か月と`}${dayCount(days, unit)}`;
}
