/** Spanish. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number, count } = counting('es');

export const es: CheckoutMessages = {
  order: 'Su pedido y sus fechas',
  lines: 'Artículos',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: 'Listo antes; espera al resto del pedido.',

  shipping: {
    heading: '¿Cómo lo enviamos?',
    together: 'Todo al mismo tiempo',
    as_ready: 'Cada artículo en cuanto esté listo',
    shipments: (shipments) => count(shipments, { one: '# envío', other: '# envíos' }),
    collectHeading: '¿Cuándo quiere recogerlo?',
    pickups: (pickups) => count(pickups, { one: '# recogida', other: '# recogidas' }),
    firstShips: (when) => `Primer envío: ${when}`,
    lastShips: (when) => `Último envío: ${when}`,
    firstArrives: (when) => `Primera entrega: ${when}`,
    lastArrives: (when) => `Última entrega: ${when}`,
  },

  whole: 'Todo el pedido',
  wholeNoDate: 'Una parte del pedido aún no tiene fecha',

  terms: {
    now: 'A pagar ahora',
    atShipment: 'Al enviar',
    whenReady: 'Cuando esté listo para recoger',
    whenDelivered: 'Al entregarlo',
    inAll: 'Total',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'Su consentimiento',
    all: 'Acepto cada uno de estos puntos:',
    again: {
      dates: 'Las fechas han cambiado desde que aceptó. Léalo de nuevo.',
      payment: 'El pago ha cambiado desde que aceptó. Léalo de nuevo.',
      language: 'El idioma ha cambiado desde que aceptó. Léalo de nuevo.',
      quantity: 'La cantidad ha cambiado desde que aceptó. Léalo de nuevo.',
      terms: 'Las condiciones han cambiado desde que aceptó. Léalo de nuevo.',
    },
    required: 'Marque esta casilla para hacer el pedido.',
  },

  cannot: {
    outOfStock: (name) => `${name}: agotado. Quite el artículo para hacer el pedido.`,
    takenInOrder: (name) =>
      `${name}: el resto de su pedido ya se lleva lo que queda. Quite uno de los dos artículos para hacer el pedido.`,
    discontinued: (name) => `${name} ya no se vende: quite el artículo para hacer el pedido.`,
    notOpen: (name) => `${name} aún no se puede pedir: quite el artículo para hacer el pedido.`,
    closed: (name) => `La preventa de ${name} está cerrada: quite el artículo para hacer el pedido.`,
    notShipped: (name, place) =>
      `${name} no se envía a este destino (${place}): quite el artículo para hacer el pedido.`,
    askUs: (name, quantity) =>
      `Para ${number(quantity)} × ${name}, consúltenos, o cambie la cantidad para hacer el pedido.`,
    overMaximum: (name, maximum) =>
      `${name}: puede pedir ${number(maximum)} como máximo. Cambie la cantidad para hacer el pedido.`,
    belowLeast: (name, least) =>
      `${name}: mínimo ${number(least)} por pedido. Cambie la cantidad para hacer el pedido.`,
    notInSteps: (name, step) =>
      `${name} se vende en múltiplos de ${number(step)}: cambie la cantidad para hacer el pedido.`,
    aboveMost: (name, most) => `${name}: máximo ${number(most)} por pedido. Cambie la cantidad para hacer el pedido.`,
  },
  noPromise: 'Aún no se conocen las fechas de este pedido. Espere un momento o inténtelo más tarde.',
  changed: 'Las fechas de su pedido han cambiado.',
};
