import { nameOf } from './documents.ts';
import { exitStatus } from './exit-status.ts';
import { writeFaults } from './faults.ts';
import { withStore } from './store-documents.ts';

/** `stockline check`: every fault of a store on stdout; an empty list when there is none. */
export async function check(path: string): Promise<number> {
  return withStore(path, 'Checking', async (store) => {
    const errors = [...store.check()];
    await writeFaults(nameOf(path), { errors });
    return errors.length > 0 ? exitStatus.refused : exitStatus.done;
  });
}
