/**
 * A folder in the engine: a shop's document and the products that have come, asked as one snapshot.
 *
 * A destination whose law is not in the shop's document is asked of a handle of its own, which has it (law.ts).
 *
 * A product that was planned with another revision of the shop's document is asked with that one, which has a handle of
 * its own. No question mixes two.
 */
import { StocklineError } from '../../engine/answer.ts';
import { instantOf } from '../../engine/instant.ts';
import type { ComputedFrom, OrderQuery, Query, RevisionQuery } from '../../engine/types/documents.ts';
import { type AvailabilityError, failure, isForLarger, SnapshotFailure } from '../failure.ts';
import type { AboutProducts, AskedDocument, OpenedSnapshot, ProductDocuments, QuotingEngine } from '../snapshot.ts';
import { productsAsked } from './asked-products.ts';
import { type ProductText, type ShopText, shopTextWith } from './documents.ts';
import { documentOf, put } from './folder-document.ts';
import type { CountryLaw } from './laws.ts';

/** What a folder knows that its snapshots do not. */
export interface Around extends Omit<ProductDocuments, 'computedFrom' | 'lacks'> {
  /** As for `ProductDocuments`, with the law that goes with that shop's document. */
  lacks(question: AboutProducts, shop: ShopText): Promise<unknown> | undefined;
  /** What the question needs of it; undefined where the shop's document has it. */
  law(question: AboutProducts, shop: ShopText): CountryLaw | undefined;
  /** Shops' documents by revision. */
  readonly shops: ReadonlyMap<string, ShopText>;
  /** Why there is nothing of a product. */
  failed(sku: string): readonly AvailabilityError[] | undefined;
  /** Its handles are closed. */
  closed(snapshot: FolderSnapshot): void;
}

interface Another {
  opened: OpenedSnapshot;
  products: Map<string, ProductText>;
}

export class FolderSnapshot implements OpenedSnapshot {
  readonly document: AskedDocument;
  /** There with an engine that revises. */
  readonly revise?: NonNullable<OpenedSnapshot['revise']>;
  readonly products: ProductDocuments;
  readonly #main: OpenedSnapshot;
  readonly #others = new Map<string, Another>();
  /** By country, with the products of `#main`: opened when it is first asked about. */
  readonly #inCountries = new Map<string, OpenedSnapshot>();
  /** By SKU, the revision of another shop's document where it is not the newest. */
  readonly #added = new Map<string, string | undefined>();
  /** By SKU, in the order in which the engine was given them. */
  readonly #texts = new Map<string, ProductText>();
  readonly #refused = new Map<string, readonly AvailabilityError[]>();

