/** What the attributes and properties that all elements share make of a question. */
import type { Destination, Query, SnapshotDocument } from '../engine/types/documents.ts';
import { parseDestination, type SnapshotSource } from '../store/index.ts';

/** Which snapshot to ask. */
export function sourceOf({
  snapshot,
  src,
  baseURI,
}: {
  snapshot: string | SnapshotDocument | null;
  src: string | null;
  baseURI: string;
}): SnapshotSource | undefined {
  if (typeof snapshot === 'string') return { text: snapshot };
  if (snapshot) return { document: snapshot };
  if (!src) return undefined;
  return { url: absolute(src, baseURI) };
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
