/** Dresses the preview: a constructed sheet, which the strict policy allows as it does no inline style. */
import { previewText } from './css-text.ts';
import type { Theme } from './theme.ts';

let sheet: CSSStyleSheet | undefined;
let worn = '';

export function dressPreview(theme: Theme): void {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  const text = previewText(theme);
  if (text === worn) return;
  sheet.replaceSync(text);
  worn = text;
}
