import type { ThemeWords } from './theme-words.ts';

export const themeInArabic: ThemeWords = {
  heading: 'صمم المظهر',
  text: 'ألبس العناصر مظهر متجرك. اختر وانظر وانسخ بضعة أسطر من CSS.',
  begin: 'ابدأ من',
  plain: 'العناصر كما هي',
  shop: (name) => `مظهر ${name}`,
  side: 'ألوان',
  sides: { light: 'الصفحات الفاتحة', dark: 'الصفحات الداكنة' },
  groups: {
    page: 'صفحتك، للقياس عليها',
    statuses: 'الحالات',
    texts: 'النص والخطوط الفاصلة',
    actions: 'الأزرار والخيارات',
    shapes: 'الشكل والخط',
  },
  colours: {
    ground: 'خلفية الصفحة',
    ink: 'النص',
    'in-stock': 'متوفر',
    backorder: 'غير متوفر، ويمكن طلبه',
    preorder: 'طلب مسبق',
    'made-to-order': 'يُصنع حسب الطلب',
    unavailable: 'غير متوفر',
    muted: 'النص الثانوي',
    rule: 'الخطوط الفاصلة',
    shade: 'أيام العطلة',
    error: 'ما يجب إصلاحه',
    action: 'الأزرار',
    'action-text': 'نص الأزرار',
    focus: 'إطار التركيز',
  },
  written: (colour) => `${colour}، رمز اللون`,
  contrast: (ratio, on, needs, isEnough) => {
    const place = {
      page: 'على الصفحة',
      badge: 'في الشارة',
      button: 'على الزر',
      'under-text': 'مع نصك فوقها',
    }[on];
    const told = `${ratio} إلى 1 ${place}`;
    if (needs === undefined) return `${told}. لا حد أدنى: لا شيء يُقرأ فيه.`;
    if (!isEnough) return `التباين غير كافٍ: ${told}. المطلوب ${needs} إلى 1.`;
    return `${told}: كافٍ. المطلوب ${needs} إلى 1.`;
  },
  tooFaint: {
    light: (names) => `التباين غير كافٍ على الصفحات الفاتحة: ${names}.`,
    dark: (names) => `التباين غير كافٍ على الصفحات الداكنة: ${names}.`,
  },
  glance: 'نظرة سريعة',
  lengths: {
    radius: 'زوايا الأزرار',
    badgeRadius: 'زوايا الشارات',
    gap: 'المسافة بين الأسطر',
    answerSize: 'حجم الجواب',
  },
  font: 'الخط',
  fonts: { page: 'خط صفحتك', system: 'خط النظام', serif: 'بزوائد', round: 'مستدير', mono: 'آلة كاتبة' },
  variant: 'النوع',
  variants: { full: 'كامل، لصفحة المنتج', compact: 'موجز، للبطاقة', badge: 'شارة، الحالة وحدها' },
  preview: 'معاينة',
  checkout: 'إتمام الطلب',
  timeline: 'المخطط الزمني',
  css: 'CSS',
  cssText: 'ألصقه في ورقة الأنماط. من كل لونين، الثاني للصفحات التي يكون فيها color-scheme داكنًا.',
  cssSame: '/* العناصر كما هي: لا شيء يُكتب. */',
  copyCss: 'انسخ CSS',
  tag: 'الوسم',
  copyTag: 'انسخ الوسم',
  copied: (what) => `نُسخ: ${what}.`,
  selected: 'النص محدد: انسخه بالضغط على Ctrl+C أو ⌘C.',
};
