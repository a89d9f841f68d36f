/** What became of each product since the last publication, as shoppers are told of it. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StocklineError } from '../../engine/answer.ts';
import type { FullEngine, OrderSnapshot } from '../../engine/full.ts';
import type { StocklinePromise } from '../../engine/types/documents.ts';
import { isRecord } from '../../verify/shapes.ts';
import { UsageError } from '../io/exit.ts';
import { notRead } from '../io/system-errors.ts';
import { readIfThere } from '../io/whole-files.ts';
import type { Changed, ChangeKind, Told } from './document.ts';

/** What was published before. */
export interface Before {
  asOf: string;
  /** By SKU; undefined: it is refused. */
  told: Map<string, Told | undefined>;
}

/** As many as a question for a list may have. */
const mostAtOnce = 1000;

/**
 * What a snapshot, or a published folder, says at that instant. It is taken for fresh, so that what differs is what has
 * changed in the figures, and not that time has passed.
 */
export async function publishedBefore(engine: FullEngine, path: string, at: string): Promise<Before> {
  try {
    return (await stat(path)).isDirectory() ? await folderBefore(engine, path, at) : await fileBefore(engine, path, at);
  } catch (error) {
    if (error instanceof StocklineError)
      throw new UsageError(`${path} is nothing that was published: ${error.message}`);
    throw notRead(path, error);
  }
}

async function fileBefore(engine: FullEngine, path: string, at: string): Promise<Before> {
  const document = parsed(path, await readFile(path, 'utf8'));
  const snapshot = engine.openSnapshot(JSON.stringify(forEverFresh(document)));
  try {
    const skus = isRecord(document['products']) ? Object.keys(document['products']) : [];
    return { asOf: String(document['asOf']), told: toldOf(snapshot, skus, at) };
  } finally {
    snapshot.close();
  }
}

async function folderBefore(engine: FullEngine, path: string, at: string): Promise<Before> {
  if (readIfThere(join(path, 'shop.json')) === undefined)
    throw new UsageError(
      `${path} is no published folder: it has no shop.json. Give a copy of the folder that stockline publish wrote.`,
    );
  const shop = parsed(join(path, 'shop.json'), await readFile(join(path, 'shop.json'), 'utf8'));
  const { products = 'products/', revision, heartbeat } = shop;
  const folder = join(path, String(products));
  const snapshot = engine.openSnapshot(JSON.stringify(forEverFresh(shop)));
  try {
    const skus: string[] = [];
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()) {
      const product = parsed(join(folder, name), await readFile(join(folder, name), 'utf8'));
      const { replanBy: _, ...kept } = product;
      try {
        // Planned with an earlier shop document: its days are the same, and no more is asked here.
        snapshot.addProduct({ ...kept, shop: revision });
        skus.push(String(product['sku']));
      } catch (error) {
        if (!(error instanceof StocklineError)) throw error;
        process.stderr.write(`${join(folder, name)}: ${error.message}\n`);
      }
    }
    return { asOf: String(heartbeat), told: toldOf(snapshot, skus, at) };
  } finally {
    snapshot.close();
  }
}

/** A JSON record. Throws a UsageError where it is none. */
export function parsed(path: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Told below.
  }
  throw new UsageError(`${path} is nothing that was published: it is no JSON record.`);
}

/** Without what would make it too old for dates. */
export function forEverFresh({ freshForMinutes: _, held: __, ...document }: Record<string, unknown>): object {
  return document;
}

/** What shoppers are told of each, asked for the least that can be ordered. */
export function toldOf(snapshot: OrderSnapshot, skus: readonly string[], at: string): Map<string, Told | undefined> {
  const told = new Map<string, Told | undefined>();
  for (let start = 0; start < skus.length; start += mostAtOnce) {
    const { promises } = snapshot.quoteMany({ skus: skus.slice(start, start + mostAtOnce), at });
    for (const promise of promises) told.set(promise.sku, 'errors' in promise ? undefined : toldBy(promise));
  }
  return told;
}

function toldBy({ status, ship }: StocklinePromise): Told {
  return { status, ...(ship && { ship }) };
}

/** What differs, worst first. */
export function changesBetween(
  before: ReadonlyMap<string, Told | undefined>,
  now: ReadonlyMap<string, Told | undefined>,
  nameOf: (sku: string) => string,
): Changed[] {
  const changed: Changed[] = [];
  for (const sku of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(sku), now.get(sku)];
    const change = was === undefined ? is && 'new' : is === undefined ? 'gone' : kindOf(was, is);
    if (change === undefined) continue;
    changed.push({ sku, name: nameOf(sku), change, ...(was && { was }), ...(is && { now: is }) });
  }
  return changed.sort(
    (one, other) => order.indexOf(one.change) - order.indexOf(other.change) || (one.sku < other.sku ? -1 : 1),
  );
}

const order: readonly ChangeKind[] = ['out', 'gone', 'later', 'in', 'new', 'sooner'];

/** Into stock or out of it goes before a day that moves. */
function kindOf(was: Told, now: Told): ChangeKind | undefined {
  const [wasThere, isThere] = [was.status === 'in_stock', now.status === 'in_stock'];
  if (wasThere !== isThere) return isThere ? 'in' : 'out';
  const [could, can] = [canBeHad(was), canBeHad(now)];
  if (could !== can) return can ? 'in' : 'out';
  if (!can || was.ship?.latest === now.ship?.latest) return undefined;
  return (was.ship?.latest ?? '9') < (now.ship?.latest ?? '9') ? 'later' : 'sooner';
}

function canBeHad({ status }: Told): boolean {
  return status !== 'out_of_stock' && status !== 'discontinued' && status !== 'not_shipped_there';
}
