/** Japanese. */
import type { OrderMessages } from './messages.ts';

export const ja: OrderMessages = {
  change: {
    unchanged: 'お約束どおりです',
    sooner: 'お約束より早くなります',
    later: 'お約束より遅くなります',
  },
  passed: 'お約束の日を過ぎました',
  late: '遅れています：お約束の日を過ぎました',
  partLater: '一部が遅くなります',
  dateNow: '日程が決まりました',
  stillNoDate: '日程は未定です',
  shippedOn: (day) => `発送済み：${day}`,
  readySince: (day) => `受け取り可能：${day}から`,
  arrivalUnknown: 'お届け日はまだわかりません。',
  deliveredOn: (day) => `お届け済み：${day}`,
  afterPromised: (text) => `${text}（お約束より遅れました）`,
  cancelledOn: (day) => `キャンセル済み：${day}`,
  withdrawnOn: (day) => `申込み撤回済み：${day}`,
  endedOn: (day) => `終了：${day}`,
  endedBy: {
    law: '自動的に終了しました。それまでに発送がなく、お待ちいただくことへの同意もありませんでした。',
    untold: '自動的に終了しました。それまでに発送がなく、さらにお待ちいただけるかを当店からお尋ねしていませんでした。',
    refused: 'この分は発送いたしません。',
  },

  of: (what, text) => `${what}：${text}`,
  promisedFor: (what, day) => `${what}（お約束の日：${day}）`,
  lines: '商品',
  promised: 'お約束',
  promisedFirst: '当初のお約束',
  now: '現在',

  delay: (what) => `遅れについて（${what}）`,
  notArrived: (what) => `まだ届いていない場合（${what}）`,
  ended: (what) => `今後について（${what}）`,
  toldOn: (day) => `この件については${day}にお知らせをお送りしました。`,
  toldBefore: (day, named) =>
    `この件については${day}にお知らせをお送りし、${named}とお伝えしました。その後の遅れについてのお知らせはまだお送りしていません。`,
  notTold: 'この件についてのお知らせはまだお送りしていません。',
  agreed: 'この遅れにご同意いただきました。',
  lapsesUntold: (day) =>
    `${day}までに発送がなく、遅れについてのお知らせもお送りしない場合、同日に自動的にキャンセルとなります。`,
  askRefund: 'この分のお支払いがいつまでに返金されるかは、当店にお問い合わせください。',
  choices: { keep: (what) => `${what}を待つ`, cancel: (what) => `${what}をキャンセルする` },
  choiceMeans: {
    keep: 'お待ちになると、この遅れに同意したことになり、ご注文は継続します。再び遅れた場合は、あらためて同じ権利が生じます。',
    cancel: 'キャンセルすると、この分は終了し、発送されません。',
  },
  choiceHandedOver: (choice) => `ご回答は当店に送られました：${choice}。この後のことは当店からお知らせします。`,

  payment: {
    atOrder: (what) => `ご注文時に${what}`,
    onShipment: (what) => `発送時に${what}`,
    whenReady: (what) => `受け取り準備完了時に${what}`,
    whenDelivered: (what) => `提供時に${what}`,
    all: 'お支払い',
    rest: '残額',
  },
  consent: 'ご注文時に同意いただいた内容',
  lastDay: (day) => `最終日：${day}`,

  withdrawal: {
    heading: '申込みの撤回',
    offer: 'ここで契約の申込みを撤回する',
    confirm: '撤回を確定する',
    question: (what) => `${what}の契約の申込みを撤回しますか？`,
    back: '撤回せずに戻る',
    handedOver:
      '撤回のお申し出は当店に送られました。当店は、電子メールなど保存できる形で受領を確認する義務があります。その確認を保管してください。',
    notHandedOver: '撤回のお申し出を当店に送れませんでした。もう一度お試しになるか、当店に書面でご連絡ください。',
  },
};
