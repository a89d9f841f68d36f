/** What a server leaves in the page for the element that takes over. */
import type { StocklinePromise } from '../engine/types/documents.ts';

/** The attribute of the script in a declarative shadow root that holds what the server knew. */
export const serverMark = 'data-stockline-server';

/** What the server knew. Instants are in milliseconds since 1970. */
export interface ServerRecord {
  question: object;
  /** Of an element that shows a single one. */
  promise?: StocklinePromise;
  at: number;
  /** When the answer may be another; absent: never. */
  until?: number;
}
