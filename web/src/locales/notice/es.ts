/** Spanish. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const es: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)} se retrasa`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)}: cancelación`,
  about: (item, order) => (order === undefined ? `Su pedido: ${item}.` : `Pedido ${order}: ${item}.`),

  stated: (event, day) => `Habíamos dicho: ${nouns[event]} a más tardar el ${day}.`,
  lawful: (event, day) => `Según la ley: ${nouns[event]} a más tardar el ${day}.`,
  missed: { ahead: 'Esa fecha no se cumplirá.', gone: 'Esa fecha no se cumplió.' },
  passed: 'Esa fecha ha pasado. Si no ha llegado, díganoslo.',
  newDay: (event, day) => `Nueva fecha: ${nouns[event]} a más tardar el ${day}.`,
  noNewDay: 'Aún no podemos dar una nueva fecha.',
  mayConsentOrCancel: 'Puede aceptar este retraso o cancelar lo que se retrasa. Díganos qué prefiere.',
  mayCancelFrom: (day) => `Puede cancelar por el retraso a partir del ${day}.`,
  mayCancel: 'Puede cancelar por el retraso.',
  reason: (reason) => `El motivo: ${reason}.`,
  answerAt: (address) => `Puede responder aquí, sin coste para usted: ${address}`,
  mayWithdraw: () =>
    'También puede desistir sin dar ningún motivo, antes de la entrega y hasta que termine su derecho de desistimiento.',
  silenceConsents: (until) => `Si no responde, se entiende que acepta esperar hasta el ${until}, y no más.`,
  silenceRejects: 'Si no responde, se entiende que no acepta esperar.',
  lapses: (day, newDay) =>
    `Si antes no se envía ni usted acepta expresamente, lo que se retrasa se cancela automáticamente el ${day}${newDay === undefined ? '' : `, antes de la nueva fecha (${newDay})`}.`,
  continuingRight: 'Si acepta, aún puede cancelar en cualquier momento hasta el envío.',
  additionalPeriod:
    'Puede fijarnos un plazo adicional adecuado: indíquenos por escrito hasta qué fecha podemos entregar. Si no entregamos dentro de él, puede poner fin al contrato. No hace falta plazo si nos hemos negado a entregar, o si la fecha era esencial para usted.',
  endedOn: (day) => `Finalizado el ${day}.`,
  sentAllTheSame: 'Aun así se envió. Pregúntenos qué hacer con ello.',
  refundBy: (day) => `Su reembolso se envía a más tardar el ${day}.`,
  refundLastDay: (day) => `Último día para su reembolso: ${day}.`,

  paidComesBack: 'Si termina por el retraso, se le devuelve lo que haya pagado por ello.',
  nothingCharged: 'No se ha cobrado nada.',

  basis: (citations) => `Base legal: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'envío', delivery: 'entrega', pickup: 'listo para recoger' };

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = isPart === true ? 'Una parte de su pedido' : 'Su pedido';
  return order === undefined ? what : `${what} ${order}`;
}
