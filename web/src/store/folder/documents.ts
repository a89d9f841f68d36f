/** What a folder's documents say of themselves: as much as is read here. The engine reads all of them. */
import type { SnapshotProduct } from '../../engine/types/documents.ts';
import type { AskedDocument } from '../snapshot.ts';

/** What all products share. */
export interface ShopText {
  text: string;
  revision?: string | undefined;
  /** All that is recorded up to this instant is in what is published. Absent in one that is kept by its revision. */
  heartbeat?: string | undefined;
  held: Readonly<Record<string, string>>;
  /** Where its products are, as seen from it. */
  products: string;
  /** Countries whose law is in documents of their own (law.ts). */
  apart: readonly string[];
  document: Omit<AskedDocument, 'products' | 'asOf'>;
}

/** One product. */
export interface ProductText {
  url: string;
  text: string;
  revision?: string | undefined;
  sku?: string | undefined;
  /** The revision of the shop's document that it was planned with. */
  shop?: string | undefined;
  asOf?: string | undefined;
  replanBy?: string | undefined;
  product?: SnapshotProduct | undefined;
  supplies?: AskedDocument['supplies'] | undefined;
}

/** Where a shop's document says nothing else, and where they are looked for before it is there. */
export const usualProducts = 'products/';

/** Undefined where it is none. */
export function readShop(text: string): ShopText | undefined {
  const document = recordIn(text);
  if (document === undefined) return undefined;
  const { revision, heartbeat, held, products, law } = document;
  return {
    text,
    revision: textOf(revision),
    heartbeat: textOf(heartbeat),
    held: (held ?? {}) as Record<string, string>,
    products: textOf(products) ?? usualProducts,
    apart: Array.isArray(law) ? law : [],
    document: document as unknown as ShopText['document'],
  };
}

/** The engine's to read, with another heartbeat, and what is held. */
export function shopTextWith(
  { document }: ShopText,
  heartbeat: string,
  held: Readonly<Record<string, string>>,
): string {
  return JSON.stringify({ ...document, heartbeat, held });
}

export function readProduct(url: string, text: string): ProductText {
  const { revision, sku, shop, asOf, replanBy, product, supplies } = recordIn(text) ?? {};
  return {
    ...{ url, text, revision: textOf(revision), sku: textOf(sku) },
    ...{ shop: textOf(shop), asOf: textOf(asOf), replanBy: textOf(replanBy) },
    product: product as SnapshotProduct | undefined,
    supplies: supplies as ProductText['supplies'],
  };
}

function recordIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.trim());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
