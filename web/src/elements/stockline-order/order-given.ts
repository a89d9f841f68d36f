/** What the element is given of an order: the promise made, and what has happened to the order since. */
import type { OrderHistory, StocklinePromise } from '../../engine/types/documents.ts';
import { type AvailabilityError, reasonOf } from '../../store/failure.ts';

/** What was found; neither member where nothing is there (yet). */
export interface FoundPromise {
  promise?: StocklinePromise;
  errors?: readonly AvailabilityError[];
}

/** The promise made at order: from the property, or from a `<script type="application/json">` between the tags. */
export function promiseMade(host: Element, property: string | StocklinePromise | null | undefined): FoundPromise {
  if (typeof property === 'object' && property !== null) return asRecord(property);
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

/** A copy: what the page gave may change, and may be a trap. */
function asRecord(promise: StocklinePromise): FoundPromise {
  try {
    return { promise: JSON.parse(JSON.stringify(promise)) as StocklinePromise };
  } catch (error) {
    const { errors } = unreadable(reasonOf(error));
    return { errors: errors.map((one) => ({ ...one, code: 'wrong_type' })) };
  }
}

function unreadable(reason: string): Required<Pick<FoundPromise, 'errors'>> {
  return {
    errors: [{ code: 'not_json', pointer: '', message: `The promise made at order could not be read: ${reason}.` }],
  };
}

/** What was given; its content is the engine's to judge. */
export interface GivenHistory {
  history?: OrderHistory;
  errors?: readonly AvailabilityError[];
}

/** What happened to the order since: from the property, or from the attribute. */
export function historyGiven(given: string | OrderHistory | null | undefined): GivenHistory {
  if (typeof given !== 'string') return given ? { history: given } : {};
  if (given.trim() === '') return {};
  try {
    return { history: JSON.parse(given) as OrderHistory };
  } catch (error) {
    const message = `What happened to the order could not be read: ${reasonOf(error)}.`;
    return { errors: [{ code: 'not_json', pointer: '/order', message }] };
  }
}
