import { asText, readAnswer } from './answer.ts';
import { OrderEngine } from './order-engine.ts';
import { type OpenedStore, Store } from './store.ts';
import type { StoreDocument } from './types/documents.ts';
import type { FullModule } from './wasm-module.ts';

/** The full engine: opens stores as well as snapshots. `loadFullEngine` gives the one that all callers share. */
export class FullEngine extends OrderEngine {
  readonly #full: FullModule;

  constructor(module: FullModule) {
    super(module);
    this.#full = module;
  }

  /** Loads a store. Throws a StocklineError with every fault when it is refused; then nothing is loaded. */
  openStore(document: string | StoreDocument): Store {
    const opened = readAnswer<OpenedStore & { handle: number }>(this.#full.openStore(asText(document)));
    return new Store(this.#full, opened);
  }
}
