/**
 * The page's engine, without elements: `stockline/engine`.
 *
 *     import { loadEngine } from 'stockline/engine';
 *     const engine = await loadEngine();
 */
import { defaultWasm, factory } from 'stockline:page';
import { Engine } from './engine.ts';
import { createLoader, type EngineOptions } from './loading.ts';

const loader = createLoader(factory, defaultWasm, (module) => new Engine(module));

/** Says where the WebAssembly comes from. Call it before the first `loadEngine`; later, it holds for engines loaded from then on. */
export function configureEngine(options: EngineOptions): void {
  loader.configure(options);
}

/** The engine that the whole page shares. A failed load is tried anew by the next call. */
export function loadEngine(): Promise<Engine> {
  return loader.load();
}

export { Engine } from './engine.ts';
export type { EngineOptions, WasmSource } from './loading.ts';
export { Snapshot } from './snapshot.ts';
export { StocklineError } from './stockline-error.ts';
export type * from './types/documents.ts';
