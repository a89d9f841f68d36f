import { faultsIn } from '../engine/answer.ts';
import { type Engine, loadEngine, type Snapshot, StocklineError } from '../engine/index.ts';
import { nameOf, readDocument, readLines, sizeOf, standardInput } from './documents.ts';
import { exitStatus } from './exit-status.ts';
import { notUtf8, writeFaults } from './faults.ts';
import { writeLine } from './output.ts';
import { ProgressBar } from './progress.ts';
import { UsageError } from './usage-error.ts';

/** `stockline quote`: one line of answer for each line of queries. */
export async function quote(snapshotPath: string, queriesPath: string): Promise<number> {
  if (snapshotPath === standardInput && queriesPath === standardInput) {
    throw new UsageError('Standard input cannot be both the snapshot and the queries: give one of them as a file.');
  }
  const text = await readDocument(snapshotPath);
  if (text === undefined) {
    await writeFaults(nameOf(snapshotPath), notUtf8);
    return exitStatus.refused;
  }
  const snapshot = open(await loadEngine(), text);
  if (snapshot instanceof StocklineError) {
    await writeFaults(nameOf(snapshotPath), { errors: [...snapshot.errors] });
    return exitStatus.refused;
  }
  try {
    return await answerLines(snapshot, queriesPath);
  } finally {
    snapshot.close();
  }
}

function open(engine: Engine, text: string): Snapshot | StocklineError {
  try {
    return engine.openSnapshot(text);
  } catch (error) {
    if (error instanceof StocklineError) return error;
    throw error;
  }
}

async function answerLines(snapshot: Snapshot, queriesPath: string): Promise<number> {
  let status: number = exitStatus.done;
  const progress = new ProgressBar('quoted', await sizeOf(queriesPath));
  try {
    for await (const { number, text, offset } of readLines(queriesPath)) {
      if (text?.trim() === '') continue;
      const answer = text === undefined ? JSON.stringify(notUtf8) : snapshot.quoteText(withInstant(text, new Date()));
      const faults = faultsIn(answer);
      if (faults === undefined) {
        await writeLine(answer);
      } else {
        status = exitStatus.refused;
        progress.clear();
        await writeFaults(`${nameOf(queriesPath)}, line ${number}`, faults, answer);
      }
      progress.advance(offset);
    }
  } finally {
    progress.clear();
  }
  return status;
}

/**
 * A query without an instant is asked now. The instant is put into the text, so that the engine reads all else as it was written: parsed
 * and written again, a key given twice would be mended unseen.
 */
function withInstant(query: string, now: Date): string {
  let value: unknown;
  try {
    value = JSON.parse(query);
  } catch {
    return query;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'at' in value) return query;
  const separator = Object.keys(value).length > 0 ? ',' : '';
  return query.replace('{', () => `{"at":"${now.toISOString().slice(0, 19)}Z"${separator}`);
}
