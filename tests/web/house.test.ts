/**
 * How web/src is built up: no circle among its files, none among its folders, and each folder knows only those that
 * stand above it in CONTRIBUTING's tour. An import of a type counts like any other, and so does one on demand.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, test } from 'node:test';
import { ts } from '@custom-elements-manifest/analyzer';

const src = new URL('../../web/src/', import.meta.url);

/** Who imports whom. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The files, by their paths under web/src. */
function fileGraph(): Graph {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const imports = (file: string) => importsOf(readFileSync(new URL(file, src), 'utf8'));
  return new Map(files.map((file) => [file, new Set(imports(file).map((path) => join(dirname(file), path)))]));
}

/** The relative addresses that a module imports, in whichever way. */
function importsOf(text: string): string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName }) => fileName).filter((path) => path.startsWith('.'));
}

/** The same graph with files taken together by `folderOf`; what a folder's files import of each other is left out. */
function folderGraph(files: Graph, folderOf: (file: string) => string): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [file, imported] of files) {
    const folder = folderOf(file);
    const known = folders.get(folder) ?? new Set();
    for (const other of [...imported].map(folderOf)) if (other !== folder) known.add(other);
    folders.set(folder, known);
  }
  return folders;
}

/** The shortest circle through the first name that is in one, as "a → b → a"; undefined where there is none. */
function circleIn(graph: Graph): string | undefined {
  for (const start of graph.keys()) {
    const paths = [[start]];
    const seen = new Set<string>();
    for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
      for (const next of graph.get(path.at(-1) ?? '') ?? []) {
        if (next === start) return [...path, start].join(' → ');
        if (!seen.has(next)) paths.push([...path, next]);
        seen.add(next);
      }
    }
  }
  return undefined;
}

const files = fileGraph();
const outermost = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '.');

describe('web/src has no circle', () => {
  test('among its files', () => assert.equal(circleIn(files), undefined));
  test('among its folders, each with all that is in it', () =>
    assert.equal(circleIn(folderGraph(files, outermost)), undefined));
  test('among its folders, those inside others counted by themselves', () =>
    assert.equal(circleIn(folderGraph(files, dirname)), undefined));

  test('and none of its imports leads nowhere', () => {
    const missing = [...files].flatMap(([file, imported]) =>
      [...imported].filter((path) => !files.has(normalize(path))).map((path) => `${file} → ${path}`),
    );
    assert.deepEqual(missing, []);
  });
});

test('CONTRIBUTING’s tour lists every folder of web/src below those that it imports from', () => {
  const tour = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
  const listed = [...tour.matchAll(/^\| `web\/src\/(?<folder>[\w-]+)\/`/gmu)].map(({ groups }) => groups?.folder ?? '');
  const folders = folderGraph(files, outermost);
  assert.deepEqual([...listed].sort(), [...folders.keys()].filter((folder) => folder !== '.').sort());
  const upward = listed.flatMap((folder, index) =>
    [...(folders.get(folder) ?? [])]
      .filter((other) => !listed.slice(0, index).includes(other))
      .map((other) => `${folder} → ${other}`),
  );
  assert.deepEqual(upward, []);
});

describe('what looks for circles', () => {
  const graph = (edges: Record<string, string[]>): Graph =>
    new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to)]));

  test('names the shortest one', () =>
    assert.equal(circleIn(graph({ a: ['b', 'c'], b: ['c'], c: ['a'] })), 'a → c → a'));
  test('finds none in a diamond', () =>
    assert.equal(circleIn(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })), undefined));
  test('sees a folder that two files bind together, neither of them in a circle', () => {
    const bound = graph({ 'a/one.ts': ['b/one.ts'], 'b/one.ts': [], 'b/two.ts': ['a/two.ts'], 'a/two.ts': [] });
    assert.equal(circleIn(bound), undefined);
    assert.equal(circleIn(folderGraph(bound, dirname)), 'a → b → a');
  });
  test('reads imports of every kind', () => {
    const text = `
      import { a } from './a.ts';
      import type { B } from './b.ts';
      import './c.ts';
      export * from './d.ts';
      export type { E } from '../e.ts';
      const f = () => import('./f.ts');
      type G = import('./g.ts').G;
      import { html } from 'lit';
      const text = "import './not-this.ts'"; // nor import './that.ts'`;
    assert.deepEqual(importsOf(text).sort(), ['../e.ts', './a.ts', './b.ts', './c.ts', './d.ts', './f.ts', './g.ts']);
  });
});
