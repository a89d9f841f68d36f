/**
 * What the package holds of files that are kept elsewhere in the repository: the house's papers, and a store to start
 * from, which is that of the demo's first shop. npm packs only what lies in the package's own folder.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packedReadme } from './docs/packed-readme.ts';
import { demo, web } from './paths.ts';

/** By their path in the package. */
const files: Readonly<Record<string, string>> = {
  LICENSE: join(web, '../LICENSE'),
  'CHANGELOG.md': join(web, '../CHANGELOG.md'),
  'samples/store.json': join(demo, 'store.json'),
};

export async function copyPackageFiles(): Promise<void> {
  for (const [path, from] of Object.entries(files)) {
    await mkdir(dirname(join(web, path)), { recursive: true });
    await copyFile(from, join(web, path));
  }
  const manifest = JSON.parse(await readFile(join(web, 'package.json'), 'utf8')) as { files: string[] };
  const readme = await readFile(join(web, '../README.md'), 'utf8');
  await writeFile(join(web, 'README.md'), packedReadme(readme, manifest.files));
}
