/** Japanese. */
import type { TimelineMessages } from './messages.ts';

export const ja: TimelineMessages = {
  steps: {
    ordered: 'ご注文',
    restock: '再入荷',
    release: '発売',
    made: '製作',
    ship: '発送',
    deliver: 'お届け',
    collect: '店頭受け取り',
  },

  likely: (count, outOf, by) => `${outOf}回中${count}回は${by}まで`,
  rangeAlone: 'この期間のいずれかの日',

  asTable: '表で見る',
  columns: { step: '段階', days: '日程', likelihood: '見込み' },
  daysOff: { location: '当店の休業日', carrier: '配送会社の休業日' },

  legend: {
    daysOff: '網掛け：休業日（発送までは当店、その後は配送会社）',
    chances: '高い日ほど見込みが高い',
    range: '平ら：この期間のいずれかの日',
  },
};
