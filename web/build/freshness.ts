/** Says whether anything that the build reads has changed since it last wrote. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { dist, web } from './paths.ts';
import { gluePath, wasmModules, wasmPath } from './wasm-modules.ts';

const sources = [
  'src',
  'demo',
  'rules',
  'build',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json',
  'tsconfig.types.json',
];
const record = join(dist, '.built-from');

/** A hash over the content of every file that the build reads. */
export async function hashOfInputs(): Promise<string> {
  const files: string[] = wasmModules.flatMap((module) => [gluePath(module), wasmPath(module)]);
  for (const source of sources) files.push(...(await filesUnder(join(web, source))));
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(`${relative(web, file)}\0`)
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}

/** Whether dist/ was written, to its end, from inputs of this hash. */
export async function isBuiltFrom(hash: string): Promise<boolean> {
  return (await readFile(record, 'utf8').catch(() => '')) === hash;
}

/** Notes that dist/ is complete. */
export async function recordBuiltFrom(hash: string): Promise<void> {
  await writeFile(record, hash);
}

async function filesUnder(path: string): Promise<string[]> {
  let entries: string[];
  try {
    entries = await readdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
  return (await Promise.all(entries.map((entry) => filesUnder(join(path, entry))))).flat();
}
