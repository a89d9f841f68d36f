/**
 * The language that an element stands in: its own `lang` or the nearest one around it, through shadow roots. One that
 * is empty ends the search, as HTML has it: the language is not known, and English is written.
 */
export function languageOf({ lang, parentNode }: Node & { readonly lang?: string | null }): string {
  // Its own is the property, which may not have been reflected yet.
  let language = lang;
  for (let node: Node | null | undefined = parentNode; node && typeof language !== 'string'; ) {
    language = (node as Partial<Element>).getAttribute?.('lang');
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  }
  return language?.trim() || 'en';
}
