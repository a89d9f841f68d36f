/** The tarball that is published: what package.json promises is in it, and what is in it is fit to be served. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Consumer, unpackedPackage } from './tarball.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

let shop: Consumer;
let manifest: Record<string, never> & {
  exports: Record<string, string | Record<string, string>>;
  typesVersions: { '*': Record<string, string[]> };
  dependencies: Record<string, string>;
};
const read = (path: string): string => readFileSync(join(shop.stockline, path), 'utf8');
const ending = (suffix: string): string[] => shop.files.filter((file) => file.endsWith(suffix));

before(() => {
  shop = unpackedPackage();
  manifest = JSON.parse(read('package.json'));
});
after(() => shop?.remove());

test('Every byte of every script is ASCII, whatever encoding a server or a page takes it for', () => {
  const scripts = ending('.js');
  assert.ok(scripts.includes('dist/stockline.js') && scripts.some((file) => file.includes('/parts/page-ar.')));
  for (const file of scripts) {
    const bytes = readFileSync(join(shop.stockline, file));
    const at = bytes.findIndex((byte) => byte > 0x7f);
    assert.equal(at, -1, `${file}, byte ${at}: ${bytes.subarray(Math.max(0, at - 40), at + 20)}`);
  }
});

test('In ASCII, each language says what its source says', async () => {
  // The Arabic for "in stock", by its code points.
  const { ar } = await import(pathToFileURL(join(shop.stockline, 'dist/locales/ar.js')).href);
  assert.equal(ar.status.in_stock, '\u0645\u062a\u0648\u0641\u0631');
  const [part = ''] = shop.files.filter((file) => /\/parts\/page-ar\.\w+\.js$/u.test(file));
  assert.match(read(part), /\\u0645\\u062[aA]\\u0648\\u0641\\u0631/u);
});

describe('source maps', () => {
  test('stand beside each script that names one, and nothing in them is of the machine that built it', () => {
    const maps = ending('.js.map');
    const naming = ending('.js').filter((file) => /\n\/\/# sourceMappingURL=[\w.-]+\.js\.map\s*$/u.test(read(file)));
    assert.ok(naming.includes('dist/stockline.js') && naming.includes('dist/stockline.inline.js'));
    assert.deepEqual(
      naming.map((file) => `${file}.map`),
      maps,
    );
    for (const file of maps) {
      const text = read(file);
      const { sources, sourcesContent } = JSON.parse(text) as { sources: string[]; sourcesContent: (string | null)[] };
      assert.ok(!text.includes(root) && !text.includes(root.slice(0, -1)), `${file} holds ${root}`);
      for (const [index, source] of sources.entries()) {
        assert.match(source, /^stockline\/(?:web|build\/wasm)\/[\w@./-]+$/u, file);
        assert.ok(sourcesContent[index], `${file} lacks the text of ${source}`);
      }
    }
  });

  for (const [file, text] of [
    ['dist/stockline.js', 'There is no element'],
    ['dist/stockline.inline.js', 'There is no element'],
    ['dist/parts/order.', 'part="headline"'],
    ['dist/cli.js', 'stockline: '],
  ] as const) {
    test(`lead from ${file} to the source that says: ${text}`, () => {
      const script = shop.files.find((each) => each.startsWith(file) && each.endsWith('.js')) ?? '';
      const lines = read(script).split('\n');
      const line = lines.findIndex((each) => each.includes(text));
      const map = JSON.parse(read(`${script}.map`));
      const entry = new SourceMap(map).findEntry(line, lines[line]?.indexOf(text) ?? 0);
      const { originalSource, originalLine } = entry as { originalSource: string; originalLine: number };
      const source: string = map.sourcesContent[map.sources.indexOf(originalSource)];
      assert.match(
        source
          .split('\n')
          .slice(originalLine, originalLine + 3)
          .join('\n'),
        new RegExp(text, 'u'),
      );
    });
  }
});

describe('package.json', () => {
  test('names files that are there', () => {
    const named = ['main', 'module', 'types', 'unpkg', 'jsdelivr', 'customElements'].map((field) => manifest[field]);
    const exported = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    const all = [...named, ...exported, ...Object.values(manifest['bin'] ?? {})].map((path) => String(path));
    assert.ok(all.length > 40);
    for (const path of all.map((each) => each.replace(/^\.\//u, ''))) {
      const [before = '', after = ''] = path.split('*');
      assert.ok(
        path.includes('*')
          ? shop.files.some((file) => file.startsWith(before) && file.endsWith(after))
          : shop.files.includes(path),
        `${path} is not in the package.`,
      );
    }
  });

  test('tells resolvers that know no exports the same types', () => {
    const typed = Object.entries(manifest.exports).flatMap(([path, entry]) =>
      typeof entry === 'object' && entry['types'] !== undefined && path !== '.'
        ? [[path.slice(2), [entry['types']]]]
        : [],
    );
    assert.deepEqual(manifest.typesVersions['*'], Object.fromEntries(typed));
  });

  test('takes any Lit 3, while what is built here takes one', () => {
    assert.equal(manifest.dependencies['lit'], '^3');
    const lock = JSON.parse(readFileSync(join(root, 'web/package-lock.json'), 'utf8'));
    assert.match(lock.packages['node_modules/lit'].version, /^3\.\d+\.\d+$/u);
  });

  test('has all that its scripts import: nothing from outside but Lit, and what is optional', () => {
    const allowed = /^(?:lit|@lit-labs\/ssr|date-holidays)(?:\/|$)|^node:|^#/u;
    for (const file of ending('.js').filter((each) => each.startsWith('dist/') || each.startsWith('bin/'))) {
      for (const [, name = ''] of read(file).matchAll(/^(?:import|export)[^'"\n]*['"]([^'"]+)['"];?$/gmu)) {
        if (!name.startsWith('.')) assert.match(name, allowed, `${file} imports ${name}`);
        else assert.ok(existsSync(join(shop.stockline, dirname(file), name)), `${file} imports ${name}`);
      }
    }
  });

  test('gives CDNs for the package’s bare address a script that needs nothing beside it', () => {
    assert.equal(manifest['unpkg'], './dist/stockline.inline.js');
    assert.equal(manifest['jsdelivr'], './dist/stockline.inline.js');
  });
});

test('The papers are there: licence, changelog, notices of others’ work', () => {
  for (const file of ['LICENSE', 'CHANGELOG.md']) assert.equal(read(file), readFileSync(join(root, file), 'utf8'));
  // Its links lead into the package.
  for (const [, path = ''] of read('README.md').matchAll(/\]\((?!https?:|#)([^)#]+)/gu))
    assert.ok(shop.files.includes(path), `README.md leads to ${path}`);
  assert.match(read('THIRD-PARTY-NOTICES.txt'), /Copyright \(c\) 2017 Google LLC/u);
});

test('The store to start from is that of the demo’s first shop, and stockline plan makes a snapshot of it', () => {
  assert.equal(read('samples/store.json'), readFileSync(join(root, 'web/demo/store.json'), 'utf8'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/stockline.js', 'plan', 'samples/store.json'], {
    ...{ cwd: shop.stockline, encoding: 'utf8', timeout: 50_000 },
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  const { products, locations } = JSON.parse(stdout);
  // The four products and the one place that stand in it.
  assert.deepEqual(Object.keys(products).sort(), Object.keys(JSON.parse(read('samples/store.json')).products).sort());
  assert.ok(Object.keys(locations).length >= 1);
});

test('What others have found wrong in packages, publint and attw do not find in this one', () => {
  const untyped = Object.keys(manifest.exports).filter((path) => /\.(?:css|wasm|json)$/u.test(path));
  const judge = fileURLToPath(new URL('../typings/judge-package.mjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [judge, shop.tarball, ...untyped], {
    ...{ encoding: 'utf8', timeout: 58_000 },
  });
  assert.equal(stderr, '');
  const { messages, problems, entrypoints } = JSON.parse(stdout) as {
    messages: object[];
    problems: { kind: string }[];
    entrypoints: string[];
  };
  assert.deepEqual(messages, []);
  assert.ok(entrypoints.length > 15);
  // What require() finds is a module: there is no other form of it.
  assert.deepEqual(
    problems.filter(({ kind }) => kind !== 'CJSResolvesToESM'),
    [],
  );
});
