/** An element that was taken over by another document, which takes over no constructed sheets. Loaded when it happens. */
import type { LitElement } from 'lit';

/** Gives it sheets of that document in place of its own. */
export function restyle(element: LitElement): void {
  const view = element.ownerDocument.defaultView;
  if (element.shadowRoot === null || view === null) return;
  const { elementStyles } = element.constructor as typeof LitElement;
  element.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync('cssText' in style ? style.cssText : '');
    return sheet;
  });
}
