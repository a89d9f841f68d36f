/** Where a feed's products come from: a folder that was published, product by product, or one snapshot. */
import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StocklineError } from '../../engine/answer.ts';
import type { FullEngine } from '../../engine/full.ts';
import type { OrderSnapshot } from '../../engine/order-engine.ts';
import type { ProductDocument, SnapshotDocument, SnapshotProduct } from '../../engine/types/documents.ts';
import { skuOf } from '../../store/file-name.ts';
import { readDocument } from '../io/documents.ts';
import { UsageError } from '../io/exit.ts';
import { isMissing } from '../io/whole-files.ts';
import { PublishedFolder } from '../publishing/published.ts';
import type { Shared } from './channel.ts';

export interface FeedProduct {
  sku: string;
  product: SnapshotProduct;
  shop: Shared;
  snapshot: OrderSnapshot;
  /** The name of its document's text, and when it was planned. Absent: it has no document of its own. */
  revision?: string;
  plannedAt: string;
}

export interface FeedProducts {
  /** Undefined where there is none with that SKU. */
  product(sku: string): FeedProduct | 'damaged' | undefined;
  /** All of them, in no order. */
  skus(): AsyncIterable<string>;
  /** With those products, to be asked for together. */
  snapshotFor(skus: readonly string[]): OrderSnapshot;
  /** What all products share now. */
  readonly shop: Shared;
  readonly hasRevisions: boolean;
  close(): void;
}

/** Throws a StocklineError where the engine refuses what is there, and a UsageError where nothing is published. */
export async function openProducts(engine: FullEngine, path: string): Promise<FeedProducts> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return new ProductsInFolder(engine, path);
  const text = await readDocument(path);
  if (text === undefined) throw new UsageError(`${path} is not UTF-8 text. Name a published folder, or a snapshot.`);
  return new ProductsInSnapshot(engine, text);
}

/** As many products are held by the engine at a time. */
const together = 250;

class ProductsInFolder implements FeedProducts {
  readonly hasRevisions = true;
  readonly #folder: PublishedFolder;
  readonly #shops = new Map<string, Shared>();
  #asked = 0;

  constructor(
    engine: FullEngine,
    private readonly path: string,
  ) {
    this.#folder = new PublishedFolder(engine, path);
  }

  get shop(): Shared {
    return this.#shopOf(undefined);
  }

  product(sku: string): FeedProduct | 'damaged' | undefined {
    if (this.#asked >= together) {
      this.#folder.close();
      this.#asked = 0;
    }
    this.#asked += 1;
    const text = this.#folder.productText(sku);
    if (text === undefined) return undefined;
    const document = parsed<ProductDocument>(text);
    if (document?.sku !== sku || typeof document.product !== 'object') return 'damaged';
    const snapshot = this.#folder.snapshotWith(new Map([[sku, text]]));
    const { product, revision, asOf, shop } = document;
    return { sku, product, shop: this.#shopOf(shop), snapshot, revision, plannedAt: asOf };
  }

  snapshotFor(skus: readonly string[]): OrderSnapshot {
    return this.#folder.snapshotFor(skus);
  }

  async *skus(): AsyncGenerator<string> {
    try {
      for await (const { name } of await opendir(join(this.path, 'products'))) {
        const sku = skuOf(name);
        if (sku !== undefined) yield sku;
      }
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  close(): void {
    this.#folder.close();
  }

  #shopOf(revision: string | undefined): Shared {
    const text = this.#folder.shopText(revision);
    const known = this.#shops.get(text);
    if (known !== undefined) return known;
    const shop = JSON.parse(text) as Shared;
    this.#shops.set(text, shop);
    return shop;
  }
}

class ProductsInSnapshot implements FeedProducts {
  readonly hasRevisions = false;
  readonly shop: Shared;
  readonly #snapshot: OrderSnapshot;
  readonly #document: SnapshotDocument;

  constructor(engine: FullEngine, text: string) {
    this.#snapshot = engine.openSnapshot(text);
    this.#document = JSON.parse(text.replace(/^\ufeff/u, '')) as SnapshotDocument;
    this.shop = this.#document;
  }

  product(sku: string): FeedProduct | undefined {
    const { products, asOf } = this.#document;
    const product = Object.hasOwn(products, sku) ? products[sku] : undefined;
    return product && { sku, product, shop: this.shop, snapshot: this.#snapshot, plannedAt: asOf };
  }

  snapshotFor(): OrderSnapshot {
    return this.#snapshot;
  }

  async *skus(): AsyncGenerator<string> {
    yield* Object.keys(this.#document.products);
  }

  close(): void {
    this.#snapshot.close();
  }
}

function parsed<Document>(text: string): Document | undefined {
  try {
    return JSON.parse(text) as Document;
  } catch {
    return undefined;
  }
}

/** Whether the engine has refused, and not broken. */
export function isRefused(error: unknown): error is StocklineError {
  return error instanceof StocklineError;
}
