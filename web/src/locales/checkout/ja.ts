/** Japanese. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number } = counting('ja');

export const ja: CheckoutMessages = {
  order: 'ご注文と日程',
  lines: '商品',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: '先に準備できますが、ほかの商品が揃うのを待ちます。',

  shipping: {
    heading: '発送のタイミングをお選びください',
    together: 'すべて揃ってから同時に',
    as_ready: '準備できた商品から順に',
    shipments: (shipments) => `お荷物${number(shipments)}個`,
    collectHeading: '受け取りのタイミングをお選びください',
    pickups: (pickups) => `受け取り${number(pickups)}回`,
    firstShips: (when) => `最初の発送：${when}`,
    lastShips: (when) => `最後の発送：${when}`,
    firstArrives: (when) => `最初のお届け：${when}`,
    lastArrives: (when) => `最後のお届け：${when}`,
  },

  whole: 'ご注文全体',
  wholeNoDate: 'ご注文の一部は日程未定です',

  terms: {
    now: 'ご注文時のお支払い',
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
      dates: '同意いただいた後に日程が変わりました。もう一度ご確認ください。',
      payment: '同意いただいた後にお支払いの内容が変わりました。もう一度ご確認ください。',
      language: '同意いただいた後に言語が変わりました。もう一度ご確認ください。',
      quantity: '同意いただいた後に数量が変わりました。もう一度ご確認ください。',
      terms: '同意いただいた後に条件が変わりました。もう一度ご確認ください。',
    },
    required: 'ご注文いただくには、ここにチェックを入れてください。',
  },

  cannot: {
    outOfStock: (name) => `${name}は在庫がありません。削除してからご注文ください。`,
    takenInOrder: (name) =>
      `${name}：残りの在庫はご注文のほかの商品に充てられます。どちらかを削除してからご注文ください。`,
    discontinued: (name) => `${name}は販売を終了しました。削除してからご注文ください。`,
    notOpen: (name) => `${name}はまだご注文いただけません。削除してからご注文ください。`,
    closed: (name) => `${name}の予約受付は終了しました。削除してからご注文ください。`,
    notShipped: (name, place) => `${name}は${place}への発送を行っていません。削除してからご注文ください。`,
    askUs: (name, quantity) =>
      `${name}を${number(quantity)}点ご希望の場合はお問い合わせいただくか、数量を変更してご注文ください。`,
    overMaximum: (name, maximum) => `${name}のご注文は${number(maximum)}点までです。数量を変更してください。`,
    belowLeast: (name, least) => `${name}は1回のご注文につき${number(least)}点からです。数量を変更してください。`,
    notInSteps: (name, step) => `${name}は${number(step)}点単位での販売です。数量を変更してください。`,
    aboveMost: (name, most) => `${name}は1回のご注文につき${number(most)}点までです。数量を変更してください。`,
  },
  noPromise: 'このご注文の日程はまだご案内できません。少しお待ちいただくか、後でもう一度お試しください。',
  changed: 'ご注文の日程が変わりました。',
};
