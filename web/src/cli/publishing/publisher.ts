/** Publishing a store: all of it, or what has changed since the text before. */

import { setImmediate as turn } from 'node:timers/promises';
import type { Fault, FullEngine, Publication, RulePacks, StocklineError, Store } from '../../engine/full.ts';
import { instantOf } from '../../engine/instant.ts';
import { pointerToken } from '../../engine/pointer.ts';
import { fileNameOf } from '../../store/file-name.ts';
import { plainCopy } from '../../verify/shapes.ts';
import { type ProductMembers, revisionOf, type SharedTexts, type ShopMembers, sharedTexts } from './documents.ts';
import { brokenSomewhere, type OpenParts } from './open-parts.ts';
import { chunkSize, planParts } from './planned-parts.ts';
import { productsFolder, type Site } from './site.ts';
import { type StoreDifference, StoreParts } from './store-parts.ts';

/** What was done. */
export interface Published {
  shop: string;
  heartbeat: string;
  /** Up to when pages give dates from it. Absent: however old it is. */
  freshUntil?: string;
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
  faults: readonly Fault[];
}

export class PublishingRefused extends Error {
  constructor(readonly errors: readonly Fault[]) {
    super(errors.map(({ message }) => message).join(' '));
  }
}

/** What the publisher knows of what it has published. */
interface Known {
  parts: StoreParts;
  asOf: string;
  publication: Publication;
  /** The shop document and the law, but for what is ours. */
  shared: SharedTexts;
  shop: ShopMembers;
  products: Map<string, ProductMembers>;
  /** By SKU, from when on a product has to be planned again. */
  due: Map<string, string>;
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
    /** How many products are in the engine at once. */
    private readonly chunk = chunkSize,
  ) {}

  /**
   * Publishes the store. Throws a `PublishingRefused` where it is older than what is published, and a StocklineError
   * where what its products share is wrong; then nothing has changed.
   */
  async publish(source: OpenParts): Promise<Published> {
    const parts = source.parts ?? (await this.#partsAfterAll(source));
    const difference = this.#known === undefined ? undefined : parts.since(this.#known.parts);
    // Whatever stops it halfway: what was known may not be so any more.
    const known = this.#known;
    this.#known = undefined;
    try {
      const published =
        known !== undefined && difference !== undefined && canChange(known, parts, difference)
          ? await this.#publishChange(known, parts, difference)
          : undefined;
      if (published !== undefined) {
        this.#known = known;
        return published;
      }
    } catch (error) {
      known?.publication.close();
      throw error;
    }
    known?.publication.close();
    return this.#publishAll(source, parts);
  }

  close(): void {
    this.#known?.publication.close();
    this.#known = undefined;
  }

  async #publishAll(source: OpenParts, parts: StoreParts): Promise<Published> {
    const planned = await planParts(this.engine, parts, this.rules, this.chunk).catch((error) =>
      this.#refuse(source, error),
    );
    const { asOf, publication } = planned;
    try {
      const before = await this.site.shop();
      refuseOlder(asOf, before);
      const shared = sharedTexts(publication);
      const shop = { revision: revisionOf(shared.whole), heartbeat: asOf, products: productsFolder };
      const known: Known = {
        ...{ parts, asOf, publication, shared, shop },
        ...{ products: new Map(), due: new Map(), held: new Set(planned.leftOut), faults: [...planned.faults] },
      };
      await this.site.sweep();
      await this.site.keepShop(shop.revision, shared.whole);
      const written = new Set<string>();
      let count = 0;
      for (const skus of parts.chunks(this.chunk)) {
        const right = skus.filter((sku) => !known.held.has(sku));
        count += right.length;
        const part = await this.#openPart(parts, skus);
        try {
          await this.#publishProducts(known, part, right, written);
        } finally {
          part.close();
        }
        // Else neither the lock's signs of life nor a signal would have their turn.
        await turn();
      }
      await this.#putLaw(known);
      await this.#tell(known, asOf, before);
      await this.site.removeLawBut(shared.law);
      const removed = await this.site.removeBut(parts.places);
      await this.#prune(known);
      this.#known = known;
      return this.#published(known, { planned: count, written: inOrder(parts, written), removed });
    } catch (error) {
      publication.close();
      throw error;
    }
  }

  /** Undefined where the engine does not take the change: whose fault it is, the whole store tells. */
  async #publishChange(known: Known, parts: StoreParts, difference: StoreDifference): Promise<Published | undefined> {
    const { asOf } = parts;
    // The shop document is planned as of a month.
    if (asOf < known.asOf || asOf.slice(0, 7) !== known.asOf.slice(0, 7)) return undefined;
    const skus = parts.kinOf([...difference.products, ...difference.supplies]);
    for (const [sku, replanBy] of known.due) if (replanBy <= asOf) skus.add(sku);
    const asked = new Set([...skus].filter((sku) => !known.held.has(sku)));
    const chunks = [...parts.chunks(this.chunk, asked)].map((chunk) => chunk.filter((sku) => !known.held.has(sku)));
    // The moment alone may be none.
    if (chunks.length === 0) chunks.push([]);
    let store: Store | undefined;
    try {
      for (const chunk of chunks) {
        store?.close();
        store = await this.#openRight(parts, chunk);
        if (store === undefined) return undefined;
      }
      known.parts = parts;
      known.asOf = asOf;
      const written = new Set<string>();
      // The last is open still.
      for (const chunk of chunks.reverse()) {
        store ??= await this.#openPart(parts, chunk);
        await this.#publishProducts(
          known,
          store,
          chunk.filter((sku) => asked.has(sku)),
          written,
        );
        store.close();
        store = undefined;
      }
      if (asked.size > 0 || asOf !== known.shop.heartbeat) await this.#tell(known, asOf, known.shop);
      if (Date.now() - this.#pruned > pruningInterval) await this.#prune(known);
      return this.#published(known, { planned: asked.size, written: inOrder(parts, written), removed: [] });
    } finally {
      store?.close();
    }
  }

  /** Undefined where anything is wrong with these products, or with what all share. */
  async #openRight(parts: StoreParts, skus: readonly string[]): Promise<Store | undefined> {
    const text = parts.textWith(await parts.read(skus));
    try {
      const { store, faults } = this.engine.openStoreInPart(text);
      if (faults.length === 0) return store;
      store.close();
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
    return undefined;
  }

  async #openPart(parts: StoreParts, skus: readonly string[]): Promise<Store> {
    return this.engine.openStoreInPart(parts.textWith(await parts.read(skus))).store;
  }

  /** What does not look like a store: mostly the engine says why. */
  async #partsAfterAll(source: OpenParts): Promise<StoreParts> {
    const text = await source.whole();
    if (text === undefined) throw new PublishingRefused([brokenSomewhere]);
    this.engine.openStoreInPart(text).store.close();
    const parts = StoreParts.of(text);
    if (parts === undefined) throw new PublishingRefused([brokenSomewhere]);
    return parts;
  }

  /** Throws what the whole store is refused for: a part of it need not show all. */
  async #refuse(source: OpenParts, error: unknown): Promise<never> {
    const text = isRefusal(error) ? await source.whole() : undefined;
    if (text !== undefined) this.engine.openStoreInPart(text).store.close();
    throw error;
  }

  /** Plans and writes products of that part, and adds those that are others now. */
  async #publishProducts(known: Known, part: Store, skus: readonly string[], written: Set<string>): Promise<void> {
    let next = 0;
    const work = async () => {
      while (next < skus.length) {
        const sku = skus[next++] ?? '';
        if (await this.#publishProduct(known, part, sku)) written.add(sku);
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
  }

  /** Whether it was written. */
  async #publishProduct(known: Known, part: Store, sku: string): Promise<boolean> {
    const text = known.publication.productTextIn(part, sku);
    const name = fileNameOf(sku);
    const { errors } = text.startsWith('{"errors"') ? (plainCopy(text) as { errors?: Fault[] }) : { errors: undefined };
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
    if (members.replanBy === undefined) known.due.delete(sku);
    else known.due.set(sku, members.replanBy);
    return isNew;
  }

  /** Before pages are told of it: what they find meanwhile says of which shop document it is. */
  async #putLaw({ shared, shop }: Known): Promise<void> {
    await this.confirm();
    const countries = [...shared.law];
    while (countries.length > 0)
      await Promise.all(
        countries.splice(0, atOnce).map(([country, text]) => this.site.putLaw(country, text, shop.revision)),
      );
  }

  /** What could not be planned is right up to the heartbeat before, or up to when it was held first. */
  async #tell(known: Known, heartbeat: string, before: ShopMembers | undefined): Promise<void> {
    await this.confirm();
    const held =
      before === undefined || known.held.size === 0
        ? undefined
        : Object.fromEntries([...known.held].sort().map((sku) => [sku, earlier(before, sku, heartbeat)]));
    const { revision, products } = known.shop;
    const members: ShopMembers = { revision, products, heartbeat, ...(held && { held }) };
    await this.site.writeShop(known.shared.home, members, before);
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
    const unchanged = known.parts.places.size - known.held.size - done.written.length;
    const { planned, written, removed } = done;
    const { freshForMinutes: freshFor } = plainCopy(known.shared.home) as { freshForMinutes?: number };
    return {
      shop,
      heartbeat,
      ...(freshFor !== undefined && {
        freshUntil: instantOf(Date.parse(heartbeat) + freshFor * 60_000),
      }),
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
function canChange(known: Known, parts: StoreParts, difference: StoreDifference): boolean {
  if (known.held.size === 0) return true;
  const kin = parts.kinOf([...difference.products, ...difference.supplies]);
  return ![...known.held].some((sku) => kin.has(sku));
}

/** What is published as of a moment that has not come is a slip, and must not keep out what is right. */
function refuseOlder(asOf: string, before: ShopMembers | undefined, now = instantOf(Date.now())): void {
  if (before === undefined || asOf >= before.heartbeat || (before.heartbeat > now && asOf <= now)) return;
  const message = `The store is as of ${asOf}, and what is published is as of ${before.heartbeat} already. Publish a later store, or empty the folder.`;
  throw new PublishingRefused([{ code: 'out_of_range', pointer: '/asOf', message }]);
}

/** Up to when a product that is held is right: never after the heartbeat, where one before was of a moment to come. */
function earlier({ held, heartbeat: last }: ShopMembers, sku: string, heartbeat: string): string {
  const known = held?.[sku] ?? last;
  return known < heartbeat ? known : heartbeat;
}

/** By its name: the engine may come from elsewhere than this module. */
function isRefusal(error: unknown): error is StocklineError {
  return error instanceof Error && error.name === 'StocklineError';
}

/** In the order of the store. */
function inOrder({ places }: StoreParts, written: ReadonlySet<string>): string[] {
  return [...written].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}
