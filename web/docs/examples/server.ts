import { readFile } from 'node:fs/promises';
import { renderAvailability } from 'stockline/ssr';

export async function availability(sku: string, at: string): Promise<string> {
  return renderAvailability({
    snapshot: await readFile('snapshot.json', 'utf8'),
    query: { sku, quantity: 2, to: { country: 'US', postalCode: '94103' }, at },
    language: 'en-US',
    attributes: { src: '/snapshot.json' },
    styles: { href: '/stockline.css' },
    fallback: 'Usually ships within a week.',
  });
}
