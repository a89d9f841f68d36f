/** Why there is no promise, or why one is not kept up to date, for a page's developer. */
import type { Fault } from '../engine/types/documents.ts';

export interface AvailabilityError {
  /**
   * A fault's code, where the engine found one in the document or the question; else what failed on the way to it:
   * - `not_fetched`: the server could not be reached, or refused;
   * - `offline`: the same, on a device that says it has no network;
   * - `slow`: the snapshot is not there yet, and still waited for;
   * - `missing_script`: no inline script has the id that `src` names;
   * - `no_engine`: WebAssembly is absent, forbidden by the page's policy, or could not be fetched;
   * - `no_language`: the messages of the page's language could not be fetched, and English stands for them;
   * - `no_element`: the script of the element itself could not be fetched;
   * - `no_structured_data`: what `json-ld` asks for cannot be written into the page.
   */
  code:
    | Fault['code']
    | 'not_fetched'
    | 'offline'
    | 'slow'
    | 'missing_script'
    | 'no_engine'
    | 'no_language'
    | 'no_element'
    | 'no_structured_data';
  /** JSON Pointer into the document at fault; empty where there is none. */
  pointer: string;
  /** What is wrong, and what to do. */
  message: string;
}

export class SnapshotFailure extends Error {
  constructor(readonly errors: readonly AvailabilityError[]) {
    super(errors.map((error) => error.message).join(' '));
  }
}

export function failure(code: AvailabilityError['code'], message: string): SnapshotFailure {
  return new SnapshotFailure([{ code, pointer: '', message }]);
}

/** Whether a larger engine is to be asked: it serves what was asked, or says what is wrong with it. */
export function isForLarger({ code }: AvailabilityError): boolean {
  return code === 'larger_engine';
}

/** What was thrown, in errors; what nothing here threw is the engine's own breakdown. */
export function errorsOf(error: unknown): readonly AvailabilityError[] {
  return error instanceof SnapshotFailure ? error.errors : failure('no_engine', messageOf(error)).errors;
}

/** To stand inside a sentence. */
export function reasonOf(error: unknown): string {
  return messageOf(error).replace(/\.$/u, '');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
