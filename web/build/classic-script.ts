/**
 * The classic script with its parts: one tag for a whole shop, which fetches what a page needs of the rest.
 *
 * The bundler splits at every `import()` in the sources as it does for a modern page: a script that is loaded at once,
 * and parts that import from it. A classic script has no exports to import, so what the parts need of it is handed over
 * under a symbol instead, and they take it from there. There is no second copy of anything: a part holds what the
 * script does not. Nor can it import by an address beside itself where it comes from another origin: it asks
 * src/script-address.ts for a whole one.
 *
 * All of that is done to the text that the bundler has put together, before it is minified. Names of parts and the
 * symbol hold a hash over all of the build: the script and the parts of different builds never meet, in a cache or on a
 * page.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import MagicString from 'magic-string';
import { type ChunkingContext, type OutputOptions, type Plugin, type RenderedChunk, rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { asciiPlugin } from './ascii.ts';
import { buildFactsPlugin, packageVersion } from './build-facts.ts';
import { isLanguage } from './languages.ts';
import { namelessMessagesPlugin } from './nameless-messages.ts';
import { banner, noticesPlugin, ownBanner } from './notices.ts';
import { web } from './paths.ts';
import { smaller } from './smaller.ts';
import { portableMap, sourcePath } from './source-maps.ts';
import { stylesPlugin } from './styles.ts';
import { trimmedLitPlugin } from './trimmed-lit.ts';
import { type Delivery, wasmModulesPlugin } from './wasm-modules.ts';

const entry = 'src/script.ts';

/** Stands for the hash until all is known that goes into it; as long as it. */
const unknownHash = '@@@@@@@@@@';

/** A file of the build, by its name in the folder. */
interface File {
  name: string;
  code: string;
}

/** Writes `fileName` into the folder, and its parts into `parts/` beside it; each with its source map. */
export async function buildClassicScript(folder: string, fileName: string, version = packageVersion): Promise<void> {
  await writeFiles(folder, await classicScript(fileName, version));
}

/** Writes `fileName` with everything inside: the engine, every element and every language. */
export async function buildInlineScript(folder: string, fileName: string, version = packageVersion): Promise<void> {
  const files = await bundled('inside', version, [inlineScriptPlugin()], {
    codeSplitting: false,
    entryFileNames: fileName,
  });
  if (files.some(({ name }) => !name.startsWith(fileName))) throw new Error(`${fileName} would need others beside it.`);
  await writeFiles(folder, files);
}

async function writeFiles(folder: string, files: readonly File[]): Promise<void> {
  for (const { name, code } of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), code);
  }
}

