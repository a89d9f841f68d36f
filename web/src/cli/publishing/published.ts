/** A folder that was published, opened to be asked: the documents of now, each product's when it is asked for. */
import { join } from 'node:path';
import { StocklineError } from '../../engine/answer.ts';
import type { FullEngine, OrderSnapshot } from '../../engine/full.ts';
import { fileNameOf } from '../../store/file-name.ts';
import { UsageError } from '../io/exit.ts';
import { readIfThere } from '../io/whole-files.ts';
import { membersOfProduct, membersOfShop, type ShopMembers, withMembers } from './documents.ts';

interface Opened {
  snapshot: OrderSnapshot;
  /** SKUs that were looked for. */
  skus: Set<string>;
}

export class PublishedFolder {
  readonly #shop: ShopMembers;
  readonly #current: string;
  /** By the revision of the shop's document. */
  readonly #opened = new Map<string, Opened>();

  /** Throws a UsageError where nothing is published there, and what the engine says of a shop document. */
  constructor(
    private readonly engine: FullEngine,
    private readonly folder: string,
  ) {
    const text = readIfThere(join(folder, 'shop.json'));
    const shop = membersOfShop(text);
    if (text === undefined || shop === undefined)
      throw new UsageError(`${folder} is no published folder: it has no shop.json. Publish the store into it.`);
    this.#shop = shop;
    this.#current = text;
    this.#snapshotOf(shop.revision);
  }

  /**
   * With those products. One that could not be planned stays as it was published last: it is asked by itself, with the
   * shop's document of then.
   */
  snapshotFor(skus: readonly string[]): OrderSnapshot {
    return this.snapshotWith(new Map(skus.map((sku) => [sku, this.productText(sku)])));
  }

  /** The same of texts that were read already, by their SKUs. */
  snapshotWith(texts: ReadonlyMap<string, string | undefined>): OrderSnapshot {
    const shops = new Set([...texts.values()].map((text) => membersOfProduct(text)?.shop));
    const [first] = shops;
    const revision = shops.size === 1 && first !== undefined ? first : this.#shop.revision;
    const opened = this.#snapshotOf(revision) ?? (this.#snapshotOf(this.#shop.revision) as Opened);
    for (const [sku, text] of texts) add(opened, sku, text);
    return opened.snapshot;
  }

  /** The shop's document of that revision; of now where there is none. */
  shopText(revision: string | undefined): string {
    const isNow = revision === undefined || revision === this.#shop.revision;
    return (isNow ? undefined : this.#earlier(revision)) ?? this.#current;
  }

  /** What the engine holds of it is let go; it may be asked again. */
  close(): void {
    for (const { snapshot } of this.#opened.values()) snapshot.close();
    this.#opened.clear();
  }

  /** The product's document; undefined where there is none. */
  productText(sku: string): string | undefined {
    const name = fileNameOf(sku);
    return name === undefined ? undefined : readIfThere(join(this.folder, this.#shop.products, name));
  }

  #snapshotOf(revision: string): Opened | undefined {
    const known = this.#opened.get(revision);
    if (known !== undefined) return known;
    const text = revision === this.#shop.revision ? this.#current : this.#earlier(revision);
    if (text === undefined) return undefined;
    const opened = { snapshot: this.engine.openSnapshot(text), skus: new Set<string>() };
    this.#opened.set(revision, opened);
    return opened;
  }

  /** An earlier shop's document, as right as the products that go with it. */
  #earlier(revision: string): string | undefined {
    const text = readIfThere(join(this.folder, 'shops', `${revision}.json`));
    const { heartbeat, held = {} } = this.#shop;
    return text === undefined ? undefined : withMembers(text, { heartbeat, held });
  }
}

/** What the engine does not take is not there: whoever asks for it is told so. */
function add({ snapshot, skus }: Opened, sku: string, text: string | undefined): void {
  if (text === undefined || skus.has(sku)) return;
  try {
    snapshot.addProduct(text);
    skus.add(sku);
  } catch (error) {
    if (!(error instanceof StocklineError)) throw error;
  }
}
