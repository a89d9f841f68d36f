/**
 * Code that the documentation prints and no test runs. A block is good when its marker says who runs it:
 * - `include: PATH`: it is that file's text, and the file is run or compiled by a test;
 * - `run`, or `run: exit 2`: tests/web/docs.test.ts runs it in a shell, and wants that exit status;
 * - `prints`: it is what the block before it prints, to the letter;
 * - `runs in: FILE`: that file, a test, runs these commands;
 * - `untested: REASON`.
 *
 * Blocks of HTML with an element of ours are opened in Chromium by tests/browser/docs.test.ts wherever they stand.
 */
import { blocksOf } from './blocks.ts';

const good = /^(?:include: \S+|run(?:: exit \d)?|prints|runs in: \S+|untested: .+)$/u;
/** What is no code. */
const words = new Set(['', 'text']);

export function untestedBlocks(pages: ReadonlyMap<string, string>): string[] {
  return [...pages].flatMap(([page, text]) =>
    blocksOf(text)
      .filter(({ language, marker, code }) => !words.has(language) && !good.test(marker) && !isJson(language, code))
      .map(
        ({ line, language }) =>
          `${page}:${line}: this ${language} has no marker that says which test runs it (web/build/docs/untested.ts).`,
      ),
  );
}

/** JSON is read here and now. */
function isJson(language: string, code: string): boolean {
  if (language !== 'json') return false;
  try {
    JSON.parse(code);
    return true;
  } catch {
    return false;
  }
}
