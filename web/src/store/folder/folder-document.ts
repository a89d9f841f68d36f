/** What a folder's documents are together, for what is told beside the engine's answers: names, prices, clocks. */
import type { AskedDocument } from '../snapshot.ts';
import { type ProductText, readProduct, readShop, type ShopText } from './documents.ts';

/** Of the shop's document, without products yet. */
export function documentOf(
  { document, heartbeat = '' }: ShopText,
  held: Readonly<Record<string, string>>,
): AskedDocument {
  return { ...document, asOf: heartbeat, held, products: {}, supplies: {} };
}

/** Puts a product into it. */
export function put(
  { products, supplies: all }: AskedDocument,
  sku: string,
  { product, replanBy, supplies }: Pick<ProductText, 'product' | 'replanBy' | 'supplies'>,
): void {
  if (product) products[sku] = { ...product, ...(replanBy !== undefined && { replanBy }) };
  Object.assign(all ?? {}, supplies);
}

/** Of documents that the engine has taken. */
export function folderDocument(shopText: string, productTexts: readonly string[]): AskedDocument {
  const shop = readShop(shopText) as ShopText;
  const document = documentOf(shop, shop.held);
  for (const text of productTexts) {
    const product = readProduct('', text);
    put(document, product.sku ?? '', product);
  }
  return document;
}
