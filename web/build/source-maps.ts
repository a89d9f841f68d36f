/**
 * Source maps of what is published: every source inside, under its path in this repository, and nothing of the machine
 * that the build ran on.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { dirname } from 'node:path/posix';
import { web } from './paths.ts';

const repository = resolve(web, '..');

/** For `sourcemapPathTransform`: the path of a source in the repository. What only the build has keeps its name. */
export function sourcePath(source: string, map: string): string {
  if (source.includes('\0')) return source.replace(/^.*\0/, '');
  return `stockline/${relative(repository, resolve(dirname(map), source)).replaceAll(sep, '/')}`;
}

/** The map with paths of this machine taken out of what the build itself wrote. */
export function portableMap(map: string): string {
  return map.replaceAll(`${repository}${sep}`, '');
}

/** Does so with all maps that are in a folder. A script that was made of data alone has nothing to map. */
export async function makeMapsPortable(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.map'))) {
    const path = join(folder, file);
    const map = await readFile(path, 'utf8');
    if ((JSON.parse(map) as { sources: string[] }).sources.length > 0) {
      await writeFile(path, portableMap(map));
      continue;
    }
    const script = path.replace(/\.map$/, '');
    await writeFile(script, (await readFile(script, 'utf8')).replace(/\/\/# sourceMappingURL=.*\s*$/, ''));
    await rm(path);
  }
}
