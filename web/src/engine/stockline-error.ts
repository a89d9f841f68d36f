import type { Fault } from './types/documents.ts';

/**
 * What the engine refused, with every fault it found.
 *
 * Its message is for a developer's console: the first fault's place and sentence, and how many more there are.
 */
export class StocklineError extends Error {
  /** Every fault found, in the document's order; never empty. */
  readonly errors: readonly Fault[];

  constructor(errors: readonly Fault[]) {
    super(summary(errors));
    this.name = 'StocklineError';
    this.errors = errors;
  }
}

function summary(errors: readonly Fault[]): string {
  const [first] = errors;
  if (first === undefined) return 'Stockline refused the document without saying why.';
  const place = first.pointer === '' ? '' : `${first.pointer}: `;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return `${place}${first.message}${more}`;
}
