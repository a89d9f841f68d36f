/** How an element finds the `<stockline-shop>`s that it goes by, and hears of a change of one. */
import type { LitElement } from 'lit';
import type { Destination, SnapshotDocument } from '../engine/types/documents.ts';

/** What a `<stockline-shop>` says for all elements; its class says what each means. */
export interface Shop extends LitElement {
  to: string | Destination | null;
  method: string | null;
  pickupAt: string | null;
  src: string | null;
  snapshot: string | SnapshotDocument | null;
  refresh: string | number | null;
  timeout: number | null;
  clock: 'page' | null;
}

/**
 * The document hears of it when a shop comes, goes, or says something else; whichever copy of the script it is from.
 * Its tag has the same name.
 */
export const shopChanged = 'stockline-shop';

/**
 * Those around the element, the nearest first: as the page is laid out, so through slots and shadow roots. Where none
 * is, the page's first. One not registered says nothing.
 */
export function shopsOf(element: Element): Shop[] {
  const shops: Element[] = [];
  // A shadow root has no parent but its host.
  for (
    let inner: Flat | null | undefined = element as Flat;
    inner;
    inner = inner.assignedSlot ?? inner.parentNode ?? inner.host
  )
    if (inner.localName === shopChanged) shops.push(inner);
  // A live collection costs nothing while nothing changes, however many elements ask.
  const first = element.ownerDocument.getElementsByTagName(shopChanged)[0];
  if (!shops[0] && first) shops.push(first);
  return shops as Element[] as Shop[];
}

/** What a step through the page as it is laid out may come by: an element, or a shadow root. */
type Flat = Element & { parentNode: Flat | null; assignedSlot: Flat | null; host?: Flat };
