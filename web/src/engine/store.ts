import { readAnswer, StocklineError } from './answer.ts';
import { asText } from './as-text.ts';
import { LoadedDocument } from './loaded-document.ts';
import type {
  Fault,
  PeggingDocument,
  SnapshotDocument,
  StoreProduct,
  StoreSupply,
  Warning,
  Zone,
} from './types/documents.ts';
import type { FullModule } from './wasm-module.ts';
import { zonesBetween } from './zones.ts';

/** What the engine says of a store that it has opened. */
export interface OpenedStore {
  /** The moment that the stock figures are from. */
  asOf: string;
  /** The time zones that its locations name. */
  zones: readonly string[];
  /** Over which time those zones' offsets are asked for. */
  horizon: { from: string; until: string };
  /** Likewise, for `publication`. */
  publicationHorizon: { from: string; until: string };
}

/** What has changed in a store since it was opened. */
export interface StoreChange {
  /** The moment that all stock figures are from now, no earlier than before. Absent: the one before. */
  asOf?: string;
  /**
   * By SKU, each as in a store's document. It takes the place of the one that is there, or comes new; null takes it
   * away. May be left out beside `supplies`.
   */
  products?: Readonly<Record<string, StoreProduct | null>>;
  /** Likewise, supplies by name: loose screws, or the room of an oven. Absent: none has changed. */
  supplies?: Readonly<Record<string, StoreSupply | null>>;
}

/**
 * As much of a rule pack as tells it from other documents; the engine judges the rest. `stockline/rules` has those of
 * the package.
 */
export interface AnyRulePack {
  readonly jurisdiction: string;
  readonly areas: readonly object[];
  readonly rules: readonly object[];
}

/** What `check` finds. */
export interface Findings {
  /** What stands in the way of a plan; none when all is well. */
  errors: readonly Fault[];
  /** What does not, and deserves a look: a policy that the law overrides, say. Absent: nothing. */
  warnings?: readonly Warning[];
}

/** How to plan. */
export interface PlanOptions {
  /** Only these products. Absent: all. */
  skus?: readonly string[];
  /**
   * The id of an order placed already: plans as that order sees the store, with its own commitments and those behind it
   * in line left out, so that a quote or a revision says what it can count on. For that order's page only, not to be
   * published. Absent: for whoever asks anew.
   */
  order?: string;
  /** The zones' offsets; null for one that the host does not know. Absent: asked of the host's `Intl`. */
  zones?: Readonly<Record<string, Zone | null>>;
  /**
   * What the law adds to the shop's terms; the snapshot keeps what concerns the countries that lanes lead to. A list
   * is read with every call; who plans again and again opens it once, with `FullEngine.openRules`. Absent: nothing.
   */
  rules?: readonly AnyRulePack[] | RulePacks;
}

/** How to check. */
export interface CheckOptions extends PlanOptions {
  /** The instant that `asOf` is held against, `YYYY-MM-DDTHH:MM:SSZ`. Absent: none. */
  now?: string;
}

/**
 * Rule packs that the engine has read, for any number of plans, of any stores. Made by `FullEngine.openRules`.
 *
 * @example
 * const rules = engine.openRules(await loadRulePacks(destinationsOf(document)));
 * for (const sku of changed) publish(sku, store.plan({ skus: [sku], rules }));
 */
export class RulePacks extends LoadedDocument<FullModule> {
  /** Its handle in the module of a store; packs that another module has read are not known there. */
  static handleFor(rules: RulePacks, module: FullModule): number {
    return rules.module === module ? rules.handle : -1;
  }
}

/**
 * What the products of a store share, planned once for all of them. It holds for as long as nothing but products and
 * supplies of the store changes. Made by `Store.publication`.
 */
export class Publication extends LoadedDocument<FullModule> {
  readonly #store: number;

  constructor(module: FullModule, handle: number, store: number) {
    super(module, handle);
    this.#store = store;
  }

  /**
   * The shop document with the law of all countries, but for `revision`, `heartbeat`, `held` and `products`, which
   * whoever publishes it puts in.
   */
  shopText(): string {
    return this.module.shopText(this.handle);
  }

  /**
   * As `shopText`, with the law of the shop's home alone, and in `law` the countries whose law is apart: what pages
   * fetch first. Home is where the first lane leads. Where no other country has law it is the whole.
   */
  homeText(): string {
    return this.module.homeText(this.handle);
  }

  /**
   * The document of a country's law, but for `shop`, the shop document's revision, which whoever publishes it puts in.
   */
  lawText(country: string): string {
    return this.module.lawText(this.handle, country);
  }

