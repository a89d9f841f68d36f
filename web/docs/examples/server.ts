import { readFile } from 'node:fs/promises';
import { StocklineError } from 'stockline/engine';
import { headLines } from 'stockline/head';
import { renderAvailability } from 'stockline/ssr';

const fallback = 'Usually ships within a week.';

async function availability(sku: string, at: string): Promise<string> {
  try {
    return await renderAvailability({
      snapshot: await readFile('snapshot.json', 'utf8'),
      query: { sku, quantity: 2, to: { country: 'US', postalCode: '94103' }, at },
      language: 'en-US',
      attributes: { src: '/snapshot.json' },
      styles: { href: '/stockline.css' },
      fallback,
    });
  } catch (error) {
    if (!(error instanceof StocklineError)) throw error;
    console.error(error.message);
    return fallback;
  }
}

/** `at` is now, by the server's clock: `2026-11-23T15:06:00Z`. */
export async function productPage(sku: string, at: string): Promise<string> {
  return `<!doctype html>
<html lang="en-US">
  <head>
    <meta charset="utf-8">
    <title>Mug</title>
    <link rel="stylesheet" href="/stockline.css">
    ${headLines({ base: '/stockline/', snapshot: '/snapshot.json', isRendered: true })}
    <script src="/stockline/stockline.js" defer></script>
  </head>
  <body>
    <h1>Mug</h1>
    ${await availability(sku, at)}
  </body>
</html>
`;
}
