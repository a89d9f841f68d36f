/** The documentation as the suites read it: its pages, the code that they print, and a folder to run that code in. */
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from 'stockline/engine';
import { type Block, blocksOf } from '../../web/build/docs/blocks.ts';
import { markdownFiles, root } from '../../web/build/docs/pages.ts';
import { command } from './stockline-command.ts';

export const examples = new URL('../../web/docs/examples/', import.meta.url);

/** By path from the repository's root. */
export async function readPages(): Promise<Map<string, string>> {
  const paths = await markdownFiles();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The blocks of all pages, each with its place. */
export async function readBlocks(): Promise<(Block & { page: string })[]> {
  return [...(await readPages())].flatMap(([page, text]) => blocksOf(text).map((block) => ({ ...block, page })));
}

/** Monday 23 November 2026, 10:05 in New York: the instant that the demo's stock is from. */
export const at = '2026-11-23T15:05:00Z';

export interface Shop {
  /** Has what the pages name: stores, a snapshot, and lines for the commands that read them. */
  folder: string;
  /** In which `stockline` is found first. */
  path: string;
  remove(): void;
}

/** A shop that has got as far as the pages take it for. */
export async function openShopFolder(): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), 'stockline-docs-'));
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  writeFileSync(join(programs, 'stockline'), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`);
  chmodSync(join(programs, 'stockline'), 0o755);
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(web, join(folder, 'node_modules/stockline'), 'dir');
  // For `npx stockline`.
  copyFileSync(join(programs, 'stockline'), join(folder, 'node_modules/.bin/stockline'));
  const copy = (from: URL, name: string) => writeFileSync(join(folder, name), readFileSync(from));
  copy(new URL('../../web/demo/store.json', import.meta.url), 'store.json');
  copy(new URL('store.json', examples), 'small-store.json');
  copy(new URL('terms-store.json', examples), 'terms-store.json');
  const snapshot = readFileSync(new URL('../../web/dist/demo-csp/alder-tern.snapshot.json', import.meta.url), 'utf8');
  writeFileSync(join(folder, 'snapshot.json'), snapshot);
  writeFileSync(join(folder, 'values.jsonl'), `${JSON.stringify(await checkoutValue(snapshot))}\n`);
  writeFileSync(join(folder, 'late-orders.jsonl'), `${JSON.stringify(lateOrder)}\n`);
  return {
    folder,
    path: `${programs}:${process.env['PATH'] ?? ''}`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a checkout submits for one mug, which is in stock and paid when it ships: nothing has to be agreed to. */
async function checkoutValue(text: string): Promise<object> {
  const snapshot = (await loadEngine()).openSnapshot(text);
  const lines = [{ sku: 'MUG', quantity: 1 }];
  const to = { country: 'US', postalCode: '94103' };
  const promise = snapshot.quoteOrder({ lines, to, at });
  snapshot.close();
  return { version: 1, at, asOf: JSON.parse(text).asOf, lines, to, ship: 'as_ready', promise, consented: [] };
}

/** Four mugs were promised for Tuesday 24 November; the fourth comes on 10 December. */
const lateOrder = {
  promised: {
    ...{ sku: 'MUG', quantity: 4, at: '2026-11-20T15:00:00Z', status: 'in_stock' },
    parts: [{ quantity: 4, status: 'in_stock', ship: { earliest: '2026-11-23', latest: '2026-11-24' } }],
  },
  at,
  to: { country: 'US' },
  order: { completed: '2026-11-20', prepaid: true },
};

/** This file's folder, for what has to be found beside the package. */
export const web = fileURLToPath(new URL('../../web/', import.meta.url));
