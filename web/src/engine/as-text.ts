/** What is handed to the engine as a document. */
import { StocklineError } from './answer.ts';

/**
 * A document as text: text stays as it is, so that the engine's own reader judges it. What cannot become JSON is thrown
 * as a {@link StocklineError}: a function, say, or a record that holds itself.
 */
export function asText(document: unknown): string {
  let reason: unknown = typeof document;
  try {
    if (reason === 'string') return document as string;
    const text = JSON.stringify(document) as string | undefined;
    if (text) return text;
  } catch (error) {
    reason = error;
  }
  throw new StocklineError([
    { code: 'not_json', pointer: '', message: `Give a JSON document. This is none: ${reason}.` },
  ]);
}
