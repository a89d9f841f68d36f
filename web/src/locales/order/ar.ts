/** Arabic. */
import type { OrderMessages } from './messages.ts';

export const ar: OrderMessages = {
  change: {
    unchanged: 'الموعد الموعود ما زال قائمًا',
    sooner: 'أبكر من الموعود',
    later: 'أبعد من الموعود',
  },
  noDateNow: 'أبعد من الموعود: لا يوجد موعد حاليًا',
  dateNow: 'أصبح هناك موعد',
  stillNoDate: 'لا يوجد موعد بعد',
  shippedOn: (day) => `شُحن: ${day}`,
  deliveredOn: (day) => `سُلّم: ${day}`,
  cancelledOn: (day) => `أُلغي: ${day}`,

  promised: 'الموعود',
  now: 'الآن',

  delay: 'عن التأخر',
  choices: { keep: 'الموافقة على التأخر وإبقاء الطلب', cancel: 'إلغاء الطلب' },
  choiceHandedOver: (choice) => `سُلّم ردك إلى المتجر: ${choice}. سيخبرك المتجر بما يترتب عليه.`,

  withdrawal: {
    heading: 'العدول عن الشراء',
    offer: 'العدول عن العقد هنا',
    confirm: 'تأكيد العدول',
    question: (sku, quantity) => `هل تريد العدول عن عقد ${quantity} × ${sku}؟`,
    back: 'رجوع دون عدول',
    handedOver:
      'سُلّم عدولك إلى المتجر. على المتجر أن يؤكد استلامه بوسيلة يمكن حفظها، كالبريد الإلكتروني؛ احتفظ بذلك التأكيد.',
    notHandedOver: 'لم يُسلَّم عدولك إلى المتجر. حاول مرة أخرى، أو راسل المتجر.',
  },
};
