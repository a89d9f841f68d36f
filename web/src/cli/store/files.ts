/** Which files a store is in. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a shop's folder has of a store: what a person writes, and what `stockline import` writes. */
export const storeFiles = ['settings.json', 'data.json'] as const;

/** The files that are named; in place of a folder, those that it has of a store. */
export async function filesOfStore(paths: readonly string[]): Promise<readonly string[]> {
  const files = await Promise.all(
    paths.map(async (path) => {
      const inFolder = storeFiles.map((name) => join(path, name));
      const areThere = await Promise.all(inFolder.map(isFile));
      return areThere.includes(true) ? inFolder : [path];
    }),
  );
  return files.flat();
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}
