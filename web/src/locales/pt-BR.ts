/** Portuguese as in Brazil. */
import { counting } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

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
    `Você pode cancelar até ${count(days, { one: '# dia', other: '# dias' })} antes ${antes}${lastDay === undefined ? '' : ` (${lastDay})`}`,
});
const shipment = termsAt('no envio', 'o envio', 'do envio');

export const ptBR: PageMessages = {
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
  pickup: {
    ready: (when, place) => `Pronto para retirada ${when}${place === undefined ? '' : `: ${place}`}`,
    from: (day, time) => `${day} a partir das ${time}`,
    alsoAt: (places) => `Disponível agora também em: ${places}`,
    none: 'Não disponível para retirada',
    parts: 'Retiradas',
    terms: termsAt(
      'quando estiver pronto para retirada',
      'estar pronto para retirada',
      'de estar pronto para retirada',
    ),
  },
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
  onlySoManyMore: (more) => `É possível pedir no máximo mais ${count(more, { one: '# unidade', other: '# unidades' })}`,
  noMore: 'Não é possível pedir mais',
  orderQuantity: {
    step: (units) => `Vendido em pacotes de ${number(units)}`,
    least: (units) => `Mínimo por pedido: ${number(units)}`,
    most: (units) => `Máximo por pedido: ${number(units)}`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Fale conosco' : `Para mais de ${number(maximum)}, fale conosco`),
  timeToday: (time) => `hoje, ${time}`,
  orderBy: (when) => `Estas datas valem para pedidos até: ${when}`,
  orderWithin: (left, when) => `Estas datas valem para pedidos em até ${left}, até: ${when}`,
  backInStock: (day) => `Próxima chegada: ${day}`,
  preorderNotOpen: 'A pré-venda ainda não abriu',
  preordersOpen: (when) => `Abertura da pré-venda: ${when}`,
  preorderClosed: 'A pré-venda foi encerrada',
  notSoldYet: 'Ainda não está à venda',
  soldFrom: (when) => `Início das vendas: ${when}`,

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
  notLoaded: 'Não foi possível carregar. Tente de novo mais tarde.',

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
    fee: (amount) => `Cancelar custa ${amount}`,
    feeShare: (share) => `Cancelar custa ${share} do preço`,
    someFee: 'Cancelar tem um custo',
    more: 'Mais condições',
    policy: 'Condições da loja',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: 'Seus direitos legais não são afetados.',
  },

  digital: {
    atOnce: 'Disponível na hora',
    terms: termsAt('na entrega', 'a entrega', 'da entrega'),
    givenUp: (citation) =>
      `A entrega pode começar antes do fim do prazo de arrependimento. Sei que perco o direito de arrependimento assim que ela começar (${citation}).`,
  },

  consent: {
    agree: (sentences) => `Concordo: ${sentences}`,
    willBeAsked: (sentences) => `Seu consentimento será pedido: ${sentences}`,
    pay: (payment) => `Pago antes do envio: ${payment}.`,
    payBeforeReady: (payment) => `Pago antes de estar pronto para retirada: ${payment}.`,
    shipsBy: (day) => `O envio ocorre até ${day}.`,
    arrivesBy: (day) => `A entrega ocorre até ${day}.`,
    readyBy: (day) => `Fica pronto para retirada até ${day}.`,
    beyond: (day, citation) => `É depois de ${day}, o último dia pela lei quando nada é combinado (${citation}).`,
    noDate: 'Ainda não há data de entrega.',
  },
};
