import { readFile } from 'node:fs/promises';
import { loadOrderEngine } from 'stockline/engine';
import { fileNameOf, skusOf, verifyShown } from 'stockline/verify';

const engine = await loadOrderEngine();

/** What to keep with the order; undefined where the checkout has to be shown again. */
export async function acceptedOrder(submitted: string, at: string) {
  const today = engine.openSnapshot(await readFile('public/stock/shop.json', 'utf8'));
  try {
    for (const sku of skusOf(submitted)) {
      try {
        today.addProduct(await readFile(`public/stock/products/${fileNameOf(sku)}`, 'utf8'));
      } catch {
        // There is no such product: the value is untrue then.
      }
    }
    const { verdict, promise, computedFrom } = verifyShown(today, submitted, { at, archive: 'archive' });
    return verdict === 'same' || verdict === 'sooner' ? { promise, computedFrom } : undefined;
  } finally {
    today.close();
  }
}
