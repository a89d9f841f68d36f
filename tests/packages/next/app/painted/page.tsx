import { readFile } from 'node:fs/promises';
import { renderAvailability } from 'stockline/ssr';
import { PaintedProduct } from './PaintedProduct';

// A promise is true for a moment, so the page is rendered for each request.
export const dynamic = 'force-dynamic';

export default async function Page() {
  const availability = await renderAvailability({
    snapshot: await readFile('public/snapshot.json', 'utf8'),
    query: {
      sku: 'MUG',
      to: { country: 'US', postalCode: '94103' },
      at: new Date().toISOString().replace(/\.\d+/, ''),
    },
    language: 'en',
    attributes: { src: '/snapshot.json' },
    styles: { href: '/stockline.css' },
    fallback: 'Usually ships within a week.',
  });
  return (
    <>
      <link rel="stylesheet" href="/stockline.css" precedence="default" />
      <PaintedProduct availability={availability} />
    </>
  );
}
