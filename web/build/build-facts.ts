/** The module `stockline:build`, as a Vite plugin: what a script knows of the build that it is from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { web } from './paths.ts';

/** The package's version. */
export const packageVersion = (JSON.parse(readFileSync(join(web, 'package.json'), 'utf8')) as { version: string })
  .version;

/** `build` is what the names of the classic script's parts hold, which no other script has. */
export function buildFactsPlugin(version = packageVersion, build = ''): Plugin {
  const facts = Object.entries({ version, build }).map(([name, fact]) => `export const ${name} = '${fact}';`);
  return {
    name: 'stockline:build',
    resolveId: (id) => (id === 'stockline:build' ? '\0stockline:build' : undefined),
    load: (id) => (id === '\0stockline:build' ? facts.join('\n') : undefined),
  };
}
