/**
 * Which SKUs were seen, a million of them in some 16 MB: of each only 64 bits of its hash are kept. Two of a million
 * are taken for one once in 40 million feeds.
 */
import { createHash } from 'node:crypto';

export class Seen {
  #slots = new BigUint64Array(1 << 10);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Whether it is new. */
  add(sku: string): boolean {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const isNew = put(this.#slots, hashOf(sku));
    if (isNew) this.#size += 1;
    return isNew;
  }

  #grow(): void {
    const larger = new BigUint64Array(this.#slots.length * 2);
    for (const hash of this.#slots) if (hash !== 0n) put(larger, hash);
    this.#slots = larger;
  }
}

/** Never 0, which stands for nothing. */
export function hashOf(text: string): bigint {
  return createHash('sha256').update(text).digest().readBigUInt64LE(0) || 1n;
}

function put(slots: BigUint64Array, hash: bigint): boolean {
  const mask = slots.length - 1;
  for (let at = Number(hash & BigInt(mask)); ; at = (at + 1) & mask) {
    if (slots[at] === hash) return false;
    if (slots[at] !== 0n) continue;
    slots[at] = hash;
    return true;
  }
}
