import { asText, readAnswer } from './answer.ts';
import { Engine } from './engine.ts';
import { type OpenedStore, Store } from './store.ts';
import type { StoreDocument } from './types/documents.ts';
import type { FullModule } from './wasm-module.ts';

/** The full engine: opens stores as well as snapshots. `loadFullEngine` gives the one that all callers share. */
export class FullEngine extends Engine {
  readonly #module: FullModule;

  constructor(module: FullModule) {
    super(module);
    this.#module = module;
  }

  /** Loads a store. Throws a StocklineError with every fault when it is refused; then nothing is loaded. */
  openStore(document: string | StoreDocument): Store {
    const opened = readAnswer<OpenedStore & { handle: number }>(this.#module.openStore(asText(document)));
    return new Store(this.#module, opened);
  }
}
