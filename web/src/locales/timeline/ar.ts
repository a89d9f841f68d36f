/** Arabic. */
import type { TimelineMessages } from './messages.ts';

export const ar: TimelineMessages = {
  steps: {
    ordered: 'الطلب',
    restock: 'متوفر من جديد',
    release: 'الإصدار',
    made: 'الصنع',
    ship: 'الشحن',
    deliver: 'الوصول',
    collect: 'جاهز للاستلام',
  },

  likely: (count, outOf, by) => `${count} من كل ${outOf} بحلول ${by}`,
  rangeAlone: 'في أحد هذه الأيام',

  asTable: 'في جدول',
  columns: { step: 'الخطوة', days: 'الأيام', likelihood: 'الاحتمال' },
  daysOff: { location: 'أيام عطلتنا', carrier: 'أيام عطلة شركة الشحن' },

  legend: {
    daysOff: 'المظلل: أيام العطلة، عطلتنا حتى الشحن ثم عطلة شركة الشحن',
    chances: 'كلما علا اليوم زاد احتماله',
    range: 'المستوي: أي يوم من هذه الأيام',
  },
};
