/** One product of a folder, as far as it has come. */
import type { AvailabilityError } from '../failure.ts';
import type { ProductText } from './documents.ts';

/** A document, and up to when it is known to be right. */
export interface DatedProduct extends ProductText {
  /** What was recorded up to this instant is in it. */
  rightUpTo: string;
}

export class ProductEntry {
  /** Resolves once it has come, or has failed to. */
  readonly coming: Promise<void>;
  /** What is asked. */
  document: DatedProduct | undefined;
  /** What has come in its place, and has not been taken by the engine yet. */
  next: DatedProduct | undefined;
  /** Why there is none, or no newer one. */
  errors: readonly AvailabilityError[] | undefined;
  isSettled = false;
  #isBegun = false;
  #settle: () => void = () => {};

  constructor(readonly sku: string) {
    this.coming = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  /** Begins once, whoever is seen first. */
  begin(work: (entry: ProductEntry) => Promise<void>): void {
    if (this.#isBegun) return;
    this.#isBegun = true;
    void work(this).then(() => {
      this.isSettled = true;
      this.#settle();
    });
  }
}
