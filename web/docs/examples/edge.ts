import { configureEngine, loadEngine, type StocklinePromise } from 'stockline/engine';

/** `wasm` is what the runtime gives for `import wasm from 'stockline/page.wasm'`. */
export async function promiseAtTheEdge(wasm: WebAssembly.Module, snapshot: string): Promise<StocklinePromise> {
  configureEngine({ wasm });
  const engine = await loadEngine();
  return engine.openSnapshot(snapshot).quote({ sku: 'MUG', at: '2026-11-23T15:05:00Z' });
}