async function bundled(
  delivery: Delivery,
  version: string,
  plugins: readonly Plugin[],
  output: OutputOptions,
): Promise<File[]> {
  const facts = buildFactsPlugin(version, unknownHash);
  const bundle = await rolldown({
    input: { stockline: join(web, entry) },
    cwd: web,
    plugins: [wasmModulesPlugin(delivery), facts, stylesPlugin(), noticesPlugin(), ...plugins, asciiPlugin()],
    // A script that exports only what its parts import: nothing else could.
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'es2022' },
    tsconfig: join(web, 'tsconfig.json'),
    checks: { pluginTimings: false },
  });
  const { output: files } = await bundle.generate({
    ...{ format: 'es', minify: true, charset: 'ascii', sourcemap: true, sourcemapPathTransform: sourcePath },
    // Whose work is in it, the banner says.
    ...{ comments: false, postBanner: (chunk) => bannerOf(chunk, version) },
    postFooter: ({ isEntry }) => (isEntry ? '})();' : ''),
    ...output,
  });
  await bundle.close();
  const maps = new Map(files.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : '']));
  const written = files
    .filter(({ fileName }) => !fileName.includes(runtime))
    .map(async (file): Promise<File[]> => {
      if (file.type === 'asset') {
        if (!file.fileName.endsWith('.map')) throw new Error(`${file.fileName} is no script.`);
        return [];
      }
      const { fileName } = file;
      const mapName = `${fileName}.map`;
      const minified = { code: file.code, map: maps.get(mapName) ?? '' };
      // A part is as small already, one that holds texts even smaller.
      const { code, map } = file.isEntry ? await smaller(minified, fileName) : minified;
      // Texts lead nowhere that they do not say themselves, and every byte of them is paid for.
      if (isLanguage(file.name))
        return [{ name: fileName, code: code.replace(/\n+\/\/# sourceMappingURL=.*\s*$/u, '\n') }];
      return [
        { name: fileName, code },
        { name: mapName, code: portableMap(map) },
      ];
    });
  return (await Promise.all(written)).flat();
}

/**
 * Others' work is Lit's and Emscripten's; most parts hold texts of ours alone. Nothing of the script is in the page's
 * scope. It does nothing on a server, which imports it by mistake or for its address, and nothing again on a page that
 * has this version already, by another tag.
 */
function bannerOf({ moduleIds, isEntry }: RenderedChunk, version: string): string {
  const whose = moduleIds.some((id) => /\/node_modules\/|\.mjs$/.test(id)) ? banner : ownBanner;
  const unlessThere = `globalThis.document&&!globalThis.Stockline?.versions?.[${JSON.stringify(version)}]&&`;
  return isEntry ? `${whose}\n${unlessThere}(()=>{"use strict";` : whose;
}

/** What makes another version of the sources, for tests. */
export type Change = Plugin;

/** The files, the script first. With changes to the sources it is another version in more than its name. */
export async function classicScript(
  fileName: string,
  version: string,
  changes: readonly Change[] = [],
): Promise<File[]> {
  const plugins = [...changes, trimmedLitPlugin(), namelessMessagesPlugin(), classicScriptPlugin(fileName)];
  const files = await bundled('beside-script', version, plugins, {
    entryFileNames: fileName,
    chunkFileNames: ({ name, moduleIds }) => `parts/${partName(name, moduleIds)}.${unknownHash}.js`,
    codeSplitting: {
      // In this order: the script has what both would have.
      groups: [
        { name: (id, graph) => (isInScript(id, graph) ? 'script' : null), priority: 2 },
        { name: (id, graph) => (isInDetails(id, graph) ? 'details' : null), priority: 1 },
        { name: (id, graph) => (isInLimits(id, graph) ? 'limits' : null), priority: 1 },
      ],
    },
  });
  const all = createHash('sha256');
  for (const { name, code } of files.sort((one, other) => (one.name < other.name ? -1 : 1)))
    all.update(`${name}\0${code}\0`);
  const hash = all.update(version).digest('hex').slice(0, unknownHash.length);
  const known = (text: string): string => text.replaceAll(unknownHash, hash);
  return files
    .sort((one, other) => Number(other.name === fileName) - Number(one.name === fileName))
    .map(({ name, code }) => ({ name: known(name), code: known(code) }));
}

/** Makes a script of the entry, and of the other chunks parts that take from it. */
function classicScriptPlugin(script: string): Plugin {
  return {
    name: 'stockline:classic-script',
    renderChunk(code, chunk) {
      const text = new MagicString(code);
      if (chunk.isEntry) asClassicScript(text);
      else asPart(text, script);
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** What stands folded on a product page, which other elements show too: one part, whoever asks for it. */
function isInDetails(id: string, graph: ChunkingContext): boolean {
  return isReached(id, graph, ['src/elements/stockline-availability/details.ts']);
}

/** What is rare on a product page, and what other elements have from the start. */
function isInLimits(id: string, graph: ChunkingContext): boolean {
  return isReached(id, graph, ['src/locales/describe.ts']);
}

/**
 * Whether the script holds a module: all do that it imports, however many parts import them too, and what every
 * language of a product page imports. Left to itself the
 * bundler makes chunks of their own of some, and a classic script can import none.
 */
function isInScript(id: string, graph: ChunkingContext): boolean {
  return isReached(id, graph, [entry, 'src/locales/named.ts']);
}

/** Whether it is one of these modules, or imported by one of them, and so on. */
function isReached(id: string, graph: ChunkingContext, from: readonly string[]): boolean {
  const reached = new Set(from.map((path) => join(web, path)));
  for (const module of reached)
    for (const imported of graph.getModuleInfo(module)?.importedIds ?? []) reached.add(imported);
  return reached.has(id);
}

/** `order` for an element, `order-de` for a language: many modules are called `define` and `de`, and one `order`. */
function partName(name: string, moduleIds: string[]): string {
  const folder = /\/(?:stockline-)?([^/]+)\/[^/]+$/.exec(moduleIds.at(-1) ?? '')?.[1] ?? '';
  if (name === 'define') return folder;
  if (folder === 'engine' && name === 'order') return 'order-engine';
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

/** Replaces the statements of a kind at the top of a script. */
function replaceAll(text: MagicString, type: string, replacement: (statement: string) => string | undefined): void {
  for (const { start, end } of (parseAst(text.original).body as Statement[]).filter((one) => one.type === type)) {
    const replaced = replacement(text.original.slice(start, end));
    if (replaced !== undefined) text.update(start, end, replaced || ';');
  }
}

/** Nothing is exported where everything is inside. */
function inlineScriptPlugin(): Plugin {
  return {
    name: 'stockline:inline-script',
    renderChunk(code) {
      const text = new MagicString(code);
      replaceAll(text, 'ExportNamedDeclaration', () => '');
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** What it exports is handed over under the symbol, and nothing of it is in the page's scope. */
function asClassicScript(text: MagicString): void {
  replaceAll(text, 'ExportNamedDeclaration', (statement) => {
    const members = pairs(statement).map(([local, exported]) => (local === exported ? local : `${exported}:${local}`));
    return `${shared}={${members.join(',')}};`;
  });
  importParts(text, 'parts/');
  const left = /\bimport\((?!href\))[^)]*\)|^(?:import|export)\b.*/m.exec(text.toString());
  if (left !== null) throw new Error(`The script would have to be a module: ${left[0]}`);
}

/** The bundler's own part, as it calls it. */
const runtime = 'rolldown-runtime';

/**
 * What several parts have of the bundler's: to make a namespace of what a part exports. Each says it itself, where one
 * more part would be one more request.
 */
function namespaces(members: readonly (readonly [string, string])[]): string {
  if (members.length !== 1) throw new Error('The bundler has brought more than what makes namespaces.');
  const made = 'Object.entries(all).map(([name,get])=>[name,{get,enumerable:true}])';
  return `const ${members[0]?.[1]}=all=>Object.defineProperties({},Object.fromEntries(${made}));`;
}

/** What it imports of the script it takes from under the symbol; what it imports of other parts it imports. */
function asPart(text: MagicString, script: string): void {
  replaceAll(text, 'ImportDeclaration', (statement) => {
    if (statement.includes(`"./${runtime}.`)) return namespaces(pairs(statement));
    if (!statement.includes(`"../${script}"`)) return undefined;
    const members = pairs(statement).map(([exported, local]) => (local === exported ? local : `${exported}:${local}`));
    return members.length === 0 ? '' : `const{${members.join(',')}}=${shared};`;
  });
  // First: an element that is defined below may ask at once.
  if (importParts(text, '')) text.prepend(`const{importPart}=${shared};\n`);
}

/** Has the parts that are asked for later fetched by `importPart`. A table of languages is told by their tags. */
function importParts(text: MagicString, folder: string): boolean {
  let isAsked = false;
  const part = (name: string) => `import\\("\\./${folder}${name}\\.${unknownHash}\\.js"\\)`;
  const language = `"?(?<tag>[\\w-]+)"?: ?\\(\\) ?=> ?${part('(?<kind>\\w+)-\\k<tag>')},?\\s*`;
  const asked = new RegExp(`\\{\\s*(?:${language}){2,}\\}|\\b${part('(?<only>[\\w-]+)')}`, 'g');
  text.replace(asked, (whole, ...found) => {
    isAsked = true;
    const { kind, only }: Record<string, string> = found.at(-1);
    if (only !== undefined) return `importPart("${only}")`;
    const tags = [...whole.matchAll(new RegExp(`"\\./${folder}\\w+-([\\w-]+)`, 'g'))].map(([, tag]) => tag).join(' ');
    return `Object.fromEntries("${tags}".split(" ").map(tag=>[tag,()=>importPart("${kind}-"+tag)]))`;
  });
  return isAsked;
}
