import { readFile, stat } from 'node:fs/promises';
import { loadOrderEngine, type OrderSnapshot } from 'stockline/engine';

const file = 'snapshot.json';
let kept: { snapshot: OrderSnapshot; changed: number } | undefined;

/** The snapshot of now, open. Ask it before you wait for anything else: it is closed when its file is another. */
export async function openSnapshot(): Promise<OrderSnapshot> {
  const { mtimeMs } = await stat(file);
  if (kept?.changed === mtimeMs) return kept.snapshot;
  const [engine, text] = await Promise.all([loadOrderEngine(), readFile(file, 'utf8')]);
  const snapshot = engine.openSnapshot(text);
  kept?.snapshot.close();
  kept = { snapshot, changed: mtimeMs };
  return snapshot;
}
