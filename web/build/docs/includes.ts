/**
 * Blocks that show a file. Above the fence stands `<!-- include: PATH -->`, with the path from the repository's root;
 * `PATH#NAME` shows the lines between `docs:begin NAME` and `docs:end NAME` in it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blocksOf } from './blocks.ts';
import { root } from './pages.ts';

/** The page with the text of every included file, and what could not be found. */
export async function filled(page: string, text: string): Promise<{ text: string; faults: string[] }> {
  const faults: string[] = [];
  let result = '';
  let done = 0;
  for (const { marker, start, end, line } of blocksOf(text)) {
    const [, target] = /^include: *(\S+)$/u.exec(marker) ?? [];
    if (target === undefined) continue;
    const shown = await shownText(target);
    if (shown === undefined) {
      faults.push(`${page}:${line}: there is no ${target} to include.`);
      continue;
    }
    result += text.slice(done, start) + shown;
    done = end;
  }
  return { text: result + text.slice(done), faults };
}

async function shownText(target: string): Promise<string | undefined> {
  const [path = '', region] = target.split('#');
  const text = await readFile(join(root, path), 'utf8').catch(() => undefined);
  if (text === undefined || region === undefined) return text?.replace(/\n*$/u, '\n');
  const lines = text.split('\n');
  const begin = lines.findIndex((line) => marks(line, 'begin', region));
  const end = lines.findIndex((line) => marks(line, 'end', region));
  if (begin === -1 || end < begin) return undefined;
  const inside = lines.slice(begin + 1, end);
  const indents = inside.filter((line) => line.trim() !== '').map((line) => line.search(/\S/u));
  const indent = Math.min(...indents);
  return `${inside.map((line) => line.slice(indent)).join('\n')}\n`;
}

function marks(line: string, side: 'begin' | 'end', region: string): boolean {
  return new RegExp(`docs:${side} ${region}(?![\\w-])`, 'u').test(line);
}
