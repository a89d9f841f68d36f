// The three WebAssembly modules as TypeScript sees them. Text in, text out; every answer is JSON.
// An answer is either what its comment says or {"errors": [{code, pointer, message}]}.

/** The product page's module: quotes from a snapshot. */
export interface PageModule {
  /** The engine's version, such as "0.1.0". */
  version(): string;
  /** Loads a snapshot document: {"handle": number}. */
  openSnapshot(text: string): string;
  /**
   * Answers a question from a loaded snapshot. A query with "sku": a promise document. With "skus":
   * {"promises": [promise | {"sku", "errors"}]}. With "lines": an order's promise.
   */
  quote(handle: number, query: string): string;
  /** Frees what a handle owns. A handle that is closed, or never was open, is passed over. */
  close(handle: number): void;
}

/** The module of an order's page: also revises. */
export interface OrderModule extends PageModule {
  /**
   * Does a promise made earlier still hold? {"promised": promise, "at", "to"?, "method"?,
   * "confidence"?} gives {"change": "unchanged" | "sooner" | "later", "changed", "promise"}.
   */
  revise(handle: number, question: string): string;
}

/** The full module: also plans. */
export interface FullModule extends OrderModule {
  /**
   * Loads a store document: {"handle", "asOf", "zones": [name], "horizon": {"from", "until"}}. The
   * host hands in each zone's clock for the horizon with plan() and check().
   */
  openStore(text: string): string;
  /**
   * Plans a loaded store: a snapshot document. Options: {"zones": {name: zone | null}, "skus"?:
   * [sku], "order"?: id, "rules"?: [rule pack]}, with null for a zone that the host does not know, and
   * the id of an order to plan as that order sees the store: for its page only, not to be published.
   */
  plan(handle: number, options: string): string;
  /**
   * What plan() would find wrong, and what deserves a look: {"errors": [], "warnings": []} when
   * nothing is and nothing does.
   */
  check(handle: number, options: string): string;
  /** Which units serve which commitment; options as for plan(). Private. */
  explain(handle: number, options: string): string;
}

/** What the loader hands in: the bytes, or a way to instantiate them. */
export interface ModuleArguments {
  wasmBinary?: BufferSource;
  instantiateWasm?: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module?: WebAssembly.Module) => void,
  ) => object;
}

/** The default export of stockline-page.mjs, stockline-order.mjs and stockline-full.mjs. */
export type ModuleFactory<Module> = (args: ModuleArguments) => Promise<Module>;
