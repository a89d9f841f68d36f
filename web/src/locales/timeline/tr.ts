/** Turkish. */
import type { TimelineMessages } from './messages.ts';

export const tr: TimelineMessages = {
  steps: {
    ordered: 'Sipariş',
    restock: 'Yeniden stokta',
    release: 'Çıkış',
    made: 'Üretim',
    ship: 'Kargoya veriliş',
    deliver: 'Teslimat',
    collect: 'Teslim almaya hazır',
  },

  likely: (count, outOf, by) => `${outOf} siparişten ${count} tanesi en geç ${by}`,
  rangeAlone: 'Bu günlerden birinde',

  asTable: 'Tablo olarak',
  columns: { step: 'Adım', days: 'Günler', likelihood: 'Olasılık' },
  daysOff: { location: 'Tatil günlerimiz', carrier: 'Kargonun tatil günleri' },

  legend: {
    daysOff: 'Gölgeli: tatil günleri; kargoya verilene kadar bizim, sonra kargonun',
    chances: 'Gün ne kadar yüksekse o kadar olası',
    range: 'Düz: bu günlerden biri',
  },
};
