/** What `plan` and `check` share: a store read, opened, asked and closed, whatever comes of it. */
import { type Fault, type FullEngine, loadFullEngine, StocklineError, type Store } from '../engine/full.ts';
import { exitStatus } from './io/exit.ts';
import { writeFaults } from './io/output.ts';
import { announceStep } from './progress.ts';
import { readStore, type StoreSource } from './store/source.ts';

/**
 * Opens the store, of one file or several, and gives what `ask` makes of it; when the store is refused, writes every
 * fault instead.
 */
export async function withStore(
  paths: string | readonly string[],
  step: string,
  ask: (store: Store, source: StoreSource) => Promise<number>,
): Promise<number> {
  const source = await readStore(typeof paths === 'string' ? [paths] : paths);
  if ('errors' in source) {
    await writeFaults(source.placeOf, { errors: source.errors });
    return exitStatus.refused;
  }
  const engine = await loadFullEngine();
  const finished = announceStep(`${step} ${source.name}`, source.text.length);
  try {
    const store = open(engine, source.text);
    if (store instanceof StocklineError) {
      await writeFaults(source.placeOf, { errors: asOfOneSlip(store.errors) });
      return exitStatus.refused;
    }
    try {
      return await ask(store, source);
    } finally {
      store.close();
    }
  } finally {
    finished();
  }
}

/** Whoever gives the snapshot for the store has made one slip, and not one a member. */
export function asOfOneSlip(errors: StocklineError['errors']): Fault[] {
  const zones = errors.find(({ code, pointer }) => code === 'unknown_member' && pointer === '/zones');
  if (zones === undefined) return [...errors];
  return [{ ...zones, message: 'This is a snapshot. Give the store document from which it was planned.' }];
}

function open(engine: FullEngine, text: string): Store | StocklineError {
  try {
    return engine.openStore(text);
  } catch (error) {
    if (error instanceof StocklineError) return error;
    throw error;
  }
}
