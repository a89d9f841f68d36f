import { verifyShown } from '../verify/index.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { answerQuestions } from './questions.ts';

/**
 * `stockline verify`: for each line with the value of a checkout,
 * whether it is true, at its own moment or at the one given.
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
