/**
 * Files that are whole at any moment, whoever reads and whenever the writer is stopped: each is written beside its
 * place and renamed.
 */
import { mkdir, open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UnreadableError } from './exit.ts';
import { isSystemError, systemSentence } from './system-errors.ts';

/** Marks what a writer that was stopped has left. */
const BESIDE = /\.\d+\.writing$/u;

/** The text; undefined where there is no such file. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Puts the content in the file's place at once; the folder is made where it is not there. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await rename(await writeBeside(path, content), path);
}

/** Writes what is to be renamed to that path, and gives where it is. */
export async function writeBeside(path: string, content: string | Uint8Array): Promise<string> {
  const beside = `${path}.${process.pid}.writing`;
  const file = await openToWrite(beside);
  try {
    await file.writeFile(content);
    // After a power cut a renamed file without its content would be an empty one.
    await file.sync();
  } finally {
    await file.close();
  }
  return beside;
}

/** Most folders are there. */
async function openToWrite(path: string) {
  try {
    return await open(path, 'w');
  } catch (error) {
    if (!isMissing(error)) throw error;
    await mkdir(dirname(path), { recursive: true });
    return open(path, 'w');
  }
}

/** As `writeWhole`, for a file that a person names: a link leads to what is written, and what fails is told. */
export async function writeDocument(path: string, content: string): Promise<void> {
  try {
    await writeWhole(await realpath(path).catch(() => path), content);
  } catch (error) {
    if (isSystemError(error)) throw new UnreadableError(`${path} cannot be written: ${systemSentence(error)}`);
    throw error;
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
