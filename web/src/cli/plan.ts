import { faultsIn } from '../engine/answer.ts';
import { nameOf } from './io/documents.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { writeFaults, writeLine } from './io/output.ts';
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
}

/** `stockline plan`: on stdout the snapshot, or with `--explain` the pegging in its place, or every fault. */
export async function plan(path: string, { skus, order, explains, rules: folder }: PlanArguments): Promise<number> {
  if (explains && order !== undefined) {
    throw new UsageError('--order plans for one order, --explain is about all of them: give one of the two.');
  }
  const rules = await readRulePacks(folder);
  return withStore(path, 'Planning', async (store) => {
    const options = { rules, ...(skus.length > 0 && { skus }), ...(order !== undefined && { order }) };
    const answer = explains ? store.explainText(options) : store.planText(options);
    const faults = faultsIn(answer);
    if (faults !== undefined) {
      await writeFaults(nameOf(path), faults);
      return exitStatus.refused;
    }
    await writeLine(answer);
    return exitStatus.done;
  });
}
