/** Spanish. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const es: NoticeMessages = {
  delayed: (order) => `${yourOrder(order)} se retrasa`,
  cancelled: (order) => `${yourOrder(order)} está cancelado`,
  about: (item, order) => (order === undefined ? `Su pedido: ${item}.` : `Pedido ${order}: ${item}.`),

  revisedDay: (event, revised, stated) => `${late(event, stated)}Nueva fecha: ${nouns[event]} a más tardar ${revised}.`,
  indefinite: (event, stated) => `${late(event, stated)}Aún no podemos dar una nueva fecha.`,
  mayConsentOrCancel: 'Puede aceptar este retraso o cancelar el pedido. Díganos qué prefiere.',
  mayCancelFrom: (day) => `Puede cancelar por el retraso a partir de esta fecha: ${day}.`,
  reason: (reason) => `El motivo: ${reason}.`,
  answerAt: (address) => `Puede responder aquí, sin coste para usted: ${address}`,
  mayWithdraw:
    'También puede desistir sin dar ningún motivo, antes de la entrega y hasta que termine su derecho de desistimiento.',
  silenceConsents: (until) => `Si no responde, se entiende que acepta esperar hasta esta fecha, y no más: ${until}.`,
  silenceRejects: 'Si no responde, se entiende que no acepta, y el pedido se cancela.',
  lapses: (day) => `Si antes no se envía ni usted acepta expresamente, el pedido se cancela por sí solo: ${day}.`,
  continuingRight: 'Si acepta, aún puede cancelar en cualquier momento hasta el envío.',
  additionalPeriod:
    'Puede fijarnos un plazo adicional adecuado. Si no entregamos dentro de él, puede poner fin al contrato. No hace falta plazo si nos hemos negado a entregar, o si la fecha era esencial para usted.',
  endedOn: (day) => `Su pedido se canceló: ${day}.`,
  refundBy: (day) => `Su reembolso se envía a más tardar: ${day}.`,

  basis: (citations) => `Base legal: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'envío', delivery: 'entrega' };

function late(event: DelayedEvent, stated: string | undefined): string {
  return stated === undefined ? '' : `Para su pedido dijimos: ${nouns[event]} a más tardar ${stated}. Se retrasa. `;
}

function yourOrder(order: string | undefined): string {
  return order === undefined ? 'Su pedido' : `Su pedido ${order}`;
}
