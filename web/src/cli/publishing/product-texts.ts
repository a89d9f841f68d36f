/** The texts of a store's products: all in memory, or in their files until they are asked for. */
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { decode } from '../../ledger/lines.ts';
import { nameOf } from '../io/documents.ts';
import { UnreadableError } from '../io/exit.ts';
import { type Member, membersOf, objectOf } from '../store/members.ts';

export interface ProductTexts {
  /** In the order of the document; one that stands twice is here twice. */
  readonly skus: readonly string[];
  /** By the places of products that draw on others, on which. */
  readonly draws: ReadonlyMap<number, readonly string[]>;
  /** Those at these places of the order. */
  read(places: readonly number[]): Promise<string[]>;
  /** The same for the same text, and another for another, among texts of that kind. */
  printOf(place: number): string;
  /** The same of what decides of what products share. */
  traitsOf(place: number): string;
  /** Nothing is read any more; what is known of the texts stays. */
  close(): Promise<void>;
}

/** Members of a product that decide nothing of what products share. */
const own = new Set([
  ...['name', 'price', 'stock', 'receipts', 'commitments'],
  ...['replenishment', 'capacity', 'backorder', 'preorder'],
]);

export class TextsInMemory implements ProductTexts {
  readonly skus: readonly string[];
  readonly draws: ReadonlyMap<number, readonly string[]>;
  readonly #texts: readonly string[];

  constructor(products: readonly Member[]) {
    this.skus = products.map(([sku]) => sku);
    this.#texts = products.map(([, text]) => text);
    const draws = new Map<number, string[]>();
    for (const [place, text] of this.#texts.entries()) noteDraws(text, place, draws);
    this.draws = draws;
  }

  async read(places: readonly number[]): Promise<string[]> {
    return places.map((place) => this.printOf(place));
  }

  printOf(place: number): string {
    return this.#texts[place] ?? '';
  }

  traitsOf(place: number): string {
    return traitsOf(this.printOf(place));
  }

  async close(): Promise<void> {}
}

/** A file that is open to be read. */
export interface OpenFile {
  path: string;
  handle: FileHandle;
}

export class TextsInFiles implements ProductTexts {
  readonly skus: string[] = [];
  readonly draws = new Map<number, string[]>();
  readonly #files: OpenFile[] = [];
  readonly #fileOf: number[] = [];
  readonly #at: number[] = [];
  readonly #lengths: number[] = [];
  readonly #prints: string[] = [];
  readonly #traits: string[] = [];
  readonly #places = new Map<string, number>();
  /** By place, what several files say of one product, laid together: the shop's own settings, and few. */
  readonly #laid = new Map<number, string>();

  /** Whose products come next. */
  addFile(file: OpenFile): void {
    this.#files.push(file);
  }

  /** Of the file that came last. */
  add(sku: string, text: string, at: number, length: number): void {
    const place = this.skus.push(sku) - 1;
    this.#fileOf.push(this.#files.length - 1);
    this.#at.push(at);
    this.#lengths.push(length);
    this.#prints.push(printOf(text));
    this.#traits.push(printOf(traitsOf(text)));
    this.#places.set(sku, place);
    noteDraws(text, place, this.draws);
  }

  /** Of a product that an earlier file has, both as one. `lay` is given what is known of it. */
  async lay(sku: string, lay: (before: string) => string): Promise<void> {
    const place = this.#places.get(sku);
    if (place === undefined) return;
    const [before = ''] = await this.read([place]);
    const text = lay(before);
    this.#laid.set(place, text);
    this.#prints[place] = printOf(text);
    this.#traits[place] = printOf(traitsOf(text));
    this.draws.delete(place);
    noteDraws(text, place, this.draws);
  }

  /** Throws an UnreadableError where a file has changed since. */
  async read(places: readonly number[]): Promise<string[]> {
    const texts: string[] = [];
    for (const place of places) {
      const laid = this.#laid.get(place);
      if (laid !== undefined) {
        texts.push(laid);
        continue;
      }
      const file = this.#files[this.#fileOf[place] ?? -1];
      if (file === undefined) throw new Error(`There is no product ${place}.`);
      const bytes = Buffer.allocUnsafe(this.#lengths[place] ?? 0);
      await file.handle.read(bytes, 0, bytes.length, this.#at[place]);
      const text = decode(bytes);
      if (text === undefined || printOf(text) !== this.#prints[place])
        throw new UnreadableError(`${nameOf(file.path)} was changed while it was read. Publish it again.`);
      texts.push(text);
    }
    return texts;
  }

  printOf(place: number): string {
    return this.#prints[place] ?? '';
  }

  traitsOf(place: number): string {
    return this.#traits[place] ?? '';
  }

  async close(): Promise<void> {
    for (const { handle } of this.#files.splice(0)) await handle.close();
  }
}

function noteDraws(text: string, place: number, into: Map<number, string[]>): void {
  // A name may be written in another way: with escapes.
  if (!text.includes('draws') && !text.includes('\\u')) return;
  const { draws } = (JSON.parse(text) ?? {}) as { draws?: unknown };
  if (typeof draws === 'object' && draws !== null) into.set(place, Object.keys(draws));
}

function traitsOf(product: string): string {
  return objectOf((membersOf(product) ?? []).filter(([name]) => !own.has(name) && !name.startsWith('x-')));
}

/** Short enough that a million are no burden. */
function printOf(text: string): string {
  return createHash('sha256').update(text).digest().toString('latin1', 0, 12);
}
