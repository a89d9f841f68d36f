/** Japanese. */
import type { OrderMessages } from './messages.ts';

export const ja: OrderMessages = {
  change: {
    unchanged: 'お約束の日程に変わりはありません',
    sooner: 'お約束より早くなります',
    later: 'お約束より遅くなります',
  },
  passed: 'お約束の日を過ぎました',
  late: '遅れています：お約束の日を過ぎました',
  partLater: '一部が遅くなります',
  noDateNow: 'お約束より遅くなります：現在、日程は未定です',
  dateNow: '日程が決まりました',
  stillNoDate: '日程はまだ決まっていません',
  shippedOn: (day) => `発送済み：${day}`,
  readySince: (day) => `受け取り可能：${day}から`,
  deliveredOn: (day) => `お届け済み：${day}`,
  afterPromised: (text) => `${text}（お約束より遅れました）`,
  cancelledOn: (day) => `キャンセル済み：${day}`,
  withdrawnOn: (day) => `撤回済み：${day}`,
  endedOn: (day) => `終了：${day}`,
  endedBy: {
    law: '自動的に終了しました。それまでに発送がなく、お待ちいただくことへの同意もありませんでした。',
    untold: '自動的に終了しました。それまでに発送がなく、さらにお待ちいただけるかもお尋ねしていませんでした。',
    refused: 'この分は発送いたしません。',
  },

  of: (what, text) => `${what}：${text}`,
  promisedFor: (what, day) => `${what}（お約束の日：${day}）`,
  lines: '商品',
  promised: 'お約束',
  now: '現在',

  delay: (what) => `遅れについて（${what}）`,
  ended: (what) => `今後について（${what}）`,
  toldOn: (day) => `この件は${day}に書面でお知らせしました。`,
  toldBefore: (day, named) =>
    `この件は${day}に書面でお知らせし、${named}とお伝えしました。その後の遅れはまだ書面でお知らせしていません。`,
  notTold: 'この件はまだ書面でお知らせしていません。',
  agreed: 'この遅れに同意されました。',
  lapsesUntold: (day) =>
    `それまでに発送がなく、遅れについての当店からのお知らせもない場合、${day}に自動的にキャンセルとなります。`,
  askRefund: 'お支払いになった金額がいつまでに返金されるかは、当店にお尋ねください。',
  choices: { keep: (what) => `${what}を待つ`, cancel: (what) => `${what}をキャンセルする` },
  choiceMeans: {
    keep: 'お待ちになる場合、この遅れに同意したことになり、ご注文は続きます。さらに遅れたときは、あらためて同じ権利があります。',
    cancel: 'キャンセルされた場合、その分は終了し、発送されません。',
  },
  choiceHandedOver: (choice) => `ご回答を店舗に渡しました：${choice}。この後については店舗からお知らせします。`,

  payment: {
    atOrder: (what) => `ご注文時に${what}`,
    onShipment: (what) => `発送時に${what}`,
    whenReady: (what) => `受け取り準備完了時に${what}`,
    whenDelivered: (what) => `提供時に${what}`,
    all: 'お支払い',
    rest: '残額',
  },
  consent: 'ご注文時に同意された内容',
  lastDay: (day) => `最終日：${day}`,

  withdrawal: {
    heading: '申込みの撤回',
    offer: '契約をここで撤回する',
    confirm: '撤回を確定する',
    question: (what) => `${what}の契約を撤回しますか？`,
    back: '撤回せずに戻る',
    handedOver:
      '撤回のお申し出を店舗に渡しました。店舗は電子メールなど保存できる形で受領を確認しなければなりません。その確認を保管してください。',
    notHandedOver: '撤回のお申し出を店舗に渡せませんでした。もう一度お試しになるか、店舗にご連絡ください。',
  },
};
