/**
 * A store in parts: what products share, and the products one by one. So a store is planned some products at a time,
 * and it is told what has changed since the one before.
 */
import { plainCopy } from '../../verify/shapes.ts';
import { type Member, membersOf, objectOf } from '../store/members.ts';
import { type ProductTexts, TextsInMemory } from './product-texts.ts';

/** What differs between two stores. */
export interface StoreDifference {
  /** The SKUs of products that have changed. */
  products: readonly string[];
  /** Likewise supplies, by name. */
  supplies: readonly string[];
}

export class StoreParts {
  /** By SKU, where it stands first. */
  readonly places: ReadonlyMap<string, number>;
  readonly #texts: ProductTexts;
  /** Members but for products and supplies. */
  readonly #members: readonly Member[];
  readonly #supplies: readonly Member[];
  readonly #supplyOf: ReadonlyMap<string, string>;
  /** All that products share, but for supplies, the store's moment, and notes. */
  readonly #shared: string;
  /** Whether any name stands twice: that is a fault, which is seen in the whole store. */
  readonly #hasTwice: boolean;
  /** By SKU, all places of those that stand more than once. */
  readonly #again = new Map<string, number[]>();
  readonly #kin: ReadonlyMap<string, ReadonlySet<string>>;

  /** `members` are all of the store but its products. */
  constructor(members: readonly Member[], texts: ProductTexts) {
    this.#texts = texts;
    this.#members = members.filter(([name]) => name !== 'supplies');
    // What is none is left as it is, for the engine to tell.
    const supplies = members.filter(([name]) => name === 'supplies');
    const lists = supplies.map(([, text]) => membersOf(text));
    if (lists.length !== 1 || lists[0] === undefined) this.#members = members;
    this.#supplies = (lists.length === 1 ? lists[0] : undefined) ?? [];
    this.#supplyOf = new Map(this.#supplies);
    this.#shared = objectOf(this.#members.filter(([name]) => name !== 'asOf' && !name.startsWith('x-')));
    this.places = this.#placesOf(texts.skus);
    this.#hasTwice =
      new Set(members.map(([name]) => name)).size < members.length ||
      this.#again.size > 0 ||
      this.#supplyOf.size < this.#supplies.length;
    this.#kin = this.#families();
  }

  /** Of the text of a store; undefined where it has not one object of products. */
  static of(text: string): StoreParts | undefined {
    const members = membersOf(text) ?? [];
    const [products, ...others] = members.filter(([name]) => name === 'products');
    const list = membersOf(products?.[1] ?? '');
    if (list === undefined || others.length > 0) return undefined;
    return new StoreParts(
      members.filter(([name]) => name !== 'products'),
      new TextsInMemory(list),
    );
  }

  /**
   * What has changed since the store before. Undefined where more differs than products and supplies, or what decides
   * of what they share.
   */
  since(before: StoreParts): StoreDifference | undefined {
    if (this.#hasTwice || this.#shared !== before.#shared) return undefined;
    if (this.#texts.constructor !== before.#texts.constructor || this.places.size !== before.places.size)
      return undefined;
    const supplies = changed(this.#supplyOf, before.#supplyOf);
    if (supplies === undefined) return undefined;
    const products: string[] = [];
    const [skus, skusBefore] = [this.#texts.skus, before.#texts.skus];
    for (const [place, sku] of skus.entries()) {
      // Mostly all stand where they stood.
      const old = skusBefore[place] === sku ? place : before.places.get(sku);
      if (old === undefined) return undefined;
      if (this.#texts.printOf(place) === before.#texts.printOf(old)) continue;
      if (this.#texts.traitsOf(place) !== before.#texts.traitsOf(old)) return undefined;
      products.push(sku);
    }
    return { products, supplies };
  }

  /** The SKUs of all whose plan can be another when one of these products or supplies is. */
  kinOf(names: Iterable<string>): Set<string> {
    const found = new Set<string>();
    const open = [...names];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      open.push(...(this.#kin.get(name) ?? []));
    }
    return new Set([...found].filter((name) => this.places.has(name)));
  }

  /** These SKUs, some at a time, with those that they share units with, which are together. */
  *chunks(size: number, skus: Iterable<string> = this.places.keys()): Generator<string[]> {
    const taken = new Set<string>();
    let chunk: string[] = [];
    for (const sku of skus) {
      if (taken.has(sku)) continue;
      if (this.#kin.has(sku)) {
        for (const each of this.kinOf([sku])) {
          taken.add(each);
          chunk.push(each);
        }
      } else chunk.push(sku);
      if (chunk.length < size) continue;
      yield chunk;
      chunk = [];
    }
    if (chunk.length > 0) yield chunk;
  }

  /** The moment of its figures, as it is written; nothing where it is no text. */
  get asOf(): string {
    const asOf = plainCopy(this.#members.find(([name]) => name === 'asOf')?.[1] ?? '');
    return typeof asOf === 'string' ? asOf : '';
  }

  /** The texts of these products; of one that stands twice, both. */
  async read(skus: Iterable<string>): Promise<Member[]> {
    const places = [...skus]
      .flatMap((sku) => this.#again.get(sku) ?? this.places.get(sku) ?? [])
      .sort((one, other) => one - other);
    const texts = await this.#texts.read(places);
    return places.map((place, index) => [this.#texts.skus[place] ?? '', texts[index] ?? '']);
  }

  /** The store with these products alone, and the supplies that they draw on. */
  textWith(products: readonly Member[]): string {
    const drawn = new Set<string>();
    for (const [sku] of products) for (const name of this.#kin.get(sku) ?? []) drawn.add(name);
    return this.#text(
      this.#supplies.filter(([name]) => drawn.has(name)),
      products,
    );
  }

  /** The store with these products alone, and all supplies. */
  textWithSupplies(products: readonly Member[]): string {
    return this.#text(this.#supplies, products);
  }

  /** Reads no more. */
  close(): Promise<void> {
    return this.#texts.close();
  }

  #text(supplies: readonly Member[], products: readonly Member[]): string {
    return objectOf([
      ...this.#members,
      ['products', objectOf(products)],
      ...(supplies.length > 0 ? [['supplies', objectOf(supplies)] satisfies Member] : []),
    ]);
  }

  #placesOf(skus: readonly string[]): Map<string, number> {
    const places = new Map<string, number>();
    for (const [place, sku] of skus.entries()) {
      const first = places.get(sku);
      if (first === undefined) places.set(sku, place);
      else this.#again.set(sku, [...(this.#again.get(sku) ?? [first]), place]);
    }
    return places;
  }

  /** A set and its parts share units: by each name, those that it draws on and that draw on it. */
  #families(): Map<string, Set<string>> {
    const kin = new Map<string, Set<string>>();
    const note = (one: string, other: string) => {
      const known = kin.get(one);
      if (known === undefined) kin.set(one, new Set([other]));
      else known.add(other);
    };
    for (const [place, draws] of this.#texts.draws) {
      const sku = this.#texts.skus[place] ?? '';
      for (const drawn of draws) {
        note(sku, drawn);
        note(drawn, sku);
      }
    }
    return kin;
  }
}

/** The names of those that differ; undefined where any has come new, or has gone. */
function changed(now: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): string[] | undefined {
  if (now.size !== before.size) return undefined;
  const found: string[] = [];
  for (const [name, text] of now) {
    const old = before.get(name);
    if (old === undefined) return undefined;
    if (old !== text) found.push(name);
  }
  return found;
}
