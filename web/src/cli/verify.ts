import { join } from 'node:path';
import { loadFullEngine } from '../engine/full.ts';
import type { OrderSnapshot } from '../engine/index.ts';
import { skusOf, type VerifyOptions, verifyShown } from '../verify/index.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { instantAfter } from './io/moments.ts';
import { PublishedFolder } from './publishing/published.ts';
import { answerLines, answerQuestions, isFolder } from './questions.ts';

/** What the command line says beside the two documents. */
export interface VerifyArguments {
  /** The moment at which all has to hold; undefined: each value's own. */
  at: string | undefined;
  /** The folder in which `publish` keeps every revision. */
  archive: string | undefined;
}

/**
 * `stockline verify`: for each line, whether it is the value of a checkout, and true, at its own moment or at the one
 * given. Whatever a line is, it has its answer: an empty one is the value of a form that showed nothing. The snapshot
 * may be a folder that was published.
 */
export async function verify(
  snapshotPath: string,
  valuesPath: string,
  { at, archive }: VerifyArguments,
): Promise<number> {
  if (archive !== undefined && !(await isFolder(join(archive, 'shops')))) {
    throw new UsageError(`There is no archive in ${archive}: name the folder that stockline publish keeps.`);
  }
  const options: VerifyOptions = {
    ...(at !== undefined && { at: instantAfter('at', at) }),
    ...(archive !== undefined && { archive }),
  };
  let isAllTrue = true;
  const ask = (snapshot: OrderSnapshot, value: string | undefined): string => {
    const verification = verifyShown(snapshot, value, options);
    if (verification.verdict === 'untrue') isAllTrue = false;
    return JSON.stringify(verification);
  };
  const status = (await isFolder(snapshotPath))
    ? await verifyFolder(snapshotPath, valuesPath, ask)
    : await answerQuestions(snapshotPath, valuesPath, { done: 'verified', questions: 'values', ask });
  return status === exitStatus.done && !isAllTrue ? exitStatus.refused : status;
}

async function verifyFolder(
  path: string,
  valuesPath: string,
  ask: (snapshot: OrderSnapshot, value: string | undefined) => string,
): Promise<number> {
  const folder = new PublishedFolder(await loadFullEngine(), path);
  try {
    return await answerLines(valuesPath, {
      done: 'verified',
      ask: (line) => ask(folder.snapshotFor(skusOf(line)), line),
    });
  } finally {
    folder.close();
  }
}
