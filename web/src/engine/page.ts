/** The engine of every page but an order's: where its WebAssembly comes from, and the one that all share. */
import { defaultWasm, factory } from 'stockline:page';
import { Engine } from './engine.ts';
import { createLoader, type EngineOptions, type Loader } from './loading.ts';

const loader = createLoader(factory, defaultWasm, (module) => new Engine(module));

/** The loader of an engine that can do more, where one was asked for. */
let larger: Loader<Engine> | undefined;

/**
 * Says where the WebAssembly comes from. Call it in the script that imports the elements, or before the first
 * `loadEngine`. It is for a load that is under way, too, and elements whose load has failed ask again; an engine that
 * is already there stays.
 *
 * @example
 * import 'stockline/define/availability';
 * import { configureEngine } from 'stockline';
 * configureEngine({ wasm: '/assets/stockline-page.wasm' });
 */
export function configureEngine(options: EngineOptions): void {
  loader.configure(options);
}

/**
 * The engine that the whole page shares. In browsers it serves no sets or packs, capacity, pickup or digital
 * products: a snapshot with pickup, or a question for such a product, it refuses with the fault `larger_engine`. So it
 * does with what is wrong: what that is, the larger one says. `loadOrderEngine` gives that, which serves all. On a
 * server it is that one. A failed load is tried anew by the next
 * call. Where an order's engine is there already, or on its way, it is that one, which can do all that this one can:
 * no page needs both that asks for the order's first.
 */
export function loadEngine(): Promise<Engine> {
  return larger?.shared ?? loader.load();
}

/** From now on the engine that is shared there is the page's, too. */
export function shareLarger(loader: Loader<Engine>): void {
  larger = loader;
}

export { StocklineError } from './answer.ts';
export { Engine } from './engine.ts';
export type { EngineOptions, WasmSource } from './loading.ts';
export { Snapshot } from './snapshot.ts';
export type * from './types/documents.ts';
