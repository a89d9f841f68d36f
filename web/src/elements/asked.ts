/** What the attributes and properties that all elements share make of a question. */
import type { Destination, Query, SnapshotDocument } from '../engine/types/documents.ts';
import { parseDestination } from '../store/destination.ts';
import type { SnapshotSource } from '../store/snapshot.ts';

/** An element with the attributes that say which snapshot. */
export type Sourced = Element & { snapshot: string | SnapshotDocument | null; src: string | null };

/** Which snapshot to ask. */
export function sourceOf(element: Sourced, isBetweenTags = false): SnapshotSource | undefined {
  const { snapshot, src } = element;
  if (typeof snapshot === 'string') return { text: snapshot };
  if (snapshot) return { document: snapshot };
  if (!src) return isBetweenTags ? inline(element, scriptIn(element)) : undefined;
  // Script may have set anything: of what is no text nothing is asked here that it might lack.
  if (src[0] !== '#') return { url: absolute(src, element.baseURI) };
  const id = src.slice(1);
  return inline(element, inlineById(element, id), id);
}

/** The JSON script between an element's own tags. */
export function scriptIn(element: Element): Element | null {
  return element.querySelector(':scope > script[type="application/json"]');
}

/**
 * The script's text. A page that is still arriving may have brought half of it, or it may stand further down: until the
 * page is there no script is missing, and none is read.
 */
function inline(element: Element, script: Element | null, id?: string): SnapshotSource | undefined {
  if (element.ownerDocument.readyState === 'loading') return undefined;
  const text = script?.textContent ?? '';
  if (script === null || (id === undefined && text.trim() === ''))
    return id === undefined ? undefined : { missing: id };
  let source = scripts.get(script);
  if (source?.text !== text) {
    source = { text };
    scripts.set(script, source);
  }
  return source;
}

/**
 * What was read of a script: the same record and string each
 * time, so that hundreds of elements do not compare long texts.
 */
const scripts = new WeakMap<Element, { text: string }>();

/** In the tree that the element is in, so that a component can bring its own; else in the document. */
function inlineById(element: Element, id: string): Element | null {
  const root = element.getRootNode();
  return (root instanceof ShadowRoot ? root.getElementById(id) : null) ?? element.ownerDocument.getElementById(id);
}

/** How it is asked; what is absent is left to the engine, and the instant to the clock. */
export function askingOf(given: {
  to: string | Destination | null | undefined;
  method: string | null | undefined;
  pickupAt: string | null | undefined;
  at: string | null;
}): Pick<Query, 'to' | 'method' | 'pickupAt'> & { at?: string } {
  const { method, pickupAt, at } = given;
  const to = parseDestination(given.to);
  return {
    ...(to === undefined ? {} : { to }),
    ...(method ? { method } : {}),
    ...(pickupAt ? { pickupAt } : {}),
    ...(at ? { at } : {}),
  };
}

/** How many; what is absent is left to the engine. */
export function unitsAsked({
  quantity,
  inCart,
}: Record<'quantity' | 'inCart', number | null | undefined>): Pick<Query, 'quantity' | 'inCart'> {
  return { ...(quantity != null && { quantity }), ...(inCart != null && { inCart }) };
}

/**
 * As the platform takes what a script gives for an address: by its text. An address that is none is left as it is, and
 * what has no text is none: the fetch that fails on it says so.
 */
function absolute(address: unknown, base: string): string {
  // Hundreds of elements ask of the same one, time and again.
  if (last.address !== address || last.base !== base) last = { address, base, absolute: resolved(address, base) };
  return last.absolute;
}

let last: { address?: unknown; base?: string; absolute: string } = { absolute: '' };

function resolved(address: unknown, base: string): string {
  try {
    return new URL(address as string, base).href;
  } catch {
    return typeof address === 'string' ? address : 'about:invalid';
  }
}
