/**
 * Files that are whole at any moment, whoever reads and whenever the writer is stopped: each is written beside its
 * place and renamed.
 */
import {
  closeSync,
  existsSync,
  fsync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { readdir, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { notWritten } from './system-errors.ts';

/** Marks what a writer that was stopped has left. */
const BESIDE = /\.\d+\.writing$/u;

const synced = promisify(fsync);

/** The text; undefined where there is no such file. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Puts the content in the file's place at once; the folder is made where it is not there. */
export async function writeWhole(path: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  renameSync(await writeBeside(path, content, true, mode), path);
}

/**
 * Writes what is to be renamed to that path, and gives where it is. After a power cut a renamed file of which the disk
 * was not told to keep the content is an empty one.
 */
export async function writeBeside(
  path: string,
  content: string | Uint8Array,
  isToKeep = true,
  mode = 0o666,
): Promise<string> {
  const beside = `${path}.${process.pid}.writing`;
  // All but the disk's own time takes less here than to hand it to another thread and back.
  const file = openToWrite(beside, mode);
  try {
    writeFileSync(file, content);
    if (isToKeep) await synced(file);
  } catch (error) {
    // What fails with an open file names none.
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  } finally {
    closeSync(file);
  }
  return beside;
}

/** Most folders are there. */
function openToWrite(path: string, mode: number): number {
  try {
    return openSync(path, 'w', mode);
  } catch (error) {
    if (!isMissing(error)) throw error;
    makeFolder(dirname(path));
    return openSync(path, 'w', mode);
  }
}

/**
 * Makes the folder, and those that it is in. Node's own way of doing so never ends where a file system has a folder and
 * says of a new one in it that there is no such place, as /proc does.
 */
export function makeFolder(path: string, mode = 0o777): void {
  try {
    mkdirSync(path, mode);
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
    const parent = dirname(path);
    if (!isMissing(error) || parent === path || existsSync(parent)) throw error;
    makeFolder(parent, mode);
    mkdirSync(path, mode);
  }
}

/**
 * As `writeWhole`, for a file that a person names: a link leads to what is written, and what fails is told. What is
 * `ofOrders` only its owner may read.
 */
export async function writeDocument(path: string, content: string, ofOrders = false): Promise<void> {
  try {
    await writeWhole(await realpath(path).catch(() => path), content, ofOrders ? 0o600 : 0o666);
  } catch (error) {
    throw notWritten(path, error);
  }
}

/** The names in a folder; none where it is not there. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Removes what writers that were stopped have left. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) if (BESIDE.test(name)) await rm(join(folder, name), { force: true });
}

/** Whether it says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
