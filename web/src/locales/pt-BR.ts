/** Portuguese as in Brazil. */
import { counting, type PluralForms } from './counting.ts';
import type { CalendarOwner, DayUnit, Messages, PeriodStart } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('pt-BR');

export const ptBR: Messages = {
  status: {
    in_stock: 'Em estoque',
    backorder: 'Aguardando reposição',
    preorder: 'Pré-venda',
    made_to_order: 'Feito sob encomenda',
    out_of_stock: 'Esgotado',
    discontinued: 'Não é mais vendido',
  },

  today: 'hoje',
  tomorrow: 'amanhã',
  todayOrTomorrow: 'hoje ou amanhã',
  between: (first, last) => `entre ${first} e ${last}`,

  ships: (when) => `Envio: ${when}`,
  arrives: (when) => `Entrega: ${when}`,
  noDate: 'Ainda sem data',
  releases: (when) => `Lançamento: ${when}`,
  notShipped: (place) => `Não enviamos para este destino: ${place}`,
  otherMethods: (methods) => `Envio possível por: ${methods}`,

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? 'mais ' : ''}${units} em estoque`,
      from: (units, day, isMore) => `${isMore ? 'mais ' : ''}${units} a partir de ${day}`,
      noDate: (units, isMore) => `${isMore ? 'mais ' : ''}${units} ainda sem data`,
    },
    number,
  ),
  partQuantity: (quantity) => count(quantity, { one: '# unidade', other: '# unidades' }),
  parts: 'Envios',

  onlySoMany: (maximum) => `É possível pedir no máximo ${count(maximum, { one: '# unidade', other: '# unidades' })}`,
  askUs: (maximum) => (maximum === 0 ? 'Fale conosco' : `Para mais de ${number(maximum)}, fale conosco`),
  timeToday: (time) => `hoje, ${time}`,
  orderBy: (when) => `Estas datas valem para pedidos até: ${when}`,
  orderWithin: (left, when) => `Estas datas valem para pedidos em até ${left}, até: ${when}`,
  backInStock: (day) => `Próxima chegada: ${day}`,
  preorderNotOpen: 'A pré-venda ainda não abriu',
  preordersOpen: (when) => `Abertura da pré-venda: ${when}`,

  notes: {
    stale: 'Estamos atualizando o estoque; por enquanto não informamos data.',
    beyond_calendar: 'Está além do nosso calendário; ainda não informamos data.',
    no_destination: 'Para a entrega, informe o destino.',
    needs_postal_code: 'Para a entrega, informe o código postal.',
    no_transit_days: 'Enviamos para lá, mas ainda não sabemos em quanto tempo chega.',
    may_be_sooner: 'Pode ser antes: fale conosco.',
  },

  ladder: {
    heading: 'Por quantidade',
    range: (first, last) => (first === last ? number(first) : `${number(first)}–${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} ou mais`,
    beyond: 'Mais',
    all: 'Mais quantidades',
  },
  queue: {
    ahead: (ahead) =>
      ahead === 0
        ? 'Você seria o próximo da fila'
        : count(ahead, { one: '# unidade à sua frente na fila', other: '# unidades à sua frente na fila' }),
    batch: (taken, quantity) => `Reservado da próxima chegada: ${number(taken)} de ${number(quantity)}`,
  },

  why: 'Por que esta data',
  whyNoDate: 'Por que ainda não há data',
  reasons: {
    closedDays: (days, calendar) => `${owner(calendar)} não abre: ${days}.`,
    notWorkdays: (days, calendar) => `${owner(calendar)} não trabalha: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owner(calendar)} tem ${number(days)} dias de folga de ${first} a ${last}.`,
    afterCutoff: (time) => `Pedidos depois das ${time} contam para o nosso próximo dia de trabalho.`,
    awaitingReceipt: (day, delay) => `Aguarda uma entrega ao nosso depósito, prevista: ${day}${because(delay)}.`,
    overdue: (delay) => `Uma entrega ao nosso depósito está atrasada e ainda não tem nova data${because(delay)}.`,
    replenishment: 'Pedimos ao fornecedor; as datas seguem os prazos habituais dele.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'É feito depois do seu pedido.'
        : `É feito depois do seu pedido, em ${span(least, most)} dos nossos dias de trabalho.`,
    handling: (least, most) => `É preparado em ${span(least, most)} dos nossos dias de trabalho.`,
    transit: (least, most) => `A transportadora leva ${span(least, most)} dos dias de trabalho dela.`,
    release: (day) => `Lançamento: ${day}; não é enviado antes.`,
    noKnownSupply: 'Ainda não há entrega prevista ao nosso depósito.',
  },
  delays: {
    port_congestion: 'o porto está congestionado',
    supplier_delay: 'o fornecedor está atrasado',
    customs: 'está retido na alfândega',
    weather: 'mau tempo no caminho',
  },

  terms: {
    heading: 'Condições',
    payment: 'Pagamento',
    atCheckout: 'Ao fechar o pedido',
    cancellation: 'Cancelamento',
    withdrawal: 'Arrependimento',
    refund: 'Reembolso',
    returns: 'Devoluções',
    delayRefund: 'Se atrasar',
    rights: 'Seus direitos',

    onShipment: (amount) => (amount === undefined ? 'Cobrado no envio' : `${amount}, cobrança no envio`),
    atOrder: (amount) => (amount === undefined ? 'Cobrado no pedido' : `${amount}, cobrança no pedido`),
    deposit: (now = 'Sinal', atShipment = 'o restante') => `${now} agora, ${atShipment} no envio`,

    until: {
      shipment: 'Você pode cancelar até o envio',
      never: 'Não pode ser cancelado',
      withdrawal_ends: 'Você pode cancelar antes do envio e até o fim do seu direito de arrependimento',
    },
    daysBeforeShipment: (days, lastDay) =>
      `Você pode cancelar até ${count(days, dayForms.calendar)} antes do envio${lastDay === undefined ? '' : ` (${lastDay})`}`,
    fee: (amount) => `Cancelar custa ${amount}`,
    feeShare: (share) => `Cancelar custa ${share} do preço`,
    someFee: 'Cancelar tem um custo',

    refundWithin: (days, unit, from) => `Reembolso em até ${count(days, dayForms[unit])} a contar ${starts[from]}`,
    refundWithoutNumber: 'Reembolso sem demora indevida; a lei não fixa um número de dias',
    refundInBillingCycle: 'Reembolso dentro de um ciclo de fatura',
    refundIfToday: (latest) => `Se você cancelasse hoje: reembolso até ${latest}`,
    withheldUntilReturn: 'Pode esperar pelo produto, ou pela prova de que você o enviou',

    returnWithin: (days, unit, from, months) => `Em até ${period(days, unit, months)} a contar ${starts[from]}`,
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
    more: 'Mais condições',
    policy: 'Condições da loja',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Seus direitos legais não são afetados.',
  },

  consent: {
    agree: (sentences) => `Concordo: ${sentences}`,
    willBeAsked: (sentences) => `Seu consentimento será pedido: ${sentences}`,
    pay: (payment) => `Pago antes do envio: ${payment}.`,
    shipsBy: (day) => `O envio ocorre até ${day}.`,
    arrivesBy: (day) => `A entrega ocorre até ${day}.`,
    beyond: (day, citation) => `É depois de ${day}, o último dia pela lei quando nada é combinado (${citation}).`,
    noDate: 'Ainda não há data de entrega.',
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

function owner(calendar: CalendarOwner): string {
  return calendar === 'carrier' ? 'A transportadora' : 'O depósito';
}
