/** Spanish. */
import type { TimelineMessages } from './messages.ts';

export const es: TimelineMessages = {
  steps: {
    ordered: 'Pedido',
    restock: 'De nuevo en stock',
    release: 'A la venta',
    made: 'Fabricado',
    ship: 'Envío',
    deliver: 'Entrega',
    collect: 'Listo para recoger',
  },

  likely: (count, outOf, by) => `en ${count} de ${outOf} casos a más tardar: ${by}`,
  rangeAlone: 'Entre estos días; no se sabe cuál es el más probable',

  asTable: 'Como tabla',
  columns: { step: 'Paso', days: 'Días', likelihood: 'Probabilidad' },
  daysOff: { location: 'Nuestros días libres', carrier: 'Días libres del transportista' },

  legend: {
    daysOff: 'Sombreado: días libres, los nuestros hasta el envío y después los del transportista',
    chances: 'Cuanto más alto un día, más probable',
    range: 'Plano: cualquiera de estos días',
  },
};
