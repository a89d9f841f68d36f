/**
 * The clock of a page: what time it is, and alarms, all on one timer however many promises wait for their moment.
 *
 * Stores are handed a clock, so that tests hold time in their hand.
 */
export interface Clock {
  /** Milliseconds since 1970, as the host has them. */
  now(): number;
  /** Calls back once, at or soon after the moment. The answer cancels it. */
  wakeAt(moment: number, callback: () => void): () => void;
}

/** A sleeping laptop stops timers, and long timers overflow: no single wait is longer than this. */
const LONGEST_WAIT_MILLISECONDS = 60_000;

interface Alarm {
  moment: number;
  callback: () => void;
}

export class SystemClock implements Clock {
  readonly #alarms = new Set<Alarm>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /**
   * When the timer ends. It may find that its alarm was cancelled:
   * that is cheaper than to wind it for each of hundreds.
   */
  #ends = Number.POSITIVE_INFINITY;

  now(): number {
    return Date.now();
  }

  wakeAt(moment: number, callback: () => void): () => void {
    const alarm = { moment, callback };
    this.#alarms.add(alarm);
    if (moment < this.#ends) this.#wind();
    return () => {
      if (this.#alarms.delete(alarm) && this.#alarms.size === 0) this.#wind();
    };
  }

  #wind(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#ends = Number.POSITIVE_INFINITY;
    if (this.#alarms.size === 0) return;
    const now = this.now();
    const next = Math.min(...Array.from(this.#alarms, (alarm) => alarm.moment), now + LONGEST_WAIT_MILLISECONDS);
    this.#ends = next;
    this.#timer = setTimeout(() => this.#ring(), Math.max(0, next - now));
  }

  #ring(): void {
    const now = this.now();
    for (const alarm of [...this.#alarms]) {
      if (alarm.moment > now || !this.#alarms.delete(alarm)) continue;
      alarm.callback();
    }
    this.#wind();
  }
}
