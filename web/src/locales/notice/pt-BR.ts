/** Portuguese as in Brazil. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const ptBR: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)}: atraso`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)}: cancelamento`,
  about: (item, order) => (order === undefined ? `Seu pedido: ${item}.` : `Pedido ${order}: ${item}.`),

  stated: (event, day) => `Havíamos informado: ${nouns[event]} o mais tardar ${day}.`,
  lawful: (event, day) => `Por lei: ${nouns[event]} o mais tardar ${day}.`,
  missed: { ahead: 'Essa data não será cumprida.', gone: 'Essa data não foi cumprida.' },
  passed: 'Essa data já passou. Se a entrega não chegou, avise-nos.',
  newDay: (event, day) => `Nova data: ${nouns[event]} o mais tardar ${day}.`,
  noNewDay: 'Ainda não podemos informar uma nova data.',
  mayConsentOrCancel: 'Você pode aceitar este atraso ou cancelar o que está atrasado. Diga-nos o que prefere.',
  mayCancelFrom: (day) => `Você pode cancelar por causa do atraso a partir de: ${day}.`,
  mayCancel: 'Você pode cancelar por causa do atraso.',
  reason: (reason) => `O motivo: ${reason}.`,
  answerAt: (address) => `Você pode responder aqui, sem custo: ${address}`,
  mayWithdraw: () =>
    'Você também pode desistir da compra sem dar um motivo, antes da entrega e até o fim do seu direito de arrependimento.',
  silenceConsents: (until) =>
    `Se você não responder, isso vale como aceite de esperar até esta data, e não mais: ${until}.`,
  silenceRejects: 'Se você não responder, isso vale como recusa de esperar.',
  lapses: (day, newDay) =>
    `Se antes não for enviado e você não aceitar expressamente, o que está atrasado é cancelado automaticamente: ${day}${newDay === undefined ? '' : `, antes da nova data (${newDay})`}.`,
  continuingRight: 'Se aceitar, você ainda pode cancelar a qualquer momento até o envio.',
  additionalPeriod:
    'Você pode nos dar um prazo adicional adequado: escreva para nós dizendo até que dia devemos entregar. Se não entregarmos nesse prazo, pode encerrar o contrato. Não é preciso prazo se nos recusamos a entregar, ou se a data era essencial para você.',
  endedOn: (day) => `Terminou: ${day}.`,
  sentAllTheSame: 'Foi enviado mesmo assim. Pergunte-nos o que fazer com isso.',
  refundBy: (day) => `Seu reembolso é enviado o mais tardar: ${day}.`,
  refundLastDay: (day) => `Último dia para o seu reembolso: ${day}.`,

  paidComesBack: 'Se terminar por causa do atraso, você recebe de volta o que pagou por isso.',
  nothingCharged: 'Nada foi cobrado.',

  basis: (citations) => `Base legal: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'envio', delivery: 'entrega', pickup: 'pronto para retirada' };

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = isPart === true ? 'Uma parte do seu pedido' : 'Seu pedido';
  return order === undefined ? what : `${what} ${order}`;
}
