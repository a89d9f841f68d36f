/** The README's code, as it is printed there. */
import { readFileSync } from 'node:fs';

/** Its part on embedding. */
export const embedded =
  /^## Embed it$.*?(?=^## )/msu.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'))?.[0] ?? '';

/** The indented block that begins with this text. */
export function snippet(beginning: string): string {
  const blocks = [...embedded.matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gmu)].map(([block]) =>
    block.replace(/^ {4}/gmu, '').trim(),
  );
  const found = blocks.find((block) => block.startsWith(beginning));
  if (found === undefined) throw new Error(`The README has no code that begins with ${beginning}`);
  return found;
}
