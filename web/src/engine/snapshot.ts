import { asText, readAnswer } from './answer.ts';
import { LoadedDocument } from './loaded-document.ts';
import type { Query, StocklinePromise } from './types/documents.ts';
import type { PageModule } from './wasm-module.ts';

/**
 * A snapshot that the engine has loaded: ask it as often as the quantity, the destination or the clock changes.
 *
 *     const snapshot = engine.openSnapshot(await (await fetch('/snapshot.json')).text());
 *     snapshot.quote({ sku: 'MUG', quantity: 4, at: '2026-11-23T15:00:00Z' }).ship; // { earliest: …, latest: … }
 *     snapshot.close();
 */
export class Snapshot extends LoadedDocument<PageModule> {
  /** The promise for this query. Throws a StocklineError when the query is refused or the snapshot is closed. */
  quote(query: Query): StocklinePromise {
    return readAnswer(this.quoteText(asText(query)));
  }

  /** As `quote`, text in and text out: the engine's own words, faults included. */
  quoteText(query: string): string {
    return this.module.quote(this.handle, query);
  }
}
