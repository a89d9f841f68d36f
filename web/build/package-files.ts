/**
 * What the package holds of files that are kept elsewhere in the repository: the house's papers, and a store to start
 * from, which is that of the demo's first shop. npm packs only what lies in the package's own folder.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { demo, web } from './paths.ts';

/** By their path in the package. */
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['LICENSE', 'README.md', 'CHANGELOG.md'].map((name) => [name, join(web, '..', name)])),
  'samples/store.json': join(demo, 'store.json'),
};

export async function copyPackageFiles(): Promise<void> {
  for (const [path, from] of Object.entries(files)) {
    await mkdir(dirname(join(web, path)), { recursive: true });
    await copyFile(from, join(web, path));
  }
}
