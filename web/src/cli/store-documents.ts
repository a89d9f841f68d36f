/** What `plan` and `check` share: a store read, opened, asked and closed, whatever comes of it. */
import { type Fault, type FullEngine, loadFullEngine, StocklineError, type Store } from '../engine/full.ts';
import { nameOf, readDocument } from './io/documents.ts';
import { exitStatus } from './io/exit.ts';
import { notUtf8, writeFaults } from './io/output.ts';
import { announceStep } from './progress.ts';

/** Opens the store and gives what `ask` makes of it; when the store is refused, writes every fault instead. */
export async function withStore(path: string, step: string, ask: (store: Store) => Promise<number>): Promise<number> {
  const text = await readDocument(path);
  if (text === undefined) {
    await writeFaults(nameOf(path), notUtf8);
    return exitStatus.refused;
  }
  const engine = await loadFullEngine();
  const finished = announceStep(`${step} ${nameOf(path)}`, text.length);
  try {
    const store = open(engine, text);
    if (store instanceof StocklineError) {
      await writeFaults(nameOf(path), { errors: asOfOneSlip(store.errors) });
      return exitStatus.refused;
    }
    try {
      return await ask(store);
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
