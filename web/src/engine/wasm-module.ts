/**
 * The WebAssembly modules as JavaScript sees them: text in, text out, one handle for a loaded document.
 * wasm/stockline.d.ts is the same surface, beside the C++ that implements it.
 */

/** What the page's module can do. */
export interface PageModule {
  /** The engine's version, for instance `0.1.0`. */
  version(): string;
  /** `{"handle":1}`, or `{"errors":[…]}`. */
  openSnapshot(text: string): string;
  /** The answer to a query of any kind, or `{"errors":[…]}`. */
  quote(handle: number, query: string): string;
  /** Frees what the handle holds; a closed or unknown handle is no error. */
  close(handle: number): void;
}

/** What the module of an order's page can do: the page's, and revising. */
export interface OrderModule extends PageModule {
  /** The revision of an earlier promise, or `{"errors":[…]}`. */
  revise(handle: number, question: string): string;
}

/** What the full module can do: the order's, and planning. */
export interface FullModule extends OrderModule {
  /** `{"handle":2,"asOf":…,"zones":[…],"horizon":{…}}`, or `{"errors":[…]}`. */
  openStore(text: string): string;
  /** The snapshot, or `{"errors":[…]}`. */
  plan(handle: number, options: string): string;
  /** `{"errors":[…]}`; the list is empty where nothing is wrong. */
  check(handle: number, options: string): string;
  /** The pegging, or `{"errors":[…]}`. */
  explain(handle: number, options: string): string;
}

/** What Emscripten's glue accepts of us; see `instantiate` in loading.ts. */
export interface ModuleHooks {
  instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): object;
}

/** Emscripten's glue: one call, one instance. */
export type ModuleFactory<Module> = (hooks: ModuleHooks) => Promise<Module>;
