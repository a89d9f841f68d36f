/** The engine's answers: read, or thrown as the faults that they list. */
import type { Fault, FaultList } from './types/documents.ts';

/** The faults that an answer of the engine lists; undefined when it is what was asked for. */
export function faultsIn(text: string): FaultList | undefined {
  // The engine writes no blanks, and no other answer of its starts so: a long snapshot need not be parsed to know.
  return text.startsWith('{"errors":') ? (JSON.parse(text) as FaultList) : undefined;
}

/** Reads an answer of the engine; one that lists faults is thrown as a {@link StocklineError}. */
export function readAnswer<Answer extends object>(text: string): Answer {
  const faults = faultsIn(text);
  if (faults !== undefined) throw new StocklineError(faults.errors);
  return JSON.parse(text) as Answer;
}

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

function summary([first, ...others]: readonly Fault[]): string {
  const place = first?.pointer ? `${first.pointer}: ` : '';
  return `${place}${first?.message}${others.length > 0 ? ` (and ${others.length} more)` : ''}`;
}
