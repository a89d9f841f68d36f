import { readFile } from 'node:fs/promises';
import { renderAvailability } from 'stockline/ssr';

export const load = async () => ({
  availability: await renderAvailability({
    snapshot: await readFile('static/snapshot.json', 'utf8'),
    query: {
      sku: 'MUG',
      to: { country: 'US', postalCode: '94103' },
      at: new Date().toISOString().replace(/\.\d+/, ''),
    },
    language: 'en',
    attributes: { src: '/snapshot.json' },
    styles: { href: '/stockline.css' },
    fallback: 'Usually ships within a week.',
  }),
});
