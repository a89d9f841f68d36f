import { readFile } from 'node:fs/promises';
import { renderAvailability } from 'stockline/ssr';

/** Of a product whose document is `stock/products/MUG.json`. */
export async function mugAt(at: string): Promise<string> {
  const [shop, mug] = await Promise.all([
    readFile('stock/shop.json', 'utf8'),
    readFile('stock/products/MUG.json', 'utf8'),
  ]);
  return renderAvailability({
    snapshot: { shop, products: [mug] },
    query: { sku: 'MUG', to: { country: 'US', postalCode: '94103' }, at },
    attributes: { src: '/stock/' },
    styles: { href: '/stockline.css' },
    fallback: 'Usually ships within a week.',
  });
}
