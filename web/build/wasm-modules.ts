/**
 * The modules `stockline:page`, `stockline:order` and `stockline:full`, as a Vite plugin: Emscripten's glue, and where
 * this build keeps the bytes.
 *
 * The name of a `.wasm` file holds a hash of its content, so that a script and a WebAssembly of different builds never
 * meet in a cache.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { wasmFolder, web } from './paths.ts';

export const wasmModules = ['page', 'order', 'full'] as const;
export type WasmModule = (typeof wasmModules)[number];

/**
 * How a script comes by its WebAssembly: from a file beside the ES module; from a file beside the classic script; from
 * inside the script, which then opens from file: and needs no second request; or as a module that the host compiles,
 * since it lets no script compile any. Of all that `by-host` leaves the choice to who imports the package: see
 * `writeWasmByHost`.
 */
export type Delivery = 'beside-module' | 'beside-script' | 'inside' | 'compiled' | 'by-host';

/** Fails with what to do when CMake has not built the modules yet. */
export function requireWasm(): void {
  for (const module of wasmModules) {
    for (const file of [gluePath(module), wasmPath(module)]) {
      if (!existsSync(file)) {
        throw new Error(`${file} is missing. Build it first: cmake --preset wasm && cmake --build --preset wasm`);
      }
    }
  }
}

/** Copies the WebAssembly into a folder of the output, under the hashed names that our scripts ask for. */
export async function copyWasm(folder: string): Promise<void> {
  for (const module of wasmModules) await copy(module, join(folder, await hashedName(module)));
}

/** Copies it under plain names, for bundlers that hash on their own: `import url from 'stockline/page.wasm?url'`. */
export async function copyWasmUnhashed(folder: string): Promise<void> {
  for (const module of wasmModules) await copy(module, join(folder, `stockline-${module}.wasm`));
}

/**
 * Writes the modules behind `#page-wasm` and so on of package.json's `imports`, each of which says where one
 * WebAssembly is. Which one is taken, conditions decide: a page's bundler finds the address, and puts the file among
 * its own; on a server, where a bundler leaves no file beside a script, and no address leads to one, the bytes are
 * inside; and workerd compiles what is imported.
 */
export async function writeWasmByHost(folder: string): Promise<void> {
  const deliveries = { '': 'beside-module', '.server': 'inside', '.workerd': 'compiled' } as const;
  for (const module of wasmModules) {
    for (const [ending, delivery] of Object.entries(deliveries)) {
      // Where nobody waits for bytes, one engine serves what both do.
      const isOrders = module === 'page' && delivery !== 'beside-module';
      const source = isOrders
        ? `export { defaultWasm } from './order-wasm${ending}.js';`
        : (await defaultWasm(module, delivery)).replaceAll(viteIgnore, '');
      await writeFile(join(folder, `${module}-wasm${ending}.js`), `${source.trim()}\n`);
    }
  }
}

/** Written anew: a copy would keep the linker's executable bit, which a published file should not have. */
async function copy(module: WasmModule, path: string): Promise<void> {
  await writeFile(path, await readFile(wasmPath(module)));
}

/** The `.wasm` as CMake left it. */
export function wasmPath(module: WasmModule): string {
  return join(wasmFolder, `stockline-${module}.wasm`);
}

/** The glue as CMake left it. */
export function gluePath(module: WasmModule): string {
  return join(wasmFolder, `stockline-${module}.mjs`);
}

/**
 * The glue to import: the page's for every module whose glue is the same but for the file's name, so that one copy
 * serves both.
 */
function glueOf(module: WasmModule): string {
  const text = (name: WasmModule) => readFileSync(gluePath(name), 'utf8').replaceAll(`stockline-${name}.wasm`, '');
  return gluePath(text(module) === text('page') ? 'page' : module);
}

/**
 * The glue of a module with slivers (wasm/embind_slivers.js), whose functions are all that it needs: what starts it is
 * written here in a tenth of Emscripten's words, with the names that Emscripten gave. It is for one that gets the bytes
 * by `instantiateWasm`, waits for nothing else, and has no `main`. Undefined where the glue has other functions too, or
 * where another release of Emscripten says it in other words: then it is taken as it is, and half a kilobyte is lost.
 */