  /** Of products that are behind `held` says up to when they are right. Throws what the engine says of the text. */
  constructor(
    private readonly engine: QuotingEngine,
    readonly shop: ShopText & { heartbeat: string },
    /** It is added to for products of another revision, before they are added. */
    readonly held: Record<string, string>,
    private readonly around: Around,
  ) {
    this.products = {
      lacks: (question) => around.lacks(question, shop),
      errors: (question) => around.errors(question),
      lookAgain: () => around.lookAgain(),
      prepare: (text) => around.prepare(text),
      computedFrom: (question) => this.#computedFrom(question),
    };
    const isAsItCame = Object.keys(held).every((sku) => held[sku] === shop.held[sku]);
    this.#main = engine.openSnapshot(isAsItCame ? shop.text : shopTextWith(shop, shop.heartbeat, held));
    this.document = documentOf(shop, held);
    if (this.#main.revise) {
      this.revise = (question) => {
        const { promised, linesBefore = [], to } = question;
        const lines = [{ promised }, ...linesBefore.map(({ sku }) => ({ sku }))];
        return (this.#of({ lines, to }, '/promised/sku') as Required<OpenedSnapshot>).revise(question);
      };
    }
  }

  /**
   * Adds a product, or puts it in the place of the one with its SKU. What the engine says of a bad one is told to who
   * asks about it, and given back; the snapshot is as it was then. What is for the larger engine is no fault.
   */
  add(sku: string, product: ProductText): readonly AvailabilityError[] | undefined {
    const { shop = this.shop.revision, product: told, supplies, url } = product;
    try {
      if (shop === this.shop.revision || !this.around.shops.has(shop ?? '')) {
        for (const opened of [this.#main, ...this.#inCountries.values()]) opened.addProduct?.(product.text);
        this.#added.set(sku, undefined);
      } else {
        this.#addToOther(shop ?? '', sku, product);
        this.#added.set(sku, shop);
      }
    } catch (error) {
      if (!(error instanceof StocklineError)) throw error;
      const errors = error.errors.map((fault) => ({ ...fault, message: `${url}: ${fault.message}` }));
      this.#refused.set(sku, errors);
      return errors.some(isForLarger) ? undefined : errors;
    }
    this.#refused.delete(sku);
    this.#texts.set(sku, product);
    const replanBy = this.#runsOut(sku, product);
    put(this.document, sku, { product: told, replanBy, supplies });
    return undefined;
  }

  quote(query: Query) {
    return this.#of(query).quote(query);
  }

  quoteOrder(query: OrderQuery) {
    return this.#of(query).quoteOrder(query);
  }

  close(): void {
    this.#main.close();
    for (const opened of this.#inCountries.values()) opened.close();
    for (const { opened } of this.#others.values()) opened.close();
    this.around.closed(this);
  }

  /**
   * What is asked about, and what is right about supplies that it draws on: of documents that have the same supply the
   * engine believes the later. Undefined where there is a document without a revision.
   */
  #computedFrom(question: AboutProducts): ComputedFrom | undefined {
    const skus = new Set(productsAsked(question).map(({ sku }) => sku));
    const asked = [...this.#texts.values()].filter(({ sku = '' }) => skus.has(sku));
    const shop = this.#added.get(asked[0]?.sku ?? '') ?? this.shop.revision;
    const counts = (other: ProductText) => asked.includes(other) || asked.some((one) => isRightAbout(one, other));
    const { version: engine } = this.engine;
    if (engine === undefined || shop === undefined || asked.length < skus.size) return undefined;
    if (asked.some((one) => one.shop !== shop)) return undefined;
    const products = [...this.#texts.values()].filter((one) => one.shop === shop && counts(one));
    const revisions = products.flatMap(({ revision }) => revision ?? []);
    return revisions.length < products.length
      ? undefined
      : { engine, shop, products: revisions as ComputedFrom['products'] };
  }

  /** The handle that has what is asked about. */
  #of(question: AboutProducts | Query | OrderQuery | Pick<RevisionQuery, 'promised'>, place?: string): OpenedSnapshot {
    const asked = productsAsked(question as AboutProducts);
    for (const { sku, pointer } of asked) {
      const errors = this.around.failed(sku) ?? this.#refused.get(sku);
      if (errors !== undefined)
        throw new SnapshotFailure(
          errors.map((error) => (error.pointer === '/sku' ? { ...error, pointer: place ?? pointer } : error)),
        );
    }
    const revisions = new Set(asked.map(({ sku }) => this.#added.get(sku)));
    const [revision] = revisions;
    if (revisions.size > 1) {
      const named = asked.map(({ sku }) => `"${sku}"`).join(', ');
      throw failure(
        'other_revision',
        `${named}: these products were planned with different shop documents, and are promised one by one only. Publish the folder anew.`,
      );
    }
    return this.#others.get(revision ?? '')?.opened ?? this.#inCountry(question as AboutProducts);
  }

  /** Of the products that go with the shop's document. */
  #inCountry(question: AboutProducts): OpenedSnapshot {
    const law = this.around.law(question, this.shop);
    if (law === undefined) return this.#main;
    const known = this.#inCountries.get(law.country);
    if (known !== undefined) return known;
    if (law.shop === undefined)
      throw law.errors
        ? new SnapshotFailure(law.errors)
        : failure('not_fetched', `The law of ${law.country} is still on its way.`);
    const opened = this.engine.openSnapshot(shopTextWith(law.shop, this.shop.heartbeat, this.held));
    try {
      for (const [sku, { text }] of this.#texts) if (this.#added.get(sku) === undefined) opened.addProduct?.(text);
    } catch (error) {
      opened.close();
      throw error;
    }
    this.#inCountries.set(law.country, opened);
    return opened;
  }

  /** When its plan runs out, or another shop's document says that it is too old. */
  #runsOut(sku: string, { replanBy, shop }: ProductText): string | undefined {
    const { freshForMinutes } = (this.#added.get(sku) ? this.around.shops.get(shop ?? '') : undefined)?.document ?? {};
    if (freshForMinutes === undefined) return replanBy;
    const end = instantOf(Date.parse(this.held[sku] ?? this.shop.heartbeat) + freshForMinutes * 60_000 + 1000);
    return replanBy === undefined || end < replanBy ? end : replanBy;
  }

  /** All of that revision is opened anew, since what is held is said when a document is opened. */
  #addToOther(revision: string, sku: string, product: ProductText): void {
    const before = this.#others.get(revision);
    const products = new Map([...(before?.products ?? []), [sku, product]]);
    const shop = this.around.shops.get(revision) as ShopText;
    const opened = this.engine.openSnapshot(shopTextWith(shop, this.shop.heartbeat, this.held));
    try {
      for (const { text } of products.values()) opened.addProduct?.(text);
    } catch (error) {
      opened.close();
      throw error;
    }
    before?.opened.close();
    this.#others.set(revision, { opened, products });
  }
}

/** Whether another document has later figures of a supply that one has as well. */
function isRightAbout(one: ProductText, other: ProductText): boolean {
  const names = namesOf(one);
  return (other.asOf ?? '') > (one.asOf ?? '') && namesOf(other).some((name) => names.includes(name));
}

function namesOf({ sku = '', supplies = {} }: ProductText): string[] {
  return [sku, ...Object.keys(supplies)];
}
