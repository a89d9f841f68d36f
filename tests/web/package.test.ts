/** The package as it is published: what package.json promises is there, and loads where it should. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const web = new URL('../../web/', import.meta.url);
const dist = new URL('dist/', web);
const manifest = JSON.parse(readFileSync(new URL('package.json', web), 'utf8'));

const elements = readdirSync(new URL('src/elements/', web)).filter((name) => name.startsWith('stockline-'));

type Conditions = Record<string, string>;

/**
 * Each thing that can be imported, and the files that stand behind it: of a pattern, one for each file that fits it.
 */
function entries(): { name: string; files: Conditions }[] {
  return Object.entries<string | Conditions>(manifest.exports).flatMap(([path, entry]) => {
    const targets = typeof entry === 'string' ? { default: entry } : entry;
    const name = path.replace('.', 'stockline');
    if (!path.includes('*')) return [{ name, files: targets }];
    const [folder = '', ending = ''] = (targets['default'] ?? targets['types'] ?? '').split('*');
    const fitting = readdirSync(new URL(folder, web)).filter((file) => file.endsWith(ending));
    assert.ok(fitting.length > 0, `${folder} has nothing for ${path}.`);
    return fitting.map((file) => {
      const star = file.slice(0, file.length - ending.length);
      const files = Object.entries(targets).map(([condition, target]) => [condition, target.replaceAll('*', star)]);
      return { name: name.replace('*', star), files: Object.fromEntries(files) };
    });
  });
}

describe('the package', () => {
  for (const { name, files } of entries()) {
    test(`has what it exports as ${name}`, () => {
      for (const file of Object.values(files)) assert.ok(existsSync(new URL(file, web)), `${file} is missing.`);
    });

    if (files['default']?.endsWith('.js')) {
      test(`can be imported on a server, which has no document: ${name}`, () => {
        // In a process of its own, where nothing else has brought a document.
        const run = `import(${JSON.stringify(name)}).then(() => { if ('document' in globalThis) throw new Error('a document came'); })`;
        const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', run], {
          cwd: fileURLToPath(web),
          timeout: 50_000,
        });
        assert.equal(String(stderr), '');
        assert.equal(status, 0);
      });
    }
  }

  test('has the files that it says have side effects', () => {
    for (const file of manifest.sideEffects.filter((pattern: string) => !pattern.includes('*'))) {
      assert.ok(existsSync(new URL(file, web)), `${file} is missing.`);
    }
  });

  // A bundler drops a script that is not listed and of which nothing is used; see registeringInEntriesPlugin.
  test('says of each script that registers an element that it has side effects', () => {
    const listed: string[] = manifest.sideEffects;
    const scripts = readdirSync(dist, { recursive: true }).map(String);
    const modules = scripts.filter((name) => /^(?:(?:define|locales)\/)?[^/]+\.js$/.test(name));
    const registering = modules.filter((name) => /customElements\.define\(/.test(readText(name)));
    assert.deepEqual(
      registering.filter((name) => name.startsWith('define/')).sort(),
      elements.map((name) => `define/${name.replace('stockline-', '')}.js`),
    );
    for (const name of registering) {
      assert.ok(
        listed.some((pattern) => matchesGlob(`./dist/${name}`, pattern)),
        `${name} registers an element, and sideEffects does not list it.`,
      );
    }
  });

  test('names each WebAssembly by the hash of its content', () => {
    const names = readdirSync(dist).filter((name) => /\.[0-9a-f]{10}\.wasm$/.test(name));
    assert.equal(names.length, 3);
    for (const name of names) {
      const content = readFileSync(new URL(name, dist));
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
      const [, module] = /^(stockline-(?:page|order|full))\./.exec(name) ?? [];
      assert.equal(name, `${module}.${hash}.wasm`);
      assert.deepEqual(content, readFileSync(new URL(`${module}.wasm`, dist)));
    }
  });

  test('asks for the WebAssembly from beside itself only in scripts that lie there', () => {
    const below = readdirSync(dist, { recursive: true }).map(String);
    // A part asks the script where that is; and head.js names it to pages, and asks for nothing.
    const asking = below.filter((name) => /^(?!demo|parts|head\.js).*\.js$/.test(name) && asksForWasm(name));
    assert.deepEqual(asking.sort(), ['full-wasm.js', 'order-wasm.js', 'page-wasm.js', 'stockline.js']);
  });

  test('registers every element there is', () => {
    const define = readFileSync(new URL('src/define.ts', web), 'utf8');
    const parts = readFileSync(new URL('src/parts.ts', web), 'utf8');
    for (const name of elements) {
      assert.match(define, new RegExp(`'\\./elements/${name}/define\\.ts'`));
      // Every script that registers one that asks has the shop's, too.
      if (!/-(?:availability|shop)$/.test(name)) assert.match(parts, new RegExp(`'${name}': \\(\\) => import`));
    }
  });
});

