/**
 * The promise made at order, from the element's property or from a `<script type="application/json">` between its tags.
 */
import type { StocklinePromise } from '../../engine/types/documents.ts';
import type { AvailabilityError } from '../../store/failure.ts';

/** What was found; neither member where nothing is there (yet). */
export interface FoundPromise {
  promise?: StocklinePromise;
  errors?: readonly AvailabilityError[];
}

export function promiseMade(host: Element, property: string | StocklinePromise | null | undefined): FoundPromise {
  if (typeof property === 'object' && property !== null) return { promise: property };
  const text = property ?? host.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (!text?.trim()) return {};
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) return { promise: parsed as StocklinePromise };
    return unreadable('it is no JSON object');
  } catch (error) {
    // A page that is still arriving may have brought half of the text.
    if (property == null && host.ownerDocument.readyState === 'loading') return {};
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

function unreadable(reason: string): FoundPromise {
  return {
    errors: [{ code: 'not_json', pointer: '', message: `The promise made at order could not be read: ${reason}.` }],
  };
}
