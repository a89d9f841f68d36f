/** The structured data of elements that were asked for it, one script each in the page's head. Loaded when the first element is. */
import type { StocklinePromise } from '../engine/types/documents.ts';
import { type JsonLdOptions, jsonLdText } from '../json-ld/json-ld.ts';

const TYPE = 'application/ld+json';

/** What each element has in the head. */
const written = new WeakMap<Element, HTMLScriptElement>();

/**
 * Writes what is promised now, or with no promise takes away what was written before. A script with the id, such as a server may have
 * written, is replaced.
 */
export function showInHead(element: Element, id: string, promised?: { promise: StocklinePromise } & JsonLdOptions): void {
  const document = element.ownerDocument;
  let present = written.get(element);
  if (present === undefined && id !== '') {
    present = document.querySelector<HTMLScriptElement>(`script[type="${TYPE}"][id="${CSS.escape(id)}"]`) ?? undefined;
  }
  if (promised === undefined) {
    present?.remove();
    written.delete(element);
    return;
  }
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const { promise, ...options } = promised;
  const text = jsonLdText(promise, { url: canonical ?? document.URL, ...options });
  if (present?.isConnected && present.textContent === text) {
    written.set(element, present);
    return;
  }
  // Always a new one, with its text inside before it is in the page: a policy that asks for trusted types judges any text that is set on
  // a script, also where it is data.
  const script = document.createElement('script');
  script.type = TYPE;
  if (id !== '') script.id = id;
  script.append(document.createTextNode(text));
  if (present?.isConnected) present.replaceWith(script);
  else document.head.append(script);
  written.set(element, script);
}