  /**
   * The document of a product as the store has it now, but for `revision` and `shop`; or its faults. With the id of an
   * order, as that order sees the store (`PlanOptions.order`): for the shop itself, and not to be published.
   */
  productText(sku: string, order = ''): string {
    return this.module.productText(this.handle, this.#store, sku, order);
  }

  /**
   * As `productText`, of another store that shares all with this one but its products and supplies: so a large store is
   * planned in parts that are opened one after the other. A part has all that its products draw on, and all that draws
   * on that.
   */
  productTextIn(part: Store, sku: string): string {
    return this.module.productText(this.handle, Store.handleOf(part, this.module), sku, '');
  }
}

const noOptions: Fault = {
  code: 'wrong_type',
  pointer: '',
  message: 'These are no options. Give a record, such as {"skus": ["MUG"]}, or nothing at all.',
};

/** To the engine no SKUs are all of them: a list that has become empty is not to publish a whole store. */
const noSkus: Fault = {
  code: 'out_of_range',
  pointer: '/skus',
  message: 'An empty list plans nothing. Name at least one SKU, or leave "skus" out to plan all products.',
};

/**
 * A store document that the engine has loaded. It is private: it holds receipts, suppliers and commitments. Plan it to
 * a snapshot where the data may be, and give shoppers the snapshot.
 */
export class Store extends LoadedDocument<FullModule> implements OpenedStore {
  #opened: OpenedStore;
  #known: Record<string, Zone | null> | undefined;

  /** Its handle in that module; a store of another one is not known there. */
  static handleOf(store: Store, module: FullModule): number {
    return store.module === module ? store.handle : -1;
  }

  /** Made by `FullEngine.openStore`. */
  constructor(module: FullModule, opened: OpenedStore & { handle: number }) {
    super(module, opened.handle);
    this.#opened = opened;
  }

  get asOf(): string {
    return this.#opened.asOf;
  }

  get zones(): readonly string[] {
    return this.#opened.zones;
  }

  get horizon(): { readonly from: string; readonly until: string } {
    return this.#opened.horizon;
  }

  get publicationHorizon(): { readonly from: string; readonly until: string } {
    return this.#opened.publicationHorizon;
  }

  /**
   * Changes products of the store, and reads nothing but these: from now on it is as though its document had been
   * opened with them. Locations, policies and all else stay; to change those, open the document again.
   *
   * Throws a StocklineError with every fault, with pointers as in a store's document; then nothing has changed.
   *
   * @example
   * store.change({ asOf: '2026-11-23T15:01:00Z', products: { MUG: mug, KETTLE: null } });
   * publish('MUG', store.plan({ skus: ['MUG'], rules }));
   */
  change(change: string | StoreChange): void {
    this.#opened = readAnswer(this.module.changeStore(this.handle, asText(change)));
    this.#known = undefined;
  }

  /**
   * The public snapshot. Throws a StocklineError when the store
   * cannot be planned, for instance over an unknown time zone.
   */
  plan(options: PlanOptions = {}): SnapshotDocument {
    return readAnswer(this.planText(options));
  }

  /** As `plan`, the engine's own text, faults included. */
  planText(options: PlanOptions = {}): string {
    return this.module.plan(this.handle, ...this.#options(options));
  }

  /**
   * What is published in two parts: a shop document, and one document a product, planned one by one. Throws as `plan`
   * does.
   *
   * @example
   * const publication = store.publication({ rules });
   * const shop = publication.shopText();
   * for (const sku of changed) publish(sku, publication.productText(sku));
   * publication.close();
   */
  publication({ zones, rules }: Pick<PlanOptions, 'zones' | 'rules'> = {}): Publication {
    const { from, until } = this.publicationHorizon;
    const options = { zones: zones ?? zonesBetween(this.zones, from, until), ...(rules !== undefined && { rules }) };
    const answer = this.module.openPublication(this.handle, ...this.#options(options));
    return new Publication(this.module, readAnswer<{ handle: number }>(answer).handle, this.handle);
  }

  /** Every fault that planning would meet; none when all is well. */
  check(options: PlanOptions = {}): readonly Fault[] {
    return this.findings(options).errors;
  }

  /** As `check`, with what deserves a look besides. */
  findings(options: CheckOptions = {}): Findings {
    return JSON.parse(this.module.check(this.handle, ...this.#options(options))) as Findings;
  }

  /**
   * Which units serve which commitment, and which are free; every commitment, also where the options name an order.
   * Private, for the shop's staff: it names receipts and commitments. Throws as `plan` does.
   *
   * @example
   * const pegs = store.explain({ skus: ['MUG'] }).products['MUG']?.flatMap(({ commitments }) => commitments);
   * const late = pegs?.filter((peg) => peg.late);
   */
  explain(options: PlanOptions = {}): PeggingDocument {
    return readAnswer(this.explainText(options));
  }

  /** As `explain`, the engine's own text, faults included. */
  explainText(options: PlanOptions = {}): string {
    return this.module.explain(this.handle, ...this.#options(options));
  }

  /** Asked for once, until the horizon is another. */
  #clocks(): Record<string, Zone | null> {
    this.#known ??= zonesBetween(this.zones, this.horizon.from, this.horizon.until);
    return this.#known;
  }

  /** The options as text, and the handle of the packs that are loaded. */
  #options(options: CheckOptions): [string, number] {
    // A script may give anything.
    if (Object(options) !== options) throw new StocklineError([noOptions]);
    const { skus, order, zones, rules, now } = options;
    if (skus?.length === 0) throw new StocklineError([noSkus]);
    const loaded = rules instanceof RulePacks ? RulePacks.handleFor(rules, this.module) : 0;
    const text = asText({ skus, order, rules: loaded === 0 ? rules : undefined, zones: zones ?? this.#clocks(), now });
    return [text, loaded];
  }
}
