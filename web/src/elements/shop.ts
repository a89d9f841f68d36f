/** How an element finds the `<stockline-shop>` that it goes by, and hears of a change of it. */
import type { LitElement } from 'lit';
import type { Destination, SnapshotDocument } from '../engine/types/documents.ts';

/** What a `<stockline-shop>` says for all elements; its class says what each means. */
export interface Shop extends LitElement {
  to: string | Destination | null;
  method: string | null;
  src: string | null;
  snapshot: string | SnapshotDocument | null;
  refresh: string | number | null;
  timeout: number | null;
  clock: 'page' | null;
}

/**
 * The document hears of it when a shop comes, goes, or says something else; whichever copy of the script it is from.
 */
export const shopChanged = 'stockline-shop';

/** The nearest one around the element, through shadow roots; else the page's first. One not registered says nothing. */
export function shopOf(element: Element): Shop | undefined {
  for (let inner: Element | undefined = element; inner; inner = (inner.getRootNode() as Partial<ShadowRoot>).host) {
    const around = inner.closest('stockline-shop');
    if (around) return around as Shop;
  }
  // A live collection costs nothing while nothing changes, however many elements ask.
  return element.ownerDocument.getElementsByTagName('stockline-shop')[0] as Shop | undefined;
}
