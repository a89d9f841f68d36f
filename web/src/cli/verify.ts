import { verifyShown } from '../verify/index.ts';
import { exitStatus } from './io/exit.ts';
import { instantAfter } from './io/moments.ts';
import { answerQuestions } from './questions.ts';

/**
 * `stockline verify`: for each line, whether it is the value of a checkout, and true, at its own moment or at the one
 * given. Whatever a line is, it has its answer: an empty one is the value of a form that showed nothing.
 */
export async function verify(snapshotPath: string, valuesPath: string, at?: string): Promise<number> {
  const moment = at === undefined ? {} : { at: instantAfter('at', at) };
  let isAllTrue = true;
  const status = await answerQuestions(snapshotPath, valuesPath, {
    done: 'verified',
    questions: 'values',
    ask: (snapshot, value) => {
      const verification = verifyShown(snapshot, value, moment);
      if (verification.verdict === 'untrue') isAllTrue = false;
      return JSON.stringify(verification);
    },
  });
  return status === exitStatus.done && !isAllTrue ? exitStatus.refused : status;
}
