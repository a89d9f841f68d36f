/** `npm pack` calls it first: what the package has from above web/ is laid beside package.json. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packedReadme } from './docs/packed-readme.ts';
import { root } from './docs/pages.ts';
import { web } from './paths.ts';

const { files } = JSON.parse(await readFile(join(web, 'package.json'), 'utf8')) as { files: string[] };
await copyFile(join(root, 'LICENSE'), join(web, 'LICENSE'));
await writeFile(join(web, 'README.md'), packedReadme(await readFile(join(root, 'README.md'), 'utf8'), files));
