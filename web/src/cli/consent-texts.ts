/** Answers of `quote` with the texts that their shoppers consent to. */
import { faultsIn } from '../engine/answer.ts';
import type { ListPromise, OrderPromise, StocklinePromise } from '../engine/types/documents.ts';
import { withConsentText } from '../locales/details/consent.ts';

/** The answer with its texts, whatever its kind; one that is refused stays as it is. */
export function withConsentTexts(text: string, language: string): string {
  if (faultsIn(text) !== undefined) return text;
  const answer = JSON.parse(text) as StocklinePromise | ListPromise | OrderPromise;
  if ('promises' in answer) {
    const promises = answer.promises.map((one) => ('errors' in one ? one : withConsentText(one, language)));
    return JSON.stringify({ ...answer, promises });
  }
  if ('lines' in answer)
    return JSON.stringify({ ...answer, lines: answer.lines.map((line) => withConsentText(line, language)) });
  return JSON.stringify(withConsentText(answer, language));
}
