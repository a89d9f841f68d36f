/** Turkish. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const tr: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)} gecikiyor`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)} iptal edildi`,
  about: (item, order) => `${theOrder(order, false)}: ${item}.`,

  stated: (event, day) => `Bildirdiğimiz en geç ${nouns[event]} günü: ${day}.`,
  lawful: (event, day) => `Yasaya göre en geç ${nouns[event]} günü: ${day}.`,
  missed: { ahead: 'Bu güne uyulamayacak.', gone: 'Bu güne uyulamadı.' },
  passed: 'Bu gün geçti. Teslimat gelmediyse lütfen bize bildirin.',
  newDay: (event, day) => `Yeni tarih, en geç ${nouns[event]} günü: ${day}.`,
  noNewDay: 'Henüz yeni bir tarih veremiyoruz.',
  mayConsentOrCancel:
    'Bu gecikmeyi kabul edebilir ya da gecikeni iptal edebilirsiniz. Hangisini istediğinizi bize bildirin.',
  mayCancelFrom: (day) => `Gecikme nedeniyle iptal edebileceğiniz ilk gün: ${day}.`,
  mayCancel: 'Gecikme nedeniyle iptal edebilirsiniz.',
  reason: (reason) => `Neden: ${reason}.`,
  answerAt: (address) => `Ücretsiz olarak buradan yanıtlayabilirsiniz: ${address}`,
  mayWithdraw: () => 'Ayrıca neden göstermeden, teslimattan önce de ve cayma hakkınız bitene kadar cayabilirsiniz.',
  silenceConsents: (until) => `Yanıt vermezseniz, yalnızca şu güne kadar beklemeyi kabul etmiş sayılırsınız: ${until}.`,
  silenceRejects: 'Yanıt vermezseniz beklemeyi kabul etmemiş sayılırsınız.',
  lapses: (day, newDay) =>
    `Daha önce gönderilmez ve açıkça kabul etmezseniz, geciken kısım şu gün kendiliğinden iptal olur: ${day}${newDay === undefined ? '' : `; bu, yeni tarihten (${newDay}) öncedir`}.`,
  continuingRight: 'Kabul etseniz de gönderilene kadar istediğiniz zaman iptal edebilirsiniz.',
  additionalPeriod:
    'Bize uygun bir ek süre verebilirsiniz: en geç hangi güne kadar teslim etmemiz gerektiğini bize yazın. O sürede de teslim etmezsek sözleşmeyi sona erdirebilirsiniz. Teslimi reddettiysek ya da o gün sizin için esaslıysa ek süre gerekmez.',
  endedOn: (day) => `Sona erdiği gün: ${day}.`,
  sentAllTheSame: 'Yine de gönderildi. Bununla ne yapacağınızı lütfen bize sorun.',
  refundBy: (day) => `Para iadenizin gönderileceği son gün: ${day}.`,
  refundLastDay: (day) => `Para iadenizin son günü: ${day}.`,

  paidComesBack: 'Gecikme nedeniyle sona ererse, bunun için ödedikleriniz size geri verilir.',
  nothingCharged: 'Hiçbir ödeme alınmadı.',

  basis: (citations) => `Hukuki dayanak: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = {
  shipment: 'kargoya veriliş',
  delivery: 'teslimat',
  pickup: 'teslim almaya hazır olma',
};

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = isPart === true ? 'siparişinizin bir bölümü' : 'siparişiniz';
  return order === undefined ? `S${what.slice(1)}` : `${order} numaralı ${what}`;
}
