/**
 * Random cases for properties: another seed in each run, which is printed. To run one again: `STOCKLINE_SEED=7 npm
 * test`.
 * `./dev test --all` runs many times as many.
 */
import { randomInt } from 'node:crypto';

const given = process.env['STOCKLINE_SEED'];
export const seed = given === undefined ? randomInt(2 ** 32) : Number(given);

export const cases = process.env['STOCKLINE_ALL'] === 'yes' ? 2000 : 200;

/** Numbers that look random, the same ones for the same seed and case: mulberry32. */
export class Random {
  #state: number;

  constructor(number: number) {
    this.#state = (Math.imul(seed, 0x9e37_79b1) ^ Math.imul(number + 1, 0x85eb_ca6b)) >>> 0;
  }

  /** From 0 up to, and without, `end`. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  /** From the least to the most, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  oneOf<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** Whether, once in so many times. */
  onceIn(times: number): boolean {
    return this.below(times) === 0;
  }
}
