/** Writes lines to the end of a ledger. */
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StocklineError } from '../engine/answer.ts';
import type { LedgerEntry } from '../engine/types/documents.ts';
import { entryFaults } from './entry.ts';

/**
 * Appends the line, and is done when the disk has it. The file comes into being where there is none, for its owner's
 * eyes alone. A line goes out in a single write to the end of the file, so that several processes of one machine may
 * write to it at once; on a file system of a network let one write. Where the last line is torn, since a machine went
 * down in the middle of it, this one begins on a line of its own.
 *
 * Throws a StocklineError where it is no line of a ledger; then nothing is written.
 */
export async function appendToLedger(path: string, entry: LedgerEntry): Promise<void> {
  const faults = entryFaults(entry);
  if (faults.length > 0) throw new StocklineError(faults);
  const file = await open(path, 'a+', 0o600);
  try {
    const { size } = await file.stat();
    const start = size > 0 && !(await endsLine(file, size)) ? '\n' : '';
    const bytes = Buffer.from(`${start}${JSON.stringify(entry)}\n`);
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten < bytes.length) throw new Error(`${path} took only a part of the line: is the disk full?`);
    await file.sync();
    if (size === 0) await syncFolder(dirname(path));
  } finally {
    await file.close();
  }
}

async function endsLine(file: FileHandle, size: number): Promise<boolean> {
  const last = Buffer.alloc(1);
  await file.read(last, 0, 1, size - 1);
  return last[0] === 0x0a;
}

/** A new file is safe once its folder is. Some systems open no folders. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  try {
    await folder?.sync();
  } catch {
    // What cannot be synced is left at that: the file itself is.
  } finally {
    await folder?.close();
  }
}
