/** Spanish. */
import type { OrderMessages } from './messages.ts';

export const es: OrderMessages = {
  change: {
    unchanged: 'Según lo prometido',
    sooner: 'Antes de lo prometido',
    later: 'Más tarde de lo prometido',
  },
  passed: 'La fecha prometida ha pasado',
  late: 'Con retraso: la fecha prometida ha pasado',
  partLater: 'Una parte llegará más tarde',
  dateNow: 'Ya hay una fecha',
  stillNoDate: 'Aún no hay fecha',
  shippedOn: (day) => `Enviado el ${day}`,
  readySince: (day) => `Listo para recoger desde el ${day}`,
  arrivalUnknown: 'Aún no sabemos cuándo llega.',
  deliveredOn: (day) => `Entregado el ${day}`,
  afterPromised: (text) => `${text}, más tarde de lo prometido`,
  cancelledOn: (day) => `Cancelado el ${day}`,
  withdrawnOn: (day) => `Usted desistió el ${day}`,
  endedOn: (day) => `Finalizado el ${day}`,
  endedBy: {
    law: 'Cancelación automática: en esa fecha no se había enviado, y usted no había aceptado esperar.',
    untold:
      'Cancelación automática: en esa fecha no se había enviado, y no le habíamos preguntado si quería esperar más.',
    refused: 'No lo enviaremos.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (prometido para el ${day})`,
  lines: 'Artículos',
  promised: 'Prometido',
  promisedFirst: 'Prometido al principio',
  now: 'Ahora',

  delay: (what) => `Sobre el retraso de ${what}`,
  notArrived: (what) => `Si no ha llegado: ${what}`,
  ended: (what) => `Qué ocurre ahora con ${what}`,
  toldOn: (day) => `Le escribimos sobre esto el ${day}.`,
  toldBefore: (day, named) =>
    `Le escribimos sobre esto el ${day} e indicamos el ${named}. Todavía no le hemos escrito sobre el nuevo retraso.`,
  notTold: 'Todavía no le hemos escrito sobre esto.',
  agreed: 'Usted aceptó este retraso.',
  lapsesUntold: (day) =>
    `Se cancela automáticamente el ${day} si para entonces no se ha enviado ni le hemos escrito sobre el retraso.`,
  askRefund: 'Pregúntenos en qué fecha, a más tardar, se le reembolsa lo que haya pagado por ello.',
  choices: { keep: (what) => `Esperar ${what}`, cancel: (what) => `Cancelar ${what}` },
  choiceMeans: {
    keep: 'Si espera, acepta este retraso y el pedido sigue adelante. Si vuelve a retrasarse, tendrá de nuevo sus derechos.',
    cancel: 'Si cancela, el pedido termina en esta parte, que no se envía.',
  },
  choiceHandedOver: (choice) =>
    `Su respuesta se ha transmitido a la tienda: ${choice}. La tienda le dirá qué ocurre después.`,

  payment: {
    atOrder: (what) => `${what} al hacer el pedido`,
    onShipment: (what) => `${what} al enviar`,
    whenReady: (what) => `${what} al estar listo para recoger`,
    whenDelivered: (what) => `${what} al entregarlo`,
    all: 'Cobro',
    rest: 'el resto',
  },
  consent: 'Consentimiento dado al hacer el pedido',
  lastDay: (day) => `Último día: ${day}`,

  withdrawal: {
    heading: 'Desistimiento',
    offer: 'Desistir del contrato aquí',
    confirm: 'Confirmar desistimiento',
    question: (what) => `¿Quiere desistir del contrato de ${what}?`,
    back: 'Volver sin desistir',
    handedOver:
      'Su desistimiento se ha transmitido a la tienda. La tienda debe acusar recibo en un soporte duradero, como un correo electrónico; guarde ese acuse de recibo.',
    notHandedOver: 'Su desistimiento no se ha transmitido a la tienda. Inténtelo de nuevo o escriba a la tienda.',
  },
};
