/** What an order still has to be told of where it goes, before it can be placed. */
import type { Destination, OrderPromise } from '../engine/types/documents.ts';

/**
 * As a promise's notes have it. What is collected needs none. A shop that has shipping methods needs a destination, for
 * units without a date too.
 */
export function destinationWanting(
  { lines }: OrderPromise,
  to: Destination | undefined,
): 'no_destination' | 'needs_postal_code' | undefined {
  if (to === undefined && lines.some(({ method, pickup }) => method !== undefined && !pickup)) return 'no_destination';
  return lines.some(({ notes }) => notes.includes('needs_postal_code')) ? 'needs_postal_code' : undefined;
}
