/**
 * Lists of pages: between `<!-- pages: a.md folder/ -->` and `<!-- /pages -->` stands a line a page, with its heading
 * and its first sentence. A page that is not there yet has no line; a page that no list names is a fault.
 */
import { dirname, join, relative } from 'node:path';
import { proseOf } from './blocks.ts';
import { wrapped } from './wrapped.ts';

const list = /^<!-- pages: ([^>]+?) -->\n[\s\S]*?^<!-- \/pages -->$/gmu;
const index = 'web/docs/README.md';

/** The page with its lists as the pages are now. */
export function listed(page: string, text: string, pages: ReadonlyMap<string, string>): string {
  return text.replace(list, (_, names: string) => {
    const lines = named(page, names, pages).map((path) => lineOf(page, path, pages.get(path) ?? ''));
    const list = lines.length === 0 ? [] : [...lines.map(wrapped), ''];
    return [`<!-- pages: ${names} -->`, '', ...list, '<!-- /pages -->'].join('\n');
  });
}

/** The pages of web/docs that a reader of the index would not find. */
export function unlisted(pages: ReadonlyMap<string, string>): string[] {
  const found = [...(pages.get(index) ?? '').matchAll(list)].flatMap(([, names = '']) => named(index, names, pages));
  return [...pages.keys()]
    .filter((path) => path.startsWith('web/docs/') && path !== index && !found.includes(path))
    .map((path) => `${path} stands in no list of ${index}: name it after one of its \`<!-- pages: … -->\`.`);
}

function named(page: string, names: string, pages: ReadonlyMap<string, string>): string[] {
  const folder = dirname(page);
  return names.split(/\s+/u).flatMap((name) => {
    const path = join(folder, name);
    if (name.endsWith('/')) return [...pages.keys()].filter((each) => each.startsWith(path)).sort(indexFirst);
    return pages.has(path) ? [path] : [];
  });
}

function indexFirst(one: string, other: string): number {
  const rank = (path: string) => (path.endsWith('/README.md') ? 0 : 1);
  return rank(one) - rank(other) || one.localeCompare(other);
}

function lineOf(from: string, path: string, text: string): string {
  const prose = proseOf(text);
  const heading = /^# +(.+)$/mu.exec(prose)?.[1] ?? path;
  const [first = ''] =
    prose
      .split(/^# .+$/mu)[1]
      ?.trim()
      .split(/\n{2,}/u) ?? [];
  const [sentence = ''] = /^.*?[.:?](?=\s|$)/su.exec(first) ?? [];
  const told = sentence
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/:$/u, '.');
  return `- [${heading}](${relative(dirname(from), path)})${told === '' ? '' : `: ${told}`}`;
}
