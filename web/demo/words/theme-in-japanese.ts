import type { ThemeWords } from './theme-words.ts';

export const themeInJapanese: ThemeWords = {
  heading: 'テーマの作成',
  text: '要素を店の装いに合わせます。選んで、確かめて、数行のCSSをコピーしてください。',
  begin: '始め方',
  plain: '元のままの要素',
  shop: (name) => `${name}の見た目`,
  side: '色を決めるページ',
  sides: { light: '明るいページ', dark: '暗いページ' },
  groups: {
    page: '基準になるページ',
    statuses: '状態',
    texts: '文字と線',
    actions: 'ボタンと選択',
    shapes: '形と書体',
  },
  colours: {
    ground: 'ページの背景',
    ink: '文字',
    'in-stock': '在庫あり',
    backorder: 'お取り寄せ',
    preorder: '予約受付中',
    'made-to-order': '受注生産',
    unavailable: '在庫なし',
    muted: '補足の文字',
    rule: '線',
    shade: '休業日',
    error: '直すべきこと',
    action: 'ボタン',
    'action-text': 'ボタンの文字',
    focus: 'フォーカスの枠',
  },
  written: (colour) => `${colour}のコード`,
  contrast: (ratio, on, needs, isEnough) => {
    const place = {
      page: 'ページ上で',
      badge: 'バッジの中で',
      button: 'ボタンの上で',
      'under-text': 'その上の文字と',
    }[on];
    if (needs === undefined) return `${place}${ratio}:1。読むものではないため、下限はありません。`;
    if (!isEnough) return `コントラスト不足：${place}${ratio}:1。${needs}:1が必要です。`;
    return `${place}${ratio}:1：十分です。${needs}:1が必要です。`;
  },
  tooFaint: {
    light: (names) => `明るいページでコントラスト不足：${names}`,
    dark: (names) => `暗いページでコントラスト不足：${names}`,
  },
  glance: 'ひと目で',
  lengths: {
    radius: 'ボタンの角',
    badgeRadius: 'バッジの角',
    gap: '行の間隔',
    answerSize: '答えの大きさ',
  },
  font: '書体',
  fonts: {
    page: 'ページのまま',
    system: 'システム',
    serif: '明朝体',
    round: '丸ゴシック',
    mono: '等幅',
  },
  variant: '種類',
  variants: { full: '全体（商品ページ用）', compact: '簡潔（カード用）', badge: 'バッジ（状態のみ）' },
  preview: 'プレビュー',
  checkout: 'ご注文手続き',
  timeline: '日程表',
  css: 'CSS',
  cssText: 'スタイルシートに貼り付けてください。色が2つあるとき、後のほうはcolor-schemeが暗いページのものです。',
  cssSame: '/* 元のまま：書くことはありません。 */',
  copyCss: 'CSSをコピー',
  tag: 'タグ',
  copyTag: 'タグをコピー',
  copied: (what) => `${what}をコピーしました。`,
  selected: '文字を選択しました。Ctrl+Cまたは⌘Cでコピーしてください。',
};
