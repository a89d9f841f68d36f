/**
 * Which documents a feed was made of, to make the next one of what has changed alone: a file with a line a product,
 * its revision and its SKU as JSON. A million of them take some 32 MB of memory.
 */
import { readLines } from '../io/documents.ts';
import { UsageError } from '../io/exit.ts';
import { hashOf } from './seen.ts';

/** A line of the file. */
export function revisionLine(sku: string, revision: string): string {
  return `${revision} ${JSON.stringify(sku)}\n`;
}

/** Revisions by SKU, both as 64 bits. */
export class Revisions {
  #keys = new BigUint64Array(1 << 10);
  #values = new BigUint64Array(1 << 10);
  #size = 0;

  set(sku: string, revision: string): void {
    if (this.#size * 2 >= this.#keys.length) this.#grow();
    if (put(this.#keys, this.#values, hashOf(sku), BigInt(`0x${revision}`))) this.#size += 1;
  }

  /** Whether it had that revision. */
  has(sku: string, revision: string): boolean {
    const at = find(this.#keys, hashOf(sku));
    return this.#keys[at] !== 0n && this.#values[at] === BigInt(`0x${revision}`);
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new BigUint64Array(keys.length * 2);
    this.#values = new BigUint64Array(keys.length * 2);
    for (const [at, key] of keys.entries()) if (key !== 0n) put(this.#keys, this.#values, key, values[at] ?? 0n);
  }
}

function find(keys: BigUint64Array, key: bigint): number {
  const mask = keys.length - 1;
  let at = Number(key & BigInt(mask));
  while (keys[at] !== 0n && keys[at] !== key) at = (at + 1) & mask;
  return at;
}

function put(keys: BigUint64Array, values: BigUint64Array, key: bigint, value: bigint): boolean {
  const at = find(keys, key);
  const isNew = keys[at] === 0n;
  keys[at] = key;
  values[at] = value;
  return isNew;
}

/** Of a file that an earlier feed wrote; a UsageError where it is none. */
export async function readRevisions(path: string): Promise<Revisions> {
  const revisions = new Revisions();
  for await (const { sku, revision } of revisionsIn(path)) revisions.set(sku, revision);
  return revisions;
}

/** The SKUs of such a file. */
export async function* skusBefore(path: string): AsyncGenerator<string> {
  for await (const { sku } of revisionsIn(path)) yield sku;
}

async function* revisionsIn(path: string): AsyncGenerator<{ sku: string; revision: string }> {
  for await (const { number, text } of readLines(path)) {
    const [, revision, sku] = /^([0-9a-f]{16}) (".*")$/u.exec(text ?? '') ?? [];
    const parsed = sku === undefined ? undefined : skuIn(sku);
    if (revision === undefined || parsed === undefined)
      throw new UsageError(
        `${path}, line ${number}: that is no line of revisions. Name the file that \`stockline feed --revisions\` wrote.`,
      );
    yield { sku: parsed, revision };
  }
}

function skuIn(json: string): string | undefined {
  try {
    return JSON.parse(json) as string;
  } catch {
    return undefined;
  }
}
