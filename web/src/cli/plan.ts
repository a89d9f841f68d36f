import { faultsIn } from '../engine/answer.ts';
import { nameOf } from './documents.ts';
import { exitStatus } from './exit-status.ts';
import { writeFaults } from './faults.ts';
import { writeLine } from './output.ts';
import { withStore } from './store-documents.ts';

/** `stockline plan`: the snapshot on stdout, or every fault. */
export async function plan(path: string, skus: readonly string[]): Promise<number> {
  return withStore(path, 'Planning', async (store) => {
    const answer = store.planText(skus.length > 0 ? { skus } : {});
    const faults = faultsIn(answer);
    if (faults !== undefined) {
      await writeFaults(nameOf(path), faults);
      return exitStatus.refused;
    }
    await writeLine(answer);
    return exitStatus.done;
  });
}
