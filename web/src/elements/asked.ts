/** What the attributes and properties that all elements share make of a question. */
import type { Destination, Query, SnapshotDocument } from '../engine/types/documents.ts';
import { parseDestination, type Refresh, type SnapshotSource } from '../store/index.ts';

/** An element with the attributes that say which snapshot. */
export type Sourced = Element & { snapshot: string | SnapshotDocument | null; src: string | null };

/** Which snapshot to ask. */
export function sourceOf(element: Sourced, isBetweenTags = false): SnapshotSource | undefined {
  const { snapshot, src } = element;
  if (typeof snapshot === 'string') return { text: snapshot };
  if (snapshot) return { document: snapshot };
  if (!src) return isBetweenTags ? inline(element, element.querySelector(':scope > script[type="application/json"]')) : undefined;
  if (!src.startsWith('#')) return { url: absolute(src, element.baseURI) };
  const id = src.slice(1);
  return inline(element, inlineById(element, id), id);
}

/**
 * The script's text. A page that is still arriving may have brought half of it, or it may stand further down: until the page is there
 * no script is missing, and none is read.
 */
function inline(element: Element, script: Element | null, id?: string): SnapshotSource | undefined {
  if (element.ownerDocument.readyState === 'loading') return undefined;
  if (script !== null) return { text: script.textContent ?? '' };
  return id === undefined ? undefined : { missing: id };
}

/** In the tree that the element is in, so that a component can bring its own; else in the document. */
function inlineById(element: Element, id: string): Element | null {
  const root = element.getRootNode();
  const selector = `script[type="application/json"][id="${CSS.escape(id)}"]`;
  const own = root instanceof ShadowRoot ? root.querySelector(selector) : null;
  return own ?? element.ownerDocument.querySelector(selector);
}

/** How the snapshot is kept up to date; undefined: it is not. */
export function refreshOf(element: Element & { refresh: string | number | null; src: string | null }): Refresh | undefined {
  const { refresh, src, baseURI } = element;
  if (refresh === null || refresh === undefined || refresh === '') return undefined;
  const seconds = Number(refresh);
  if (!Number.isNaN(seconds)) return seconds > 0 ? { seconds } : undefined;
  return { events: absolute(refresh === 'events' ? (src ?? '') : String(refresh), baseURI) };
}

/** How it is asked; what is absent is left to the engine, and the instant to the clock. */
export function circumstancesOf(element: {
  to: string | Destination | null;
  method: string | null;
  confidence: number | null;
  at: string | null;
}): Pick<Query, 'to' | 'method' | 'confidence'> & { at?: string } {
  const { method, confidence, at } = element;
  const to = parseDestination(element.to);
  return {
    ...(to === undefined ? {} : { to }),
    ...(method ? { method } : {}),
    ...(confidence === null || confidence === undefined ? {} : { confidence }),
    ...(at ? { at } : {}),
  };
}

/** An address that is none is left as it is: the fetch that fails on it says so. */
function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
