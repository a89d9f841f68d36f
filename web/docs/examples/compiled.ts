import { configureEngine, loadEngine, type StocklinePromise } from 'stockline/engine';

/** `wasm` is what the runtime gives for `stockline/page.wasm`. */
export async function promiseOf(wasm: WebAssembly.Module, snapshot: string, at: string): Promise<StocklinePromise> {
  configureEngine({ wasm });
  const engine = await loadEngine();
  return engine.openSnapshot(snapshot).quote({ sku: 'MUG', at });
}
