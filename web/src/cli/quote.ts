import { loadMessages, speaksLanguage } from '../locales/index.ts';
import { withConsentTexts } from './consent-texts.ts';
import { UsageError } from './io/exit.ts';
import { answerQuestions, askingNow } from './questions.ts';

/**
 * `stockline quote`: one line of answer for each line of queries, of whatever kind; with a language, the text to
 * consent to is in it.
 */
export async function quote(snapshotPath: string, queriesPath: string, language?: string): Promise<number> {
  if (language !== undefined) await loadMessages(language);
  if (language !== undefined && !speaksLanguage(language)) throw new UsageError(`There are no texts in "${language}".`);
  return answerQuestions(snapshotPath, queriesPath, {
    done: 'quoted',
    questions: 'queries',
    ask: askingNow((snapshot, query) => {
      const answer = snapshot.quoteText(query);
      return language === undefined ? answer : withConsentTexts(answer, language);
    }),
  });
}
