/** Links between pages: each leads to a file that is there, and to a heading that it has. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, normalize, relative } from 'node:path';
import { proseOf } from './blocks.ts';
import { root } from './pages.ts';

/** What is wrong with the links of these pages, given by path. */
export async function linkFaults(pages: ReadonlyMap<string, string>): Promise<string[]> {
  const published = await publishedPaths();
  const faults: string[] = [];
  for (const [page, text] of pages) {
    for (const target of linksOf(text)) {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : normalize(join(dirname(page), path));
      const fault = await faultOf(file, anchor, pages);
      if (fault !== undefined) faults.push(`${page}: ${target} ${fault}`);
      else if (page.startsWith('web/docs/') && !published.some((each) => covers(each, file))) {
        faults.push(`${page}: ${target} is not in the npm package, which has this page. Name the file without a link.`);
      }
    }
  }
  return faults;
}

/** The addresses of a page's links and pictures that lead into the repository. */
export function linksOf(text: string): string[] {
  const prose = proseOf(text).replace(/`[^`\n]*`/gu, '');
  const addresses = [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, address = '']) => address);
  return addresses.filter((address) => !/^[a-z]+:/u.test(address));
}

/** The anchors of a page's headings, as GitHub and npm make them. */
export function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of proseOf(text).matchAll(/^#{1,6} +(.+)$/gmu)) {
    const anchor = anchorOf(heading);
    let unique = anchor;
    for (let count = 1; anchors.has(unique); count += 1) unique = `${anchor}-${count}`;
    anchors.add(unique);
  }
  return anchors;
}

export function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-');
}

async function faultOf(
  file: string,
  anchor: string | undefined,
  pages: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const text = pages.get(file);
  if (text === undefined && (await stat(join(root, file)).catch(() => undefined)) === undefined) {
    return 'leads to no file.';
  }
  if (anchor === undefined) return undefined;
  return anchorsOf(text ?? '').has(anchor) ? undefined : 'leads to no heading.';
}

/** What package.json publishes, from the repository's root. */
async function publishedPaths(): Promise<string[]> {
  const { files } = JSON.parse(await readFile(join(root, 'web/package.json'), 'utf8')) as { files: string[] };
  return files.filter((file) => !file.startsWith('!')).map((file) => join('web', file));
}

function covers(published: string, file: string): boolean {
  const below = relative(published, file);
  return below === '' || !below.startsWith('..');
}
