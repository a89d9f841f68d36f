import { readAnswer } from './answer.ts';
import { asText } from './as-text.ts';
import { Engine } from './engine.ts';
import { Snapshot } from './snapshot.ts';
import type { Revision, RevisionQuery, SnapshotDocument } from './types/documents.ts';
import type { OrderModule } from './wasm-module.ts';

/**
 * The engine of an order's page: its snapshots say whether a promise made earlier still holds, as well as all that
 * others do.
 */
export class OrderEngine extends Engine<OrderModule> {
  override openSnapshot(document: string | SnapshotDocument): OrderSnapshot {
    return new OrderSnapshot(this.module, this.openHandle(document), document);
  }
}

/** A snapshot that can also be asked what became of a promise. */
export class OrderSnapshot extends Snapshot<OrderModule> {
  /** The texts of the product documents that were added, by their SKUs. */
  readonly added: ReadonlyMap<string, string> = new Map();

  override addProduct(document: string | object): void {
    super.addProduct(document);
    const text = asText(document);
    (this.added as Map<string, string>).set((JSON.parse(text.trim()) as { sku: string }).sku, text);
  }

  /**
   * Whether a promise made earlier still holds. Its destination, method and confidence are asked anew: give those that
   * it was made with.
   *
   * @example
   * const { change, promise } = snapshot.revise({ promised, at: '2026-11-30T09:00:00Z', to: { country: 'US' } });
   * if (change === 'later') tell(customer, promise.deliver);
   */
  revise(question: RevisionQuery): Revision {
    return readAnswer(this.reviseText(question));
  }

  /** As `revise`, for the engine's own text, faults included; the question may be text too. */
  reviseText(question: string | object): string {
    return this.module.revise(this.handle, asText(question));
  }
}
