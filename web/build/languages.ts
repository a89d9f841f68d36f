/**
 * Writes `shipped.ts` into each folder of messages, or with --check says whether it is what the folder's languages
 * would give.
 *
 * A language is a file named by its tag (`de.ts`, `pt-BR.ts`) that exports its messages under that name without the
 * hyphen. Each becomes a script of its own, which a page fetches when it needs it; English is part of every script and
 * is not among them.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { web } from './paths.ts';

/** The folders of messages under src/: those that have an English file, and say what its messages are. */
export async function messageFolders(): Promise<string[]> {
  const under = await readdir(join(web, 'src'), { recursive: true });
  return under
    .filter((path) => /(?:^|\/)en\.ts$/.test(path) && under.includes(path.replace(/en\.ts$/, 'messages.ts')))
    .map((path) => join('src', path, '..'));
}

/** The tags of a folder's languages, English among them. */
export async function languagesIn(folder: string): Promise<string[]> {
  const files = await readdir(join(web, folder));
  const names = files.filter((file) => file.endsWith('.ts')).map((file) => file.replace('.ts', ''));
  return names.filter(isLanguage).sort();
}

/** Whether a name is a language's tag. */
export function isLanguage(name: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(name);
}

/** Writes what has changed, and gives back where that was; with `dry` it writes nothing. */
export async function writeShippedLanguages({ dry = false } = {}): Promise<string[]> {
  const changed: string[] = [];
  for (const folder of await messageFolders()) {
    const path = join(web, folder, 'shipped.ts');
    const text = shippedModule(folder, await typeOf(folder), await languagesIn(folder));
    if ((await readFile(path, 'utf8').catch(() => '')) === text) continue;
    changed.push(join(folder, 'shipped.ts'));
    if (!dry) await writeFile(path, text);
  }
  return changed;
}

/** The name of the messages' type: what `en` says it is. */
async function typeOf(folder: string): Promise<string> {
  const english = await readFile(join(web, folder, 'en.ts'), 'utf8');
  const type = /export const en: (\w+)/.exec(english)?.[1];
  if (type === undefined) throw new Error(`${folder}/en.ts has no \`export const en: …\`.`);
  return type;
}

function shippedModule(folder: string, type: string, languages: string[]): string {
  const catalogue = relative(folder, 'src/locales/catalogue.ts').replace(/^(?!\.)/, './');
  const entries = languages
    .filter((tag) => tag !== 'en')
    .map((tag) => `  ${tag.includes('-') ? `'${tag}'` : tag}: () => import('./${tag}.ts'),\n`);
  return `/** The languages in this folder. Written by \`npm run types\` and \`npm run build\`: add a file, not a line. */
import type { Shipped } from '${catalogue}';
import type { ${type} } from './messages.ts';

export const shipped: Shipped<${type}> = {${entries.length === 0 ? '' : `\n${entries.join('')}`}};
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  const changed = await writeShippedLanguages({ dry: check });
  if (check && changed.length > 0) {
    console.error(`${changed.join(', ')}: not what its folder gives. Run \`npm run types\`.`);
    process.exitCode = 1;
  }
}
