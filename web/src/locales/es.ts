/** Spanish. */
import { counting, type PluralForms } from './counting.ts';
import type { CalendarOwner, DayUnit, Messages, PeriodStart } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('es');

export const es: Messages = {
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
  askUs: (maximum) => (maximum === 0 ? 'Consúltenos' : `Para más de ${number(maximum)}, consúltenos`),
  timeToday: (time) => `hoy, ${time}`,
  orderBy: (when) => `Estas fechas valen para pedidos hasta: ${when}`,
  orderWithin: (left, when) => `Estas fechas valen si pide en ${left}, hasta: ${when}`,
  backInStock: (day) => `Próxima llegada: ${day}`,
  preorderNotOpen: 'La preventa aún no está abierta',
  preordersOpen: (when) => `Apertura de la preventa: ${when}`,

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
  reasons: {
    closedDays: (days, calendar) => `${owner(calendar)} cierra: ${days}.`,
    notWorkdays: (days, calendar) => `${owner(calendar)} no trabaja: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owner(calendar)} tiene ${number(days)} días libres del ${first} al ${last}.`,
    afterCutoff: (time) => `Lo pedido después de las ${time} cuenta para nuestro siguiente día laborable.`,
    awaitingReceipt: (day, delay) => `Espera una entrega a nuestro almacén, prevista: ${day}${because(delay)}.`,
    overdue: (delay) => `Una entrega a nuestro almacén se ha retrasado y aún no tiene nueva fecha${because(delay)}.`,
    replenishment: 'Lo pedimos al proveedor; las fechas siguen sus plazos habituales.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Se fabrica después de su pedido.'
        : `Se fabrica después de su pedido, en ${span(least, most)} de nuestros días laborables.`,
    handling: (least, most) => `Se prepara en ${span(least, most)} de nuestros días laborables.`,
    transit: (least, most) => `El transportista tarda ${span(least, most)} de sus días laborables.`,
    release: (day) => `Sale a la venta: ${day}; no se envía antes.`,
    noKnownSupply: 'Aún no hay prevista ninguna entrega a nuestro almacén.',
  },
  delays: {
    port_congestion: 'el puerto está congestionado',
    supplier_delay: 'el proveedor se retrasa',
    customs: 'está retenido en la aduana',
    weather: 'mal tiempo en el camino',
  },

  terms: {
    heading: 'Condiciones',
    payment: 'Pago',
    atCheckout: 'Al hacer el pedido',
    cancellation: 'Cancelación',
    withdrawal: 'Desistimiento',
    refund: 'Reembolso',
    returns: 'Devoluciones',
    delayRefund: 'Si se retrasa',
    rights: 'Sus derechos',

    onShipment: (amount) => (amount === undefined ? 'Se cobra al enviar' : `${amount}, cobro al enviar`),
    atOrder: (amount) => (amount === undefined ? 'Se cobra al hacer el pedido' : `${amount}, cobro al hacer el pedido`),
    deposit: (now = 'Anticipo', atShipment = 'el resto') => `${now} ahora, ${atShipment} al enviar`,

    until: {
      shipment: 'Puede cancelar hasta el envío',
      never: 'No se puede cancelar',
      withdrawal_ends: 'Puede cancelar antes del envío y hasta que termine su derecho de desistimiento',
    },
    daysBeforeShipment: (days, lastDay) =>
      `Puede cancelar hasta ${count(days, dayForms.calendar)} antes del envío${lastDay === undefined ? '' : ` (${lastDay})`}`,
    fee: (amount) => `Cancelar cuesta ${amount}`,
    feeShare: (share) => `Cancelar cuesta el ${share} del precio`,
    someFee: 'Cancelar tiene un coste',

    refundWithin: (days, unit, from) => `Reembolso en ${count(days, dayForms[unit])} desde ${starts[from]}`,
    refundWithoutNumber: 'Reembolso sin demora indebida; la ley no fija un número de días',
    refundInBillingCycle: 'Reembolso dentro de un ciclo de facturación',
    refundIfToday: (latest) => `Si cancelara hoy: reembolso a más tardar el ${latest}`,
    withheldUntilReturn: 'Puede esperar al artículo, o a la prueba de que lo ha enviado',

    returnWithin: (days, unit, from, months) => `En ${period(days, unit, months)} desde ${starts[from]}`,
    returnCost: { shop: 'La tienda paga la devolución', shopper: 'Usted paga la devolución' },
    withdrawWithin: (days, unit, _word, months) => `Puede desistir en ${period(days, unit, months)} desde la entrega`,
    withdrawWithoutEnd: 'Puede desistir sin límite de tiempo',
    withdrawalExceptions: {
      none: 'Sin derecho de desistimiento',
      unsealed: 'Pierde este derecho si rompe el precinto',
      mixed: 'Pierde este derecho si se mezcla con otros bienes',
      begun: 'Pierde este derecho cuando comienza, si lo aceptó',
      performed: 'Pierde este derecho una vez ejecutado por completo',
    },
    ifDelivered: (delivered, lastDay) => `Si se entrega el ${delivered}: hasta el ${lastDay}`,

    statutoryRights: 'Se aplican sus derechos legales',
    more: 'Más condiciones',
    policy: 'Condiciones de la tienda',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Sus derechos legales no se ven afectados.',
  },

  consent: {
    agree: (sentences) => `Acepto: ${sentences}`,
    willBeAsked: (sentences) => `Se le pedirá su consentimiento: ${sentences}`,
    pay: (payment) => `Pago antes del envío: ${payment}.`,
    shipsBy: (day) => `Se envía a más tardar el ${day}.`,
    arrivesBy: (day) => `Se entrega a más tardar el ${day}.`,
    beyond: (day, citation) => `Es después del ${day}, el último día según la ley si no se acuerda otro (${citation}).`,
    noDate: 'Aún no hay fecha de entrega.',
  },
};

const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: '# día', other: '# días' },
  working: { one: '# día hábil', other: '# días hábiles' },
  business: { one: '# día laborable', other: '# días laborables' },
};

/** After "desde". */
const starts: Record<PeriodStart, string> = {
  order: 'el pedido',
  payment: 'el pago',
  notice: 'su comunicación',
  entitlement: 'el fin del pedido',
  shipment: 'el envío',
  delivery: 'la entrega',
  goods_return: 'la vuelta del artículo',
  stated_day: 'el día indicado',
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  return months === 0 ? inDays : `${count(months, { one: '# mes', other: '# meses' })} y ${inDays}`;
}

/** "3", "0–1". */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${number(most)}`;
}

/** A date has its article, "mañana" has none. */
function el(day: string): string {
  return /\d/u.test(day) ? `el ${day}` : day;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

function owner(calendar: CalendarOwner): string {
  return calendar === 'carrier' ? 'El transportista' : 'El almacén';
}
