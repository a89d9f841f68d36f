/** The documentation as it lies in the npm package: every link of its README and its pages leads to a file in it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { linksOf } from '../../web/build/docs/links.ts';
import { packedReadme } from '../../web/build/docs/packed-readme.ts';
import { readPages, web } from './docs-pages.ts';

const { files } = JSON.parse(readFileSync(join(web, 'package.json'), 'utf8')) as { files: string[] };
const pages = await readPages();
const readme = packedReadme(pages.get('README.md') ?? '', files);

/** What npm would put into the package; nothing is built for the list. */
const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  cwd: web,
  encoding: 'utf8',
});
const packed = new Set((JSON.parse(stdout) as [{ files: { path: string }[] }])[0].files.map(({ path }) => path));
packed.add('README.md'); // Written by the script that packs.

test('The package has the pages of web/docs, and the examples that they show', () => {
  for (const path of pages.keys()) {
    if (path.startsWith('web/docs/')) assert.ok(packed.has(path.replace('web/', '')), path);
  }
  assert.ok(packed.has('docs/examples/store.json'));
});

test('The README’s links lead to files of the package', () => {
  const links = linksOf(readme);
  assert.ok(links.length > 8);
  for (const link of links) assert.ok(packed.has(link.replace(/#.*$/u, '')), link);
});

test('The pages’ links lead to files of the package', () => {
  for (const [page, text] of pages) {
    if (!page.startsWith('web/docs/')) continue;
    const folder = dirname(page.replace('web/', ''));
    for (const link of linksOf(text)) {
      const path = link.replace(/#.*$/u, '');
      const file = path === '' ? page.replace('web/', '') : normalize(join(folder, path));
      assert.ok(packed.has(file) || [...packed].some((each) => each.startsWith(`${file}/`)), `${page}: ${link}`);
    }
  }
});

test('A link out of the package becomes its text, one into it loses the folder web', () => {
  const text = 'See [a](web/docs/a.md#b), [b](core/b.h), ![c](web/demo/c.png) and [d](https://shop.example/).';
  assert.equal(
    packedReadme(text, ['docs', 'demo/c.png']),
    'See [a](docs/a.md#b), b, ![c](demo/c.png) and [d](https://shop.example/).',
  );
});
