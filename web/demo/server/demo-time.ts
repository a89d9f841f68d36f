/**
 * The demo's time. Its shops live from a Monday in November 2026 on, and the shopper's clock has to be theirs:
 * `Date.now` is replaced, so that the elements, which ask the clock as on any page, need no `at`. It ticks on like the
 * real one.
 */
const HOUR_MILLISECONDS = 3_600_000;
const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS;

export class DemoTime {
  readonly #realNow = Date.now.bind(Date);
  #from: number;
  #realFrom = this.#realNow();
  /** By how much the shopper's clock is wrong; the shop's is right. */
  wrongByDays = 0;

  constructor(readonly start: number) {
    this.#from = start;
  }

  /** The right time, which the shop's server has. */
  now(): number {
    return this.#from + this.#realNow() - this.#realFrom;
  }

  /** Jumps to this many hours after the start. */
  moveTo(hours: number): void {
    this.#from = this.start + hours * HOUR_MILLISECONDS;
    this.#realFrom = this.#realNow();
  }

  /** Gives the page this clock. */
  install(): void {
    Date.now = () => this.now() + this.wrongByDays * DAY_MILLISECONDS;
  }
}
