import { readFile } from 'node:fs/promises';
import { loadEngine, type StocklinePromise } from 'stockline/engine';

export async function promiseOf(sku: string, quantity: number, at: string): Promise<StocklinePromise> {
  const engine = await loadEngine();
  const snapshot = engine.openSnapshot(await readFile('snapshot.json', 'utf8'));
  try {
    return snapshot.quote({ sku, quantity, at });
  } finally {
    snapshot.close();
  }
}
