/** Publishing a store: all of it, or what has changed since the text before. */
import {
  type Fault,
  type FullEngine,
  type Publication,
  type RulePacks,
  StocklineError,
  type Store,
} from '../../engine/full.ts';
import { pointerToken } from '../../engine/pointer.ts';
import { fileNameOf } from '../../store/file-name.ts';
import { type ProductMembers, parsed, revisionOf, type ShopMembers } from './documents.ts';
import { productsFolder, type Site } from './site.ts';
import { changeText, type StoreDifference, StoreParts } from './store-parts.ts';

/** What was done. */
export interface Published {
  shop: string;
  heartbeat: string;
  /** How many products were planned. */
  planned: number;
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

/** What the publisher knows of what it has published. */
interface Known {
  parts: StoreParts;
  store: Store;
  publication: Publication;
  /** The shop document, but for what is ours. */
  shared: string;
  shop: ShopMembers;
  products: Map<string, ProductMembers>;
  /** SKUs of products that cannot be planned. */
  held: Set<string>;
  faults: Fault[];
}

/** Documents that are written at the same time: a disk is told to keep many in about the time of one. */
const atOnce = 24;
/** Milliseconds between two looks for what nobody needs any more. */
const pruningInterval = 3_600_000;

export class Publisher {
  #known: Known | undefined;
  #pruned = 0;

  constructor(
    private readonly engine: FullEngine,
    private readonly site: Site,
    private readonly rules: RulePacks | undefined,
    /** Called before pages are told of a publication; throws where it is not to be. */
    private readonly confirm: () => Promise<void> = async () => {},
  ) {}

  /**
   * Publishes the store. Throws a `PublishingRefused` where it is older than what is published, and a StocklineError
   * where what its products share is wrong; then nothing has changed.
   */
  async publish(text: string): Promise<Published> {
    const change = this.#changeTo(text);
    // Whatever stops it halfway: what was known may not be so any more.
    const known = this.#known;
    this.#known = undefined;
    try {
      const published =
        known !== undefined && change !== undefined && canChange(known, change)
          ? await this.#publishChange(known, change)
          : undefined;
      if (published !== undefined) {
        this.#known = known;
        return published;
      }
    } catch (error) {
      closeKnown(known);
      throw error;
    }
    closeKnown(known);
    return this.#publishAll(text);
  }

  close(): void {
    closeKnown(this.#known);
    this.#known = undefined;
  }

  async #publishAll(text: string): Promise<Published> {
    const { store, leftOut, faults } = this.engine.openStoreInPart(text);
    let publication: Publication | undefined;
    try {
      const before = await this.site.shop();
      refuseOlder(store.asOf, before);
      const parts = new StoreParts(text);
      publication = store.publication(this.rules === undefined ? {} : { rules: this.rules });
      const shared = publication.shopText();
      const shop = { revision: revisionOf(shared), heartbeat: store.asOf, products: productsFolder };
      const known: Known = {
        ...{ parts, store, publication, shared, shop },
        ...{ products: new Map(), held: new Set(leftOut), faults: [...faults] },
      };
      await this.site.sweep();
      await this.site.keepShop(shop.revision, shared);
      const skus = [...parts.products.keys()].filter((sku) => !known.held.has(sku));
      const written = await this.#publishProducts(known, skus);
      await this.#tell(known, store.asOf, before);
      const removed = await this.site.removeBut(new Set(parts.products.keys()));
      await this.#prune(known);
      this.#known = known;
      return this.#published(known, { planned: skus.length, written, removed });
    } catch (error) {
      publication?.close();
      store.close();
      throw error;
    }
  }

