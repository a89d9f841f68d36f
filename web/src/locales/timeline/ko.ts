/** Korean. */
import type { TimelineMessages } from './messages.ts';

export const ko: TimelineMessages = {
  steps: {
    ordered: '주문',
    restock: '재입고',
    release: '출시',
    made: '제작',
    ship: '발송',
    deliver: '도착',
    collect: '매장 수령',
  },

  likely: (count, outOf, by) => `${outOf}번 중 ${count}번은 ${by}까지`,
  rangeAlone: '이 기간 중 하루',

  asTable: '표로 보기',
  columns: { step: '단계', days: '날짜', likelihood: '가능성' },
  daysOff: { location: '저희 휴무일', carrier: '택배사 휴무일' },

  legend: {
    daysOff: '음영: 휴무일(발송 전은 저희, 그 뒤는 택배사)',
    chances: '높은 날일수록 가능성이 큽니다',
    range: '평평함: 이 기간 중 하루',
  },
};
