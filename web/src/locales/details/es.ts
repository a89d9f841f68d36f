/** Spanish: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number, count } = counting('es');

export const es: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} cierra: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} no trabaja: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} tiene ${number(days)} días libres del ${first} al ${last}.`,
    notCollected: (days) => `El transportista no recoge: ${days}.`,
    manyNotCollected: (days, first, last) => `El transportista no recoge ${number(days)} días del ${first} al ${last}.`,
    afterCutoff: (time) => `Lo pedido después de las ${time} cuenta para nuestro siguiente día laborable.`,
    awaitingReceipt: (day, delay) => `Espera una entrega a nuestro almacén, prevista: ${day}${because(delay)}.`,
    overdue: (delay) => `Una entrega a nuestro almacén se ha retrasado y aún no tiene nueva fecha${because(delay)}.`,
    replenishment: 'Lo pedimos al proveedor; las fechas siguen sus plazos habituales.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'Se fabrica después de su pedido.'
        : `Se fabrica después de su pedido, en ${span(least, most)} de nuestros días laborables.`,
    fullyBooked: (day) => `No tenemos sitio para todo hasta el ${day}.`,
    handling: (least, most) => `Se prepara en ${span(least, most)} de nuestros días laborables.`,
    transit: (least, most) => `El transportista tarda ${span(least, most)} de sus días laborables.`,
    release: (day) => `Sale a la venta: ${day}; no se envía antes.`,
    releaseUnsent: (day) => `Sale a la venta: ${day}; no está disponible antes.`,
    noKnownSupply: 'Aún no hay prevista ninguna entrega a nuestro almacén.',
  },
  delays: {
    port_congestion: 'el puerto está congestionado',
    supplier_delay: 'el proveedor se retrasa',
    customs: 'está retenido en la aduana',
    weather: 'mal tiempo en el camino',
  },

  terms: {
    withdrawal: 'Desistimiento',
    refund: 'Reembolso',
    returns: 'Devoluciones',
    delayRefund: 'Si se retrasa',
    rights: 'Sus derechos',

    refundWithin: (days, unit, from) => `Reembolso en ${count(days, dayForms[unit])} desde ${starts[from]}`,
    refundWithoutNumber: 'Reembolso sin demora indebida; la ley no fija un número de días',
    refundInBillingCycle: 'Reembolso dentro de un ciclo de facturación',
    refundIfToday: (latest) => `Si cancelara hoy: reembolso a más tardar el ${latest}`,
    withheldUntilReturn: 'Puede esperar al artículo, o a la prueba de que lo ha enviado',

    returnWithin: (days, unit, from, months) => `En ${period(days, unit, months)} desde ${starts[from]}`,
    returnUntil: (day) => `Hasta el ${day}`,
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

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'El almacén',
  carrier: 'El transportista',
  supplier: 'Nuestro proveedor',
};