function startedShort(glue: string): string | undefined {
  const exported = (name: string) =>
    new RegExp(`\\b${name}[=(](?:Module\\["\\w+"\\]=)?Module\\["asm"\\]\\["(\\w+)"\\]`).exec(glue)?.[1];
  const [memory, table, start] = [exported('wasmMemory'), exported('wasmTable'), exported('addOnInit')];
  const [malloc, free] = [exported('_malloc'), exported('_free')];
  const text = /function UTF8ToString\(.*?\}(?=var )/s.exec(glue)?.[0];
  const [, functions, imports] =
    /(function getWasmTableEntry\(.*)var asmLibraryArg=(\{[^{}]*\});var asm=createWasm\(\)/s.exec(glue) ?? [];
  if (!memory || !table || !start || !malloc || !free || !text || !functions || !imports) return undefined;
  // Emscripten's own runtime, of which these need no more than what stands here.
  if (/\b(?:Module\["asm"\]|HEAP(?!U8\b|U32\b)\w+|abort|err|out|callMain|wasmBinary)\b/.test(functions))
    return undefined;
  return `
    export default (Module) => new Promise((resolve) => {
      const UTF8Decoder = new TextDecoder();
      let HEAPU8, HEAPU32, wasmMemory, wasmTable, _malloc, _free;
      ${text}
      function updateGlobalBufferAndViews(buffer) {
        HEAPU8 = new Uint8Array(buffer);
        HEAPU32 = new Uint32Array(buffer);
      }
      ${functions}
      Module.instantiateWasm({ a: ${imports} }, ({ exports }) => {
        ({ ${memory}: wasmMemory, ${table}: wasmTable, ${malloc}: _malloc, ${free}: _free } = exports);
        updateGlobalBufferAndViews(wasmMemory.buffer);
        exports.${start}();
        resolve(Module);
      });
    });`;
}

/**
 * The glue without what nobody asks of it: its own ways to the bytes, since our loader always hands in
 * `instantiateWasm`; what it says of a failure, since the loader tells of each; and views of the memory for others than
 * itself. Where another release of Emscripten says it in other words, all that is lost is half a kilobyte.
 */
function withoutFetching(glue: string): string {
  const alone = glue
    .replace(/if\s*\(Module\[["']instantiateWasm["']\]\)/, 'if (true)')
    .replace(/if\s*\(ENVIRONMENT_IS_WEB\s*\|\|\s*ENVIRONMENT_IS_WORKER\)/, 'if (false)')
    .replace(/typeof document\s*!==?\s*["']undefined["']\s*&&\s*document\.currentScript\s*\?[^:]*:/, '')
    .replace(/if\s*\(!isDataURI\(wasmBinaryFile\)\)\s*\{[^}]*\}/, '')
    .replace(/if\s*\(Module\[["']wasmBinary["']\]\)\s*wasmBinary\s*=\s*Module\[["']wasmBinary["']\];/, '')
    .replace(/if\s*\(typeof WebAssembly\s*!==?\s*["']object["']\)\s*\{\s*abort\([^)]*\);?\s*\}/, '')
    .replace(/err\(["']Module\.instantiateWasm callback failed[^;]*\);/, '')
    .replace(/what\s*\+=\s*["']\. Build with[^;]*;/, '')
    .replaceAll(/Module\[["']preloaded\w+["']\]\s*=\s*\{\};?/g, '');
  // Declared, made and named, a view stands in three places; one that is used, in more.
  const isUsed = (view: string) => alone.split(new RegExp(`\\b${view}\\b`)).length > 3 + 1;
  return alone.replaceAll(/Module\[["'](HEAP\w+)["']\]\s*=\s*(\1\s*=[^;}]*)/g, (_, view: string, made: string) =>
    isUsed(view) ? made : '',
  );
}

/** Makes them importable in one build. */
export function wasmModulesPlugin(delivery: Delivery): Plugin {
  return {
    name: 'stockline:wasm-modules',
    resolveId(id) {
      return wasmModules.some((module) => id === `stockline:${module}`) ? `\0${id}` : undefined;
    },
    transform: (code, id) =>
      wasmModules.some((module) => id === gluePath(module))
        ? { code: startedShort(code) ?? withoutFetching(code), map: null }
        : null,
    // Gone again from what is published: there the bundler of a shop's page is to find the file, and copy it.
    renderChunk: (code) => (code.includes(viteIgnore) ? { code: code.replaceAll(viteIgnore, ''), map: null } : null),
    async load(id) {
      const module = wasmModules.find((name) => id === `\0stockline:${name}`);
      if (module === undefined) return undefined;
      // A script with all inside carries one engine for its pages.
      if (module === 'page' && delivery === 'inside') return `export { defaultWasm, factory } from 'stockline:order';`;
      return `export { default as factory } from ${JSON.stringify(glueOf(module))};\n${await defaultWasm(module, delivery)}`;
    },
  };
}

/** Keeps Vite, which finds addresses written in this form, from putting the file into our script. */
const viteIgnore = '/* @vite-ignore */';

/** The name that our scripts ask for. */
export async function hashedName(module: WasmModule): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(wasmPath(module)))
    .digest('hex')
    .slice(0, 10);
  return `stockline-${module}.${hash}.wasm`;
}

/** The source of `defaultWasm`, as src/engine/modules.d.ts declares it. */
async function defaultWasm(module: WasmModule, delivery: Delivery): Promise<string> {
  switch (delivery) {
    case 'by-host':
      return `export { defaultWasm } from '#${module}-wasm';`;
    case 'compiled':
      return `import compiled from './stockline-${module}.wasm';\nexport const defaultWasm = () => compiled;`;
    case 'beside-module':
      return `export const defaultWasm = () => new URL(${viteIgnore}'./${await hashedName(module)}', import.meta.url);`;
    case 'beside-script':
      return `
        import { besideScript } from ${JSON.stringify(join(web, 'src/script-address.ts'))};
        export const defaultWasm = () => besideScript('${await hashedName(module)}');`;
    case 'inside':
      // Packed: less than half of what the bytes would be as base64,
      // and small even from a server that compresses nothing.
      return `
        export function defaultWasm() {
          const packed = Uint8Array.from(atob('${await packed(module)}'), (byte) => byte.charCodeAt(0));
          return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
        }`;
  }
}

async function packed(module: WasmModule): Promise<string> {
  return gzipSync(await readFile(wasmPath(module)), { level: 9 }).toString('base64');
}