/** The text of a file of dist/. */
function readText(name: string): string {
  return readFileSync(new URL(name, dist), 'utf8');
}

/** Whether a path fits a pattern of package.json, in which a star stands for a part of one name. */
function matchesGlob(path: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]*')}$`).test(path);
}

function asksForWasm(name: string): boolean {
  return /stockline-(?:page|order|full)\.[0-9a-f]{10}\.wasm/.test(readFileSync(new URL(name, dist), 'utf8'));
}

/** Where a text would become code, which a strict policy forbids. */
const codeFromText = /\beval\(|\bnew Function\b|\bFunction\(/;

for (const name of ['stockline.js', 'stockline.inline.js']) {
  describe(name, () => {
    const script = readFileSync(new URL(name, dist), 'utf8');

    test('says whose work it contains', () => assert.match(script, /^\/\*! Stockline \S+, MIT\. Contains Lit/));

    test('is a classic script, and asks nowhere where it is as a module', () => {
      assert.doesNotMatch(script, /import\.meta/);
      assert.doesNotThrow(() => new Function(script));
    });

    test('makes no code from text, which a strict policy forbids', () => assert.doesNotMatch(script, codeFromText));
  });
}

describe('stockline.js', () => {
  const script = readFileSync(new URL('stockline.js', dist), 'utf8');
  const parts = readdirSync(new URL('parts/', dist)).filter((name) => !name.endsWith('.map'));
  const hashes = new Set(parts.map((name) => /\.([0-9a-f]{10})\.js$/.exec(name)?.[1]));
  const [hash] = hashes;
  // `X("page-de")`, where X is what the only import() of the script stands in.
  const [, importPart] =
    new RegExp(
      `async function ([\\w$]+)\\((\\w+)\\)\\{let\\{href:\\w+\\}=await [\\w$]+\\(.parts/\\$\\{\\2\\}\\.${hash}\\.js`,
    ).exec(script) ?? [];
  const importing = `(?<![\\w$])${importPart?.replaceAll('$', '\\$')}`;
  const single = [...script.matchAll(new RegExp(`${importing}\\(["'\`]([\\w-]+)["'\`]\\)`, 'g'))];
  // `"ar de".split(" ").map(t=>[t,()=>X("page-"+t)])`, a table of languages.
  const tables = [
    ...script.matchAll(
      new RegExp(
        `["'\`]([\\w -]+)["'\`]\\.split\\(.{3}\\)\\.map\\((\\w)=>\\[\\2,\\(\\)=>${importing}\\(["'\`](\\w+-)["'\`]\\+\\2\\)`,
        'g',
      ),
    ),
  ];
  const asked = [
    ...single.map(([, name]) => name),
    ...tables.flatMap(([, tags = '', , folder]) => tags.split(' ').map((tag) => `${folder}${tag}`)),
  ];

  test('asks for nothing but parts that are there, named by the hash of the whole build', () => {
    assert.ok(importPart !== undefined && [...script.matchAll(/\bimport\b/g)].length === 1);
    assert.equal(hashes.size, 1);
    assert.deepEqual(
      asked.filter((name) => !parts.includes(`${name}.${hash}.js`)),
      [],
    );
    for (const name of ['order', 'checkout', 'timeline', 'page-de', 'page-ar', 'refreshing'])
      assert.ok(asked.includes(name), name);
    assert.match(script, new RegExp(`Symbol\\.for\\(["'\`]stockline ${hash}["'\`]\\)`));
  });

  test('has parts that hold no second copy of what is in it', () => {
    // A sentence of the engine's loader, of the store, and of Lit.
    for (const sign of ['_$litPart$', 'The snapshot is not there after']) {
      for (const part of parts) {
        assert.ok(!readFileSync(new URL(`parts/${part}`, dist), 'utf8').includes(sign), `${part} holds ${sign}`);
      }
    }
    assert.ok(script.includes('_$litPart$') && script.includes('The snapshot is not there after'));
  });

  test('holds nothing that only other elements use: a cart, the withdrawal function, buttons, taking over a server’s content', () => {
    for (const theirs of ['as_ready', 'withdrawal_function', 'aria-pressed', 'preventScroll']) {
      assert.ok(!script.includes(theirs), theirs);
      assert.ok(
        parts.some((part) => readFileSync(new URL(`parts/${part}`, dist), 'utf8').includes(theirs)),
        `${theirs} is in no part either`,
      );
    }
  });

  test('has parts that make no code from text', () => {
    for (const part of parts) assert.doesNotMatch(readFileSync(new URL(`parts/${part}`, dist), 'utf8'), codeFromText);
  });
});

test('stockline.inline.js asks for no other file', () => {
  const script = readFileSync(new URL('stockline.inline.js', dist), 'utf8');
  assert.doesNotMatch(script, /stockline-page\.[0-9a-f]+\.wasm|parts\/|\bimport\(/);
});
