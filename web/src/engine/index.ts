/**
 * The engines of pages, without elements: `stockline/engine`.
 *
 *     import { loadEngine } from 'stockline/engine';
 *     const engine = await loadEngine();
 */
export type { EngineError } from './not-loaded.ts';
export { configureOrderEngine, loadOrderEngine, OrderEngine, OrderSnapshot } from './order.ts';
export {
  configureEngine,
  Engine,
  type EngineOptions,
  loadEngine,
  Snapshot,
  StocklineError,
  type WasmSource,
} from './page.ts';
export type * from './types/documents.ts';
