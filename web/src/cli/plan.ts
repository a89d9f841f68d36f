import { faultsIn } from '../engine/answer.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { writeFaults, writeLine } from './io/output.ts';
import { writeDocument } from './io/whole-files.ts';
import { readRulePacks } from './rule-packs.ts';
import { withStore } from './store-documents.ts';

/** What the command line says of a plan. */
export interface PlanArguments {
  /** Only these products; all when empty. */
  skus: readonly string[];
  /** The id of the order as which to see the store. */
  order: string | undefined;
  /** The pegging in place of the snapshot. */
  explains: boolean;
  /** A folder of rule packs, or none; undefined: those of the package. */
  rules: string | undefined;
  /** The file to write, whole; undefined: standard output. */
  out: string | undefined;
}

/**
 * `stockline plan`: on stdout, or in a file, the snapshot, or with `--explain` the pegging in its place. With a
 * fault all of them on stdout; then the file is as it was.
 */
export async function plan(paths: readonly string[], asked: PlanArguments): Promise<number> {
  const { skus, order, explains, rules: folder, out } = asked;
  if (explains && order !== undefined) {
    throw new UsageError('--order plans for one order, --explain is about all of them: give one of the two.');
  }
  const rules = await readRulePacks(folder);
  return withStore(paths, 'Planning', async (store, { placeOf }) => {
    const options = { rules, ...(skus.length > 0 && { skus }), ...(order !== undefined && { order }) };
    const answer = explains ? store.explainText(options) : store.planText(options);
    const faults = faultsIn(answer);
    if (faults !== undefined) {
      await writeFaults(placeOf, faults);
      return exitStatus.refused;
    }
    if (out === undefined) await writeLine(answer);
    else await writeDocument(out, `${answer}\n`);
    return exitStatus.done;
  });
}
