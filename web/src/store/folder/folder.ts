/**
 * A folder of documents on a page (docs/snapshots.md): one of the shop, and one of each product that is asked about.
 *
 * Rules:
 * - Each document is fetched once, however many ask about it, and no more than six at a time. A card's is fetched when
 *   the card is about to be seen.
 * - A document that cannot be had, or that the engine refuses, is told to those who ask about that product.
 * - The law of a destination's country is fetched where the shop's document says that it is apart (laws.ts). A newer
 *   document of the shop whose law cannot be had is not taken.
 * - With each newer document of the shop the products that are asked about are looked for again. What does not come
 *   stays as it was, and counts as right no longer than up to the heartbeat with which it last came.
 * - A product whose plan has run out is looked for until there is another plan.
 *
 * This is loaded when the first folder is asked: what a page without one needs is not in here.
 */
import { errorsOf, failure } from '../failure.ts';
import type { AboutProducts, Folder, Holder, InFolder, OpenedSnapshot, QuotingEngine } from '../snapshot.ts';
import { productsAsked } from './asked-products.ts';
import { type ProductText, readProduct, readShop, type ShopText, usualProducts } from './documents.ts';
import { type Fetch, FolderFetcher } from './fetched.ts';
import { type Around, FolderSnapshot } from './folder-snapshot.ts';
import type { Inline } from './inline.ts';
import { type CountryLaw, Laws } from './laws.ts';
import { type DatedProduct, ProductEntry } from './product-entry.ts';
import type { Plan } from './replanned.ts';

/** Where the shop's document has not changed, no more products than that are looked for again. */
const FEW = 6;

export interface FolderSurroundings {
  fetch: Fetch;
  /** The code that looks for another plan when one has run out. */
  loadReplanning: () => Promise<{ watch(plan: Plan): void }>;
  /** Resolves when that place is about to be seen. */
  nearView: (place: unknown) => Promise<void>;
  /** What stands in the page itself of this folder. */
  inline: (folder: string) => Inline;
}

export class StockFolder implements Folder, Around {
  readonly shops = new Map<string, ShopText>();
  readonly #entries = new Map<string, ProductEntry>();
  readonly #fetcher: FolderFetcher;
  readonly #laws: Laws;
  /** Each early request once: what is asked for again may be another by then. */
  readonly #taken = new Set<string>();
  readonly #folder: string;
  /** The newest that the engine has taken. */
  #shop: ShopText | undefined;
  /** Those whose handles are open: for a moment two. */
  readonly #live = new Set<FolderSnapshot>();
  /** Resolves when the engine has the shop's document. */
  readonly #isOpen: Promise<void>;
  #opened: () => void = () => {};
  #opening: Promise<void> | undefined;
  #shopAgain: Promise<void> | undefined;

