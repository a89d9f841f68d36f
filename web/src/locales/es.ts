/** Spanish. */
import { counting } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('es');

/** What terms say of a moment. */
const termsAt = (al: string, hasta: string, antes: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `Se cobra ${al}` : `${amount}, cobro ${al}`),
  deposit: (now = 'Anticipo', rest = 'el resto') => `${now} ahora, ${rest} ${al}`,
  until: {
    shipment: `Puede cancelar hasta ${hasta}`,
    withdrawal_ends: `Puede cancelar antes ${antes} y hasta que termine su derecho de desistimiento`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `Puede cancelar hasta ${count(days, { one: '# día', other: '# días' })} antes ${antes}${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('al enviar', 'el envío', 'del envío');

export const es: PageMessages = {
  status: {
    in_stock: 'En stock',
    backorder: 'Pendiente de reposición',
    preorder: 'Preventa',
    made_to_order: 'Se fabrica por encargo',
    out_of_stock: 'Agotado',
    discontinued: 'Ya no se vende',
  },

  today: 'hoy',
  tomorrow: 'mañana',
  todayOrTomorrow: 'hoy o mañana',
  between: (first, last) => `entre ${el(first)} y ${el(last)}`,

  ships: (when) => `Envío: ${when}`,
  arrives: (when) => `Entrega: ${when}`,
  noDate: 'Aún sin fecha',
  pickup: {
    ready: (when, place) => `Listo para recoger ${when}${place === undefined ? '' : `: ${place}`}`,
    from: (day, time) => `${day} a partir de las ${time}`,
    alsoAt: (places) => `Disponible ahora también en: ${places}`,
    none: 'No disponible para recogida',
    parts: 'Recogidas',
    terms: termsAt('cuando esté listo para recoger', 'que esté listo para recoger', 'de que esté listo para recoger'),
  },
  releases: (when) => `Sale a la venta: ${when}`,
  notShipped: (place) => `No enviamos a este destino: ${place}`,
  otherMethods: (methods) => `Sí se puede enviar por: ${methods}`,

  split: splitSentence(
    {
      inStock: (units, isMore) => `${units}${isMore ? ' más' : ''} en stock`,
      from: (units, day, isMore) => `${units}${isMore ? ' más' : ''} a partir del ${day}`,
      noDate: (units, isMore) => `${units}${isMore ? ' más' : ''} aún sin fecha`,
    },
    number,
  ),
  partQuantity: (quantity) => count(quantity, { one: '# unidad', other: '# unidades' }),
  parts: 'Envíos',

  onlySoMany: (maximum) => `Puede pedir como máximo ${count(maximum, { one: '# unidad', other: '# unidades' })}`,
  onlySoManyMore: (more) => `Puede pedir como máximo ${count(more, { one: '# unidad más', other: '# unidades más' })}`,
  noMore: 'No se pueden pedir más unidades',
  orderQuantity: {
    step: (units) => `Se vende en lotes de ${number(units)}`,
    least: (units) => `Mínimo por pedido: ${number(units)}`,
    most: (units) => `Máximo por pedido: ${number(units)}`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Consúltenos' : `Para más de ${number(maximum)}, consúltenos`),
  timeToday: (time) => `hoy, ${time}`,
  orderBy: (when) => `Estas fechas valen para pedidos hasta: ${when}`,
  orderWithin: (left, when) => `Estas fechas valen si pide en ${left}, hasta: ${when}`,
  backInStock: (day) => `Próxima llegada: ${day}`,
  preorderNotOpen: 'La preventa aún no está abierta',
  preordersOpen: (when) => `Apertura de la preventa: ${when}`,
  preorderClosed: 'La preventa está cerrada',
  notSoldYet: 'Aún no está a la venta',
  soldFrom: (when) => `Inicio de la venta: ${when}`,

  notes: {
    stale: 'Estamos actualizando las existencias; por ahora no damos fecha.',
    beyond_calendar: 'Queda fuera de nuestro calendario; aún no damos fecha.',
    no_destination: 'Para la entrega, indique el destino.',
    needs_postal_code: 'Para la entrega, indique el código postal.',
    no_transit_days: 'Enviamos allí, pero aún no sabemos cuánto tarda.',
    may_be_sooner: 'Puede ser antes: consúltenos.',
  },

  ladder: {
    heading: 'Por cantidad',
    range: (first, last) => (first === last ? number(first) : `${number(first)}–${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} o más`,
    beyond: 'Más',
    all: 'Más cantidades',
  },
  queue: {
    ahead: (ahead) =>
      ahead === 0
        ? 'Sería el primero de la fila'
        : count(ahead, { one: '# unidad por delante en la fila', other: '# unidades por delante en la fila' }),
    batch: (taken, quantity) => `Reservado de la próxima entrega: ${number(taken)} de ${number(quantity)}`,
  },

  why: 'Por qué esta fecha',
  whyNoDate: 'Por qué aún no hay fecha',
  notLoaded: 'No se ha podido cargar. Inténtelo de nuevo más tarde.',

  terms: {
    heading: 'Condiciones',
    payment: 'Pago',
    atCheckout: 'Al hacer el pedido',
    cancellation: 'Cancelación',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? 'Se cobra al hacer el pedido' : `${amount}, cobro al hacer el pedido`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: 'No se puede cancelar',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    fee: (amount) => `Cancelar cuesta ${amount}`,
    feeShare: (share) => `Cancelar cuesta el ${share} del precio`,
    someFee: 'Cancelar tiene un coste',
    more: 'Más condiciones',
    policy: 'Condiciones de la tienda',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Sus derechos legales no se ven afectados.',
  },

  digital: {
    atOnce: 'Disponible al instante',
    terms: termsAt('al entregarlo', 'la entrega', 'de la entrega'),
    givenUp: (citation) =>
      `El suministro puede comenzar antes de que termine el plazo de desistimiento. Sé que pierdo mi derecho de desistimiento en cuanto comience (${citation}).`,
  },

  consent: {
    agree: (sentences) => `Acepto: ${sentences}`,
    willBeAsked: (sentences) => `Se le pedirá su consentimiento: ${sentences}`,
    pay: (payment) => `Pago antes del envío: ${payment}.`,
    payBeforeReady: (payment) => `Pago antes de que esté listo para recoger: ${payment}.`,
    shipsBy: (day) => `Se envía a más tardar el ${day}.`,
    arrivesBy: (day) => `Se entrega a más tardar el ${day}.`,
    readyBy: (day) => `Estará listo para recoger a más tardar el ${day}.`,
    beyond: (day, citation) => `Es después del ${day}, el último día según la ley si no se acuerda otro (${citation}).`,
    noDate: 'Aún no hay fecha de entrega.',
  },
};

/** A date has its article, "mañana" has none. */
function el(day: string): string {
  return /\d/u.test(day) ? `el ${day}` : day;
}
