/** The WebAssembly modules have the functions that web/src/engine/wasm-module.ts declares, and no others. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gluePath, type WasmModule, wasmModules, wasmPath } from '../../web/build/wasm-modules.ts';
import type { ModuleFactory } from '../../web/src/engine/wasm-module.ts';

/** The functions of each module, as C++ binds them: each module has those of the one before it, and more. */
const quoting = ['addProduct', 'close', 'openSnapshot', 'quote', 'version'];
const revising = [...quoting, 'revise'].sort();
const functions: Record<WasmModule, string[]> = {
  page: quoting,
  order: revising,
  full: [
    ...[
      ...revising,
      'changeStore',
      'check',
      'explain',
      'homeText',
      'lawText',
      'openPublication',
      'openRules',
      'openStore',
    ],
    ...['openStoreInPart', 'plan', 'productText', 'shopText'],
  ].sort(),
};

const source = readFileSync(new URL('../../web/src/engine/wasm-module.ts', import.meta.url), 'utf8');

/** The functions that an interface declares, with those of the one that it extends. */
function declared(name: string): string[] {
  const found = new RegExp(`export interface ${name}(?: extends (?<wider>\\w+))? {\\n(?<members>[^]*?)\\n}`).exec(
    source,
  );
  assert.ok(found?.groups !== undefined, name);
  const { wider, members = '' } = found.groups;
  const own = [...members.matchAll(/^ {2}(?<name>\w+)\(/gmu)].map(({ groups }) => groups?.['name'] ?? '');
  return [...own, ...(wider === undefined ? [] : declared(wider))].sort();
}

/** Which of all these functions a module has. (Emscripten adds some of its own, other ones in each release.) */
async function bound(module: WasmModule): Promise<string[]> {
  const glue = (await import(pathToFileURL(gluePath(module)).href)) as { default: ModuleFactory<object> };
  const bytes = readFileSync(wasmPath(module));
  const made = await glue.default({
    instantiateWasm(imports, done) {
      void WebAssembly.instantiate(bytes, imports).then(({ instance }) => done(instance));
      return {};
    },
  });
  return functions.full.filter((name) => typeof (made as Record<string, unknown>)[name] === 'function');
}

describe('the functions of', () => {
  for (const module of wasmModules) {
    test(`the ${module} module`, async () => {
      const name = `${module[0]?.toUpperCase()}${module.slice(1)}Module`;
      assert.deepEqual(declared(name), functions[module]);
      assert.deepEqual(await bound(module), functions[module]);
    });
  }
});
