/** The markup panel: what to paste, and a button that takes it along. */
import { html, type TemplateResult } from 'lit';
import { markupOf, markupText } from './markup-text.ts';
import type { PanelView } from './panel-view.ts';

/** Which of the package's classic scripts defines the tag. */
const scripts: Readonly<Record<string, string>> = { 'stockline-order': 'stockline-order.js' };

export function markupPanel({ state, words }: PanelView): TemplateResult {
  const say = words.controls;
  const markup = markupOf(state, words);
  const text = markupText(markup, scripts[markup.tag] ?? 'stockline.js');
  const copy = async (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement;
    const shown = document.getElementById('markup');
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = say.copied;
    } catch {
      // Without the clipboard, as on some pages from file:, the text is selected for the reader's own key.
      if (shown !== null) getSelection()?.selectAllChildren(shown);
    }
  };
  return html`<p class="hint">${say.markupText}</p>
    <pre class="code" id="markup" tabindex="0" role="region" aria-label=${`<${markup.tag}>`}>${text}</pre>
    <div class="row"><button type="button" id="copy" @click=${copy}>${say.copy}</button></div>`;
}
