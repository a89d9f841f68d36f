/** What a person may have meant who has mistyped a name. */
import { nearest } from '../../elements/near-words.ts';

/** `; do you mean "report"?`, or nothing where none is near. */
export function meantBy(written: string | undefined, known: readonly string[]): string {
  const near = written === undefined ? undefined : nearest(written, known);
  return near === undefined ? '' : `; do you mean "${near}"?`;
}