  constructor(
    private readonly shared: InFolder,
    private readonly surroundings: FolderSurroundings,
  ) {
    this.#folder = shared.address.replace(/[^/]*$/u, '');
    this.#fetcher = new FolderFetcher(this.#folder, surroundings.fetch);
    this.#laws = new Laws(this.#fetcher);
    this.#isOpen = new Promise((resolve) => {
      this.#opened = resolve;
    });
  }

  want({ asks, place }: Holder): void {
    this.#laws.forgetFailed();
    for (const { sku } of productsAsked(asks?.() ?? {})) {
      // Whoever comes tries again what has failed.
      const failed = this.#entries.get(sku);
      if (failed?.isSettled && failed.document === undefined) this.#entries.delete(sku);
      const entry = this.#entry(sku);
      if (place) void this.surroundings.nearView(place).then(() => this.#begin(entry));
      else this.#begin(entry);
    }
  }

  lacks(question: AboutProducts, shop: ShopText): Promise<unknown> | undefined {
    const coming = productsAsked(question).map(({ sku }) => this.#entries.get(sku) ?? this.#begin(this.#entry(sku)));
    const left = [...coming, this.law(question, shop)].flatMap((one) => (one?.isSettled === false ? [one] : []));
    return left.length === 0 ? undefined : Promise.all(left.map((entry) => entry.coming));
  }

  law(question: AboutProducts, shop: ShopText): CountryLaw | undefined {
    return this.#laws.of(shop, question);
  }

  errors(question: AboutProducts) {
    const [found] = productsAsked(question).flatMap(({ sku }) => this.#entries.get(sku)?.errors ?? []);
    return found && [found];
  }

  failed(sku: string) {
    const entry = this.#entries.get(sku);
    return entry?.document === undefined ? entry?.errors : undefined;
  }

  closed(snapshot: FolderSnapshot): void {
    this.#live.delete(snapshot);
  }

  open(engine: QuotingEngine, text: string): OpenedSnapshot {
    const shop = readShop(text);
    if (shop !== undefined && shop.heartbeat === undefined) throw this.#noShop();
    const { heartbeat = '' } = shop ?? {};
    const there = [...this.#entries.values()].filter(({ document, next }) => next ?? document);
    const newest = ({ next, document }: ProductEntry) => (next ?? document) as DatedProduct;
    const held = { ...shop?.held };
    for (const entry of there) hold(held, entry.sku, newest(entry).rightUpTo, heartbeat);
    // What is no document the engine refuses here, and nothing has changed.
    const snapshot = new FolderSnapshot(engine, { ...(shop as ShopText), heartbeat }, held, this);
    this.#remember(shop as ShopText);
    let isRefused = false;
    for (const entry of there) {
      const errors = snapshot.add(entry.sku, newest(entry));
      if (errors === undefined || entry.next === undefined || entry.document === undefined) continue;
      // One bad document costs that product's news.
      entry.next = undefined;
      entry.errors = errors;
      isRefused = true;
    }
    if (isRefused) {
      snapshot.close();
      return this.open(engine, text);
    }
    this.#shop = shop;
    for (const entry of there) this.#take(entry, newest(entry));
    this.#live.add(snapshot);
    this.#laws.keep([...this.#live].map((one) => one.shop));
    this.#opened();
    return snapshot;
  }

  async prepare(text: string): Promise<void> {
    const shop = readShop(text);
    if (shop?.heartbeat === undefined) return;
    await this.#laws.prepare(this.#shop, shop);
    this.#remember(shop);
    const asked = this.#asked();
    for (const sku of this.#entries.keys()) {
      if (!asked.has(sku)) this.#entries.delete(sku);
    }
    await Promise.all(this.#settled().map((entry) => this.#lookAgain(entry, shop)));
  }

  async lookAgain(): Promise<void> {
    const shop = this.#shop;
    if (shop === undefined) return;
    const asked = this.#asked();
    const settled = this.#settled().filter(({ sku }) => asked.has(sku));
    const isBehind = ({ document, errors }: ProductEntry) =>
      errors !== undefined || (document !== undefined && document.rightUpTo < (shop.heartbeat ?? ''));
    const again = settled.length > FEW ? settled.filter(isBehind) : settled;
    const told = again.map(({ errors }) => JSON.stringify(errors));
    const [hasLaw] = await Promise.all([
      this.#laws.lookAgain(shop),
      ...again.map((entry) => this.#lookAgain(entry, shop)),
    ]);
    if (hasLaw || again.some((entry, index) => isNews(entry) || JSON.stringify(entry.errors) !== told[index]))
      await this.#reopen();
  }

  #noShop() {
    const message = `${this.shared.address} is no shop document: it has no heartbeat. Publish the folder anew, or write the address of the file itself into src.`;
    return failure('required', message);
  }

  /** By SKU. */
  #asked(): Set<string> {
    const about = [...this.shared.holders].flatMap(({ asks }) => productsAsked(asks?.() ?? {}));
    return new Set(about.map(({ sku }) => sku));
  }

  #settled(): ProductEntry[] {
    return [...this.#entries.values()].filter(({ isSettled }) => isSettled);
  }

  #entry(sku: string): ProductEntry {
    const entry = this.#entries.get(sku) ?? new ProductEntry(sku);
    this.#entries.set(sku, entry);
    return entry;
  }

  #begin(entry: ProductEntry): ProductEntry {
    entry.begin(() => this.#load(entry));
    return entry;
  }

  /** Those of the past stay while a product may name them. */
  #remember(shop: ShopText): void {
    if (shop.revision !== undefined) this.shops.set(shop.revision, shop);
    const named = this.#settled().flatMap(({ document, next }) => [document?.shop, next?.shop]);
    const kept = new Set([...named, shop.revision, this.#shop?.revision]);
    for (const revision of this.shops.keys()) if (!kept.has(revision)) this.shops.delete(revision);
  }

  async #load(entry: ProductEntry): Promise<void> {
    const { sku } = entry;
    try {
      const [product, inline] = await this.#first(sku);
      const shop = this.#shop as ShopText;
      const dated = { ...product, rightUpTo: inline ?? rightUpTo(sku, product, shop) };
      if (!this.shared.isWanted) return;
      const isBehind = dated.shop === shop.revision && dated.rightUpTo < (shop.heartbeat ?? '');
      if (isBehind) {
        entry.next = dated;
        await this.#reopen();
        return;
      }
      for (const snapshot of this.#live) {
        if (dated.shop !== shop.revision) hold(snapshot.held, sku, dated.rightUpTo, shop.heartbeat ?? '');
        entry.errors = snapshot.add(sku, dated);
      }
      if (entry.errors === undefined) this.#take(entry, dated);
    } catch (error) {
      entry.errors = errorsOf(error);
    }
  }

  /** As it is on the page, on its way, or on the server; and up to when it is right where the page says it. */
  async #first(sku: string): Promise<[ProductText, string | undefined]> {
    const { text, rightUpTo: known } = this.surroundings.inline(this.#folder).product(sku) ?? {};
    if (text !== undefined) {
      await this.#shopIsThere();
      const product = readProduct(`The document of "${sku}" on the page`, text);
      // Of another shop's document than that on the server: there is a newer one there.
      if (product.shop === this.#shop?.revision) return [product, known ?? product.asOf ?? ''];
    }
    const guessed = this.#shop?.products ?? usualProducts;
    const url = this.#fetcher.urlOf(sku, guessed);
    const early = this.#taken.has(url) ? undefined : this.shared.early[url];
    this.#taken.add(url);
    const fetched = this.#fetcher.product(sku, guessed, { early });
    fetched.catch(() => {}); // It may be for nothing.
    await this.#shopIsThere();
    const { products = guessed } = this.#shop ?? {};
    const product = await (products === guessed ? fetched : this.#fetcher.product(sku, products));
    if (await this.#isShopThere(product)) return [product, undefined];
    // Neither has the other's: both anew.
    const again = this.#fetcher.product(sku, products, { init: { cache: 'reload' } });
    again.catch(() => {});
    this.#shopAgain ??= this.#fetchShop();
    await this.#shopAgain;
    await this.#isShopThere(await again);
    return [await again, undefined];
  }

  /** Opened, and asked. Why it is not is told by itself. */
  async #shopIsThere(): Promise<void> {
    await this.#isOpen;
    await this.shared.loaded.catch(() => {});
  }

  async #fetchShop(): Promise<void> {
    try {
      const { fetchShopAnew } = await import('./shop-anew.ts');
      await fetchShopAnew(this.shared);
    } catch {
      // What is there stays. The product says what it lacks.
    } finally {
      this.#shopAgain = undefined;
    }
  }

  /** Brings it where it is not. What is no product the engine refuses. */
  async #isShopThere({ shop }: ProductText): Promise<boolean> {
    if (shop === undefined || shop === this.#shop?.revision || this.shops.has(shop)) return true;
    const text = await this.#fetcher.shop(shop);
    const read = text === undefined ? undefined : readShop(text);
    if (read?.revision !== shop) return false;
    this.shops.set(shop, read);
    return true;
  }

  /** Leaves what has come for the next opening. */
  async #lookAgain(entry: ProductEntry, shop: ShopText): Promise<void> {
    const { sku, document } = entry;
    try {
      let product = await this.#fetcher.product(sku, shop.products, { init: {} });
      if (!(await this.#isShopThere(product))) {
        product = await this.#fetcher.product(sku, shop.products, { init: { cache: 'reload' } });
        if (!(await this.#isShopThere(product))) throw this.#otherRevision(product);
      }
      const isKept = product.shop === document?.shop && product.shop !== shop.revision;
      entry.next = {
        ...product,
        rightUpTo: (isKept ? document?.rightUpTo : undefined) ?? rightUpTo(sku, product, shop),
      };
      entry.errors = undefined;
    } catch (error) {
      entry.errors = errorsOf(error);
    }
  }

  #otherRevision({ url, shop }: ProductText) {
    return failure('other_revision', `${url} was planned with shop document "${shop}", which is not there.`);
  }

  /** The engine has it. */
  #take(entry: ProductEntry, product: DatedProduct): void {
    const isAnother = product.text !== entry.document?.text;
    entry.document = product;
    entry.next = undefined;
    if (isAnother && product.replanBy !== undefined)
      void this.#watchPlan(entry, product.text, Date.parse(product.replanBy));
  }

  async #watchPlan(entry: ProductEntry, text: string, runsOut: number): Promise<void> {
    const { sku } = entry;
    const isWanted = () =>
      this.shared.isWanted && this.#entries.get(sku)?.document?.text === text && this.#asked().has(sku);
    const lookAgain = async () => {
      if (this.#shop) await this.#lookAgain(entry, this.#shop);
      if (isNews(entry)) await this.#reopen();
    };
    try {
      const { watch } = await this.surroundings.loadReplanning();
      watch({ runsOut: runsOut - (this.shared.current?.snapshot.clockLag ?? 0), isWanted, lookAgain });
    } catch {
      // The engine says that it has run out.
    }
  }

  /** All that is there, with what has come; for many who have something new, once. */
  #reopen(): Promise<void> {
    this.#opening ??= Promise.resolve().then(async () => {
      this.#opening = undefined;
      await this.#openAnew();
    });
    return this.#opening;
  }

  async #openAnew(): Promise<void> {
    const { shared } = this;
    const text = shared.current?.text;
    if (text === undefined) return;
    const next = await shared.open(text);
    const before = shared.current;
    if (!shared.isWanted || before === undefined || before.text !== text) {
      next.opened.close();
      return;
    }
    const { clockLag, errors } = before.snapshot;
    const snapshot = { ...next.snapshot, clockLag, ...(errors && { errors }) };
    shared.replace({ ...before, opened: next.opened, snapshot });
    before.opened.close();
  }
}

/** Whether it is another, or right for longer. */
function isNews({ document, next }: ProductEntry): boolean {
  return next !== undefined && (next.text !== document?.text || next.rightUpTo !== document.rightUpTo);
}

/** Of what comes from the server now: nobody knows more of what goes with another shop's document. */
function rightUpTo(
  sku: string,
  { shop, asOf = '' }: ProductText,
  { revision, heartbeat = '', held }: ShopText,
): string {
  return held[sku] ?? (shop === undefined || shop === revision ? heartbeat : asOf);
}

/** What is behind is held up to then. What the shop holds itself is right no longer than it says. */
function hold(held: Record<string, string>, sku: string, instant: string, heartbeat: string): void {
  const known = held[sku] ?? heartbeat;
  if (instant !== '' && instant < known) held[sku] = instant;
}
