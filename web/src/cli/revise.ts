import { answerQuestions, askingNow } from './questions.ts';

/** `stockline revise`: for each line with a promise made earlier, whether it still holds. */
export async function revise(snapshotPath: string, promisesPath: string): Promise<number> {
  return answerQuestions(snapshotPath, promisesPath, {
    done: 'revised',
    questions: 'promises',
    ask: askingNow((snapshot, question) => snapshot.reviseText(question)),
  });
}
