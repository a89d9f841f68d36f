/** Portuguese as in Brazil. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const ptBR: NoticeMessages = {
  delayed: (order) => `${yourOrder(order)} está atrasado`,
  cancelled: (order) => `${yourOrder(order)} foi cancelado`,
  about: (item, order) => (order === undefined ? `Seu pedido: ${item}.` : `Pedido ${order}: ${item}.`),

  revisedDay: (event, revised, stated) => `${late(event, stated)}Nova data: ${nouns[event]} o mais tardar ${revised}.`,
  indefinite: (event, stated) => `${late(event, stated)}Ainda não podemos informar uma nova data.`,
  mayConsentOrCancel: 'Você pode aceitar este atraso ou cancelar o pedido. Diga-nos o que prefere.',
  mayCancelFrom: (day) => `Você pode cancelar por causa do atraso a partir de: ${day}.`,
  reason: (reason) => `O motivo: ${reason}.`,
  answerAt: (address) => `Você pode responder aqui, sem custo: ${address}`,
  mayWithdraw:
    'Você também pode desistir da compra sem dar um motivo, antes da entrega e até o fim do seu direito de arrependimento.',
  silenceConsents: (until) =>
    `Se você não responder, isso vale como aceite de esperar até esta data, e não mais: ${until}.`,
  silenceRejects: 'Se você não responder, isso vale como recusa, e o pedido é cancelado.',
  lapses: (day) => `Se antes não for enviado e você não aceitar expressamente, o pedido se cancela sozinho: ${day}.`,
  continuingRight: 'Se aceitar, você ainda pode cancelar a qualquer momento até o envio.',
  additionalPeriod:
    'Você pode nos dar um prazo adicional adequado. Se não entregarmos nesse prazo, pode encerrar o contrato. Não é preciso prazo se nos recusamos a entregar, ou se a data era essencial para você.',
  endedOn: (day) => `Seu pedido foi cancelado: ${day}.`,
  refundBy: (day) => `Seu reembolso é enviado o mais tardar: ${day}.`,

  basis: (citations) => `Base legal: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'envio', delivery: 'entrega' };

function late(event: DelayedEvent, stated: string | undefined): string {
  return stated === undefined
    ? ''
    : `Para o seu pedido, informamos: ${nouns[event]} o mais tardar ${stated}. Está atrasado. `;
}

function yourOrder(order: string | undefined): string {
  return order === undefined ? 'Seu pedido' : `Seu pedido ${order}`;
}
