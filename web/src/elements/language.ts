/** The language that an element stands in: its own `lang` or the nearest one around it, through shadow roots. */
export function languageOf(element: HTMLElement): string {
  // Its own may be a property that has not been reflected yet.
  const own = element.lang?.trim();
  if (own) return own;
  for (let node: Node | null = element; node !== null; ) {
    if (node instanceof Element) {
      const marked: Element | null = node.closest('[lang]');
      const language = marked?.getAttribute('lang')?.trim();
      if (language) return language;
    }
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}
