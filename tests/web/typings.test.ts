/**
 * The package's types as those who use it meet them: its tarball, compiled strictly with samples that are right, and
 * that are wrong where they say so. Our own compiler, the fastest, reads every declaration; others only what samples
 * ask of.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Consumer, unpackedPackage } from './tarball.ts';

const folderOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const samples = folderOf('../typings/samples');
/** What shops have, in the place of what we have ourselves. */
const theirs = folderOf('../typings/node_modules');
const ours = folderOf('../../web/node_modules');
const versionOf = (path: string): string => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).version;

const strict = {
  ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2022', 'DOM', 'DOM.Iterable'] },
  ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, jsx: 'react-jsx', types: [], skipLibCheck: false },
};

let shop: Consumer;
before(() => {
  assert.ok(existsSync(theirs), 'The compilers are missing: ./dev setup, or npm --prefix tests/typings ci');
  const linked = ['vue', 'svelte', 'csstype', '@types/react'].map((name) => [name, join(theirs, name)]);
  shop = unpackedPackage({ ...Object.fromEntries(linked), '@lit-labs/ssr': join(ours, '@lit-labs/ssr') });
  cpSync(samples, shop.folder, { recursive: true });
  writeFileSync(join(shop.folder, 'package.json'), '{ "type": "module" }');
});
after(() => shop?.remove());

/** What a checker says of some files of the shop. */
function saysOf(
  program: string,
  files: string[],
  { options = {}, args = ['-p'], more = {} }: { options?: object; args?: string[]; more?: object } = {},
): string {
  const config = join(shop.folder, `tsconfig.${files.join('-')}.json`);
  const compilerOptions = { ...strict, ...options };
  writeFileSync(config, JSON.stringify({ compilerOptions, include: files, ...more }));
  const { stdout, stderr, error } = spawnSync(process.execPath, [program, ...args, config], {
    ...{ cwd: shop.folder, encoding: 'utf8', timeout: 58_000 },
  });
  if (error !== undefined) throw error;
  return stdout + stderr;
}

const typescript = {
  ours: join(ours, 'typescript/bin/tsc'),
  theirs: join(theirs, 'typescript/bin/tsc'),
};
const scripts = ['plain.ts', 'script.ts', 'server.ts', 'vue.ts', 'react.tsx'];

describe('elements, events, engine, script tag, server, React’s JSX and Vue’s templates compile', () => {
  test(`with TypeScript ${versionOf(join(ours, 'typescript'))}, as bundlers resolve`, () =>
    assert.equal(saysOf(typescript.ours, scripts), ''));

  test(`with TypeScript ${versionOf(join(theirs, 'typescript'))}, as bundlers resolve`, () =>
    assert.equal(saysOf(typescript.theirs, scripts, { options: { skipLibCheck: true } }), ''));

  test('as Node resolves', () => {
    const options = { module: 'Node16', moduleResolution: 'Node16', skipLibCheck: true };
    assert.equal(saysOf(typescript.theirs, scripts, { options }), '');
  });

  test('as Node 10 resolved, which knows no exports', () => {
    // Of others' packages not all are found so: @lit-labs/ssr, for the server, is not.
    const options = { moduleResolution: 'Node10', skipLibCheck: true };
    assert.equal(saysOf(typescript.theirs, ['plain.ts', 'script.ts', 'react.tsx'], { options }), '');
  });
});

test('Vue’s own checker, vue-tsc, takes a template that is right, and finds what is wrong in another', () => {
  const told = saysOf(join(theirs, 'vue-tsc/bin/vue-tsc.js'), ['Right.vue', 'Wrong.vue'], {
    options: { skipLibCheck: true },
    more: { vueCompilerOptions: { strictTemplates: true } },
  });
  const errors = told.trim().split('\n');
  assert.match(errors[0] ?? '', /^Wrong\.vue\(6,\d+\): error TS2322: Type '"huge"' is not assignable/u);
  assert.match(errors[1] ?? '', /^Wrong\.vue\(7,\d+\): error TS2339: Property 'colour' does not exist/u);
  assert.equal(errors.length, 2, told);
});

test('Svelte’s own checker, svelte-check, takes a template that is right, and finds what is wrong in another', () => {
  const told = saysOf(join(theirs, 'svelte-check/bin/svelte-check'), ['Right.svelte', 'Wrong.svelte'], {
    options: { verbatimModuleSyntax: true, skipLibCheck: true },
    args: ['--output', 'machine', '--tsconfig'],
  });
  assert.match(told, /ERROR "Wrong\.svelte" 5:\d+ "Type '\\"huge\\"' is not assignable/u);
  assert.match(told, /ERROR "Wrong\.svelte" 8:\d+ "Property 'colour' does not exist on type 'StocklinePromise'/u);
  assert.match(told, /COMPLETED \d+ FILES 2 ERRORS 0 WARNINGS/u);
});

test('A mistake is found: these compilers are not asleep', () => {
  writeFileSync(
    join(shop.folder, 'asleep.ts'),
    `import { overrideMessages } from 'stockline';\noverrideMessages('de', { nonsense: 1 });`,
  );
  for (const program of [typescript.ours, typescript.theirs]) {
    const told = saysOf(program, ['asleep.ts'], { options: { skipLibCheck: true } });
    assert.match(told, /asleep\.ts\(2,26\): error TS2353/u);
  }
});
