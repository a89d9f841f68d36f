/** Portuguese as in Brazil. */
import { counting, type PluralForms } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number, count } = counting('pt-BR');

const cancellable = (isFree: boolean, until: string) =>
  `${isFree ? 'Cancelamento grátis' : 'Você pode cancelar'} até ${until}`;

/** What the facts say of a moment. */
const factsAt = (no: string, until: string, antes: string): FactsAt => ({
  charged: `Cobrado ${no}`,
  deposit: (now = 'Sinal', rest = 'o restante') => `${now} agora, ${rest} ${no}`,
  cancel: (isFree) => cancellable(isFree, until),
  cancelDays: (days, isFree) => cancellable(isFree, `${count(days, dayForms.calendar)} antes ${antes}`),
});

export const ptBR: PageMessages = {
  status: {
    in_stock: 'Em estoque',
    backorder: 'Aguardando reposição',
    preorder: 'Pré-venda',
    made_to_order: 'Feito sob encomenda',
    out_of_stock: 'Esgotado',
    discontinued: 'Não é mais vendido',
  },
  lastKnown: (status) => `Última informação: ${status}`,

  today: 'hoje',
  tomorrow: 'amanhã',
  todayOrTomorrow: 'hoje ou amanhã',
  between: (first, last) => `entre ${first} e ${last}`,

  ships: (when) => `Envio: ${when}`,
  arrives: (when) => `Entrega: ${when}`,
  likelyBy: (day) => `Provavelmente até ${day}`,
  oddsBy: (count, outOf, day) => `${number(count)} em cada ${number(outOf)} chegam até ${day}`,
  noDate: 'Ainda sem data',
  pickup: {
    ready: (when, place) => `Retirada: ${when}${place === undefined ? '' : ` (${place})`}`,
    from: (day, time) => `${day} após ${/^1:/u.test(time) ? 'a' : 'as'} ${time}`,
    at: (place) => `Local: ${place}`,
    alsoAt: (places) => `Disponível agora também em: ${places}`,
    none: (place) => `Não disponível para retirada${place === undefined ? '' : ` (${place})`}`,
    parts: 'Retiradas',
  },
  releases: (when) => `Lançamento: ${when}`,
  notShipped: (place) => `Não enviamos para este destino: ${place}`,
  otherMethods: (methods) => `Envio possível por: ${methods}`,

  shipsTo: (countries) => `Enviamos para: ${countries}`,
  shipsToMore: (countries, more) =>
    `Enviamos para: ${countries} e mais ${count(more, { one: '# país', other: '# países' })}`,

  // "para a" or "para o": a country's article is not known here.
  to: (place) => `Destino: ${place}`,
  orderBy: (when) => `para pedidos até ${when}`,
  orderWithin: (left, when) => `para pedidos até ${when} (daqui a ${left})`,
  timeToday: (time) => `hoje ${/^1:/u.test(time) ? 'à' : 'às'} ${time}`,
  by: {
    yes: (day) => `até ${day}: sim`,
    no: (day) => `até ${day}: não`,
    odds: (day, count, outOf) => `até ${day}: pelo menos ${number(count)} em cada ${number(outOf)}`,
    possible: (day) => `até ${day}: possível, não prometido`,
  },

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? 'mais ' : ''}${units} em estoque`,
      from: (units, day, isMore) => `${isMore ? 'mais ' : ''}${units} a partir de ${day}`,
      noDate: (units, isMore) => `${isMore ? 'mais ' : ''}${units} ainda sem data`,
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)} agora, ${number(later)} depois`,
  some: {
    arrive: (units, when) => `${count(units, pieces)}: entrega ${when}`,
    ship: (units, when) => `${count(units, pieces)}: envio ${when}`,
    ready: (units, when) =>
      `${count(units, { one: '# unidade pronta para retirada', other: '# unidades prontas para retirada' })}: ${when}`,
    noDate: (units) => `${count(units, pieces)}: ainda sem data`,
    by: (units, day) => `${count(units, pieces)}: até ${day}`,
    shipBy: (units, day) => `${count(units, pieces)}: envio até ${day}`,
    from: (units, all, when) => `${number(units)} de ${number(all)} a partir de ${when}`,
  },
  partQuantity: (quantity) => count(quantity, pieces),
  parts: 'Envios',

  onlySoMany: (maximum) => `É possível pedir no máximo ${count(maximum, pieces)}`,
  onlySoManyMore: (more) => `É possível pedir mais ${count(more, pieces)}, no máximo`,
  noMore: 'Não é possível pedir mais',
  orderQuantity: {
    step: (units) => `Vendido em múltiplos de ${number(units)}`,
    least: (units) => `Mínimo por pedido: ${number(units)}`,
    between: (least, most) => `De ${number(least)} a ${number(most)} por pedido`,
    most: (units) => `Máximo por pedido: ${number(units)}`,
  },
  askUs: (maximum) => (maximum === 0 ? 'Fale conosco' : `Para mais de ${number(maximum)}, fale conosco`),
  backInStock: (day) => `Próxima chegada: ${day}`,
  preorderNotOpen: 'A pré-venda ainda não abriu',
  preordersOpen: (when) => `Abertura da pré-venda: ${when}`,
  preorderClosed: 'A pré-venda foi encerrada',
  notSoldYet: 'Ainda não está à venda',
  soldFrom: (when) => `Início das vendas: ${when}`,

  notes: {
    stale: 'Estamos atualizando o estoque e por enquanto não informamos data.',
    beyond_calendar: 'Ainda falta muito para podermos informar uma data.',
    no_destination: 'Para onde? Assim podemos dizer quando chega.',
    needs_postal_code: 'Qual é o CEP? Assim podemos dizer quando chega.',
    no_transit_days: 'Enviamos para lá, mas ainda não sabemos em quanto tempo chega.',
    may_be_sooner: 'Talvez seja antes: fale conosco.',
  },

  facts: {
    shipment: factsAt('no envio', 'o envio', 'do envio'),
    ready: factsAt('quando estiver pronto', 'estar pronto', 'de estar pronto'),
    delivery: factsAt('na entrega', 'a entrega', 'da entrega'),
    chargedNow: 'Cobrado no pedido',
    eachCharged: 'Cada parte cobrada no envio',
    cancelThen: (isFree) => cancellable(isFree, 'lá'),
    cancelBy: (day, isFree) => cancellable(isFree, day),
    cancelToday: (isFree) => cancellable(isFree, 'o fim do dia de hoje'),
    noCancel: 'Não pode ser cancelado',
    onlyLater: 'só o que for enviado depois',
    fee: (amount) => `Cancelar custa ${amount}`,
    feeShare: (share) => `Cancelar custa ${share} do preço`,
    someFee: 'Há taxa de cancelamento',
    refund: (days, unit) => `reembolso em até ${count(days, dayForms[unit])}`,
    refundPromptly: 'reembolso sem demora',
    refundInBillingCycle: 'reembolso dentro de um ciclo de fatura',
    ifLate: (refund) => `Se atrasar, ${refund}`,
    returns: (days, unit, months) => `${period(days, unit, months)} para devolver`,
    returnUntil: (day) => `Devolução até ${day}`,
    returnUntilAnyway: (day) => `Devolução até ${day}, mesmo que chegue depois`,
    returnAlways: 'Devolução a qualquer momento',
    noReturns: 'Sem devolução por arrependimento',
    withdraw: (days, unit, months) => `Direito de arrependimento: ${period(days, unit, months)}`,
    withdrawAlways: 'Direito de arrependimento sem prazo',
    lost: {
      none: 'Sem direito de arrependimento',
      unsealed: 'se você não romper o lacre',
      mixed: 'se não for misturado a outros bens',
      begun: 'perde-se quando a entrega (o download) começa',
      performed: 'até a execução completa',
    },
    comma: ', ',
    ofLaw: undefined,
  },

  details: 'Detalhes',
  notLoaded: 'Não foi possível carregar. Tente de novo mais tarde.',

  digital: {
    atOnce: 'Disponível na hora',
    status: 'Digital',
  },
};

const pieces: PluralForms = { one: '# unidade', other: '# unidades' };

const dayForms: Record<DayUnit, PluralForms> = {
  calendar: { one: '# dia', other: '# dias' },
  working: { one: '# dia útil', other: '# dias úteis' },
  business: { one: '# dia útil', other: '# dias úteis' },
};

function period(days: number, unit: DayUnit, months: number): string {
  const inDays = count(days, dayForms[unit]);
  return months === 0 ? inDays : `${count(months, { one: '# mês', other: '# meses' })} e ${inDays}`;
}
