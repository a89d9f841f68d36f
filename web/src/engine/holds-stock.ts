/** As a store document does: a snapshot has what can be promised in place of its stock and receipts. */
export function holdsStock(products: unknown): boolean {
  return Object.values((products ?? {}) as Record<string, unknown>).some(
    (product) => typeof product === 'object' && product !== null && ('stock' in product || 'receipts' in product),
  );
}
