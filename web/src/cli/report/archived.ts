/** What was published at an earlier instant, by the archive: for each product the revision that was current then. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StocklineError } from '../../engine/answer.ts';
import type { FullEngine } from '../../engine/full.ts';
import { archivedAs } from '../../verify/archived-as.ts';
import { UsageError } from '../io/exit.ts';
import { namesIn, readIfThere } from '../io/whole-files.ts';
import { type Before, forEverFresh, parsed, toldOf } from './changes.ts';

/** A revision of a product. */
interface Revision {
  path: string;
  shop: string;
  asOf: string;
  /** When it was written, or another took its place. */
  touched: number;
}

const head =
  /^\{"version":1,"revision":"[0-9a-f]{16}","shop":"([0-9a-f]{16})","sku":("(?:[^"\\]|\\.)*"),"asOf":"([^"]*)"/u;

/** `isSold` says whether the store has a product still. Undefined where the archive has nothing of then. */
export async function archivedBefore(
  engine: FullEngine,
  archive: string,
  { since, at, isSold }: { since: string; at: string; isSold: (sku: string) => boolean },
): Promise<Before | undefined> {
  const revisions = await currentAt(archive, since, isSold);
  const last = [...revisions.values()].reduce<Revision | undefined>(
    (latest, each) => (latest === undefined || each.asOf > latest.asOf ? each : latest),
    undefined,
  );
  if (last === undefined) return undefined;
  const path = join(archive, archivedAs('shops', last.shop));
  const text = readIfThere(path);
  if (text === undefined) throw new UsageError(`${archive} has lost ${path}. Name a later instant.`);
  const members = { revision: last.shop, heartbeat: last.asOf, products: 'products/' };
  const snapshot = engine.openSnapshot(JSON.stringify({ ...forEverFresh(parsed(path, text)), ...members }));
  try {
    const skus: string[] = [];
    for (const [sku, revision] of revisions) {
      const { replanBy: _, ...product } = parsed(revision.path, readIfThere(revision.path) ?? '');
      try {
        snapshot.addProduct({ ...product, shop: last.shop });
        skus.push(sku);
      } catch (error) {
        if (!(error instanceof StocklineError)) throw error;
        process.stderr.write(`${revision.path}: ${error.message}\n`);
      }
    }
    return { asOf: last.asOf, told: toldOf(snapshot, skus, at) };
  } finally {
    snapshot.close();
  }
}

async function currentAt(
  archive: string,
  since: string,
  isSold: (sku: string) => boolean,
): Promise<Map<string, Revision>> {
  const current = new Map<string, Revision>();
  for (const shard of await namesIn(join(archive, 'products'))) {
    const folder = join(archive, 'products', shard);
    for (const name of (await namesIn(folder)).filter((file) => /^[0-9a-f]{16}\.json$/u.test(file))) {
      const path = join(folder, name);
      const [, shop = '', quoted = '""', asOf = ''] = head.exec(readIfThere(path) ?? '') ?? [];
      const sku = JSON.parse(quoted) as string;
      if (asOf === '' || asOf > since) continue;
      const { mtimeMs: touched } = await stat(path);
      const known = current.get(sku);
      if (known !== undefined && (known.asOf > asOf || (known.asOf === asOf && known.touched > touched))) continue;
      current.set(sku, { path, shop, asOf, touched });
    }
  }
  // What had been taken away by then was not there to be changed.
  for (const [sku, { touched }] of current) if (!isSold(sku) && touched <= Date.parse(since)) current.delete(sku);
  return current;
}

/**
 * The archive that a publication of this store keeps beside it. Throws a UsageError where there is none, or more than
 * one.
 */
export async function archiveBeside(folder: string): Promise<string> {
  const found = [];
  for (const name of (await namesIn(folder)).filter((each) => each.endsWith('-archive')))
    if ((await namesIn(join(folder, name))).includes('products')) found.push(join(folder, name));
  const [archive, ...more] = found;
  if (archive !== undefined && more.length === 0) return archive;
  const what =
    archive === undefined ? 'There is no archive beside the store' : `Beside the store are ${found.join(' and ')}`;
  throw new UsageError(`${what}. Name the one that stockline publish keeps: --archive shop/stock-archive`);
}
