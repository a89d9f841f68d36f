/**
 * What stands beside a server's content: by it the element sees
 * whether, and for how long, that is an answer to what it asks.
 */
import type { ServerRecord } from '../elements/server-record.ts';
import type { StocklinePromise } from '../engine/types/documents.ts';
import { nextMoment } from '../store/moments.ts';
import type { AskedDocument } from '../store/snapshot.ts';
import { dayOfPickup } from './day-of-pickup.ts';

export interface ServerAnswer {
  /** As the element will ask it. An instant in it is one that the page has fixed. */
  question: Readonly<Record<string, unknown>>;
  document: AskedDocument;
  /** All that the answer holds: their moments end it. */
  promises: readonly [StocklinePromise, ...StocklinePromise[]];
  /** What the element gives as its promise until it has its own. */
  promise?: StocklinePromise;
}

export function serverRecord({ question, document, promises, promise }: ServerAnswer): ServerRecord {
  const at = Date.parse(promises[0].at);
  // A page with a fixed instant has no time that passes.
  const until = question['at'] === undefined ? nextMoment(promises.map(dayOfPickup), document, at) : undefined;
  return { question, ...(promise && { promise }), at, ...(until !== undefined && { until }) };
}
