/** Japanese. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const ja: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)}の遅れについて`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)}のキャンセルについて`,
  about: (item, order) => `${theOrder(order, false)}：${item}。`,

  stated: (event, day) => `遅くとも${day}に${nouns[event]}とお伝えしていました。`,
  lawful: (event, day) => `法律では遅くとも${day}に${nouns[event]}となります。`,
  missed: { ahead: 'その日には間に合いません。', gone: 'その日に間に合いませんでした。' },
  passed: 'その日は過ぎました。まだ届いていない場合はお知らせください。',
  newDay: (event, day) => `新しい日程：遅くとも${day}に${nouns[event]}。`,
  noNewDay: '新しい日程はまだお伝えできません。',
  mayConsentOrCancel:
    'この遅れに同意することも、遅れている分をキャンセルすることもできます。どちらになさるかお知らせください。',
  mayCancelFrom: (day) => `遅れを理由とするキャンセルは${day}からできます。`,
  mayCancel: '遅れを理由にキャンセルできます。',
  reason: (reason) => `理由：${reason}。`,
  answerAt: (address) => `ご回答はこちらから、費用はかかりません：${address}`,
  mayWithdraw: () => '理由を示さずに申込みを撤回することもできます。お届け前でも、撤回できる期間が終わるまで可能です。',
  silenceConsents: (until) =>
    `お返事がない場合は、${until}までお待ちいただくことに同意されたものとみなします。それより後は含みません。`,
  silenceRejects: 'お返事がない場合は、お待ちいただくことに同意されなかったものとみなします。',
  lapses: (day, newDay) =>
    `それまでに発送がなく、明示の同意もない場合、遅れている分は${day}に自動的にキャンセルとなります${newDay === undefined ? '' : `（新しい日程の${newDay}より前です）`}。`,
  continuingRight: '同意された後も、発送まではいつでもキャンセルできます。',
  additionalPeriod:
    '相当の追加期間を定めることができます。いつまでにお届けすべきかを当店に書面でお知らせください。その期間内にもお届けできない場合は、契約を終了できます。当店がお届けを拒んだ場合や、その日がお客様にとって不可欠だった場合は、追加期間は要りません。',
  endedOn: (day) => `${day}に終了しました。`,
  sentAllTheSame: 'その後に発送されました。お取り扱いについては当店にお尋ねください。',
  refundBy: (day) => `返金は遅くとも${day}に行います。`,
  refundLastDay: (day) => `返金の最終日：${day}。`,

  paidComesBack: '遅れを理由に終了した場合、その分についてお支払いになった金額をお返しします。',
  nothingCharged: 'お支払いはいただいていません。',

  basis: (citations) => `法的根拠：${citations}。`,
};

const nouns: Record<DelayedEvent, string> = { shipment: '発送', delivery: 'お届け', pickup: '受け取り可能' };

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = order === undefined ? 'ご注文' : `ご注文${order}`;
  return isPart === true ? `${what}の一部` : what;
}
