import { readAnswer } from './answer.ts';
import { asText } from './as-text.ts';
import { LoadedDocument } from './loaded-document.ts';
import type {
  ListPromise,
  ListQuery,
  OrderPromise,
  OrderQuery,
  Query,
  SnapshotDocument,
  StocklinePromise,
} from './types/documents.ts';
import type { PageModule } from './wasm-module.ts';

/**
 * A snapshot that the engine has loaded: ask it as often as the quantity, the destination or the clock changes.
 *
 * Every question throws a StocklineError when it is refused or the snapshot is closed.
 *
 * @example
 * const snapshot = engine.openSnapshot(await (await fetch('/snapshot.json')).text());
 * snapshot.quote({ sku: 'MUG', quantity: 4, at: '2026-11-23T15:00:00Z' }).ship; // { earliest: …, latest: … }
 * snapshot.close();
 */
export class Snapshot<Module extends PageModule = PageModule> extends LoadedDocument<Module> {
  /** What it was opened from, as it was given. */
  readonly source: string | SnapshotDocument;

  /** Made by `Engine.openSnapshot`. */
  constructor(module: Module, handle: number, source: string | SnapshotDocument) {
    super(module, handle);
    this.source = source;
  }

  /**
   * The promise for some units of one product.
   *
   * With `promised`, a promise made earlier for the same question, dates that still hold are kept, and the promise has
   * the note `kept`.
   *
   * @example
   * const shown = snapshot.quote({ sku: 'MUG', quantity: 4, at: '2026-11-23T15:00:00Z' });
   * newer.quote({ sku: 'MUG', quantity: 4, at: '2026-11-24T15:00:00Z', promised: shown });
   */
  quote(query: Query): StocklinePromise {
    return readAnswer(this.quoteText(query));
  }

  /**
   * Adds the product of a product document to a snapshot that was opened from a shop document, in the place of the one
   * with its SKU. Throws a StocklineError with every fault; then the snapshot is as it was.
   *
   * @example
   * const shop = engine.openSnapshot(await (await fetch('/stock/shop.json')).text());
   * shop.addProduct(await (await fetch('/stock/products/MUG.json')).text());
   */
  addProduct(document: string | object): void {
    readAnswer(this.module.addProduct(this.handle, asText(document)));
  }

  /**
   * The promises for the least that can be ordered of each of many products, in the order asked: a page of cards in
   * one call. A product that the snapshot does not have has its faults in its place, and the others are answered all
   * the same.
   *
   * @example
   * for (const answer of snapshot.quoteMany({ skus: ['MUG', 'KETTLE'], at: '2026-11-23T15:00:00Z' }).promises) {
   *   if (!('errors' in answer)) card(answer.sku).textContent = answer.status;
   * }
   */
  quoteMany(query: ListQuery): ListPromise {
    return readAnswer(this.quoteText(query));
  }

  /**
   * The promise for an order of several lines: each line, everything sent together, and, where that makes a difference,
   * split up.
   *
   * @example
   * const lines = [{ sku: 'MUG', quantity: 4 }, { sku: 'KETTLE' }];
   * const { together, split } = snapshot.quoteOrder({ lines, at: '2026-11-23T15:00:00Z', to: { country: 'US' } });
   * together?.deliver; // the one day for all of it
   * split?.shipments.map(({ deliver, items }) => [deliver, items]);
   */
  quoteOrder(query: OrderQuery): OrderPromise {
    return readAnswer(this.quoteText(query));
  }

  /**
   * A query of any kind, as text or as a record; the answer is the engine's own text, faults included. Throws for what
   * cannot become text.
   */
  quoteText(query: string | object): string {
    return this.module.quote(this.handle, asText(query));
  }
}