  /** The difference to what is known; undefined where nothing is, or too much differs. */
  #changeTo(text: string): { parts: StoreParts; difference: StoreDifference } | undefined {
    if (this.#known === undefined || parsed(text) === undefined) return undefined;
    const parts = new StoreParts(text);
    const difference = parts.since(this.#known.parts);
    return difference === undefined ? undefined : { parts, difference };
  }

  /** Undefined where the engine does not take the change: whose fault it is, the whole store tells. */
  async #publishChange(known: Known, { parts, difference }: { parts: StoreParts; difference: StoreDifference }) {
    const before = known.store.asOf;
    try {
      known.store.change(changeText(difference));
    } catch (error) {
      if (error instanceof StocklineError) return undefined;
      throw error;
    }
    // The shop document is planned as of a month.
    if (known.store.asOf.slice(0, 7) !== before.slice(0, 7)) return undefined;
    const skus = parts.kinOf([...difference.products.keys(), ...difference.supplies.keys()]);
    for (const [sku, { replanBy }] of known.products) {
      if (replanBy !== undefined && replanBy <= known.store.asOf) skus.add(sku);
    }
    const asked = [...skus].filter((sku) => !known.held.has(sku));
    known.parts = parts;
    const written = await this.#publishProducts(known, asked);
    if (asked.length > 0 || known.store.asOf !== known.shop.heartbeat)
      await this.#tell(known, known.store.asOf, known.shop);
    if (Date.now() - this.#pruned > pruningInterval) await this.#prune(known);
    return this.#published(known, { planned: asked.length, written, removed: [] });
  }

  /** Plans and writes them, and gives those that are others now, in the order in which they were asked for. */
  async #publishProducts(known: Known, skus: readonly string[]): Promise<string[]> {
    const written = new Set<string>();
    let next = 0;
    const work = async () => {
      while (next < skus.length) {
        const sku = skus[next++] ?? '';
        if (await this.#publishProduct(known, sku)) written.add(sku);
      }
    };
    const works = Array.from({ length: Math.min(atOnce, skus.length) }, () =>
      work().catch((error) => {
        next = skus.length;
        throw error;
      }),
    );
    // None goes on when the others have given up.
    for (const end of await Promise.allSettled(works)) if (end.status === 'rejected') throw end.reason;
    return skus.filter((sku) => written.has(sku));
  }

  /** Whether it was written. */
  async #publishProduct(known: Known, sku: string): Promise<boolean> {
    const text = known.publication.productText(sku);
    const name = fileNameOf(sku);
    const { errors } = text.startsWith('{"errors"') ? (parsed(text) as { errors?: Fault[] }) : { errors: undefined };
    if (name === undefined || errors !== undefined) {
      known.held.add(sku);
      const message = 'This SKU is too long for the name of a file. Write one of fewer signs.';
      known.faults.push(
        ...(errors ?? [{ code: 'out_of_range' as const, pointer: `/products/${pointerToken(sku)}`, message }]),
      );
      return false;
    }
    const { members, isNew } = await this.site.putProduct(name, text, known.shop.revision);
    known.products.set(sku, members);
    return isNew;
  }

  /** What could not be planned is right up to the heartbeat before, or up to when it was held first. */
  async #tell(known: Known, heartbeat: string, before: ShopMembers | undefined): Promise<void> {
    await this.confirm();
    const held =
      before === undefined || known.held.size === 0
        ? undefined
        : Object.fromEntries([...known.held].sort().map((sku) => [sku, before.held?.[sku] ?? before.heartbeat]));
    const { revision, products } = known.shop;
    const members: ShopMembers = { revision, products, heartbeat, ...(held && { held }) };
    await this.site.writeShop(known.shared, members, before);
    known.shop = members;
  }

  async #prune(known: Known): Promise<void> {
    const shops = new Set([known.shop.revision]);
    const products = new Set<string>();
    for (const sku of known.held) {
      const published = await this.site.product(sku);
      if (published === undefined) continue;
      shops.add(published.shop);
      products.add(published.revision);
    }
    for (const { revision } of known.products.values()) products.add(revision);
    await this.site.prune(shops, products);
    this.#pruned = Date.now();
  }

  #published(known: Known, done: Pick<Published, 'planned' | 'written' | 'removed'>): Published {
    const { revision: shop, heartbeat } = known.shop;
    const unchanged = known.parts.products.size - known.held.size - done.written.length;
    const { planned, written, removed } = done;
    return {
      shop,
      heartbeat,
      planned,
      written,
      unchanged,
      removed,
      held: [...known.held].sort(),
      faults: known.faults,
    };
  }
}

/** A product that is held may be right again, and with it those that draw on it: that is seen in the whole store. */
function canChange(known: Known, { parts, difference }: { parts: StoreParts; difference: StoreDifference }): boolean {
  if (known.held.size === 0) return true;
  const kin = parts.kinOf([...difference.products.keys(), ...difference.supplies.keys()]);
  return ![...known.held].some((sku) => kin.has(sku));
}

function refuseOlder(asOf: string, before: ShopMembers | undefined): void {
  if (before === undefined || asOf >= before.heartbeat) return;
  const message = `The store is as of ${asOf}, and what is published is as of ${before.heartbeat} already. Publish a later store, or empty the folder.`;
  throw new PublishingRefused([{ code: 'out_of_range', pointer: '/asOf', message }]);
}

function closeKnown(known: Known | undefined): void {
  known?.publication.close();
  known?.store.close();
}
