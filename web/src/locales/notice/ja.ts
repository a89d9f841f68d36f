/** Japanese. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const ja: NoticeMessages = {
  delayed: (order) => `${yourOrder(order)}が遅れています`,
  cancelled: (order) => `${yourOrder(order)}はキャンセルされました`,
  about: (item, order) => `${yourOrder(order)}：${item}。`,

  revisedDay: (event, revised, stated) => `${late(event, stated)}新しい日程：遅くとも${revised}に${nouns[event]}。`,
  indefinite: (event, stated) => `${late(event, stated)}新しい日程はまだお伝えできません。`,
  mayConsentOrCancel:
    'この遅れに同意することも、ご注文をキャンセルすることもできます。どちらになさるかお知らせください。',
  mayCancelFrom: (day) => `遅れを理由とするキャンセルは${day}からできます。`,
  reason: (reason) => `理由：${reason}。`,
  answerAt: (address) => `ご回答はこちらから、費用はかかりません：${address}`,
  mayWithdraw: '理由を示さずに申込みを撤回することもできます。お届け前でも、撤回できる期間が終わるまで可能です。',
  silenceConsents: (until) =>
    `お返事がない場合は、${until}までお待ちいただくことに同意されたものとみなします。それより後は含みません。`,
  silenceRejects: 'お返事がない場合は、同意されなかったものとみなし、ご注文はキャンセルとなります。',
  lapses: (day) => `それまでに発送がなく、明示の同意もない場合、ご注文は${day}に自動的にキャンセルとなります。`,
  continuingRight: '同意された後も、発送まではいつでもキャンセルできます。',
  additionalPeriod:
    '相当の追加期間を定めることができます。その期間内にもお届けできない場合は、契約を終了できます。当店がお届けを拒んだ場合や、その日がお客様にとって不可欠だった場合は、追加期間は要りません。',
  endedOn: (day) => `ご注文は${day}にキャンセルされました。`,
  refundBy: (day) => `返金は遅くとも${day}に行います。`,

  basis: (citations) => `法的根拠：${citations}。`,
};

const nouns: Record<DelayedEvent, string> = { shipment: '発送', delivery: 'お届け' };

function late(event: DelayedEvent, stated: string | undefined): string {
  return stated === undefined ? '' : `ご注文は遅くとも${stated}に${nouns[event]}とお伝えしていましたが、遅れています。`;
}

function yourOrder(order: string | undefined): string {
  return order === undefined ? 'ご注文' : `ご注文${order}`;
}
