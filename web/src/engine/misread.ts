/**
 * What is often given in a document's place, of which the engine, which sees text alone, can only say that it is none.
 * For servers, the command line and bundles: the classic script has the console's words for its pages.
 */
import { faultsIn } from './answer.ts';
import { holdsStock } from './holds-stock.ts';
import type { Fault } from './types/documents.ts';

/** The engine's answer; where it refuses something else than a document, with the one fault that says what it is. */
export function withWhatItIs(answer: string, document: unknown, wanted: 'snapshot' | 'store'): string {
  const [first] = faultsIn(answer)?.errors ?? [];
  if (first === undefined) return answer;
  const message = noText(document, wanted) ?? (wanted === 'snapshot' ? otherThanSnapshot(document) : undefined);
  const errors: Fault[] = message === undefined ? [] : [{ code: first.code, pointer: '', message }];
  return errors.length > 0 ? JSON.stringify({ errors }) : answer;
}

function noText(document: unknown, wanted: string): string | undefined {
  if (typeof document === 'string') {
    // A document has braces.
    return /^[^\s{}[\]"]+$/u.test(document) && /[./\\]/u.test(document)
      ? `"${document}" looks like the path or the address of a ${wanted}. Give the text that is in it.`
      : undefined;
  }
  if (ArrayBuffer.isView(document) || document instanceof ArrayBuffer)
    return `These are the bytes of a file, not its text. Read it as text: await readFile(path, 'utf8').`;
  if (typeof (document as { then?: unknown } | null)?.then === 'function')
    return `This is a promise of a ${wanted}. Write await before it.`;
  return undefined;
}

function otherThanSnapshot(document: unknown): string | undefined {
  try {
    const { zones, products } = (typeof document === 'string' ? JSON.parse(document) : document) as {
      zones?: unknown;
      products?: unknown;
    };
    return zones === undefined && holdsStock(products)
      ? 'This is a store document, which is private. Make a snapshot of it with `stockline plan`, and give that.'
      : undefined;
  } catch {
    return undefined;
  }
}
