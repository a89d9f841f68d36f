/**
 * The lines of a page's head that fetch early what the classic script will ask for: the module `stockline:files` has
 * the names for `stockline/head`, and the package has the lines themselves, for those who paste them.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';
import type { Plugin } from 'vite';
import { dist, web } from './paths.ts';

/** As a Vite plugin. It needs the WebAssembly and the classic script's parts in dist/. */
export function filesPlugin(): Plugin {
  return {
    name: 'stockline:files',
    resolveId: (id) => (id === 'stockline:files' ? '\0stockline:files' : undefined),
    async load(id) {
      if (id !== '\0stockline:files') return undefined;
      const files = await readdir(dist, { recursive: true });
      const hashOf = (name: RegExp) => {
        const hash = files.map((file) => name.exec(file)?.[1]).find((found) => found !== undefined);
        if (hash === undefined) throw new Error(`There is no ${name} in dist/.`);
        return hash;
      };
      const wasm = (module: string) =>
        `stockline-${module}.${hashOf(new RegExp(`^stockline-${module}\\.([0-9a-f]+)\\.wasm$`))}.wasm`;
      const build = hashOf(/^parts[\\/]checkout\.([0-9a-f]+)\.js$/);
      return `
        export const wasmNames = ${JSON.stringify({ page: wasm('page'), order: wasm('order') })};
        export const partName = (part) => \`parts/\${part}.${build}.js\`;`;
    },
  };
}

/**
 * Writes `stockline-room.css` and `head.html`, the lines for a product page whose files lie where Getting started puts
 * them, and prints these. Needs the modules in dist/.
 */
export async function writeHead(): Promise<void> {
  const code = await readFile(join(web, 'src/head/room.css'));
  await writeFile(join(dist, 'stockline-room.css'), transform({ filename: 'room.css', code, minify: true }).code);
  const { headLines }: typeof import('../src/head/index.ts') = await import(pathToFileURL(join(dist, 'head.js')).href);
  const lines = headLines({ base: '/stockline/', snapshot: '/snapshot.json' });
  await writeFile(join(dist, 'head.html'), `${lines}\n`);
  console.log(`For the head of a product page, above the script's tag (dist/head.html):\n${lines}`);
}
