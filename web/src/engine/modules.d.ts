/**
 * Modules that the build writes on the fly; build/wasm-modules.ts says what is in them.
 */

/** The page's WebAssembly module: Emscripten's glue, and where its bytes come from in this build. */
declare module 'stockline:page' {
  export const factory: import('./wasm-module.ts').ModuleFactory<import('./wasm-module.ts').PageModule>;
  /**
   * An address beside the script (its name holds a hash of the content), or in the inline build the bytes themselves.
   */
  export function defaultWasm(): URL | ArrayBuffer | Promise<URL | ArrayBuffer>;
}

/** The WebAssembly module of an order's page, likewise. */
declare module 'stockline:order' {
  export const factory: import('./wasm-module.ts').ModuleFactory<import('./wasm-module.ts').OrderModule>;
  export function defaultWasm(): URL | ArrayBuffer | Promise<URL | ArrayBuffer>;
}

/** The full WebAssembly module, likewise. */
declare module 'stockline:full' {
  export const factory: import('./wasm-module.ts').ModuleFactory<import('./wasm-module.ts').FullModule>;
  export function defaultWasm(): URL | ArrayBuffer | Promise<URL | ArrayBuffer>;
}

/**
 * The demo's documents, by shop: its store document, the rule packs of the countries that it ships to, and the snapshot
 * that the build planned from both. In the one-file demo they are inside the script; in the demo for a strict policy
 * they are fetched from beside it.
 */
declare module 'stockline:demo' {
  export function storeText(shop: string): Promise<string>;
  /** A list of packs. */
  export function rulesText(shop: string): Promise<string>;
  export function snapshotText(shop: string): Promise<string>;
}

/** What the build knows of itself; build/build-facts.ts says it. */
declare module 'stockline:build' {
  /** The package's version. */
  export const version: string;
  /** What the names of the classic script's parts hold of its build. */
  export const build: string;
}

/** The files that the classic script asks for, by their names in its folder; build/head.ts says them. */
declare module 'stockline:files' {
  /** The WebAssembly of product pages, and of an order's page. */
  export const wasmNames: { readonly page: string; readonly order: string };
  /** Of a part, such as `checkout` or `page-de`. */
  export function partName(part: string): string;
  /** The parts that an element's part cannot do without. */
  export const importsOf: Readonly<Record<'checkout' | 'order' | 'timeline', readonly string[]>>;
}
