/** The pages of the documentation, by their path from the repository's root. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** What a newcomer reads first, and everything in web/docs. */
export async function markdownFiles(): Promise<string[]> {
  const below = await readdir(join(root, 'web/docs'), { recursive: true });
  const docs = below.filter((path) => path.endsWith('.md')).map((path) => `web/docs/${path}`);
  return ['README.md', 'CONTRIBUTING.md', ...docs.sort()];
}

/** What stands at the head of a page that nobody writes by hand. */
export const generatedNotice = (source: string) =>
  `<!-- Written by \`npm run docs\` from ${source}: change it there. -->`;
