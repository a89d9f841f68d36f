/** A snapshot that refuses questions of a law that is in another document. */
import { asText } from './as-text.ts';
import { lawElsewhere } from './law-elsewhere.ts';
import { OrderSnapshot } from './order-engine.ts';
import type { Destination, Fault } from './types/documents.ts';

export class GuardedSnapshot extends OrderSnapshot {
  override quoteText(query: string | object): string {
    return this.#refusal(query) ?? super.quoteText(query);
  }

  override reviseText(question: string | object): string {
    return this.#refusal(question) ?? super.reviseText(question);
  }

  #refusal(question: string | object): string | undefined {
    if (typeof this.source === 'string' && !this.source.includes('"law"')) return undefined;
    let fault: Fault | undefined;
    try {
      fault = lawElsewhere(this.source, (JSON.parse(asText(question)) as { to?: Destination }).to);
    } catch {
      // The engine says what is wrong with it.
    }
    return fault && JSON.stringify({ errors: [fault] });
  }
}
