/** Which of the published documents are kept. */
export type Kind = 'shops' | 'products';

/**
 * Where a revision is kept, below the archive's folder:
 *
 *     ARCHIVE/shops/REVISION.json
 *     ARCHIVE/products/RE/REVISION.json    by its first two signs: folders of a million files are slow
 */
export function archivedAs(kind: Kind, revision: string): string {
  return kind === 'shops' ? `shops/${revision}.json` : `products/${revision.slice(0, 2)}/${revision}.json`;
}
