/** Spanish. */
import { counting, type PluralForms } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('es');

const cancellable = (isFree: boolean, until: string) =>
  `${isFree ? 'Cancelación gratuita' : 'Puede cancelar'} hasta ${until}`;

/** What the facts say of a moment. */
const factsAt = (al: string, hasta: string, antes: string): FactsAt => ({
  charged: `Se cobra ${al}`,
  deposit: (now = 'Anticipo', rest = 'el resto') => `${now} ahora, ${rest} ${al}`,
  cancel: (isFree) => cancellable(isFree, hasta),
  cancelDays: (days, isFree) => cancellable(isFree, `${count(days, dayForms.calendar)} antes ${antes}`),
});

export const es: PageMessages = {
  status: {
    in_stock: 'En stock',
    backorder: 'Pendiente de reposición',
    preorder: 'Preventa',
    made_to_order: 'Se fabrica por encargo',
    out_of_stock: 'Agotado',
    discontinued: 'Ya no se vende',
  },
  lastKnown: (status) => `Último dato: ${status}`,

  today: 'hoy',
  tomorrow: 'mañana',
  todayOrTomorrow: 'hoy o mañana',
  between: (first, last) => `entre ${el(first)} y ${el(last)}`,

  ships: (when) => `Envío: ${when}`,
  arrives: (when) => `Entrega: ${when}`,
  likelyBy: (day) => `Probablemente para ${el(day)}`,
  oddsBy: (count, outOf, day) => `${number(count)} de cada ${number(outOf)} llegan para ${el(day)}`,
  noDate: 'Aún sin fecha',
  pickup: {
    ready: (when, place) => `Recogida: ${when}${place === undefined ? '' : ` (${place})`}`,
    from: (day, time) => `${day} desde ${las(time)}`,
    at: (place) => `Lugar: ${place}`,
    alsoAt: (places) => `Disponible ahora también en: ${places}`,
    none: (place) => `No disponible para recogida${place === undefined ? '' : ` (${place})`}`,
    parts: 'Recogidas',
  },
  releases: (when) => `Lanzamiento: ${when}`,
  notShipped: (place) => `No enviamos a este destino: ${place}`,
  otherMethods: (methods) => `Sí se puede enviar por: ${methods}`,

  shipsTo: (countries) => `Enviamos a: ${countries}`,
  shipsToMore: (countries, more) =>
    `Enviamos a: ${countries} y ${count(more, { one: '# país', other: '# países' })} más`,

  to: (place) => `Destino: ${place}`,
  orderBy: (when) => `para pedidos hasta ${moment(when)}`,
  orderWithin: (left, when) => `para pedidos hasta ${moment(when)} (dentro de ${left})`,
  timeToday: (time) => `hoy a ${las(time)}`,
  by: {
    yes: (day) => `para ${el(day)}: sí`,
    no: (day) => `para ${el(day)}: no`,
    odds: (day, count, outOf) => `para ${el(day)}: al menos ${number(count)} de cada ${number(outOf)}`,
    possible: (day) => `para ${el(day)}: posible, no prometido`,
  },

  split: splitSentence(
    {
      inStock: (units, isMore) => `${units}${isMore ? ' más' : ''} en stock`,
      from: (units, day, isMore) => `${units}${isMore ? ' más' : ''} a partir del ${day}`,
      noDate: (units, isMore) => `${units}${isMore ? ' más' : ''} aún sin fecha`,
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)} ahora, ${number(later)} más tarde`,
  some: {
    arrive: (units, when) => `${count(units, pieces)}: entrega ${when}`,
    ship: (units, when) => `${count(units, pieces)}: envío ${when}`,
    ready: (units, when) =>
      `${count(units, { one: '# unidad lista para recoger', other: '# unidades listas para recoger' })}: ${when}`,
    noDate: (units) => `${count(units, pieces)}: aún sin fecha`,
    by: (units, day) => `${number(units)} más para ${el(day)}`,
    shipBy: (units, day) => `${number(units)} más: envío para ${el(day)}`,
    from: (units, all, when) =>
      `${number(units)} de ${number(all)} a partir ${/\d/u.test(when) ? 'del' : 'de'} ${when}`,
  },
  partQuantity: (quantity) => count(quantity, pieces),
  parts: 'Envíos',

  onlySoMany: (maximum) => `Puede pedir como máximo ${count(maximum, pieces)}`,
  onlySoManyMore: (more) => `Puede pedir como máximo ${count(more, { one: '# unidad más', other: '# unidades más' })}`,
  noMore: 'No se pueden pedir más unidades',
  orderQuantity: {
    step: (units) => `Se vende en múltiplos de ${number(units)}`,
    least: (units) => `Mínimo por pedido: ${number(units)}`,
    between: (least, most) => `De ${number(least)} a ${number(most)} por pedido`,
    most: (units) => `Máximo por pedido: ${number(units)}`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Consúltenos' : `Para más de ${number(maximum)}, consúltenos`),
  backInStock: (day) => `Próxima llegada: ${day}`,
  preorderNotOpen: 'La preventa aún no está abierta',
  preordersOpen: (when) => `Apertura de la preventa: ${when}`,
  preorderClosed: 'La preventa está cerrada',
  notSoldYet: 'Aún no está a la venta',
  soldFrom: (when) => `Inicio de la venta: ${when}`,

  notes: {
    stale: 'Estamos actualizando las existencias; por ahora no damos fecha.',
    beyond_calendar: 'Aún falta demasiado para poder dar una fecha.',
    no_destination: '¿Adónde? Así le diremos cuándo llega.',
    needs_postal_code: '¿Qué código postal? Así le diremos cuándo llega.',
    no_transit_days: 'Enviamos allí, pero aún no sabemos cuánto tarda.',
    may_be_sooner: 'Puede que sea antes: consúltenos.',
  },

  facts: {
    shipment: factsAt('al enviar', 'el envío', 'del envío'),
    ready: factsAt('cuando esté listo', 'que esté listo', 'de que esté listo'),
    delivery: factsAt('al entregarlo', 'la entrega', 'de la entrega'),
    chargedNow: 'Se cobra al hacer el pedido',
    eachCharged: 'Cada parte se cobra al enviarse',
    cancelThen: (isFree) => cancellable(isFree, 'entonces'),
    cancelBy: (day, isFree) => cancellable(isFree, el(day)),
    cancelToday: (isFree) => cancellable(isFree, 'el final del día de hoy'),
    noCancel: 'No se puede cancelar',
    onlyLater: 'solo lo que se envía más tarde',
    fee: (amount) => `Cancelar cuesta ${amount}`,
    feeShare: (share) => `Cancelar cuesta el ${share} del precio`,
    someFee: 'Cancelar tiene un coste',
    refund: (days, unit) => `reembolso en ${count(days, dayForms[unit])} como máximo`,
    refundPromptly: 'reembolso sin demora',
    refundInBillingCycle: 'reembolso dentro de un ciclo de facturación',
    ifLate: (refund) => `Si se retrasa, ${refund}`,
    returns: (days, unit, months) => `${period(days, unit, months)} para devolverlo`,
    returnUntil: (day) => `Devolución hasta ${el(day)}`,
    returnUntilAnyway: (day) => `Devolución hasta ${el(day)}, aunque llegue después`,
    returnAlways: 'Devolución sin límite de tiempo',
    noReturns: 'Sin devolución por cambio de opinión',
    withdraw: (days, unit, months) => `${period(days, unit, months)} para desistir`,
    withdrawAlways: 'Desistimiento sin límite de tiempo',
    lost: {
      none: 'Sin derecho de desistimiento',
      unsealed: 'salvo que rompa el precinto',
      mixed: 'salvo que se mezcle con otros bienes',
      begun: 'se pierde al comenzar el suministro (la descarga)',
      performed: 'hasta que se ejecute por completo',
    },
    comma: ', ',
    ofLaw: undefined,
  },

  details: 'Detalles',
  notLoaded: 'No se ha podido cargar. Inténtelo de nuevo más tarde.',

  digital: {
    atOnce: 'Disponible al instante',
    status: 'Digital',
  },
};

/** A date has its article, "mañana" has none. */
function el(day: string): string {
  return /\d/u.test(day) ? `el ${day}` : day;
}

/** A moment of another day begins with that. */
function moment(when: string): string {
  return when.startsWith('hoy') ? when : el(when);
}

/** "las 14:00", "la 1:00". */
function las(time: string): string {
  return `${/^0?1\b/u.test(time) ? 'la' : 'las'} ${time}`;
}

const pieces: PluralForms = { one: '# unidad', other: '# unidades' };

const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: '# día', other: '# días' },
  working: { one: '# día hábil', other: '# días hábiles' },
  business: { one: '# día laborable', other: '# días laborables' },
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  return months === 0 ? inDays : `${count(months, { one: '# mes', other: '# meses' })} y ${inDays}`;
}
