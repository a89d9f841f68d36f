/** Portuguese as in Brazil. */
import type { TimelineMessages } from './messages.ts';

export const ptBR: TimelineMessages = {
  steps: {
    ordered: 'Pedido',
    restock: 'De volta ao estoque',
    release: 'Lançado',
    made: 'Feito',
    ship: 'Envio',
    deliver: 'Entrega',
    collect: 'Pronto para retirada',
  },

  likely: (count, outOf, by) => `em ${count} de ${outOf} casos até: ${by}`,
  rangeAlone: 'Entre estes dias; não se sabe qual é o mais provável',

  asTable: 'Como tabela',
  columns: { step: 'Etapa', days: 'Dias', likelihood: 'Probabilidade' },
  daysOff: { location: 'Nossos dias de folga', carrier: 'Dias de folga da transportadora' },

  legend: {
    daysOff: 'Sombreado: dias de folga, nossos até o envio, depois os da transportadora',
    chances: 'Quanto mais alto o dia, mais provável',
    range: 'Plano: qualquer um destes dias',
  },
};
