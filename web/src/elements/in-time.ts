/** For what a page fetches while somebody looks at it. */

/** Nobody is kept waiting longer without a word. */
const PATIENCE_MILLISECONDS = 10_000;

/** What comes, or a rejection where it has not come by then. */
export function inTime<Value>(coming: Promise<Value>): Promise<Value> {
  return Promise.race([coming, new Promise<never>((_, reject) => setTimeout(reject, PATIENCE_MILLISECONDS))]);
}
