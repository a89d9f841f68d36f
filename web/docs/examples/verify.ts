import { readFile } from 'node:fs/promises';
import { loadEngine } from 'stockline/engine';
import { verifyShown } from 'stockline/verify';

const engine = await loadEngine();

/** `at` is when the order came in, by the server's clock: `2026-11-23T15:06:00Z`. */
export async function isStillTrue(submitted: string, at: string): Promise<boolean> {
  const snapshot = engine.openSnapshot(await readFile('snapshot.json', 'utf8'));
  try {
    const { verdict } = verifyShown(snapshot, submitted, { at });
    return verdict === 'same' || verdict === 'sooner';
  } finally {
    snapshot.close();
  }
}
