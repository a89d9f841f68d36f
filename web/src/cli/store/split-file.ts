/**
 * A store's file in pieces, read once from its beginning to its end: each member of the store, and each product by
 * itself with its place in the file. A file of any length costs the memory of its longest piece.
 *
 * Streaming readers of JSON on npm give values, or one event a value; what is wanted here is the very text of a product
 * and where it stands, so that it can be read again by itself and handed on as it was written.
 */
import type { FileHandle } from 'node:fs/promises';
import { decode } from '../../ledger/lines.ts';
import type { Member } from './members.ts';

/** Told of what is found, in the order of the file. */
export interface Found {
  /** A member of the store other than its products. */
  member(member: Member): void;
  /** A product, whose text has so many bytes from that byte of the file on. */
  product(sku: string, text: string, at: number, length: number): void;
}

/** The file is no JSON, or no object in which products stand once, in an object. */
export class NotSplit extends Error {}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [opened, closed] = [0x7b, 0x7d];
/** Bytes that are read at once. */
const stretch = 1 << 20;

/** Whether there are products, if only none. Throws a `NotSplit`. */
export async function splitFile(file: FileHandle, found: Found, bytes = stretch): Promise<boolean> {
  const reader = new PieceReader(file, bytes);
  await reader.skipMark();
  let hasProducts = false;
  await reader.object(async (name) => {
    if (name === 'products' && hasProducts) throw new NotSplit();
    if (name !== 'products') return found.member([name, (await reader.value()).text]);
    hasProducts = true;
    await reader.object(async (sku) => {
      const { text, at, length } = await reader.value();
      found.product(sku, text, at, length);
    });
  });
  await reader.end();
  return hasProducts;
}

class PieceReader {
  #bytes = Buffer.alloc(0);
  /** Where in the file the bytes begin. */
  #from = 0;
  /** In the bytes. */
  #at = 0;
  /** The first of the bytes that is still wanted. */
  #mark = 0;

  constructor(
    private readonly file: FileHandle,
    private readonly stretch: number,
  ) {}

  /** Past what some programs put first in a file. */
  async skipMark(): Promise<void> {
    while (this.#bytes.length < 3 && (await this.#more()));
    if (this.#bytes.subarray(0, 3).equals(Buffer.from('\ufeff'))) this.#at = 3;
  }

  /** Calls `each` for every member, to read its value. */
  async object(each: (name: string) => Promise<void>): Promise<void> {
    await this.#expect(opened);
    if ((await this.#sign()) === closed) return this.#expect(closed);
    for (;;) {
      await this.#sign();
      const { value: name } = await this.value();
      if (typeof name !== 'string') throw new NotSplit();
      await this.#expect(colon);
      await each(name);
      const sign = await this.#sign();
      if (sign !== comma) return this.#expect(closed);
      this.#at += 1;
    }
  }

  /** A value, as it is written; it is JSON. */
  async value(): Promise<{ text: string; value: unknown; at: number; length: number }> {
    await this.#sign();
    this.#mark = this.#at;
    await this.#pass();
    const bytes = this.#bytes.subarray(this.#mark, this.#at);
    const text = decode(bytes);
    if (text === undefined) throw new NotSplit();
    try {
      return { text, value: JSON.parse(text), at: this.#from + this.#mark, length: bytes.length };
    } catch {
      throw new NotSplit();
    }
  }

  /** Nothing may follow. */
  async end(): Promise<void> {
    if ((await this.#sign()) !== undefined) throw new NotSplit();
  }

  /** The next byte that is no space, which is not passed; undefined at the end. */
  async #sign(): Promise<number | undefined> {
    for (;;) {
      for (; this.#at < this.#bytes.length; this.#at += 1) {
        const sign = this.#bytes[this.#at];
        if (!isSpace(sign)) return sign;
      }
      this.#mark = this.#at;
      if (!(await this.#more())) return undefined;
    }
  }

  async #expect(sign: number): Promise<void> {
    if ((await this.#sign()) !== sign) throw new NotSplit();
    this.#at += 1;
  }

  /** Past a value: whether it is one is judged by whoever takes it. */
  async #pass(): Promise<void> {
    let depth = 0;
    for (;;) {
      if (this.#at === this.#bytes.length && !(await this.#more())) return;
      const sign = this.#bytes[this.#at];
      if (sign === quote) {
        await this.#passString();
        if (depth === 0) return;
        continue;
      }
      if (sign === opened || sign === 0x5b) depth += 1;
      else if (sign === closed || sign === 0x5d) {
        if (depth === 0) return;
        depth -= 1;
        if (depth === 0) {
          this.#at += 1;
          return;
        }
      } else if (depth === 0 && (sign === comma || isSpace(sign))) return;
      this.#at += 1;
    }
  }

  async #passString(): Promise<void> {
    this.#at += 1;
    for (;;) {
      while (this.#at >= this.#bytes.length) if (!(await this.#more())) throw new NotSplit();
      const sign = this.#bytes[this.#at];
      this.#at += sign === backslash ? 2 : 1;
      if (sign === quote) return;
    }
  }

  /** Reads on, and lets go of what is not wanted any more; false at the end of the file. */
  async #more(): Promise<boolean> {
    const next = Buffer.allocUnsafe(Math.max(this.stretch, this.#bytes.length - this.#mark));
    const { bytesRead } = await this.file.read(next, 0, next.length, this.#from + this.#bytes.length);
    this.#bytes = Buffer.concat([this.#bytes.subarray(this.#mark), next.subarray(0, bytesRead)]);
    this.#from += this.#mark;
    this.#at -= this.#mark;
    this.#mark = 0;
    return bytesRead > 0;
  }
}

function isSpace(sign: number | undefined): boolean {
  return sign === 0x20 || sign === 0x0a || sign === 0x0d || sign === 0x09;
}
