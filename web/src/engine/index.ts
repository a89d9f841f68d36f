/**
 * The page's engine, without elements: `stockline/engine`.
 *
 *     import { loadEngine } from 'stockline/engine';
 *     const engine = await loadEngine();
 */
import { factory as orderFactory, defaultWasm as orderWasm } from 'stockline:order';
import { defaultWasm, factory } from 'stockline:page';
import { Engine } from './engine.ts';
import { createLoader, type EngineOptions } from './loading.ts';
import { OrderEngine } from './order-engine.ts';

const loader = createLoader(factory, defaultWasm, (module) => new Engine(module));
const orderLoader = createLoader(orderFactory, orderWasm, (module) => new OrderEngine(module));

/**
 * Says where the WebAssembly comes from. Call it before the first `loadEngine`; later, it holds for engines loaded from
 * then on.
 */
export function configureEngine(options: EngineOptions): void {
  loader.configure(options);
}

/** As `configureEngine`, for `loadOrderEngine`. */
export function configureOrderEngine(options: EngineOptions): void {
  orderLoader.configure(options);
}

/**
 * The engine that the whole page shares. A failed load is tried anew by the next call. Where an order's engine is there
 * already, or on its way, it is that one, which can do all that this one can: no page needs both that asks for the
 * order's first.
 */
export function loadEngine(): Promise<Engine> {
  return orderLoader.shared ?? loader.load();
}

/** The engine that also revises promises, shared likewise. It is larger, and a file of its own. */
export function loadOrderEngine(): Promise<OrderEngine> {
  return orderLoader.load();
}

export { StocklineError } from './answer.ts';
export { Engine } from './engine.ts';
export type { EngineOptions, WasmSource } from './loading.ts';
export { OrderEngine, OrderSnapshot } from './order-engine.ts';
export { Snapshot } from './snapshot.ts';
export type * from './types/documents.ts';
