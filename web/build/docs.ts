/**
 * `npm run docs` writes what is generated in README.md, CONTRIBUTING.md and web/docs: the reference pages, and the text
 * of every block that shows a file. `npm run docs -- --check` writes nothing, and says what differs, which links lead
 * nowhere, and which code no test runs.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documentPages } from './docs/document-pages.ts';
import { elementPages } from './docs/element-pages.ts';
import { filled } from './docs/includes.ts';
import { linkFaults } from './docs/links.ts';
import { listed, unlisted } from './docs/page-lists.ts';
import { markdownFiles, root } from './docs/pages.ts';
import { untestedBlocks } from './docs/untested.ts';
import { wrapped } from './docs/wrapped.ts';

const isCheck = process.argv.includes('--check');
const generated = new Map(
  [...(await elementPages()), ...(await documentPages())].map(([path, text]) => [path, wrapped(text)]),
);
const faults: string[] = [];
const pages = new Map<string, string>();

const committed = new Map<string, string>();
for (const path of new Set([...(await markdownFiles()), ...generated.keys()])) {
  committed.set(path, await readFile(join(root, path), 'utf8').catch(() => ''));
  const { text, faults: missing } = await filled(path, generated.get(path) ?? committed.get(path) ?? '');
  faults.push(...missing);
  pages.set(path, text);
}
for (const [path, text] of pages) pages.set(path, listed(path, text, pages));
for (const [path, text] of pages) {
  if (text === committed.get(path)) continue;
  if (isCheck) {
    faults.push(`${path} is not what its sources give: run \`npm --prefix web run docs\`.`);
  } else {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
faults.push(...unlisted(pages), ...(await linkFaults(pages)), ...untestedBlocks(pages));

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
