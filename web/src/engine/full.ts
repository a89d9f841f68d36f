/**
 * The full engine: `stockline/full`. It plans and checks store documents, and quotes as the page's engine does.
 *
 *     import { loadFullEngine } from 'stockline/full';
 *     const engine = await loadFullEngine();
 *     const snapshot = engine.openStore(text).plan();
 */
import { defaultWasm, factory } from 'stockline:full';
import { readAnswer } from './answer.ts';
import { asText } from './as-text.ts';
import { GuardedSnapshot } from './guarded-snapshot.ts';
import { createLoader, type EngineOptions } from './loading.ts';
import { withWhatItIs } from './misread.ts';
import { OrderEngine, type OrderSnapshot } from './order-engine.ts';
import { type AnyRulePack, type OpenedStore, RulePacks, Store } from './store.ts';
import type { Fault, SnapshotDocument, StoreDocument } from './types/documents.ts';
import type { FullModule } from './wasm-module.ts';

/** A store without what something is wrong with in it. */
export interface StoreInPart {
  store: Store;
  /** The SKUs of the products that are left out. */
  leftOut: readonly string[];
  /** Why. */
  faults: readonly Fault[];
}

/** The full engine: opens stores as well as snapshots. `loadFullEngine` gives the one that all callers share. */
export class FullEngine extends OrderEngine {
  readonly #full: FullModule;

  constructor(module: FullModule) {
    super(module);
    this.#full = module;
  }

  /** As of the others; one that has the law of one country refuses questions about those that its `law` names. */
  override openSnapshot(document: string | SnapshotDocument): OrderSnapshot {
    return new GuardedSnapshot(this.module, this.openHandle(document), document);
  }

  /** Loads a store. Throws a StocklineError with every fault when it is refused; then nothing is loaded. */
  openStore(document: string | StoreDocument): Store {
    const answer = withWhatItIs(this.#full.openStore(asText(document)), document, 'store');
    const opened = readAnswer<OpenedStore & { handle: number }>(answer);
    return new Store(this.#full, opened);
  }

  /**
   * Loads a store without the products that something is wrong with, and those that draw on them: one bad cell costs
   * one product. Throws a StocklineError with every fault where what products share is wrong; then nothing is loaded.
   *
   * @example
   * const { store, leftOut, faults } = engine.openStoreInPart(text);
   */
  openStoreInPart(document: string | StoreDocument): StoreInPart {
    const answer = withWhatItIs(this.#full.openStoreInPart(asText(document)), document, 'store');
    const { leftOut, faults, ...opened } = readAnswer<OpenedStore & { handle: number } & Omit<StoreInPart, 'store'>>(
      answer,
    );
    return { store: new Store(this.#full, opened), leftOut, faults };
  }

  /**
   * Loads rule packs, once for all the plans that are made with them. Throws a StocklineError with every fault when
   * they are refused; then nothing is loaded.
   */
  openRules(packs: string | readonly AnyRulePack[]): RulePacks {
    const { handle } = readAnswer<{ handle: number }>(this.#full.openRules(asText(packs)));
    return new RulePacks(this.#full, handle);
  }
}

const loader = createLoader(factory, defaultWasm, (module) => new FullEngine(module));

/**
 * Says where the full WebAssembly comes from. Call it before the first `loadFullEngine`; later, it holds for engines
 * loaded from then on.
 */
export function configureFullEngine(options: EngineOptions): void {
  loader.configure(options);
}

/** The full engine that all callers share. A failed load is tried anew by the next call. */
export function loadFullEngine(): Promise<FullEngine> {
  return loader.load();
}

export { StocklineError } from './answer.ts';
export { Engine } from './engine.ts';
export type { EngineOptions, WasmSource } from './loading.ts';
export { OrderEngine, OrderSnapshot } from './order-engine.ts';
export { Snapshot } from './snapshot.ts';
export {
  type AnyRulePack,
  type CheckOptions,
  type Findings,
  type OpenedStore,
  type PlanOptions,
  Publication,
  RulePacks,
  Store,
  type StoreChange,
} from './store.ts';
export type * from './types/documents.ts';
export { zoneBetween, zonesBetween } from './zones.ts';
