/**
 * Files that are whole at any moment, whoever reads and whenever the writer is stopped: each is written beside its place
 * and renamed.
 */
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Marks what a writer that was stopped has left. */
const BESIDE = /\.\d+\.writing$/u;

/** The text; undefined where there is no such file. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Puts the content in the file's place at once; the folder is made where it is not there. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.writing`;
  await mkdir(dirname(path), { recursive: true });
  const file = await open(beside, 'w');
  try {
    await file.writeFile(content);
    // After a power cut a renamed file without its content would be an empty one.
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

/** The names in a folder; none where it is not there. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Removes what writers that were stopped have left. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) if (BESIDE.test(name)) await rm(join(folder, name), { force: true });
}
