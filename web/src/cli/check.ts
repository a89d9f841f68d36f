import { nameOf } from './io/documents.ts';
import { exitStatus } from './io/exit.ts';
import { tellFaults, tellWarnings, writeFindings } from './io/output.ts';
import { readRulePacks } from './rule-packs.ts';
import { withStore } from './store-documents.ts';

/**
 * `stockline check`: every fault of a store on stdout, an empty
 * list when there is none; beside it, what deserves a look.
 */
export async function check(path: string, rulesFolder: string | undefined): Promise<number> {
  const rules = await readRulePacks(rulesFolder);
  return withStore(path, 'Checking', async (store) => {
    const { errors, warnings = [] } = store.findings({ rules });
    await writeFindings({ errors, warnings });
    tellFaults(nameOf(path), { errors: [...errors] });
    tellWarnings(nameOf(path), warnings);
    return errors.length > 0 ? exitStatus.refused : exitStatus.done;
  });
}
