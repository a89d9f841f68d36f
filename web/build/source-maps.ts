/**
 * Source maps of what is published: every source inside, under its path in this repository, and nothing of the machine
 * that the build ran on.
 */
import { relative, resolve, sep } from 'node:path';
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
