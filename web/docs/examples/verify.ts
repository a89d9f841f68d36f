import { readFile } from 'node:fs/promises';
import { loadEngine, type OrderPromise } from 'stockline/engine';
import { verifyShown } from 'stockline/verify';

const engine = await loadEngine();

/**
 * The promise to keep with the order; undefined where the checkout has to be shown again. `at` is when the order came
 * in, by the server's clock: `2026-11-23T15:06:00Z`.
 */
export async function acceptedPromise(submitted: string, at: string): Promise<OrderPromise | undefined> {
  const snapshot = engine.openSnapshot(await readFile('snapshot.json', 'utf8'));
  try {
    const { verdict, promise } = verifyShown(snapshot, submitted, { at });
    return verdict === 'same' || verdict === 'sooner' ? promise : undefined;
  } finally {
    snapshot.close();
  }
}
