/** The package as it is published: what package.json promises is there, and loads where it should. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const web = new URL('../../web/', import.meta.url);
const dist = new URL('dist/', web);
const manifest = JSON.parse(readFileSync(new URL('package.json', web), 'utf8'));

/** The files that an entry of the exports map names, whatever the condition. */
function targetsOf(entry: string | Record<string, string>): string[] {
  return typeof entry === 'string' ? [entry] : Object.values(entry);
}

describe('the package', () => {
  for (const [name, entry] of Object.entries<string | Record<string, string>>(manifest.exports)) {
    test(`has what it exports as ${name}`, () => {
      for (const target of targetsOf(entry)) {
        assert.ok(existsSync(new URL(target.replace(/\*$/, ''), web)), `${target} is missing.`);
      }
    });
  }

  test('has the files that it says have side effects', () => {
    for (const file of manifest.sideEffects.filter((pattern: string) => !pattern.includes('*'))) {
      assert.ok(existsSync(new URL(file, web)), `${file} is missing.`);
    }
  });

  for (const name of [
    'stockline',
    'stockline/define',
    'stockline/order',
    'stockline/define-order',
    'stockline/engine',
    'stockline/full',
    'stockline/notice',
    'stockline/json-ld',
    'stockline/wording',
    'stockline/locales/de',
  ]) {
    test(`can be imported on a server, which has no document: ${name}`, async () => {
      assert.equal(typeof document, 'undefined');
      await import(name);
    });
  }

  test('names each WebAssembly by the hash of its content', () => {
    const names = readdirSync(dist).filter((name) => /\.[0-9a-f]{10}\.wasm$/.test(name));
    assert.equal(names.length, 2);
    for (const name of names) {
      const content = readFileSync(new URL(name, dist));
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
      const [, module] = /^(stockline-(?:page|full))\./.exec(name) ?? [];
      assert.equal(name, `${module}.${hash}.wasm`);
      assert.deepEqual(content, readFileSync(new URL(`${module}.wasm`, dist)));
    }
  });
});

for (const name of ['stockline.js', 'stockline.inline.js', 'stockline-order.js']) {
  describe(name, () => {
    const script = readFileSync(new URL(name, dist), 'utf8');

    test('says whose work it contains', () => assert.match(script, /^\/\*! Stockline \S+, MIT\. Contains Lit/));

    test('is a classic script: it neither imports nor asks where it is as a module', () => {
      assert.doesNotMatch(script, /import\.meta|\bimport\s*[({"'`*]/);
      assert.doesNotThrow(() => new Function(script));
    });

    test('makes no code from text, which a strict policy forbids', () => {
      assert.doesNotMatch(script, /\beval\(|\bnew Function\b|\bFunction\(/);
    });

    const api = name === 'stockline-order.js' ? 'StocklineOrderPage' : 'Stockline';
    test(`leaves the API in the global ${api}`, () => assert.match(script, new RegExp(`^var ${api}=`, 'm')));
  });
}

test('stockline.inline.js asks for no other file', () => {
  assert.doesNotMatch(readFileSync(new URL('stockline.inline.js', dist), 'utf8'), /stockline-page\.[0-9a-f]+\.wasm/);
});
