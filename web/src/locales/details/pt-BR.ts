/** Portuguese as in Brazil: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number, count } = counting('pt-BR');

export const ptBR: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} não abre: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} não trabalha: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} tem ${number(days)} dias de folga de ${first} a ${last}.`,
    notCollected: (days) => `A transportadora não coleta: ${days}.`,
    manyNotCollected: (days, first, last) =>
      `A transportadora não coleta em ${number(days)} dias de ${first} a ${last}.`,
    afterCutoff: (time) => `Pedidos depois das ${time} contam para o nosso próximo dia de trabalho.`,
    awaitingReceipt: (day, delay) => `Aguarda uma entrega ao nosso depósito, prevista: ${day}${because(delay)}.`,
    overdue: (delay) => `Uma entrega ao nosso depósito está atrasada e ainda não tem nova data${because(delay)}.`,
    replenishment: 'Pedimos ao fornecedor; as datas seguem os prazos habituais dele.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'É feito depois do seu pedido.'
        : `É feito depois do seu pedido, em ${span(least, most)} dos nossos dias de trabalho.`,
    fullyBooked: (day) => `Só temos espaço para tudo em ${day}.`,
    handling: (least, most) => `É preparado em ${span(least, most)} dos nossos dias de trabalho.`,
    transit: (least, most) => `A transportadora leva ${span(least, most)} dos dias de trabalho dela.`,
    release: (day) => `Lançamento: ${day}; não é enviado antes.`,
    releaseUnsent: (day) => `Lançamento: ${day}; não fica disponível antes.`,
    noKnownSupply: 'Ainda não há entrega prevista ao nosso depósito.',
  },
  delays: {
    port_congestion: 'o porto está congestionado',
    supplier_delay: 'o fornecedor está atrasado',
    customs: 'está retido na alfândega',
    weather: 'mau tempo no caminho',
  },

  terms: {
    withdrawal: 'Arrependimento',
    refund: 'Reembolso',
    returns: 'Devoluções',
    delayRefund: 'Se atrasar',
    rights: 'Seus direitos',

    refundWithin: (days, unit, from) => `Reembolso em até ${count(days, dayForms[unit])} a contar ${starts[from]}`,
    refundWithoutNumber: 'Reembolso sem demora indevida; a lei não fixa um número de dias',
    refundInBillingCycle: 'Reembolso dentro de um ciclo de fatura',
    refundIfToday: (latest) => `Se você cancelasse hoje: reembolso até ${latest}`,
    withheldUntilReturn: 'Pode esperar pelo produto, ou pela prova de que você o enviou',

    returnWithin: (days, unit, from, months) => `Em até ${period(days, unit, months)} a contar ${starts[from]}`,
    returnUntil: (day) => `Até ${day}`,
    returnCost: { shop: 'A loja paga a devolução', shopper: 'Você paga a devolução' },
    withdrawWithin: (days, unit, _word, months) =>
      `Você pode se arrepender em até ${period(days, unit, months)} a contar da entrega`,
    withdrawWithoutEnd: 'Você pode se arrepender sem limite de tempo',
    withdrawalExceptions: {
      none: 'Sem direito de arrependimento',
      unsealed: 'Você perde esse direito se romper o lacre',
      mixed: 'Você perde esse direito se for misturado a outros bens',
      begun: 'Você perde esse direito quando começar, se concordou com isso',
      performed: 'Você perde esse direito após a execução completa',
    },
    ifDelivered: (delivered, lastDay) => `Com entrega em ${delivered}: até ${lastDay}`,

    statutoryRights: 'Seus direitos legais se aplicam',
  },
};

const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: '# dia', other: '# dias' },
  working: { one: '# dia útil', other: '# dias úteis' },
  business: { one: '# dia útil', other: '# dias úteis' },
};

/** After "a contar". */
const starts: Record<PeriodStart, string> = {
  order: 'do pedido',
  payment: 'do pagamento',
  notice: 'da sua comunicação',
  entitlement: 'do fim do pedido',
  shipment: 'do envio',
  delivery: 'da entrega',
  goods_return: 'da volta do produto',
  stated_day: 'do dia informado',
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  return months === 0 ? inDays : `${count(months, { one: '# mês', other: '# meses' })} e ${inDays}`;
}

/** "3", "0–1". */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${number(most)}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'O depósito',
  carrier: 'A transportadora',
  supplier: 'Nosso fornecedor',
};
