import { build } from 'stockline:build';
import { readAnswer } from './answer.ts';
import { asText } from './as-text.ts';
import { withWhatItIs } from './misread.ts';
import { Snapshot } from './snapshot.ts';
import type { SnapshotDocument } from './types/documents.ts';
import type { PageModule } from './wasm-module.ts';

/** The page's engine: opens snapshots. `loadEngine` gives the one that a page shares. */
export class Engine<Module extends PageModule = PageModule> {
  /** The module that answers. */
  protected readonly module: Module;

  constructor(module: Module) {
    this.module = module;
  }

  /** The engine's version, for instance `0.1.0`. */
  get version(): string {
    return this.module.version();
  }

  /** Loads a snapshot. Throws a StocklineError with every fault when it is refused; then nothing is loaded. */
  openSnapshot(document: string | SnapshotDocument): Snapshot {
    return new Snapshot(this.module, this.openHandle(document), document);
  }

  /** Likewise, for the handle. */
  protected openHandle(document: string | SnapshotDocument): number {
    const answer = this.module.openSnapshot(asText(document));
    // The classic script alone has a name for its build.
    return readAnswer<{ handle: number }>(build ? answer : withWhatItIs(answer, document, 'snapshot')).handle;
  }
}
