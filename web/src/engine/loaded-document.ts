/// <reference lib="esnext.disposable" preserve="true" />
import type { PageModule } from './wasm-module.ts';

/**
 * A document in the engine's memory, behind a handle. No garbage collector frees it: `close` does, or `using` where the
 * language has it.
 */
export abstract class LoadedDocument<Module extends PageModule> implements Disposable {
  /** The module that holds the document. */
  protected readonly module: Module;
  /** What the module knows it by. */
  protected readonly handle: number;
  #isOpen = true;

  /** As `close`. Browsers without `Symbol.dispose` lack this member. */
  declare readonly [Symbol.dispose]: () => void;

  static {
    if (typeof Symbol.dispose === 'symbol') {
      Object.defineProperty(LoadedDocument.prototype, Symbol.dispose, {
        configurable: true,
        value(this: LoadedDocument<PageModule>) {
          this.close();
        },
      });
    }
  }

  constructor(module: Module, handle: number) {
    this.module = module;
    this.handle = handle;
  }

  /** Frees the engine's memory. Calling it again does nothing. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.module.close(this.handle);
  }
}
