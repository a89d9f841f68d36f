/** Japanese. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number } = counting('ja');

export const ja: CheckoutMessages = {
  order: 'ご注文と日程',
  lines: '商品',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: '先に準備できますが、残りの商品を待ちます。',

  shipping: {
    heading: '発送の方法をお選びください',
    together: '全商品の準備ができてから発送',
    as_ready: '準備できた商品から順に発送',
    shipments: (shipments) => `${number(shipments)}回の発送`,
    collectHeading: '受け取りの方法をお選びください',
    pickups: (pickups) => `${number(pickups)}回の受け取り`,
    firstShips: (when) => `最初の発送：${when}`,
    lastShips: (when) => `最後の発送：${when}`,
    firstArrives: (when) => `最初のお届け：${when}`,
    lastArrives: (when) => `最後のお届け：${when}`,
  },

  whole: 'ご注文全体',
  wholeNoDate: 'ご注文の一部はまだ日程が決まっていません',

  terms: {
    now: '今のお支払い',
    atShipment: '発送時のお支払い',
    whenReady: '受け取り準備完了時のお支払い',
    whenDelivered: '提供時のお支払い',
    inAll: '合計',
    forLines: (names) => `${names}：`,
  },

  consent: {
    heading: '同意のお願い',
    all: '次の各項目に同意します：',
    again: {
      dates: '同意の後に日程が変わりました。もう一度お読みください。',
      payment: '同意の後にお支払いの内容が変わりました。もう一度お読みください。',
      language: '同意の後に言語が変わりました。もう一度お読みください。',
      terms: '同意の後に条件が変わりました。もう一度お読みください。',
    },
    required: 'ご注文にはこの欄のチェックが必要です。',
  },

  cannot: {
    outOfStock: (name) => `${name}は在庫がありません。ご注文には削除が必要です。`,
    takenInOrder: (name) => `${name}：残りの在庫はご注文の他の商品で使われます。ご注文にはどちらかの削除が必要です。`,
    discontinued: (name) => `${name}は販売を終了しました。ご注文には削除が必要です。`,
    notOpen: (name) => `${name}はまだご注文いただけません。ご注文には削除が必要です。`,
    closed: (name) => `${name}の予約受付は終了しました。ご注文には削除が必要です。`,
    notShipped: (name, place) => `${name}は${place}へは発送していません。ご注文には削除が必要です。`,
    askUs: (name, quantity) =>
      `${name}を${number(quantity)}点ご希望の場合はお問い合わせください。数量を変更してください。`,
    overMaximum: (name, maximum) => `${name}のご注文は${number(maximum)}点までです。数量を変更してください。`,
    belowLeast: (name, least) => `${name}は1回のご注文につき${number(least)}点からです。数量を変更してください。`,
    notInSteps: (name, step) => `${name}は${number(step)}点単位での販売です。数量を変更してください。`,
    aboveMost: (name, most) => `${name}は1回のご注文につき${number(most)}点までです。数量を変更してください。`,
  },
  noPromise: 'このご注文の日程はまだ分かりません。しばらくお待ちいただくか、後でもう一度お試しください。',
  changed: 'ご注文の日程が変わりました。',
};
