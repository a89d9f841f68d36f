/** What of a store document is looked at beside the engine: the parts of it that the engine does not give back. */
import type { Commitment, StoreDocument, StoreProduct } from '../../engine/types/documents.ts';
import { isRecord } from '../../verify/shapes.ts';

/** A store's products as written, without those that are left out. */
export class StoreData {
  readonly products: Readonly<Record<string, StoreProduct>>;
  /** Products whose units are not theirs alone: they draw on something, or are drawn on. */
  readonly #sharing = new Set<string>();
  /** By SKU, its commitments by their ids. */
  readonly #commitments = new Map<string, Map<string, Commitment[]>>();

  constructor(
    readonly document: StoreDocument,
    /** Products with a fault: what was published of them stays. */
    readonly leftOut: readonly string[],
  ) {
    const written = isRecord(document.products) ? document.products : {};
    this.products = Object.fromEntries(Object.entries(written).filter(([sku]) => !leftOut.includes(sku)));
    const supplies = isRecord(document.supplies) ? document.supplies : {};
    for (const name of Object.keys(supplies)) this.#sharing.add(name);
    for (const [sku, { draws }] of Object.entries(this.products)) {
      if (draws === undefined) continue;
      this.#sharing.add(sku);
      for (const name of Object.keys(draws)) this.#sharing.add(name);
    }
  }

  has(sku: string): boolean {
    return Object.hasOwn(this.products, sku);
  }

  isSharing(sku: string): boolean {
    return this.#sharing.has(sku);
  }

  /** Those of one order. */
  commitmentsOf(sku: string, order: string): readonly Commitment[] {
    return this.byOrder(sku).get(order) ?? [];
  }

  /** Units of it that are sold, whether or not there is a place that they could come from. */
  unitsSold(sku: string): number {
    return (this.products[sku]?.commitments ?? [])
      .filter((each) => this.isSold(each))
      .reduce((sum, { quantity }) => sum + quantity, 0);
  }

  /** And no cart's that has let go of it. */
  isSold({ expires }: Commitment): boolean {
    return expires === undefined || expires > this.document.asOf;
  }

  /** All of a product that have an id. */
  byOrder(sku: string): ReadonlyMap<string, Commitment[]> {
    const known = this.#commitments.get(sku);
    if (known !== undefined) return known;
    const byId = new Map<string, Commitment[]>();
    for (const each of this.products[sku]?.commitments ?? []) {
      if (each.id === undefined) continue;
      const others = byId.get(each.id);
      if (others === undefined) byId.set(each.id, [each]);
      else others.push(each);
    }
    this.#commitments.set(sku, byId);
    return byId;
  }

  /** Whether a shop need not say in the store what was sold of it: it is there, or is made, for whoever asks. */
  needsNoCommitment(sku: string): boolean {
    const { madeToOrder, counted, digital, replenishment } = this.products[sku] ?? {};
    return madeToOrder !== undefined || counted === false || digital === true || replenishment !== undefined;
  }

  nameOf(sku: string): string {
    return this.products[sku]?.name ?? sku;
  }
}
