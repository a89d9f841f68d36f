import { exitStatus } from './io/exit.ts';
import { tellFaults, tellWarnings, writeFindings } from './io/output.ts';
import { readRulePacks } from './rule-packs.ts';
import { withStore } from './store-documents.ts';

/**
 * `stockline check`: every fault of a store on stdout, an empty
 * list when there is none; beside it, what deserves a look.
 */
export async function check(paths: readonly string[], rulesFolder: string | undefined): Promise<number> {
  const rules = await readRulePacks(rulesFolder);
  return withStore(paths, 'Checking', async (store, { placeOf }) => {
    const { errors, warnings = [] } = store.findings({ rules });
    await writeFindings({ errors, warnings });
    tellFaults(placeOf, { errors: [...errors] });
    tellWarnings(placeOf, warnings);
    return errors.length > 0 ? exitStatus.refused : exitStatus.done;
  });
}
