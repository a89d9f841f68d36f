/** What a page holds itself of a folder's products, so that a list of them is not fetched one by one. */

export interface Inline {
  product(sku: string): InlineProduct | undefined;
}

export interface InlineProduct {
  /** Its document. */
  text: string;
  /** The heartbeat of the shop's document with which it was written into the page. */
  rightUpTo: string | undefined;
}

/**
 * Of scripts that hold `{"shop": {"heartbeat": …}, "products": [{…}, …]}`. What cannot be read is not there, and is
 * fetched.
 */
export function inlineIn(texts: readonly string[]): Map<string, InlineProduct> {
  const found = new Map<string, InlineProduct>();
  for (const text of texts) {
    try {
      const { shop, products } = JSON.parse(text) as { shop?: { heartbeat?: string }; products?: { sku?: string }[] };
      for (const product of products ?? [])
        if (product.sku !== undefined)
          found.set(product.sku, { text: JSON.stringify(product), rightUpTo: shop?.heartbeat });
    } catch {
      // As though it were not there.
    }
  }
  return found;
}
