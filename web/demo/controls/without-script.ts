/**
 * The page's tag as a browser shows it that runs no scripts: a frame that forbids them, with the shop's own style
 * sheets. In it no custom element is defined, so what is seen is what stands between the tag's ends.
 */
import { html, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { markupOf } from './markup-text.ts';
import type { PanelView } from './panel-view.ts';

export function withoutScript(view: PanelView): TemplateResult {
  const frame = createRef<HTMLIFrameElement>();
  const fill = () => {
    const page = frame.value?.contentDocument;
    if (page) show(page, view);
  };
  return html`<p class="hint">${view.words.controls.noScript}</p>
    <iframe
      class="without-script"
      id="without-script"
      title=${view.words.controls.noScriptTitle}
      sandbox="allow-same-origin"
      ${ref(frame)}
      ${ref(() => queueMicrotask(fill))}
      @load=${fill}
    ></iframe>`;
}

/** Built node by node: a page under Trusted Types takes no text for HTML. */
function show(page: Document, view: PanelView): void {
  const root = document.documentElement;
  for (const name of ['lang', 'dir', 'data-shop', 'data-scheme'])
    page.documentElement.setAttribute(name, root.getAttribute(name) ?? '');
  page.head.replaceChildren(
    ...Array.from(document.querySelectorAll('style, link[rel="stylesheet"]'), (sheet) => sheet.cloneNode(true)),
  );
  const { tag, attributes, slot } = markupOf(view);
  const element = page.createElement(tag);
  for (const [name, value] of attributes) if (name !== 'src') element.setAttribute(name, value);
  element.textContent = slot;
  const frame = page.createElement('div');
  frame.className = 'promise';
  frame.append(element);
  const button = page.createElement('button');
  button.className = 'main-button';
  button.type = 'button';
  button.textContent = view.words.add;
  page.body.className = 'bare';
  page.body.replaceChildren(frame, button);
}
