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
import { hashedName } from './wasm-modules.ts';

/** As a Vite plugin. It needs the classic script's parts in dist/. */
export function filesPlugin(): Plugin {
  return {
    name: 'stockline:files',
    resolveId: (id) => (id === 'stockline:files' ? '\0stockline:files' : undefined),
    async load(id) {
      if (id !== '\0stockline:files') return undefined;
      const [, build] = /checkout\.([0-9a-f]+)\.js/.exec((await readdir(join(dist, 'parts'))).join()) ?? [];
      if (build === undefined) throw new Error('There are no parts in dist/ yet.');
      const names = { page: await hashedName('page'), order: await hashedName('order') };
      const imports: Record<string, string[]> = {};
      for (const name of ['checkout', 'order', 'timeline']) imports[name] = await importsOf(name, build);
      return `
        export const wasmNames = ${JSON.stringify(names)};
        export const partName = (part) => \`parts/\${part}.${build}.js\`;
        export const importsOf = ${JSON.stringify(imports)};`;
    },
  };
}

/** The parts that a part cannot do without, as the bundler has cut them. */
async function importsOf(part: string, build: string): Promise<string[]> {
  const code = await readFile(join(dist, `parts/${part}.${build}.js`), 'utf8');
  return [...code.matchAll(/\bfrom\s*"\.\/([a-z-]+)\.[0-9a-f]+\.js"/gu)].map(([, name = '']) => name);
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
