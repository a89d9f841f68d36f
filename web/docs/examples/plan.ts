import { readFile, writeFile } from 'node:fs/promises';
import type { StoreDocument } from 'stockline/engine';
import { loadFullEngine } from 'stockline/full';
import { destinationsOf, loadRulePacks } from 'stockline/rules';

export async function publish(storeFile: string, snapshotFile: string): Promise<void> {
  const document: StoreDocument = JSON.parse(await readFile(storeFile, 'utf8'));
  const store = (await loadFullEngine()).openStore(document);
  try {
    const snapshot = store.plan({ rules: await loadRulePacks(destinationsOf(document)) });
    await writeFile(snapshotFile, JSON.stringify(snapshot));
  } finally {
    store.close();
  }
}
