import { readFile } from 'node:fs/promises';
import { loadOrderEngine } from 'stockline/engine';
import { fileNameOf, skusOf, verifyShown, wholeShop } from 'stockline/verify';

const engine = await loadOrderEngine();

/** What to keep with the order; undefined where the checkout has to be shown again. */
export async function acceptedOrder(submitted: string, at: string) {
  const shop = await readFile('public/stock/shop.json', 'utf8');
  const { revision } = JSON.parse(shop) as { revision: string };
  // Pages fetch the law of each country apart; this has it all.
  const whole = await readFile(`public/stock/shops/${revision}.json`, 'utf8');
  const today = engine.openSnapshot(wholeShop(shop, whole));
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
