/** Chinese in simplified characters. */
import type { TimelineMessages } from './messages.ts';

export const zhHans: TimelineMessages = {
  steps: {
    ordered: '下单',
    restock: '再次到货',
    release: '发售',
    made: '制作',
    ship: '发货',
    deliver: '送达',
    collect: '可自提',
  },

  likely: (count, outOf, by) => `${outOf} 次中有 ${count} 次不晚于 ${by}`,
  rangeAlone: '其中某一天',

  asTable: '以表格查看',
  columns: { step: '步骤', days: '日期', likelihood: '可能性' },
  daysOff: { location: '我们的休息日', carrier: '承运商的休息日' },

  legend: {
    daysOff: '阴影：休息日，发货前为我们的，之后为承运商的',
    chances: '越高的日期可能性越大',
    range: '平直：其中任何一天',
  },
};
