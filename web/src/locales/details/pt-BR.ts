/** Portuguese as in Brazil: why a date is what it is, and the further terms. */
import { counting, type PluralForms } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

const { number, count } = counting('pt-BR');

/** What terms say of a moment. */
const termsAt = (no: string, until: string, antes: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `Cobrado ${no}` : `${amount}, cobrança ${no}`),
  deposit: (now = 'Sinal', rest = 'o restante') => `${now} agora, ${rest} ${no}`,
  until: {
    shipment: `Você pode cancelar até ${until}`,
    withdrawal_ends: `Você pode cancelar antes ${antes} e até o fim do seu direito de arrependimento`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `Você pode cancelar até ${count(days, dayForms.calendar)} antes ${antes}${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('no envio', 'o envio', 'do envio');

export const ptBR: DetailMessages = {
  why: 'Por que estas datas',
  whyNoDate: 'Por que ainda não há data',
  dayByDay: 'Dia por dia',
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} não abre: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} não trabalha: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} tem ${number(days)} dias sem expediente de ${first} a ${last}.`,
    notCollected: (days) => `A transportadora não coleta: ${days}.`,
    manyNotCollected: (days, first, last) =>
      `De ${first} a ${last}, a transportadora não coleta em ${number(days)} dias.`,
    afterCutoff: (time) => `Pedidos feitos depois das ${time} são processados no nosso próximo dia de trabalho.`,
    awaitingReceipt: (day, delay) => `Aguardamos uma entrega, prevista para ${day}${because(delay)}.`,
    overdue: (delay) => `Uma entrega ao nosso depósito está atrasada e ainda não tem nova data${because(delay)}.`,
    replenishment: 'Pedimos ao fornecedor; as datas seguem os prazos habituais dele.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? 'É feito depois do seu pedido.'
        : `É feito depois do seu pedido; levamos ${workdays(least, most)}.`,
    fullyBooked: (day) => `Só temos espaço para tudo em ${day}.`,
    receiving: (least, most) => `Quando chega, levamos ${workdays(least, most)} para dar entrada.`,
    handling: (least, most) => `Levamos ${workdays(least, most)} para preparar.`,
    transit: (least, most) => `A transportadora leva ${workdays(least, most)}.`,
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

  ladder: {
    heading: 'Outras quantidades: datas para o total',
    range: (first, last) =>
      first === last ? number(first) : first === 1 ? `Até ${number(last)}` : `De ${number(first)} a ${number(last)}`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)} ou mais`,
    beyond: 'Quantidades maiores',
    all: 'Mais quantidades',
  },
  queue: {
    ahead: (ahead) =>
      ahead === 0
        ? 'Seu pedido seria o próximo da fila'
        : count(ahead, { one: '# unidade à sua frente na fila', other: '# unidades à sua frente na fila' }),
    batch: (taken, quantity) => `Reservado da próxima chegada: ${number(taken)} de ${number(quantity)}`,
  },

  terms: {
    heading: 'Condições',
    payment: 'Pagamento',
    atCheckout: 'Ao fechar o pedido',
    cancellation: 'Cancelamento',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? 'Cobrado no pedido' : `${amount}, cobrança no pedido`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: 'Não pode ser cancelado',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    more: 'Mais condições',
    policy: 'Condições da loja',
    policyElsewhere: 'Onde nenhuma lei é citada, são as condições da loja.',
    cite: (citation) => citation,
    notAdvice: 'Seus direitos legais não são afetados.',

    withdrawal: 'Arrependimento',
    refund: 'Reembolso',
    returns: 'Devoluções',
    delayRefund: 'Se atrasar',
    rights: 'Seus direitos',

    refundWithin: (days, unit, from) => `Reembolso em até ${count(days, dayForms[unit])} a contar ${starts[from]}`,
    refundWithoutNumber: 'Reembolso sem demora indevida; a lei não fixa um prazo em dias',
    refundInBillingCycle: 'Reembolso dentro de um ciclo de fatura',
    refundIfToday: (latest) => `Se você cancelar hoje: reembolso até ${latest}`,
    withheldUntilReturn: 'A loja pode esperar pelo produto, ou pela prova de que você o enviou',

    returnWithin: (days, unit, from, months) => `Em até ${period(days, unit, months)} a contar ${starts[from]}`,
    returnUntil: (day) => `Até ${day}`,
    returnCost: { shop: 'A loja paga a devolução', shopper: 'Você paga a devolução' },
    withdrawWithin: (days, unit, _word, months) =>
      `Você pode se arrepender em até ${period(days, unit, months)} a contar da entrega`,
    withdrawWithoutEnd: 'Você pode se arrepender sem limite de tempo',
    withdrawalExceptions: {
      none: 'Sem direito de arrependimento',
      unsealed: 'Você perde esse direito se romper o lacre',
      mixed: 'Você perde esse direito se o produto for misturado a outros bens',
      begun: 'Você perde esse direito quando a entrega (o download) começar, se concordou com isso',
      performed: 'Você perde esse direito após a execução completa',
    },
    ifDelivered: (delivered, lastDay) => `Com entrega em ${delivered}: até ${lastDay}`,
    rolledOn: 'O prazo terminaria em um dia não útil, por isso vai até o dia útil seguinte',

    statutoryRights: 'Seus direitos legais se aplicam',
  },

  pickup: {
    terms: termsAt(
      'quando estiver pronto para retirada',
      'estar pronto para retirada',
      'de estar pronto para retirada',
    ),
  },
  digital: {
    terms: termsAt('na entrega', 'a entrega', 'da entrega'),
    givenUp: 'Quero a entrega imediata. Sei que assim perco o direito de arrependimento.',
    givenUpOnRelease: 'Quero a entrega no dia do lançamento. Sei que assim perco o direito de arrependimento.',
  },

  consent: {
    willBeAsked: (sentences) => `Pediremos o seu consentimento: ${sentences}`,
    pay: (amount) => `Pago${sum(amount)} antes do envio.`,
    payBeforeReady: (amount) => `Pago${sum(amount)} antes de o produto estar pronto para retirada.`,
    wait: (day) => `Concordo em esperar até ${day}.`,
    waitForShipment: (day) => `Concordo em esperar pelo envio até ${day}.`,
    waitWithoutDay: 'Concordo em esperar, embora ainda não haja data.',
    why: 'Por quê?',
    shipsBy: (day) => `O envio ocorre até ${day}.`,
    beyond: (day, citation) => `Se nenhum dia foi combinado, o último pela lei é ${day} (${citation}).`,
    paidBefore: 'Ainda não está disponível, e você paga adiantado.',
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

/** "3 dias de trabalho", "0–1 dia de trabalho": those of whoever works, where a "dia útil" is the law's. */
function workdays(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}–`}${count(most, { one: '# dia de trabalho', other: '# dias de trabalho' })}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

/** In a sentence, where it is known. */
function sum(amount: string | undefined): string {
  return amount === undefined ? '' : ` ${amount}`;
}

const owners: Record<CalendarOwner, string> = {
  location: 'O depósito',
  carrier: 'A transportadora',
  supplier: 'Nosso fornecedor',
};
