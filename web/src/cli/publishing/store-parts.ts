/** A store's text in parts, to tell what has changed since the text before without reading all of it again. */
import { type Member, membersOf, objectOf } from '../store/members.ts';

/** What differs between two texts of a store. */
export interface StoreDifference {
  asOf: string;
  /** By SKU; those that have changed. */
  products: ReadonlyMap<string, string>;
  /** Likewise supplies, by name. */
  supplies: ReadonlyMap<string, string>;
}

/** Members of a product that decide nothing of what products share. */
const own = new Set([
  ...['name', 'price', 'stock', 'receipts', 'commitments'],
  ...['replenishment', 'capacity', 'backorder', 'preorder'],
]);

export class StoreParts {
  readonly products: ReadonlyMap<string, string>;
  readonly #supplies: ReadonlyMap<string, string>;
  readonly #asOf: string;
  /** All that products share. */
  readonly #shared: string;
  /** Whether any name stands twice: that is a fault, which is seen in the whole text. */
  readonly #hasTwice: boolean;
  #kin: Map<string, Set<string>> | undefined;

  /** Of a store that the engine has read. */
  constructor(text: string) {
    const members = membersOf(text) ?? [];
    const all = new Map(members);
    const products = membersOf(all.get('products') ?? '{}') ?? [];
    const supplies = membersOf(all.get('supplies') ?? '{}') ?? [];
    this.products = new Map(products);
    this.#supplies = new Map(supplies);
    this.#hasTwice =
      all.size < members.length || this.products.size < products.length || this.#supplies.size < supplies.length;
    this.#asOf = all.get('asOf') ?? '""';
    this.#shared = objectOf(members.filter(([name]) => !['products', 'supplies', 'asOf'].includes(name)));
  }

  /**
   * What has to be handed in to make the store before into this one. Undefined where more differs than products and
   * supplies, or what decides of what they share.
   */
  since(before: StoreParts): StoreDifference | undefined {
    if (this.#hasTwice || this.#shared !== before.#shared) return undefined;
    const products = changed(this.products, before.products);
    const supplies = changed(this.#supplies, before.#supplies);
    if (products === undefined || supplies === undefined) return undefined;
    for (const [sku, text] of products) {
      if (traitsOf(text) !== traitsOf(before.products.get(sku) ?? '{}')) return undefined;
    }
    return { asOf: this.#asOf, products, supplies };
  }

  /** The SKUs of all whose plan can be another when one of these products or supplies is. */
  kinOf(names: Iterable<string>): Set<string> {
    this.#kin ??= this.#families();
    const found = new Set<string>();
    const open = [...names];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      open.push(...(this.#kin.get(name) ?? []));
    }
    return new Set([...found].filter((name) => this.products.has(name)));
  }

  /** A set and its parts share units: by each name, those that it draws on and that draw on it. */
  #families(): Map<string, Set<string>> {
    const kin = new Map<string, Set<string>>();
    const note = (one: string, other: string) => kin.set(one, (kin.get(one) ?? new Set()).add(other));
    for (const [sku, text] of this.products) {
      if (!text.includes('"draws"')) continue;
      const { draws = {} } = JSON.parse(text) as { draws?: object };
      for (const drawn of Object.keys(draws)) {
        note(sku, drawn);
        note(drawn, sku);
      }
    }
    return kin;
  }
}

/** The change in the engine's words. */
export function changeText({ asOf, products, supplies }: StoreDifference): string {
  return objectOf([
    ['asOf', asOf],
    ['products', objectOf(products)],
    ['supplies', objectOf(supplies)],
  ] satisfies Member[]);
}

/** Undefined where any has come new, or has gone. */
function changed(
  now: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): Map<string, string> | undefined {
  if (now.size !== before.size) return undefined;
  const found = new Map<string, string>();
  for (const [name, text] of now) {
    const old = before.get(name);
    if (old === undefined) return undefined;
    if (old !== text) found.set(name, text);
  }
  return found;
}

function traitsOf(product: string): string {
  return objectOf((membersOf(product) ?? []).filter(([name]) => !own.has(name)));
}
