/**
 * Publishing: from a store to a folder of small documents (web/docs/publishing.md).
 *
 *     DIR/shop.json            the heartbeat, and what all products share
 *     DIR/shops/REVISION.json  the same by its revision, for products that were planned with it
 *     DIR/products/NAME.json   a product
 *
 * A revision is the name of a document's exact text, but for its heartbeat and what is held. What has not changed is not
 * written. Whenever the publisher is stopped, the folder is whole: shop documents by revision come first, then products,
 * then shop.json, and what nobody needs any more goes last.
 */
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault, FullEngine, RulePacks, Store } from '../../engine/full.ts';
import { fileNameOf, skuOf } from '../../store/file-name.ts';
import { namesIn, readIfThere, sweep, writeWhole } from './files.ts';

/** What whoever publishes puts into a shop document. */
interface ShopMembers {
  revision: string;
  heartbeat: string;
  /** By SKU, up to when what is published of it was right. */
  held?: Record<string, string>;
  products: string;
}

/** What was done. */
export interface Published {
  shop: string;
  heartbeat: string;
  /** SKUs of products whose documents were written. */
  written: string[];
  /** How many products' documents were right already. */
  unchanged: number;
  /** SKUs of products that are no more. */
  removed: string[];
  /** SKUs of products that could not be planned: their last documents stay, where they have any. */
  held: string[];
  /** Why. */
  faults: Fault[];
}

export class PublishingRefused extends Error {
  constructor(readonly errors: readonly Fault[]) {
    super(errors.map(({ message }) => message).join(' '));
  }
}

/**
 * Publishes the store in that folder. Throws a `PublishingRefused` where it is older than what is published, and a
 * StocklineError where what its products share is wrong; then nothing has changed.
 */
export async function publish(
  engine: FullEngine,
  text: string,
  folder: string,
  rules: RulePacks | undefined,
): Promise<Published> {
  const { store, leftOut, faults } = engine.openStoreInPart(text);
  const { products = {} } = JSON.parse(text.trim()) as { products?: object };
  const skus = Object.keys(products).filter((sku) => !leftOut.includes(sku));
  try {
    return await new Publisher(store, folder, [...leftOut], [...faults]).publish(skus, rules);
  } finally {
    store.close();
  }
}

class Publisher {
  readonly #written: string[] = [];
  #unchanged = 0;

  constructor(
    private readonly store: Store,
    private readonly folder: string,
    private readonly held: string[],
    private readonly faults: Fault[],
  ) {}

  async publish(skus: readonly string[], rules: RulePacks | undefined): Promise<Published> {
    const before = await this.#before();
    const publication = this.store.publication(rules === undefined ? {} : { rules });
    try {
      await sweep(join(this.folder, 'products'));
      const shared = publication.shopText();
      const revision = revisionOf(shared);
      const heartbeat = this.store.asOf;
      const told = { revision, products: 'products/' };
      await this.#put(`shops/${revision}.json`, withMembers(shared, told));
      for (const sku of skus) await this.#publishProduct(sku, revision, publication.productText(sku));
      const held = this.#heldSince(before);
      const shop: ShopMembers = { ...told, heartbeat, ...(held && { held }) };
      await writeWhole(join(this.folder, 'shop.json'), withMembers(shared, shop));
      const removed = await this.#remove(new Set([...skus, ...this.held]));
      await this.#removeShops();
      return {
        ...{ shop: revision, heartbeat, written: this.#written, unchanged: this.#unchanged },
        ...{ removed, held: this.held, faults: this.faults },
      };
    } finally {
      publication.close();
    }
  }

  /** What is published already. */
  async #before(): Promise<ShopMembers | undefined> {
    const text = await readIfThere(join(this.folder, 'shop.json'));
    const before = text === undefined ? undefined : (parsed(text) as ShopMembers | undefined);
    if (before && this.store.asOf < before.heartbeat) {
      const message = `The store is as of ${this.store.asOf}, and what is published is as of ${before.heartbeat} already. Publish a later store, or empty the folder.`;
      throw new PublishingRefused([{ code: 'out_of_range', pointer: '/asOf', message }]);
    }
    return before;
  }

  async #publishProduct(sku: string, shop: string, text: string): Promise<void> {
    const name = fileNameOf(sku);
    const { errors } = parsed(text) as { errors?: Fault[] };
    if (name === undefined || errors !== undefined) {
      this.held.push(sku);
      const message = 'This SKU is too long for the name of a file. Write one of fewer signs.';
      this.faults.push(...(errors ?? [{ code: 'out_of_range' as const, pointer: `/products/${sku}`, message }]));
      return;
    }
    const planned = withMembers(text, { shop });
    const path = join(this.folder, 'products', name);
    const there = await readIfThere(path);
    if (there !== undefined && lasting(there) === lasting(planned)) {
      this.#unchanged += 1;
      return;
    }
    await writeWhole(path, withMembers(planned, { revision: revisionOf(planned) }));
    this.#written.push(sku);
  }

  /** What could not be planned is right up to the heartbeat before, or up to when it was held first. */
  #heldSince(before: ShopMembers | undefined): Record<string, string> | undefined {
    if (this.held.length === 0 || before === undefined) return undefined;
    return Object.fromEntries(this.held.sort().map((sku) => [sku, before.held?.[sku] ?? before.heartbeat]));
  }

  async #remove(kept: ReadonlySet<string>): Promise<string[]> {
    const removed: string[] = [];
    for (const name of await namesIn(join(this.folder, 'products'))) {
      const sku = skuOf(name);
      if (sku === undefined || kept.has(sku)) continue;
      await rm(join(this.folder, 'products', name), { force: true });
      removed.push(sku);
    }
    return removed.sort();
  }

  /** Those that no product names any more. */
  async #removeShops(): Promise<void> {
    const named = new Set<string>();
    const products = join(this.folder, 'products');
    for (const sku of this.held) {
      const text = await readIfThere(join(products, fileNameOf(sku) ?? '-'));
      const { shop } = (text === undefined ? {} : (parsed(text) ?? {})) as { shop?: string };
      if (shop !== undefined) named.add(`${shop}.json`);
    }
    const current = (parsed((await readIfThere(join(this.folder, 'shop.json'))) ?? '') as ShopMembers | undefined)
      ?.revision;
    for (const name of await namesIn(join(this.folder, 'shops'))) {
      if (name === `${current}.json` || named.has(name)) continue;
      await rm(join(this.folder, 'shops', name), { force: true });
    }
  }

  async #put(name: string, content: string): Promise<void> {
    const path = join(this.folder, name);
    if ((await readIfThere(path)) !== content) await writeWhole(path, content);
  }
}

/** The engine's text with members of ours after its version. */
function withMembers(text: string, members: object): string {
  const version = '{"version":1,';
  if (!text.startsWith(version)) throw new Error('The engine wrote no document.');
  return `${version}${JSON.stringify(members).slice(1, -1)},${text.slice(version.length)}`;
}

/** Long enough that no two documents of a shop have the same. */
function revisionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** A product document but for its revision, and when it was planned. */
function lasting(text: string): string {
  return text.replace(/"revision":"[0-9a-f]*",/u, '').replace(/"asOf":"[^"]*",/u, '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
