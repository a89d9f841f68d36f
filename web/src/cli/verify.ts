import { verifyShown } from '../verify/index.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { answerQuestions } from './questions.ts';

/**
 * `stockline verify`: for each line, whether it is the value of a checkout, and true, at its own moment or at the one
 * given. Whatever a line is, it has its answer: an empty one is the value of a form that showed nothing.
 */
export async function verify(snapshotPath: string, valuesPath: string, at?: string): Promise<number> {
  if (at !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(at)) {
    throw new UsageError('--at takes an instant: --at 2026-11-23T15:04:00Z');
  }
  let isAllTrue = true;
  const status = await answerQuestions(snapshotPath, valuesPath, {
    done: 'verified',
    questions: 'values',
    ask: (snapshot, value) => {
      const verification = verifyShown(snapshot, value, at === undefined ? {} : { at });
      if (verification.verdict === 'untrue') isAllTrue = false;
      return JSON.stringify(verification);
    },
  });
  return status === exitStatus.done && !isAllTrue ? exitStatus.refused : status;
}
