/**
 * The three WebAssembly modules as JavaScript sees them: text in, text out. Every answer is JSON: what its comment
 * says, or `{"errors": [{"code", "pointer", "message"}]}`. wasm/bindings.cpp implements them.
 */

/** The module of a product page: quotes from a snapshot. */
export interface PageModule {
  /** The engine's version, for instance `0.1.0`. */
  version(): string;
  /** Loads a snapshot document: `{"handle": 1}`. */
  openSnapshot(text: string): string;
  /**
   * Adds the product of a product document to a snapshot that was opened from a shop document: `{}`. With faults the
   * snapshot is as it was.
   */
  addProduct(handle: number, text: string): string;
  /**
   * Answers a query from a loaded snapshot. With `sku` it asks for a promise; with `skus` for a list, `{"promises":
   * [promise | {"sku", "errors"}]}`; with `lines` for an order's promise.
   */
  quote(handle: number, query: string): string;
  /** Frees what the handle holds. A handle that is closed, or never was open, is passed over. */
  close(handle: number): void;
}

/** The module of an order's page: also revises. */
export interface OrderModule extends PageModule {
  /**
   * Says whether a promise made earlier still holds. `{"promised": promise, "at", "to"?, "method"?, "confidence"?,
   * "order"?}` gives `{"change": "unchanged" | "sooner" | "later", "changed", "promise", "delay"?}`.
   */
  revise(handle: number, question: string): string;
}

/** The full module: also plans. */
export interface FullModule extends OrderModule {
  /**
   * Loads a store document: `{"handle", "asOf", "zones": [name], "horizon": {"from", "until"}, "publicationHorizon":
   * {"from", "until"}}`. The host hands in each zone's clock for the horizon with `plan` and `check`, for the other one
   * with `openPublication`.
   */
  openStore(text: string): string;
  /**
   * Likewise, without the products that something is wrong with: also `{"leftOut": [sku], "faults": [fault]}`. With a
   * fault of what products share nothing is loaded.
   */
  openStoreInPart(text: string): string;
  /**
   * Changes products of a loaded store: `{"asOf"?, "products": {sku: product | null}}`, with null for one that is taken
   * away. Gives what `openStore` gives, but for the handle; with faults the store is as it was.
   */
  changeStore(handle: number, change: string): string;
  /** Loads rule packs, a list of them: `{"handle"}`. `plan` and `check` take it. */
  openRules(text: string): string;
  /**
   * Plans a loaded store: a snapshot document. Options: `{"zones": {name: zone | null}, "skus"?: [sku], "order"?: id,
   * "rules"?: [rule pack]}`, with null for a zone that the host does not know, and the id of an order to plan as that
   * order sees the store: for its page only, not to be published. `rules` is the handle of packs that take the place of
   * those in the options; 0 for none.
   */
  plan(handle: number, options: string, rules: number): string;
  /** Plans what all products of a loaded store share: `{"handle"}`. Options and rules as for `plan`. */
  openPublication(handle: number, options: string, rules: number): string;
  /** The shop document of a publication with the law of all countries, but for what whoever publishes it puts in. */
  shopText(publication: number): string;
  /** Likewise, with the law of its home alone. */
  homeText(publication: number): string;
  /** Likewise, what takes its place for destinations in that country. */
  lawText(publication: number, country: string): string;
  /** Likewise, the document of one product of the store that it was opened from. */
  productText(publication: number, store: number, sku: string, order: string): string;
  /**
   * What `plan` would find wrong, and what deserves a look: `{"errors": [], "warnings": []}` where nothing is and
   * nothing does.
   */
  check(handle: number, options: string, rules: number): string;
  /** Which units serve which commitment; options as for `plan`, of which the rules say nothing. Private. */
  explain(handle: number, options: string, rules: number): string;
}

/** What Emscripten's glue accepts of us; see `instantiate` in loading.ts. */
export interface ModuleHooks {
  instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): object;
}

/** Emscripten's glue: one call, one instance. */
export type ModuleFactory<Module> = (hooks: ModuleHooks) => Promise<Module>;
