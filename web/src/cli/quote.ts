import { answerQuestions } from './questions.ts';

/** `stockline quote`: one line of answer for each line of queries, of whatever kind. */
export async function quote(snapshotPath: string, queriesPath: string): Promise<number> {
  return answerQuestions(snapshotPath, queriesPath, {
    done: 'quoted',
    questions: 'queries',
    ask: (snapshot, query) => snapshot.quoteText(query),
  });
}
