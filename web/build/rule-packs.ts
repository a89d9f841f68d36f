/**
 * The module `stockline:rules`, as a Vite plugin: an index of
 * web/rules/, from which each pack becomes a chunk of its own.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { RulePack } from '../src/engine/types/documents.ts';
import { widestFirst } from '../src/rules/widest-first.ts';
import { rules } from './paths.ts';

const id = 'stockline:rules';

export function rulePacksPlugin(): Plugin {
  return {
    name: id,
    resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
    load: (wanted) => (wanted === `\0${id}` ? indexOfPacks() : undefined),
  };
}

async function indexOfPacks(): Promise<string> {
  const files = (await readdir(rules)).filter((file) => file.endsWith('.json'));
  const packs = await Promise.all(
    files.map(async (file) => ({ file, ...(JSON.parse(await readFile(join(rules, file), 'utf8')) as RulePack) })),
  );
  const entries = widestFirst(packs).map(({ file, jurisdiction, name: title, areas }) => {
    const entry = {
      name: file.replace(/\.json$/, ''),
      jurisdiction,
      title,
      countries: [...new Set(areas.map((area) => area.country))],
    };
    const load = `load: () => import(${JSON.stringify(join(rules, file))}).then((pack) => pack.default)`;
    return `{ ...${JSON.stringify(entry)}, ${load} }`;
  });
  return `export const packs = [\n${entries.join(',\n')}\n];`;
}
