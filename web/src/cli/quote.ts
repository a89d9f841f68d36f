import { faultsIn } from '../engine/answer.ts';
import type { ListPromise, OrderPromise, StocklinePromise } from '../engine/types/documents.ts';
import { withConsentText } from '../locales/consent.ts';
import '../locales/define/de.ts';
import { speaksLanguage } from '../locales/index.ts';
import { answerQuestions } from './questions.ts';
import { UsageError } from './usage-error.ts';

/** `stockline quote`: one line of answer for each line of queries, of whatever kind; with a language, the text to consent to is in it. */
export async function quote(snapshotPath: string, queriesPath: string, language?: string): Promise<number> {
  if (language !== undefined && !speaksLanguage(language)) throw new UsageError(`There are no texts in "${language}".`);
  return answerQuestions(snapshotPath, queriesPath, {
    done: 'quoted',
    questions: 'queries',
    ask: (snapshot, query) => {
      const answer = snapshot.quoteText(query);
      return language === undefined ? answer : withConsentTexts(answer, language);
    },
  });
}

/** The answer with its texts, whatever its kind; one that is refused stays as it is. */
function withConsentTexts(text: string, language: string): string {
  if (faultsIn(text) !== undefined) return text;
  const answer = JSON.parse(text) as StocklinePromise | ListPromise | OrderPromise;
  if ('promises' in answer) {
    const promises = answer.promises.map((one) => ('errors' in one ? one : withConsentText(one, language)));
    return JSON.stringify({ ...answer, promises });
  }
  if ('lines' in answer) return JSON.stringify({ ...answer, lines: answer.lines.map((line) => withConsentText(line, language)) });
  return JSON.stringify(withConsentText(answer, language));
}
