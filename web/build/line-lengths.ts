/**
 * Says which lines of the repository are longer than 120, and fails if there are any: `npm run lines`.
 *
 * A source's line may be longer where it is one long literal, a string, a regular expression or the text of a template:
 * to break that would change what it says. In Markdown tables, links and code may be longer, prose may not.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Node, ts } from '@custom-elements-manifest/analyzer';
import { web } from './paths.ts';

const limit = 120;
/** As much may stand around the literal that makes a line long. */
const around = 60;

/** Part of a text, from its first character up to the one after its last. */
type Stretch = readonly [from: number, to: number];

/** The outermost literals of a script. What a template puts in belongs to it. */
function literalsOfScript(name: string, text: string): Stretch[] {
  const literals: Stretch[] = [];
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const visit = (node: Node): void => {
    const isLiteral =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateExpression(node) ||
      ts.isRegularExpressionLiteral(node);
    if (isLiteral) literals.push([node.getStart(source), node.end]);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return literals;
}

/** Where a pattern matches. */
function matches(pattern: RegExp): (name: string, text: string) => Stretch[] {
  return (_, text) => [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length]);
}

/** A file's kinds, by its name, and where a line of each may be long. In a shell that is also one long word. */
const kinds: readonly { name: RegExp; mayBeLong: (name: string, text: string) => Stretch[] }[] = [
  { name: /\.(?:ts|js|mjs)$/, mayBeLong: literalsOfScript },
  { name: /\.(?:cpp|h)$/, mayBeLong: matches(/R"\w*\([\s\S]*?\)\w*"|"(?:\\.|[^"\\\n])*"/g) },
  {
    name: /(?:\.sh|\.cmake|CMakeLists\.txt|^dev|^\.ci\/run)$/,
    mayBeLong: matches(/'[^'\n]*'|"(?:\\.|[^"\\\n])*"|[^\s'"]{60,}/g),
  },
  {
    name: /\.md$/,
    mayBeLong: matches(/^```[\s\S]*?^```|^(?: {4}|\t).*$|^ *\|.*$|\[[^\]\n]*\]\([^)\n]*\)|https?:\/\/\S+/gm),
  },
];

/** The numbers of the lines that are too long, counted from 1; none in data, which nobody reads line by line. */
export function longLines(name: string, text: string): number[] {
  const kind = kinds.find((one) => one.name.test(name));
  const lines = text.split('\n');
  if (kind === undefined || !lines.some((line) => line.length > limit)) return [];
  const literals = kind.mayBeLong(name, text);
  const long: number[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const end = start + line.length;
    const longest = Math.max(0, ...literals.map(([from, to]) => Math.min(to, end) - Math.max(from, start)));
    if (line.length > limit && line.trimStart().length - longest > around) long.push(index + 1);
    start = end + 1;
  }
  return long;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = join(web, '..');
  // Also what is new and not ignored.
  const listed = execFileSync(
    'git',
    ['-c', `safe.directory=${root}`, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const files = listed.split('\0').filter((name) => name !== '' && existsSync(join(root, name)));
  const found = files.flatMap((name) =>
    longLines(name, readFileSync(join(root, name), 'utf8')).map((line) => `${name}:${line}`),
  );
  for (const place of found) console.log(`${place}: longer than ${limit}`);
  if (found.length > 0) process.exitCode = 1;
}
