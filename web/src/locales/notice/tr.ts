/** Turkish. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const tr: NoticeMessages = {
  delayed: (order) => `${yourOrder(order)} gecikiyor`,
  cancelled: (order) => `${yourOrder(order)} iptal edildi`,
  about: (item, order) => `${yourOrder(order)}: ${item}.`,

  revisedDay: (event, revised, stated) => `${late(event, stated)}Yeni tarih, en geç ${nouns[event]} günü: ${revised}.`,
  indefinite: (event, stated) => `${late(event, stated)}Henüz yeni bir tarih veremiyoruz.`,
  mayConsentOrCancel:
    'Bu gecikmeyi kabul edebilir ya da siparişi iptal edebilirsiniz. Hangisini istediğinizi bize bildirin.',
  mayCancelFrom: (day) => `Gecikme nedeniyle iptal edebileceğiniz ilk gün: ${day}.`,
  reason: (reason) => `Neden: ${reason}.`,
  answerAt: (address) => `Ücretsiz olarak buradan yanıtlayabilirsiniz: ${address}`,
  mayWithdraw: 'Ayrıca neden göstermeden, teslimattan önce de ve cayma hakkınız bitene kadar cayabilirsiniz.',
  silenceConsents: (until) => `Yanıt vermezseniz, yalnızca şu güne kadar beklemeyi kabul etmiş sayılırsınız: ${until}.`,
  silenceRejects: 'Yanıt vermezseniz kabul etmemiş sayılırsınız ve sipariş iptal edilir.',
  lapses: (day) => `Daha önce gönderilmez ve açıkça kabul etmezseniz, sipariş şu gün kendiliğinden sona erer: ${day}.`,
  continuingRight: 'Kabul etseniz de gönderilene kadar istediğiniz zaman iptal edebilirsiniz.',
  additionalPeriod:
    'Bize uygun bir ek süre verebilirsiniz. O sürede de teslim etmezsek sözleşmeyi sona erdirebilirsiniz. Teslimi reddettiysek ya da o gün sizin için esaslıysa ek süre gerekmez.',
  endedOn: (day) => `Siparişinizin iptal edildiği gün: ${day}.`,
  refundBy: (day) => `Para iadenizin gönderileceği son gün: ${day}.`,

  basis: (citations) => `Hukuki dayanak: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'kargoya veriliş', delivery: 'teslimat' };

function late(event: DelayedEvent, stated: string | undefined): string {
  return stated === undefined ? '' : `Siparişiniz için bildirdiğimiz en geç ${nouns[event]} günü: ${stated}. Gecikti. `;
}

function yourOrder(order: string | undefined): string {
  return order === undefined ? 'Siparişiniz' : `${order} numaralı siparişiniz`;
}
