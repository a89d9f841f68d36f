/** Spanish: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

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
    `Puede cancelar hasta ${count(days, dayForms.calendar)} antes ${antes}${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('al enviar', 'el envío', 'del envío');

export const es: DetailMessages = {
  why: 'Por qué estas fechas',
  whyNoDate: 'Por qué aún no hay fecha',
  dayByDay: 'Día por día',
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} cierra: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} no trabaja: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} tiene ${number(days)} días no laborables del ${first} al ${last}.`,
    notCollected: (days) => `El transportista no recoge paquetes: ${days}.`,
    manyNotCollected: (days, first, last) =>
      `Del ${first} al ${last}, el transportista no recoge paquetes durante ${number(days)} días.`,
    afterCutoff: (time) => `Los pedidos hechos después de ${las(time)} se tramitan el siguiente día laborable.`,
    awaitingReceipt: (day, delay) => `Esperamos una entrega en nuestro almacén el ${day}${because(delay)}.`,
    overdue: (delay) => `Una entrega en nuestro almacén se ha retrasado y aún no tiene nueva fecha${because(delay)}.`,
    replenishment: 'Lo pedimos al proveedor; las fechas siguen sus plazos habituales.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Se fabrica después de su pedido.'
        : `Se fabrica después de su pedido; tardamos ${workdays(least, most)}.`,
    fullyBooked: (day) => `No tenemos sitio para todo hasta el ${day}.`,
    receiving: (least, most) => `Cuando llega, tardamos ${workdays(least, most)} en darle entrada.`,
    handling: (least, most) => `Tardamos ${workdays(least, most)} en prepararlo.`,
    transit: (least, most) => `El transportista tarda ${workdays(least, most)}.`,
    release: (day) => `Lanzamiento: ${day}; no se envía antes.`,
    releaseUnsent: (day) => `Lanzamiento: ${day}; no está disponible antes.`,
    noKnownSupply: 'Aún no hay prevista ninguna entrega en nuestro almacén.',
  },
  delays: {
    port_congestion: 'el puerto está congestionado',
    supplier_delay: 'el proveedor se retrasa',
    customs: 'está retenido en la aduana',
    weather: 'mal tiempo en la ruta',
  },

  ladder: {
    heading: 'Otras cantidades: fechas para el total',
    range: (first, last) =>
      first === last ? number(first) : first === 1 ? `Hasta ${number(last)}` : `De ${number(first)} a ${number(last)}`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} o más`,
    beyond: 'Cantidades mayores',
    all: 'Más cantidades',
  },
  queue: {
    ahead: (ahead) =>
      ahead === 0
        ? 'Su pedido sería el primero de la fila'
        : count(ahead, { one: '# unidad por delante en la fila', other: '# unidades por delante en la fila' }),
    batch: (taken, quantity) => `Reservado de la próxima entrega: ${number(taken)} de ${number(quantity)}`,
  },

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
    more: 'Más condiciones',
    policy: 'Condiciones de la tienda',
    policyElsewhere: 'Donde no se cita ninguna ley, son las condiciones de la tienda.',
    cite: (citation) => citation,
    notAdvice: 'Sus derechos legales no se ven afectados.',

    withdrawal: 'Desistimiento',
    refund: 'Reembolso',
    returns: 'Devoluciones',
    delayRefund: 'Si se retrasa',
    rights: 'Sus derechos',

    refundWithin: (days, unit, from) => `Reembolso en ${count(days, dayForms[unit])} desde ${starts[from]}`,
    refundWithoutNumber: 'Reembolso sin demora indebida; la ley no fija un plazo en días',
    refundInBillingCycle: 'Reembolso dentro de un ciclo de facturación',
    refundIfToday: (latest) => `Si cancelara hoy: reembolso a más tardar el ${latest}`,
    withheldUntilReturn: 'La tienda puede esperar a recibir el artículo, o la prueba de que lo ha devuelto',

    returnWithin: (days, unit, from, months) => `En ${period(days, unit, months)} desde ${starts[from]}`,
    returnUntil: (day) => `Hasta el ${day}`,
    returnCost: { shop: 'La tienda paga la devolución', shopper: 'Usted paga la devolución' },
    withdrawWithin: (days, unit, _word, months) => `Puede desistir en ${period(days, unit, months)} desde la entrega`,
    withdrawWithoutEnd: 'Puede desistir sin límite de tiempo',
    withdrawalExceptions: {
      none: 'Sin derecho de desistimiento',
      unsealed: 'Pierde este derecho si rompe el precinto',
      mixed: 'Pierde este derecho si se mezcla con otros bienes',
      begun: 'Pierde este derecho cuando comienza el suministro (la descarga), si lo aceptó',
      performed: 'Pierde este derecho una vez ejecutado por completo',
    },
    ifDelivered: (delivered, lastDay) => `Si se entrega el ${delivered}: hasta el ${lastDay}`,
    rolledOn: 'El plazo acabaría en un día inhábil, por lo que se extiende hasta el siguiente día hábil',

    statutoryRights: 'Se aplican sus derechos legales',
  },

  pickup: {
    terms: termsAt('cuando esté listo para recoger', 'que esté listo para recoger', 'de que esté listo para recoger'),
  },
  digital: {
    terms: termsAt('al entregarlo', 'la entrega', 'de la entrega'),
    givenUp: 'Pido el suministro inmediato. Sé que así pierdo mi derecho de desistimiento.',
    givenUpOnRelease: 'Pido el suministro el día del lanzamiento. Sé que así pierdo mi derecho de desistimiento.',
  },

  consent: {
    willBeAsked: (sentences) => `Se le pedirá su consentimiento: ${sentences}`,
    pay: (amount) => `Pago${sum(amount)} antes del envío.`,
    payBeforeReady: (amount) => `Pago${sum(amount)} antes de que esté listo para recoger.`,
    wait: (day) => `Acepto esperar hasta el ${day}.`,
    waitForShipment: (day) => `Acepto esperar el envío hasta el ${day}.`,
    waitWithoutDay: 'Acepto esperar, aunque aún no hay fecha.',
    why: '¿Por qué?',
    shipsBy: (day) => `Se envía a más tardar el ${day}.`,
    beyond: (day, citation) => `Si no se ha acordado ningún día, el último según la ley es el ${day} (${citation}).`,
    paidBefore: 'Aún no está disponible, y usted paga por adelantado.',
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

/** "3 días laborables", "0–1 día laborable". */
function workdays(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${count(most, dayForms.business)}`;
}

/** "las 14:00", "la 1:00". */
function las(time: string): string {
  return `${/^0?1\b/u.test(time) ? 'la' : 'las'} ${time}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

/** In a sentence, where it is known. */
function sum(amount: string | undefined): string {
  return amount === undefined ? '' : ` ${amount}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'El almacén',
  carrier: 'El transportista',
  supplier: 'Nuestro proveedor',
};
