/** Portuguese as in Brazil. */
import type { TimelineMessages } from './messages.ts';

export const ptBR: TimelineMessages = {
  steps: {
    ordered: 'Pedido',
    restock: 'De volta ao estoque',
    release: 'Lançamento',
    made: 'Feito',
    ship: 'Envio',
    deliver: 'Entrega',
    collect: 'Pronto para retirada',
  },

  likely: (count, outOf, by) => `${count} em cada ${outOf} até ${by}`,
  rangeAlone: 'Em um dos dias indicados',

  asTable: 'Como tabela',
  columns: { step: 'Etapa', days: 'Dias', likelihood: 'Probabilidade' },
  daysOff: { location: 'Nossos dias sem expediente', carrier: 'Dias sem expediente da transportadora' },

  legend: {
    daysOff: 'Sombreado: dias sem expediente, os nossos até o envio, depois os da transportadora',
    chances: 'Quanto mais alto o dia, mais provável',
    range: 'Plano: qualquer um destes dias',
  },
};
