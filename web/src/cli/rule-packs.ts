/** Rule packs from a folder: that of the package, or one that the shop keeps. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RulePack } from '../engine/types/documents.ts';
import { widestFirst } from '../rules/widest-first.ts';
import { isRecord } from '../verify/shapes.ts';
import { UnreadableError, UsageError } from './io/exit.ts';

/**
 * The packs of a folder, the wider before the narrower; `none` is no folder but no packs. Absent: those that come with
 * the package.
 */
export async function readRulePacks(folder: string | undefined): Promise<RulePack[]> {
  if (folder === 'none') return [];
  // From dist/, where the command line is built to.
  const from = folder ?? fileURLToPath(new URL(/* @vite-ignore */ '../rules/', import.meta.url));
  const files = (await entriesOf(from)).filter((file) => file.endsWith('.json'));
  if (files.length === 0)
    throw new UsageError(`There is no rule pack in ${from}. Name a folder with *.json in it, or none.`);
  return widestFirst(await Promise.all(files.map((file) => readPack(join(from, file)))));
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    throw new UnreadableError(`${folder} cannot be read: there is no such folder.`);
  }
}

async function readPack(path: string): Promise<RulePack> {
  const pack: unknown = await readFile(path, 'utf8')
    .then(JSON.parse, () => undefined)
    .catch(() => undefined);
  if (!isPack(pack)) throw new UsageError(`${path} is no rule pack: it needs "jurisdiction", "areas" and "rules".`);
  return pack;
}

/** As far as sorting needs it; the engine judges the rest, and says where it is wrong. */
function isPack(value: unknown): value is RulePack {
  const { jurisdiction, areas, rules } = (value ?? {}) as Partial<RulePack>;
  return typeof jurisdiction === 'string' && Array.isArray(areas) && areas.every(isRecord) && Array.isArray(rules);
}
