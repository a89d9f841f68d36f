/**
 * The classic script with its parts: one tag for a whole shop, which fetches what a page needs of the rest.
 *
 * The bundler splits at every `import()` in the sources as it does for a modern page: a script that is loaded at once,
 * and parts that import from it. A classic script has no exports to import, so what the parts need of it is handed over
 * under a symbol instead, and they take it from there. There is no second copy of anything: a part holds what the
 * script does not.
 *
 * Names of parts and the symbol hold a hash over all of the build: the script and the parts of different builds never
 * meet, in a cache or on a page.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ChunkingContext, type OutputChunk, type OutputOptions, rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { buildFactsPlugin, packageVersion } from './build-facts.ts';
import { isLanguage } from './languages.ts';
import { banner, noticesPlugin } from './notices.ts';
import { web } from './paths.ts';
import { stylesPlugin } from './styles.ts';
import { type Delivery, wasmModulesPlugin } from './wasm-modules.ts';

const entry = 'src/script.ts';

/** Stands for the hash until all is known that goes into it; as long as it. */
const unknownHash = '@@@@@@@@@@';

/** Writes `fileName` into the folder, and its parts into `parts/` beside it. */
export async function buildClassicScript(folder: string, fileName: string, version = packageVersion): Promise<void> {
  for (const { name, code } of await classicScript(fileName, version)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), code);
  }
}

/** Writes `fileName` with everything inside: the engine, every element and every language. */
export async function buildInlineScript(folder: string, fileName: string, version = packageVersion): Promise<void> {
  const [script, ...more] = await bundled('inside', version, {
    format: 'iife',
    codeSplitting: false,
    entryFileNames: fileName,
  });
  if (script === undefined || more.length > 0) throw new Error(`${fileName} would need others beside it.`);
  await writeFile(join(folder, fileName), `${banner}\n${inPages(script.code)}`);
}

async function bundled(delivery: Delivery, version: string, output: OutputOptions): Promise<OutputChunk[]> {
  const bundle = await rolldown({
    input: { stockline: join(web, entry) },
    cwd: web,
    plugins: [wasmModulesPlugin(delivery), buildFactsPlugin(version), stylesPlugin(), noticesPlugin()],
    // A script that exports only what its parts import: nothing else could.
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'es2022' },
    tsconfig: join(web, 'tsconfig.json'),
    checks: { pluginTimings: false },
  });
  // Whose work is in it, the banner says.
  const { output: files } = await bundle.generate({ minify: true, comments: false, ...output });
  await bundle.close();
  return files.map((file) => {
    if (file.type !== 'chunk') throw new Error(`${file.fileName} is no script.`);
    return file;
  });
}

/** Nothing happens on a server, which imports it by mistake or for its address. */
function inPages(statement: string): string {
  return `globalThis.document&&${statement.trim()}\n`;
}

/** The files, the script first. */
export async function classicScript(fileName: string, version: string): Promise<{ name: string; code: string }[]> {
  const output = await bundled('beside-script', version, {
    format: 'es',
    entryFileNames: fileName,
    chunkFileNames: ({ name, moduleIds }) => `parts/${partName(name, moduleIds)}.${unknownHash}.js`,
    codeSplitting: { groups: [{ name: (id, graph) => (isInScript(id, graph) ? 'script' : null) }] },
  });
  const chunks = output.map((file) => ({
    name: file.fileName,
    code: file.isEntry ? asClassicScript(file) : asPart(file, fileName),
  }));
  const all = createHash('sha256');
  for (const { name, code } of chunks.sort((one, other) => (one.name < other.name ? -1 : 1)))
    all.update(`${name}\0${code}\0`);
  const hash = all.update(version).digest('hex').slice(0, unknownHash.length);
  const known = (text: string): string => text.replaceAll(unknownHash, hash);
  return chunks
    .sort((one, other) => Number(other.name === fileName) - Number(one.name === fileName))
    .map(({ name, code }) => ({ name: known(name), code: `${banner}\n${known(code)}` }));
}

/**
 * Whether the script holds a module: all do that it imports, however many parts import them too. Left to itself the
 * bundler makes chunks of their own of some, and a classic script can import none.
 */
function isInScript(id: string, graph: ChunkingContext): boolean {
  const reached = new Set([join(web, entry)]);
  for (const module of reached)
    for (const imported of graph.getModuleInfo(module)?.importedIds ?? []) reached.add(imported);
  return reached.has(id);
}

/** `order` for an element, `order-de` for a language: many modules are called `define` and `de`. */
function partName(name: string, moduleIds: string[]): string {
  const folder = /\/(?:stockline-)?([^/]+)\/[^/]+$/.exec(moduleIds.at(-1) ?? '')?.[1] ?? '';
  if (name === 'define') return folder;
  if (!isLanguage(name)) return name;
  return `${folder === 'locales' ? 'page' : folder}-${name}`;
}

interface Statement {
  start: number;
  end: number;
  type: string;
}

/** Where the namespace is that the script hands to its parts. */
const shared = `globalThis[Symbol.for("stockline ${unknownHash}")]`;

/** The names between the braces of `{a as b}`, as pairs of what stands before and after `as`. */
function pairs(statement: string): [string, string][] {
  const list = /\{([^}]*)\}/.exec(statement)?.[1] ?? '';
  return list
    .split(',')
    .filter((entry) => entry.trim() !== '')
    .map((entry) => {
      const [first = '', second = first] = entry.trim().split(/\s+as\s+/);
      return [first, second];
    });
}

/** The statements of a kind at the top of a script, replaced. */
function replaced(code: string, type: string, replace: (statement: string) => string | undefined): string {
  let result = '';
  let done = 0;
  for (const { start, end } of (parseAst(code).body as Statement[]).filter((statement) => statement.type === type)) {
    const statement = code.slice(start, end);
    result += code.slice(done, start) + (replace(statement) ?? statement);
    done = end;
  }
  return result + code.slice(done);
}

/** Its exports are handed over under the symbol, and nothing of it is in the page's scope. */
function asClassicScript({ code, fileName }: OutputChunk): string {
  const body = replaced(code, 'ExportNamedDeclaration', (statement) => {
    const members = pairs(statement).map(([local, exported]) => (local === exported ? local : `${exported}:${local}`));
    return `${shared}={${members.join(',')}};`;
  });
  const left = (parseAst(body).body as Statement[]).find(({ type }) => /^(?:Im|Ex)port/.test(type));
  if (left !== undefined) throw new Error(`${fileName} would have to be a module: ${body.slice(left.start, left.end)}`);
  return inPages(`(()=>{"use strict";${body.trim()}})();`);
}

/** What it imports of the script it takes from under the symbol; what it imports of other parts it imports. */
function asPart({ code }: OutputChunk, script: string): string {
  return replaced(code, 'ImportDeclaration', (statement) => {
    if (!new RegExp(`["'\`]\\.\\./${script.replaceAll('.', '\\.')}["'\`]`).test(statement)) return undefined;
    const members = pairs(statement).map(([exported, local]) => (local === exported ? local : `${exported}:${local}`));
    return members.length === 0 ? '' : `const{${members.join(',')}}=${shared};`;
  });
}
