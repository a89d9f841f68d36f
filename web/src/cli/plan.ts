import { faultsIn } from '../engine/answer.ts';
import { nameOf } from './documents.ts';
import { exitStatus } from './exit-status.ts';
import { writeFaults } from './faults.ts';
import { writeLine } from './output.ts';
import { withStore } from './store-documents.ts';

/** `stockline plan`: on stdout the snapshot, or with `--explain` the pegging in its place, or every fault. */
export async function plan(path: string, skus: readonly string[], explains: boolean): Promise<number> {
  return withStore(path, 'Planning', async (store) => {
    const options = skus.length > 0 ? { skus } : {};
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
