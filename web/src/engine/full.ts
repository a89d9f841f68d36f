/**
 * The full engine: `stockline/full`. It plans and checks store documents, and quotes as the page's engine does.
 *
 *     import { loadFullEngine } from 'stockline/full';
 *     const engine = await loadFullEngine();
 *     const snapshot = engine.openStore(text).plan();
 */
import { defaultWasm, factory } from 'stockline:full';
import { FullEngine } from './full-engine.ts';
import { createLoader, type EngineOptions } from './loading.ts';

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

export { Engine } from './engine.ts';
export { FullEngine } from './full-engine.ts';
export type { EngineOptions, WasmSource } from './loading.ts';
export { OrderEngine, OrderSnapshot } from './order-engine.ts';
export { Snapshot } from './snapshot.ts';
export { StocklineError } from './stockline-error.ts';
export { type AnyRulePack, type Findings, type OpenedStore, type PlanOptions, Store } from './store.ts';
export type * from './types/documents.ts';
export { zoneBetween, zonesBetween } from './zones.ts';
