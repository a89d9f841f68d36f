/** Spanish. */
import type { TimelineMessages } from './messages.ts';

export const es: TimelineMessages = {
  steps: {
    ordered: 'Pedido',
    restock: 'De nuevo en stock',
    release: 'Lanzamiento',
    made: 'Fabricado',
    ship: 'Envío',
    deliver: 'Entrega',
    collect: 'Listo para recoger',
  },

  likely: (count, outOf, by) => `${count} de cada ${outOf} para el ${by}`,
  rangeAlone: 'En uno de los días indicados',

  asTable: 'Como tabla',
  columns: { step: 'Paso', days: 'Días', likelihood: 'Probabilidad' },
  daysOff: { location: 'Nuestros días no laborables', carrier: 'Días no laborables del transportista' },

  legend: {
    daysOff: 'Sombreado: días no laborables, los nuestros hasta el envío y después los del transportista',
    chances: 'Cuanto más alto un día, más probable',
    range: 'Plano: cualquiera de estos días',
  },
};
