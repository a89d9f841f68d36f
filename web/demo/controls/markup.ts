/** The markup panel: what to paste, and a button that takes it along. */
import { html, type TemplateResult } from 'lit';
import { markupOf, markupText } from './markup-text.ts';
import type { PanelView } from './panel-view.ts';

export function markupPanel(view: PanelView): TemplateResult {
  const say = view.words.controls;
  const markup = markupOf(view);
  const text = markupText(markup);
  const copy = async () => {
    const told = document.getElementById('copied');
    const shown = document.getElementById('markup');
    try {
      await navigator.clipboard.writeText(text);
      if (told !== null) told.textContent = say.copied;
    } catch {
      // Without the clipboard, as on some pages from file:, the text is selected for the reader's own key.
      if (shown !== null) getSelection()?.selectAllChildren(shown);
    }
  };
  return html`<p class="hint">${say.markupText}</p>
    <pre class="code" id="markup" tabindex="0" role="region" aria-label=${`<${markup.tag}>`}>${text}</pre>
    <div class="row"><button type="button" id="copy" @click=${copy}>${say.copy}</button> <span class="hint" id="copied" role="status"></span></div>`;
}
