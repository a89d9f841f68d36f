/**
 * The engine of an order's page. It stands apart from the page's: who imports nothing of it has none of its WebAssembly
 * in their bundle.
 */
import { defaultWasm, factory } from 'stockline:order';
import { createLoader, type EngineOptions } from './loading.ts';
import { OrderEngine } from './order-engine.ts';
import { shareLarger } from './page.ts';

const loader = createLoader(factory, defaultWasm, (module) => new OrderEngine(module));

/** As `configureEngine`, for `loadOrderEngine`. */
export function configureOrderEngine(options: EngineOptions): void {
  loader.configure(options);
}

/** The engine that also revises promises, shared likewise. It is larger, and a file of its own. */
export function loadOrderEngine(): Promise<OrderEngine> {
  shareLarger(loader);
  return loader.load();
}

export { OrderEngine, OrderSnapshot } from './order-engine.ts';
